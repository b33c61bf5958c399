package norma.chart.run;

import static norma.chart.run.Layer.band;
import static norma.chart.run.Layer.bars;
import static norma.chart.run.Layer.line;
import static norma.chart.run.Layer.months;
import static norma.chart.run.Layer.overShifts;
import static norma.chart.run.Layer.share;
import static norma.chart.run.Layer.stack;
import static norma.chart.run.Layer.step;
import static norma.chart.run.Quantity.reading;
import static norma.chart.run.Treatment.BEST_OF_TEN_DAYS;
import static norma.chart.run.Treatment.CUMULATED;
import static norma.chart.run.Treatment.DAILY;
import static norma.chart.run.Treatment.END_OF_MONTH;
import static norma.chart.run.Treatment.OVER_DEKADA;
import static norma.chart.run.Treatment.OVER_MONTH;
import static norma.chart.run.Treatment.OVER_PAYDAYS;
import static norma.chart.run.Treatment.SUM_OF_MONTH;
import static norma.event.Event.Kind.ACCUSATION;
import static norma.event.Event.Kind.INTERVENTION;
import static norma.event.Event.Kind.NORM_REVISION;
import static norma.event.Event.Kind.RECORD;
import static norma.event.Event.Kind.REMOVAL;
import static norma.event.Event.Kind.REVISION_ORDERED;

import java.util.List;
import java.util.Locale;
import norma.chart.run.Panel.Scale;
import norma.event.Event;
import norma.measure.Measure;

/**
 * The charts of a run, each declared once: what is shown, how it is smoothed, on which axes, and
 * which events are marked.
 *
 * <p>The same declaration is drawn into files, into the window and onto the overview page.
 */
public enum Chart {
  OUTPUT(
      "Output per man-shift, plan and norm",
      Panel.of(
          "Output per man-shift",
          "units per man-shift",
          Scale.FREE,
          line(
              "plan",
              OVER_MONTH,
              reading(Measure.PLAN)
                  .times(reading(Measure.OUTPUT_PER_MAN_SHIFT))
                  .per(reading(Measure.OUTPUT))),
          step("norm", DAILY, Measure.NORM),
          line("output", OVER_MONTH, Measure.OUTPUT_PER_MAN_SHIFT))),
  BEST(
      "The best shift, and the record",
      List.of(INTERVENTION, RECORD, NORM_REVISION),
      Panel.of(
          "Best shift",
          "norms, log scale",
          Scale.DOUBLINGS,
          step("best of ten days", BEST_OF_TEN_DAYS, Measure.BEST_MULTIPLE),
          step("best so far", DAILY, Measure.STANDING_RECORD))),
  FULFILMENT(
      "Fulfilment of the norm",
      List.of(NORM_REVISION, REVISION_ORDERED),
      Panel.of(
              "Fulfilment of the norm",
              "norms per shift",
              Scale.FREE,
              band(
                  "middle 80 % of shifts",
                  OVER_MONTH, Measure.FULFILMENT_P10, Measure.FULFILMENT_P90),
              line("median", OVER_MONTH, Measure.FULFILMENT_P50),
              line("mean", OVER_MONTH, Measure.MEAN_FULFILMENT))
          .high(3),
      Panel.of("The norm", "units per shift", Scale.FREE, step("norm", DAILY, Measure.NORM))),
  TITLES(
      "Men who hold the title, and men below the norm",
      Panel.of(
              "Titled, and below the norm",
              "share of men",
              Scale.PERCENT,
              months("below the norm", Measure.SHARE_BELOW_NORM),
              line("hold the title", DAILY, Measure.TITLED_SHARE))
          .high(3),
      Panel.of(
              "Committees",
              "share of shops",
              Scale.PERCENT,
              step("committees that name men", DAILY, Measure.COMMITTEES_OPEN))
          .high(2)),
  SHIFT_PLANS(
      "What the foremen chose, shift by shift",
      Panel.of(
          "Foremen's shift plans",
          "share of shifts",
          Scale.WHOLE,
          share("obstruct", OVER_DEKADA, Measure.SHIFTS_OBSTRUCT),
          share("record", OVER_DEKADA, Measure.SHIFTS_RECORD),
          share("preparing", OVER_DEKADA, Measure.SHIFTS_PREPARING),
          share("favour", OVER_DEKADA, Measure.SHIFTS_FAVOUR),
          share("equal", OVER_DEKADA, Measure.SHIFTS_EQUAL))),
  HOURS_LOST(
      "Hours lost, and who waits longer for a batch",
      Panel.of(
              "Hours lost by cause",
              "h per man and working day",
              Scale.FROM_ZERO,
              lost("absent", Measure.HOURS_ABSENT),
              lost("place exhausted", Measure.HOURS_EXHAUSTED),
              lost("tool broken", Measure.HOURS_DOWN),
              lost("no carrier", Measure.HOURS_BLOCKED),
              lost("line or crane held", Measure.HOURS_HELD_UP),
              lost("no materials", Measure.HOURS_STARVED))
          .high(3),
      Panel.of(
              "Wait for materials and carriers",
              "h waited per batch",
              Scale.FROM_ZERO,
              line("others", OVER_MONTH, Measure.WAIT_PER_BATCH_OTHERS),
              overShifts(
                  "favoured",
                  Measure.WAIT_PER_BATCH_FAVOURED,
                  Measure.SHIFTS_FAVOUR,
                  Measure.SHIFTS_RECORD))
          .high(2)),
  SUPPLIES(
      "Supplies: how concentrated, and how much is left",
      Panel.of(
              "Concentration of supplies",
              "Gini and share",
              Scale.FROM_ZERO,
              line("favoured men's share", OVER_MONTH, Measure.SUPPLY_FAVOURED_SHARE),
              line("Gini of materials", OVER_MONTH, Measure.SUPPLY_GINI))
          .high(3),
      Panel.of(
              "Materials in store",
              "days of supply",
              Scale.FROM_ZERO,
              line("in store", DAILY, Measure.STORE_DAYS))
          .high(2)),
  OTHERS(
      "What others lost, and what the shop gained",
      Panel.of(
              "Others' loss, shop's gain",
              "share of an equal shift",
              Scale.PERCENT,
              overShifts(
                  "whole shop's gain",
                  Measure.SHOP_GAIN_SPECIAL,
                  Measure.SHIFTS_FAVOUR,
                  Measure.SHIFTS_PREPARING,
                  Measure.SHIFTS_RECORD),
              overShifts(
                  "lost in record shifts",
                  Measure.OTHERS_LOST_RECORD,
                  Measure.SHIFTS_PREPARING,
                  Measure.SHIFTS_RECORD),
              overShifts(
                  "lost in favour shifts", Measure.OTHERS_LOST_FAVOUR, Measure.SHIFTS_FAVOUR))
          .high(3),
      Panel.of(
              "Men taken off their places",
              "man-shifts per month",
              Scale.COUNT,
              bars("taken off", SUM_OF_MONTH, Measure.MEN_MOVED))
          .high(2)),
  UPKEEP(
      "Upkeep of the places, and what comes of putting it off",
      Panel.of(
              "State of the places",
              "1 is well kept",
              Scale.FREE,
              line("upkeep", DAILY, Measure.UPKEEP))
          .high(3),
      Panel.of(
              "Accidents",
              "accidents per month",
              Scale.COUNT,
              bars("accidents", SUM_OF_MONTH, Measure.ACCIDENTS))
          .high(2)),
  RESENTMENT(
      "Resentment and its acts",
      Panel.of(
              "Resentment",
              "mean resentment",
              Scale.FROM_ZERO,
              line("others", DAILY, Measure.RESENTMENT_OTHERS),
              line("favoured", DAILY, Measure.RESENTMENT_FAVOURED))
          .high(3),
      Panel.of(
          "Acts of resentment",
          "acts per month",
          Scale.COUNT,
          bars("acts", SUM_OF_MONTH, Measure.INCIDENTS),
          bars("blows among them", SUM_OF_MONTH, Measure.BLOWS))),
  PAY(
      "Pay, its inequality and the wage fund",
      List.of(INTERVENTION, REVISION_ORDERED, NORM_REVISION),
      Panel.of("Mean pay", "roubles per shift", Scale.FREE, step("pay", OVER_PAYDAYS, Measure.PAY)),
      Panel.of(
          "Inequality of pay",
          "Gini",
          Scale.FROM_ZERO,
          step("Gini of pay", OVER_PAYDAYS, Measure.PAY_GINI)),
      Panel.of(
          "Wage fund overrun",
          "share of the fund",
          Scale.PERCENT,
          bars("overrun", END_OF_MONTH, Measure.WAGE_FUND_OVERRUN))),
  REMOVALS(
      "Foremen: obstruction, accusation, removal",
      List.of(INTERVENTION, ACCUSATION, REMOVAL),
      Panel.of(
              "Foremen accused and removed",
              "foremen so far",
              Scale.COUNT,
              step("accused", CUMULATED, Measure.ACCUSATIONS),
              step("removed", CUMULATED, Measure.REMOVALS))
          .high(3),
      Panel.of(
              "Shops that obstruct",
              "share of shops",
              Scale.PERCENT,
              bars("obstructing shops", END_OF_MONTH, Measure.OBSTRUCTING_SHOPS))
          .high(2),
      Panel.of(
              "Promises not kept",
              "share of the pledge",
              Scale.PERCENT,
              months("missing of the pledge", Measure.PLEDGE_SHORTFALL))
          .high(2)),
  CAMPAIGN(
      "The campaign and the leadership's push",
      List.of(INTERVENTION, RECORD),
      Panel.of(
          "Campaign",
          "intensity, 0 to 1",
          Scale.FROM_ZERO,
          step("push", DAILY, Measure.PUSH),
          line("campaign", DAILY, Measure.CAMPAIGN))),
  STORMING(
      "Storming: the month's last ten days",
      Panel.of(
          "Storming",
          "last dekada over first",
          Scale.AROUND_ONE,
          bars("storming index", END_OF_MONTH, Measure.STORMING_INDEX)),
      Panel.of(
          "Shifts driven",
          "share of shifts",
          Scale.PERCENT,
          line("driven", OVER_DEKADA, Measure.DRIVEN_SHARE))),
  EFFORT(
      "Pace of the men, and what was claimed on paper",
      Panel.of(
          "Pace of men alone",
          "customary pace = 1",
          Scale.FREE,
          line("pace", OVER_MONTH, Measure.EFFORT_ALONE)),
      Panel.of(
          "Plans made on paper",
          "share of shops",
          Scale.PERCENT,
          months("shops that made the plan", Measure.PLAN_MADE_SHARE)),
      Panel.of(
          "Output never made",
          "share of the report",
          Scale.PERCENT,
          months("output never made", Measure.PADDED_SHARE)));

  private final String title;
  private final List<Event.Kind> marked;
  private final List<Panel> panels;

  /** A chart on which changes from outside and new norms are marked, as on most. */
  Chart(String title, Panel... panels) {
    this(title, List.of(INTERVENTION, NORM_REVISION), panels);
  }

  Chart(String title, List<Event.Kind> marked, Panel... panels) {
    this.title = title;
    this.marked = marked;
    this.panels = List.of(panels);
  }

  private static Layer lost(String name, Measure hours) {
    Quantity working = reading(Measure.OUTPUT_PER_MAN_SHIFT);
    return stack(name, OVER_MONTH, reading(hours).per(reading(Measure.ROSTER)).where(working));
  }

  /** Name of its file, without extension. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it shows, in words. */
  public String title() {
    return title;
  }

  /** Kinds of events that are marked on it. */
  List<Event.Kind> marked() {
    return marked;
  }

  /** Its panels, from the top. */
  List<Panel> panels() {
    return panels;
  }
}
