package norma.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import norma.economy.AgeGroups;
import norma.economy.Count;
import norma.economy.Tally;

/**
 * Everything that is measured, each declared once: name, unit, meaning, and how it is read.
 *
 * <p>The id is the column of {@code steps.csv}, the name of a chart's series and the row of the
 * data dictionary. Every measure is read in every scope (economy, industry, shop) at each day's
 * end; it is NaN where a scope or day has none, and one in units of output in an economy whose
 * industries make different ones. Figures are true unless they say reported.
 */
public enum Measure {
  OUTPUT("units", "true output hauled on the day", Count.OUTPUT),
  SCRAP_SHARE("share", "part of the true output that is scrap", Count.SCRAP, Count.OUTPUT),
  REPORTED_OUTPUT("units", "output by the foremen's report", Count.REPORTED),
  PLAN("units", "plan of the day", Count.PLAN),
  OUTPUT_PER_MAN_SHIFT(
      "units per man-shift",
      "true output over all man-shifts present, helpers included",
      Count.OUTPUT,
      Count.MAN_SHIFTS),
  OUTPUT_PER_MAN_SHIFT_MONTH(
      "units per man-shift",
      "the same over the last full month",
      Count.MONTH_OUTPUT,
      Count.MONTH_MAN_SHIFTS),
  NORM("units per shift", "output norm, mean over shops", Count.NORM, Count.SHOPS),
  MEAN_FULFILMENT(
      "norms",
      "mean fulfilment of the norm over own shifts; a team's output is its leader's",
      Count.FULFILMENT,
      Count.OWN_SHIFTS),
  GROSS_FULFILMENT(
      "norms",
      "true output in norms over all man-shifts present, helpers included",
      Count.STANDARD_OUTPUT,
      Count.MAN_SHIFTS),
  BEST_MULTIPLE("norms", "highest fulfilment of a shift on the day", Tally::best),
  STANDING_RECORD("norms", "highest fulfilment of a shift so far", Tally::standingRecord),
  BEST_MACHINES(
      "machines",
      "most machines, or places where a place is one machine's, that one man had in a shift so far",
      Tally::mostMachines),
  FULFILMENT_P10("norms", "lowest decile of fulfilment on the day", t -> t.fulfilmentQuantile(0.1)),
  FULFILMENT_P50("norms", "median fulfilment on the day", t -> t.fulfilmentQuantile(0.5)),
  FULFILMENT_P90(
      "norms", "highest decile of fulfilment on the day", t -> t.fulfilmentQuantile(0.9)),
  SHARE_BELOW_NORM(
      "share",
      "men below the norm in the last full month, by reported fulfilment",
      Count.MONTH_BELOW,
      Count.MONTH_MEN),
  SHARE_BELOW_NORM_TRUE(
      "share",
      "men below the norm in the last full month, by true fulfilment",
      Count.MONTH_BELOW_TRUE,
      Count.MONTH_MEN),
  SHARE_AT_35_TO_54(
      "share",
      "own shifts at 0.35 to 0.55 norms, the lower hump of Roy's machine shop",
      Count.LOWER_HUMP,
      Count.OWN_SHIFTS),
  SHARE_AT_115_TO_134(
      "share",
      "own shifts at 1.15 to 1.35 norms, the upper hump of Roy's machine shop",
      Count.UPPER_HUMP,
      Count.OWN_SHIFTS),
  TITLED_SHARE("share", "men who hold the title", Count.TITLED, Count.ROSTER),
  ROSTER("men", "men on the roster", Count.ROSTER),
  VACANT("men", "places without a man", Count.VACANT),
  QUITS("men", "men who left on the day", Count.QUITS),
  HIRES("men", "men who came on the day", Count.HIRES),
  MOVED_IN("men", "men who came from another industry on the day", Count.MOVED_IN),
  MOVED_OUT("men", "men who had left and came to another industry on the day", Count.MOVED_OUT),
  SEEKERS("men", "men who have left and look for work", Count.SEEKERS),
  VILLAGE_LEFT(
      "share",
      "part of the village that is left, where people move between industries",
      Count.VILLAGERS_LEFT,
      Count.VILLAGERS),
  WAGE_SUPPLEMENT(
      "share", "supplement on the tariff for want of men", Count.SUPPLEMENT, Count.SHOPS),
  HOURS_STARVED("h", "hours waiting for materials", Count.STARVED),
  HOURS_HELD_UP("h", "hours waiting for what others hold: the track, the crane", Count.HELD_UP),
  INPUT_STOCK(
      "days of need",
      "stock of what comes from other industries, of the scarcest",
      Tally::inputStock),
  INPUT_STARVED(
      "h per man-shift",
      "waiting for materials on days when an input from another industry set the limit, where there"
          + " are inputs",
      Count.INPUT_STARVED,
      Count.FED_SHIFTS),
  HOURS_BLOCKED("h", "hours waiting for a carrier", Count.BLOCKED),
  HOURS_DOWN(
      "h",
      "hours with a broken tool, or waiting for what a new foreman has not made ready",
      Count.DOWN),
  HOURS_EXHAUSTED("h", "hours at a place that gave no more in the shift", Count.EXHAUSTED),
  HOURS_CLEARED("h", "hours of men moved off so that another had their places", Count.CLEARED),
  HOURS_ABSENT("h", "hours absent", Count.ABSENT),
  LOST_SHARE_FAVOURED(
      "share",
      "part of their hours lost by men on the foreman's order",
      Count.FAVOURED_LOST,
      Count.FAVOURED_HOURS),
  LOST_SHARE_OTHERS(
      "share", "part of their hours lost by men alone", Count.OTHERS_LOST, Count.OTHERS_HOURS),
  WAIT_PER_BATCH_FAVOURED(
      "h per batch",
      "wait for materials and carriers of men on the foreman's order",
      Count.FAVOURED_WAIT,
      Count.FAVOURED_BATCHES),
  WAIT_PER_BATCH_OTHERS(
      "h per batch",
      "wait for materials and carriers of men alone",
      Count.OTHERS_WAIT,
      Count.OTHERS_BATCHES),
  SUPPLY_GINI(
      "Gini",
      "concentration of materials within a shop's shift",
      Count.SUPPLY_GINI,
      Count.SHOP_SHIFTS),
  SUPPLY_FAVOURED_SHARE(
      "share",
      "materials drawn by men on the foreman's order",
      Count.FAVOURED_MATERIAL,
      Count.MATERIAL),
  STORE_DAYS("days of supply", "materials in store", Count.STORE, Count.DAILY_SUPPLY),
  NEIGHBOURS_LOST_FAVOUR(
      "share",
      "neighbours' output lost in favour shifts against the same shifts run as equal",
      t -> -change(t, Count.FAVOUR_NEIGHBOURS, Count.FAVOUR_NEIGHBOURS_EQUAL)),
  NEIGHBOURS_LOST_RECORD(
      "share",
      "neighbours' output lost in record shifts and their preparation, likewise",
      t -> -change(t, Count.RECORD_NEIGHBOURS, Count.RECORD_NEIGHBOURS_EQUAL)),
  SHOP_GAIN_SPECIAL(
      "share",
      "whole shop's output in favour, preparing and record shifts, less what the upkeep put off will"
          + " cost, against the same run as equal",
      t -> change(t, Count.SPECIAL_SHOP, Count.SPECIAL_SHOP_EQUAL)),
  OTHERS_LOST_FAVOUR(
      "share",
      "output that all but the favoured lost in favour shifts, helpers included",
      t -> -change(t, Count.FAVOUR_OTHERS, Count.FAVOUR_OTHERS_EQUAL)),
  OTHERS_LOST_RECORD(
      "share",
      "output that all but the record man lost in record shifts and their preparation",
      t -> -change(t, Count.RECORD_OTHERS, Count.RECORD_OTHERS_EQUAL)),
  MEN_MOVED("man-shifts", "man-shifts taken off their own places", Count.MOVED),
  UPKEEP("share", "state of upkeep of the places, 1 is perfect", Count.UPKEEP, Count.PLACES),
  UPKEEP_OWED(
      "units",
      "output it will cost to bring up again what special shifts put off",
      Count.SPECIAL_OWED),
  PAY("roubles per shift", "mean pay of a man-shift", Count.PAY, Count.PAID_SHIFTS),
  PAY_GINI("Gini", "inequality of the last dekada's pay per shift between men", Tally::payGini),
  WAGE_FUND_OVERRUN(
      "share",
      "wage bill over wage fund, less 1, in the last full month",
      t -> change(t, Count.MONTH_WAGES, Count.MONTH_FUND)),
  OVERDRAFT("roubles", "debt of the wage funds to the bank", Count.OVERDRAFT),
  RESENTMENT("–", "mean resentment", Count.RESENTMENT, Count.ROSTER),
  RESENTMENT_FAVOURED(
      "–",
      "mean resentment of men favoured in the last full month",
      Count.FAVOURED_RESENTMENT,
      Count.FAVOURED_MEN),
  RESENTMENT_OTHERS(
      "–", "mean resentment of men not favoured in it", Count.OTHERS_RESENTMENT, Count.OTHERS_MEN),
  HOSTILITY("–", "mean hostility expected from mates", Count.HOSTILITY, Count.ROSTER),
  CAMPAIGN("–", "intensity of the campaign", Count.CAMPAIGN, Count.SHOPS),
  PUSH("–", "the leadership's push", Count.PUSH, Count.SHOPS),
  SHIFTS_EQUAL("shifts", "shifts in which everyone worked alone", Count.EQUAL),
  SHIFTS_FAVOUR("shifts", "shifts with favourites", Count.FAVOUR),
  SHIFTS_PREPARING("shifts", "shifts in which a record was prepared", Count.PREPARING),
  SHIFTS_RECORD("shifts", "shifts set on a record", Count.RECORD),
  SHIFTS_OBSTRUCT("shifts", "shifts with favourites in name only", Count.OBSTRUCT),
  OBSTRUCTING_SHOPS(
      "share",
      "shops that obstructed at least "
          + Count.OBSTRUCTING_PERCENT
          + " % of their shifts in the last full month",
      Count.MONTH_OBSTRUCTING,
      Count.MONTH_SHOPS),
  DRIVEN_SHARE("share", "shifts in which the foreman drove", Count.DRIVEN, Count.SHOP_SHIFTS),
  STORMING_INDEX("–", "output per working day, last dekada over first", Tally::storming),
  EFFORT_ALONE("customary pace", "mean pace of men alone", Count.ALONE_EFFORT, Count.ALONE_SHIFTS),
  FATIGUE("–", "mean fatigue", Count.FATIGUE, Count.ROSTER),
  METHOD("–", "mean knowledge of the method", Count.METHOD, Count.ROSTER),
  FEAR(
      "–",
      "mean weight that foremen give to blame; about 1 at the start, raised by removals, fading",
      Count.FEAR,
      Count.SHOPS),
  SUSPICION(
      "–",
      "suspicion that accusations have thrown on other shops, mean over shops",
      Count.SUSPICION,
      Count.SHOPS),
  COMMITTEES_OPEN(
      "share", "shops whose committee names title holders", Count.COMMITTEES_OPEN, Count.SHOPS),
  RECORDS("records", "records of the industry set on the day", Count.RECORDS),
  INDUSTRIES_WITH_RECORDS(
      "industries",
      "industries in which a record of theirs has been set so far",
      Count.INDUSTRIES_WITH_RECORDS),
  LOCAL_RECORDS("records", "records of a shop set on the day", Count.LOCAL_RECORDS),
  LOCAL_RECORD_RATE(
      "per shop-year",
      "records of a shop set on the day, as a yearly rate",
      t -> 365 * t.ratio(Count.LOCAL_RECORDS, Count.SHOPS)),
  NORM_RISE("share", "rise of the norm that came into force on the day", Tally::normRise),
  INCIDENTS("acts", "acts of resentment on the day", Count.INCIDENTS),
  INCIDENT_RATE(
      "per 1000 worker-years",
      "acts of resentment, as a yearly rate",
      t -> 365_000 * t.ratio(Count.INCIDENTS, Count.ROSTER)),
  BLOWS("acts", "blows on the day", Count.BLOWS),
  ACCIDENTS("accidents", "accidents on the day", Count.ACCIDENTS),
  ACCIDENT_RATE(
      "per 1000 worker-years",
      "accidents on the day, as a yearly rate",
      t -> 365_000 * t.ratio(Count.ACCIDENTS, Count.ROSTER)),
  OBSTRUCTIONS_FOUND("shifts", "obstructed shifts found out on the day", Count.OBSTRUCTIONS_FOUND),
  ACCUSATIONS("foremen", "foremen accused on the day", Count.ACCUSATIONS),
  ACCUSATION_RATE(
      "per 100 foreman-years",
      "foremen accused on the day, as a yearly rate",
      t -> 36_500 * t.ratio(Count.ACCUSATIONS, Count.SHOPS)),
  REMOVALS("foremen", "foremen removed on the day", Count.REMOVALS),
  REMOVAL_RATE(
      "per 100 foreman-years",
      "foremen removed on the day, as a yearly rate",
      t -> 36_500 * t.ratio(Count.REMOVALS, Count.SHOPS)),
  PLAN_MADE_SHARE(
      "share",
      "shops that made the last full month's plan by their report",
      Count.MONTH_PLAN_MADE,
      Count.MONTH_SHOPS),
  PLEDGE_SHORTFALL(
      "share",
      "part of what was pledged for the last full month that is missing in the reports",
      t -> -change(t, Count.MONTH_REPORTED, Count.MONTH_PLEDGE)),
  PADDED_SHARE(
      "share",
      "part of the last full month's reported output that was never made",
      Count.MONTH_PADDED,
      Count.MONTH_REPORTED),
  TITLED_TRAINED_RATIO(
      "–",
      "share of the trained among the titled over their share among all",
      t -> over(t, Count.TITLED_TRAINED, Count.TRAINED)),
  TITLED_3_TO_5_RATIO(
      "–",
      "share of men of "
          + AgeGroups.SETTLED_FROM
          + " to "
          + AgeGroups.SETTLED_TO
          + " years among the titled over their share among all",
      t -> over(t, Count.TITLED_3_TO_5, Count.YEARS_3_TO_5)),
  TITLED_OVER_7_RATIO(
      "–",
      "share of men of more than "
          + AgeGroups.OLD_HAND
          + " years among the titled over their share among all",
      t -> over(t, Count.TITLED_OVER_7, Count.YEARS_OVER_7)),
  TITLED_UNDER_30_RATIO(
      "–",
      "share of men under " + AgeGroups.YOUNG + " among the titled over their share among all",
      t -> over(t, Count.TITLED_UNDER_30, Count.UNDER_30));

  private final String unit;
  private final String meaning;
  private final ToDoubleFunction<Tally> reading;

  Measure(String unit, String meaning, ToDoubleFunction<Tally> reading) {
    this.unit = unit;
    this.meaning = meaning;
    this.reading = reading;
  }

  Measure(String unit, String meaning, Count count) {
    this(unit, meaning, t -> t.of(count));
  }

  Measure(String unit, String meaning, Count count, Count over) {
    this(unit, meaning, t -> t.ratio(count, over));
  }

  /** Name in files: column, series, row of the data dictionary. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Unit; "units" stands for the industry's unit of output. */
  public String unit() {
    return unit;
  }

  /**
   * Whether it is in units of output, so that it has no figure where industries of different units
   * are taken together: tons and metres have no sum and no mean.
   */
  public boolean isOfProduct() {
    return unit.startsWith("units");
  }

  /** What it is, in one phrase. */
  public String meaning() {
    return meaning;
  }

  /** The measure of that id. */
  public static Optional<Measure> byId(String id) {
    return Stream.of(values()).filter(m -> m.id().equals(id)).findFirst();
  }

  /** Ids of all measures, in order of declaration. */
  public static List<String> ids() {
    return Stream.of(values()).map(Measure::id).toList();
  }

  double read(Tally tally) {
    return reading.applyAsDouble(tally);
  }

  private static double change(Tally t, Count count, Count over) {
    return t.ratio(count, over) - 1;
  }

  private static double over(Tally t, Count titledPart, Count part) {
    return t.ratio(titledPart, Count.TITLED) / t.ratio(part, Count.ROSTER);
  }
}
