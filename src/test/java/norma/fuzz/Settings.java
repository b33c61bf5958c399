package norma.fuzz;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import norma.event.Event;
import norma.measure.Measure;
import norma.rule.Mechanisms;
import norma.scenario.Catalogue;
import norma.scenario.Extreme;
import norma.scenario.Extreme.Where;

/** Draws what short runs are of: several numbers at their bounds at once, a timeline, patterns. */
final class Settings {
  /** How long and how large a run is, which is drawn small. */
  private static final Set<String> SIZE =
      Set.of("seed", "calendar.days", "district.shops", "district.crew", "district.shiftsPerDay");

  /** What makes a shift of millions of batches, which is for a run of few shifts. */
  private static final Set<String> BATCHES = Set.of("work.batch", "work.baseRate");

  private static final int FEW_DAYS = 2;

  private static final List<String> MECHANISMS =
      Stream.of(Mechanisms.class.getRecordComponents())
          .map(component -> "mechanisms." + component.getName())
          .toList();
  private static final List<String> KINDS =
      Stream.of(Event.Kind.values()).map(Event.Kind::label).toList();

  private final List<Extreme> accepted;
  private final List<Extreme> refused;
  private final List<Extreme> live;
  private final Dice dice;
  private final District district = new District();
  private boolean beyond;

  /**
   * Draws a district.
   *
   * @param extremes numbers at their bounds and beyond
   */
  Settings(List<Extreme> extremes, Dice dice) {
    this.dice = dice;
    size();
    boolean isLong = Integer.parseInt(district.get("calendar.days")) > FEW_DAYS;
    List<Extreme> all =
        extremes.stream()
            .filter(e -> !SIZE.contains(e.path()))
            .filter(e -> !isLong || !BATCHES.contains(e.path()))
            .toList();
    accepted = all.stream().filter(e -> e.where() != Where.BEYOND).toList();
    refused = extremes.stream().filter(e -> e.where() == Where.BEYOND).toList();
    live = accepted.stream().filter(e -> Catalogue.find(e.path()).orElseThrow().live()).toList();
    for (String mechanism : MECHANISMS) {
      if (dice.chance(0.1)) {
        district.set(mechanism, "false");
      }
    }
    if (dice.chance(0.4)) {
      lateCampaign();
    }
    for (int i = dice.one(1, 2, 3, 5, 8, 20, 60); i > 0; i--) {
      set(dice.one(accepted));
    }
    if (dice.chance(0.15)) {
      beyond = true;
      set(dice.one(refused));
    }
    if (dice.chance(0.3)) {
      timeline();
    }
    if (dice.chance(0.2)) {
      expect();
    }
  }

  District district() {
    return district;
  }

  /** Whether something is set that may not be. */
  boolean areBeyond() {
    return beyond;
  }

  private void size() {
    district
        .set("seed", Integer.toString(dice.below(1000)))
        .set("calendar.start", dice.one("1935-01-01", "1935-11-21", "1936-02-28", "1935-12-31"))
        .set("calendar.days", Integer.toString(dice.one(1, 2, 11, 32, 60, 100)))
        .set("district.shops", Integer.toString(dice.from(1, 3)))
        .set("district.crew", Integer.toString(dice.from(2, 8)))
        .set("district.shiftsPerDay", dice.one("1", "1", "2"))
        // The first record may come before the first new norms or after.
        .set("planner.campaign.openingMonths", dice.one("0", "0", "1", "2"));
    if (dice.chance(0.3)) {
      district.set("industries.weaving.norm.perShift", "40");
      district.set("industries.weaving.work.baseRate", "7.6");
    }
  }

  /** What is counted from the first push then begins after what came before it. */
  private void lateCampaign() {
    district.set("planner.campaign.push", "0");
    district.add("timeline", "{date: %s, set: {planner.campaign.push: 1}}".formatted(day()));
  }

  private void set(Extreme extreme) {
    boolean ofOneIndustry = dice.chance(0.3) && Catalogue.find(extreme.path()).orElseThrow().rule();
    String path = extreme.path();
    if (ofOneIndustry) {
      if ("{}".equals(district.get("industries.coal"))) {
        district.remove("industries.coal");
      }
      path = "industries.coal." + path;
    }
    district.set(path, extreme.value());
  }

  private void timeline() {
    for (int i = dice.from(1, 4); i > 0; i--) {
      Extreme change = dice.one(live);
      district.add(
          "timeline",
          "{date: %s, phase: %s, set: {\"%s%s\": %s}, note: \"by chance\"}"
              .formatted(
                  day(),
                  dice.one("dawn", "shift1", "shift2", "night"),
                  dice.chance(0.3) && Catalogue.find(change.path()).orElseThrow().rule()
                      ? "industries.coal."
                      : "",
                  change.path(),
                  change.value()));
    }
  }

  private LocalDate day() {
    // A case may ask for more days than there are numbers; its dates may then be any.
    int days =
        new BigDecimal(district.get("calendar.days")).min(BigDecimal.valueOf(36525)).intValue();
    return LocalDate.parse(district.get("calendar.start")).plusDays(dice.below(days));
  }

  private void expect() {
    for (int i = dice.from(1, 6); i > 0; i--) {
      String aggregate =
          dice.one(
              "mean", "max", "min", "sum", "first", "last", "share", "days-until", "months-until");
      boolean reaches = aggregate.equals("share") || aggregate.endsWith("until");
      district.add(
          "expect",
          "{id: p%d, meaning: by chance, measure: %s, scope: %s, over: %s, aggregate: %s,%s%s%s"
                  .formatted(
                      i,
                      dice.one(Measure.ids()),
                      dice.one("coal", "economy"),
                      window(),
                      aggregate,
                      reaches ? " reaches: " + dice.one("0", "1", "1e300", "-1") + "," : "",
                      dice.chance(0.4) ? relative() : "",
                      dice.chance(0.3) ? " with: {" + dice.one(MECHANISMS) + ": false}," : "")
              + " inside: %s, calibrated: false, source: assumed}"
                  .formatted(dice.one("[0, 1]", "[null, 0]", "[1, null]", "[-1e300, 1e300]")));
    }
  }

  private String relative() {
    return " relativeTo: {measure: %s, over: %s},".formatted(dice.one(Measure.ids()), window());
  }

  private String window() {
    if (dice.chance(0.4)) {
      int from = dice.from(-100, 100);
      return "{event: %s, from: %d, to: %d}"
          .formatted(dice.one(KINDS), from, from + dice.below(100));
    }
    LocalDate one = day();
    LocalDate other = day();
    return "{from: %s, to: %s}"
        .formatted(one.isBefore(other) ? one : other, one.isBefore(other) ? other : one);
  }
}
