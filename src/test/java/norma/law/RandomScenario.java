package norma.law;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.file.InvalidInput;
import norma.scenario.Catalogue;
import norma.scenario.Scenario;

/**
 * A small scenario that may lie anywhere around the base: most numbers moved by up to a factor of
 * two, some set to 0, each switch off now and then, a push, and changes during the run. Two or
 * three industries, each of its own size, of one to three shifts, some at work on every day, some
 * in a season only.
 */
final class RandomScenario {
  private static final String TIMELINE =
      """
      timeline:
        - date: 1935-02-03
          set: {supplies.slack: 0.6, supplies.storeDays: 2, haulage.hoursAway: 1.1}
        - date: 1935-02-09
          set: {mechanisms.shortage: false}
        - date: 1935-02-15
          phase: shift1
          set: {mechanisms.shortage: true, supplies.perUnit: 0.7, work.baseRate: 2.5}
      """;

  /** Seasons that begin or end in a run of January to March, one of them over the year's end. */
  private static final int[][] SEASONS = {{1, 1}, {2, 2}, {2, 12}, {3, 1}, {11, 1}, {3, 12}};

  private final long key;
  private int index;

  private RandomScenario(int number, int attempt) {
    key = Draw.key(1935, Purpose.SELECTION, number, attempt);
  }

  /** The scenario of a number, from 0. */
  static Scenario of(int number, Path folder) {
    for (int attempt = 0; attempt < 100; attempt++) {
      try {
        return new RandomScenario(number, attempt).draw(folder);
      } catch (InvalidInput refused) {
        // Numbers that contradict each other; the next draw may not.
      }
    }
    throw new IllegalStateException("no scenario " + number + " could be drawn");
  }

  private Scenario draw(Path folder) {
    List<String> industries =
        uniform() < 0.5 ? List.of("coal", "mill") : List.of("coal", "mill", "furnace");
    List<String> lines = uniform() < 0.5 ? List.of() : List.of(TIMELINE);
    Scenario bare = Bare.scenario(folder, industries, lines);
    Map<String, String> set = new LinkedHashMap<>();
    boolean allOn = uniform() < 0.4;
    for (Catalogue.Row row : bare.parameters()) {
      if (row.plain() instanceof Boolean) {
        set.put(row.path(), Boolean.toString(allOn || uniform() < 0.8));
      } else if (row.plain() instanceof Double number) {
        set.put(row.path(), Double.toString(near(number, row.entry())));
      }
    }
    set.put("calendar.start", uniform() < 0.5 ? "1935-01-01" : "1935-01-17");
    set.put("calendar.days", Integer.toString(50 + below(26)));
    set.put("rota.everyDay", "false");
    industries.forEach(industry -> size("industries." + industry + ".", set));
    set.put("tools.benches", Integer.toString(1 + below(2)));
    set.put("preparation.preparers", Integer.toString(below(4)));
    set.put("foreman.plans.recordHelpers", Integer.toString(below(4)));
    set.put("haulage.shape", uniform() < 0.5 ? "log-normal" : "exponential");
    set.put("work.batchShape", uniform() < 0.5 ? "log-normal" : "exponential");
    set.put("worker.effort.payUtility", uniform() < 0.8 ? "log" : "linear");
    set.put("worker.ratchet.horizon", Integer.toString(below(3)));
    set.put("planner.campaign.openingMonths", Integer.toString(below(2)));
    set.put("planner.fund.openingMonths", "1");
    set.put("planner.normRevision.debtBorne", "0");
    set.put("planner.normRevision.delay", "1");
    set.put("planner.normRevision.floor", "0.3");
    set.put("planner.normRevision.trifling", "0");
    set.put("planner.titles.dekadasAbove", "1");
    set.put("planner.titles.dekadasBelow", "1");
    set.put("planner.committee.ownRecord", "1");
    set.put("planner.committee.report", "1");
    set.put("planner.titles.ownShifts", Integer.toString(1 + below(5)));
    set.put("planner.campaign.push", Double.toString(uniform()));
    // Things that are rare in an ordinary month must happen in a short run.
    if (uniform() < 0.7) {
      set.put("planner.campaign.pushGain", "0.3");
      set.put("foreman.values.movingCost", Double.toString(0.02 * uniform()));
      set.put("foreman.values.recordCost", Double.toString(0.1 * uniform()));
      set.put("foreman.values.obstructCost", Double.toString(0.02 * uniform()));
      set.put("worker.incidents.hazard", Double.toString(0.5 * uniform()));
      set.put("worker.leaving.hazard", Double.toString(0.5 * uniform()));
      set.put("worker.leaving.vacancyDays", Double.toString(10 * uniform()));
      set.put("worker.fatigue.accident", Double.toString(uniform()));
      set.put("planner.audit.chance", Double.toString(uniform()));
    }
    if (uniform() < 0.5) {
      feed("mill", "coal", set);
    }
    if (uniform() < 0.3) {
      feed("coal", "mill", set);
    }
    return bare.with(set);
  }

  /** How large an industry is and on which days it works. */
  private void size(String industry, Map<String, String> set) {
    set.put(industry + "district.shops", Integer.toString(1 + below(3)));
    set.put(industry + "district.crew", Integer.toString(2 + below(11)));
    int shifts = 1 + below(3);
    set.put(industry + "district.shiftsPerDay", Integer.toString(shifts));
    if (shifts == 3) {
      set.put(industry + "district.hoursPerShift", Double.toString(4 + 4 * uniform()));
    }
    set.put(industry + "rota.everyDay", Boolean.toString(uniform() < 0.3));
    int[] season = uniform() < 0.7 ? new int[] {1, 12} : SEASONS[below(SEASONS.length)];
    set.put(industry + "rota.firstMonth", Integer.toString(season[0]));
    set.put(industry + "rota.lastMonth", Integer.toString(season[1]));
  }

  /** One industry takes from another, with stocks that run out and overflow. */
  private void feed(String consumer, String supplier, Map<String, String> set) {
    String path = "industries." + consumer + ".inputs." + supplier + ".";
    set.put(path + "slack", Double.toString(2 * uniform()));
    set.put(path + "days", Integer.toString(1 + below(5)));
    set.put(path + "openingDays", Double.toString(8 * uniform()));
    set.put(path + "storeDays", Double.toString(1 + 8 * uniform()));
  }

  private double near(double number, Catalogue.Entry entry) {
    double least = entry.said().min();
    double most = entry.said().max();
    double moved =
        number == 0
            ? uniform() * Math.min(1, most)
            : uniform() < 0.05 && least <= 0 ? 0 : number * Math.pow(2, 2 * uniform() - 1);
    return Math.max(least, Math.min(most, moved));
  }

  private double uniform() {
    return Draw.uniform(key, index++);
  }

  private int below(int bound) {
    return Draw.below(bound, key, index++);
  }
}
