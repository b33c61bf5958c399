package norma.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.event.Event;
import norma.measure.Measure;
import norma.measure.Observer;
import norma.measure.Readings;
import norma.measure.Scope;
import norma.model.Simulation;
import norma.portrait.Portrait;
import norma.scenario.Scenario;
import norma.time.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An economy in which nothing moves stays still to the bit: no luck, equal men at equal places,
 * even deliveries that are just enough, no campaign, no growth, nobody leaves.
 *
 * <p>A man makes exactly seven batches of one unit a shift, the norm. The seventh is finished as
 * the shift ends and is hauled first thing on the next day, so the first day is short by a batch;
 * what follows the first month's plan has settled by the end of the second, and from then on the
 * economy must be still.
 */
final class StillnessTest {
  private static final int SETTLED = 59; // 1 March

  @TempDir static Path folder;

  private static Map<String, String> still() {
    Map<String, String> set = new LinkedHashMap<>();
    set.put("calendar.start", "1935-01-01");
    set.put("calendar.days", "365");
    set.put("district.shops", "3");
    set.put("district.crew", "10");
    set.put("district.hoursPerShift", "7");
    set.put("norm.perShift", "7");
    set.put("norm.shopError", "0");
    // One unit an hour at pace 1: 2 · (1 - 1/2).
    set.put("work.baseRate", "2");
    set.put("work.auxShare", "0.5");
    set.put("work.batch", "1");
    set.put("work.batchShape", "log-normal");
    set.put("work.batchLogSd", "0");
    set.put("work.shiftLogSd", "0");
    set.put("work.placeLogSd", "0");
    set.put("haulage.hoursAway", "0.5");
    set.put("haulage.shape", "log-normal");
    set.put("haulage.logSd", "0");
    set.put("haulage.slack", "3");
    set.put("haulage.shopLogSd", "0");
    set.put("supplies.perUnit", "1");
    set.put("supplies.slack", "1");
    set.put("supplies.growthPerYear", "0");
    set.put("supplies.dekadaLogSd", "0");
    set.put("supplies.dayLogSd", "0");
    set.put("supplies.lateShare", "0");
    set.put("supplies.firstDekada", "1");
    set.put("supplies.secondDekada", "1");
    set.put("supplies.thirdDekada", "1");
    set.put("supplies.openingDays", "2");
    set.put("supplies.storeDays", "5");
    // Of upkeep nothing can be put off, and nothing hangs on it.
    set.put("upkeep.deferrable", "0");
    set.put("upkeep.wear", "0");
    set.put("upkeep.care", "0");
    set.put("upkeep.accident", "0");
    set.put("equipment.growthPerYear", "0");
    set.put("mechanisms.breakdowns", "false");
    set.put("mechanisms.turnover", "false");
    set.put("mechanisms.fatigue", "false");
    set.put("mechanisms.storming", "false");
    set.put("worker.population.skillLogSd", "0");
    set.put("worker.population.learningGap", "0");
    set.put("worker.population.trainingGain", "0");
    set.put("worker.population.staminaSlope", "0");
    set.put("worker.population.homeSpread", "0");
    set.put("worker.population.cultureSpread", "0");
    set.put("worker.population.envyLogSd", "0");
    set.put("worker.method.initialTop", "0");
    set.put("worker.ratchet.beliefTop", "0");
    set.put("worker.honour.hostilityStart", "0");
    set.put("worker.fatigue.absence", "0");
    set.put("worker.fatigue.absenceTired", "0");
    set.put("worker.fatigue.accident", "0");
    set.put("worker.effort.noise", "0");
    set.put("worker.effort.lowest", "0.5");
    set.put("worker.effort.highest", "1.5");
    set.put("worker.effort.step", "0.25");
    set.put("worker.effort.elasticity", "0.5");
    set.put("worker.effort.costScale", "1");
    set.put("worker.effort.payUtility", "log");
    set.put("worker.effort.lostBelief", "0");
    set.put("pay.scale", "[{above: 1.0, multiplier: 1.25}]");
    set.put("pay.minimum", "0.5");
    set.put("foreman.values.noise", "0");
    set.put("foreman.values.movingCost", "0.1");
    set.put("foreman.values.recordCost", "0.2");
    set.put("foreman.values.ambitionLogSd", "0");
    set.put("foreman.succession.fearSpread", "0");
    set.put("planner.plan.opening", "1");
    set.put("planner.plan.growth", "0");
    set.put("planner.plan.ease", "0");
    set.put("planner.campaign.push", "0");
    return set;
  }

  private static List<Readings> run(Scenario scenario, List<List<Portrait>> censuses) {
    List<Readings> days = new ArrayList<>();
    try (Simulation simulation = new Simulation(scenario, 5, 1)) {
      Observer observer = new Observer(simulation);
      while (simulation.step()) {
        days.add(observer.read());
        censuses.add(observer.census());
      }
      assertThat(observer.eventsSince(0)).extracting(Event::kind).isEmpty();
    }
    return days;
  }

  @Test
  void everyReadingIsTheSameOnEveryWorkingDay() {
    Scenario scenario = Bare.scenario(folder, "coal").with(still());
    Calendar calendar = new Calendar(scenario.calendar());
    List<Readings> days = run(scenario, new ArrayList<>());
    Readings first = days.get(SETTLED + 1);
    assertThat(calendar.working(SETTLED + 1)).isTrue();
    int compared = 0;
    for (int day = SETTLED + 1; day < days.size(); day++) {
      if (!calendar.working(day)) {
        continue;
      }
      for (Scope scope : first.scopes()) {
        for (Measure measure : Measure.values()) {
          double then = first.of(scope, measure);
          double now = days.get(day).of(scope, measure);
          if (onlyAtPeriodsEnd(measure)) {
            assertStillWhereKnown(measure, now);
          } else if (measure != Measure.OVERDRAFT) { // what months of unequal length leave owing
            assertThat(Double.compare(now, then))
                .as("%s in %s on day %s: %s, not %s", measure, scope, day, now, then)
                .isZero();
            compared++;
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(5 * 200 * 50);
    Scope shop = first.scopes().get(2);
    assertThat(first.of(shop, Measure.OUTPUT)).isEqualTo(70);
    assertThat(first.of(shop, Measure.MEAN_FULFILMENT)).isEqualTo(1);
    assertThat(first.of(shop, Measure.EFFORT_ALONE)).isEqualTo(1);
    assertThat(first.of(shop, Measure.RESENTMENT)).isZero();
  }

  private static boolean onlyAtPeriodsEnd(Measure measure) {
    return switch (measure) {
      case PAY, PAY_GINI, STORMING_INDEX, WAGE_FUND_OVERRUN -> true;
      default -> false;
    };
  }

  private static void assertStillWhereKnown(Measure measure, double value) {
    switch (measure) {
      case PAY -> assertThat(Double.isNaN(value) || value == 7).as("pay %s", value).isTrue();
      case PAY_GINI -> assertThat(Double.isNaN(value) || value == 0).isTrue();
      case STORMING_INDEX -> assertThat(Double.isNaN(value) || value == 1).isTrue();
      default -> assertThat(value).isCloseTo(0, within(1e-12));
    }
  }

  @Test
  void menStayAlike() {
    List<List<Portrait>> censuses = new ArrayList<>();
    run(Bare.scenario(folder, "coal").with(still()), censuses);
    List<Portrait> last = censuses.get(censuses.size() - 1);
    for (int i = 0; i < last.size(); i++) {
      Portrait now = last.get(i);
      Portrait then = censuses.get(SETTLED).get(i);
      assertThat(now)
          .usingRecursiveComparison()
          .ignoringFields("age", "years", "fulfilmentMonth", "payMonth")
          .isEqualTo(then);
      assertThat(now.age()).isGreaterThan(then.age());
      assertThat(now.payMonth()).isEqualTo(last.get(0).payMonth()).isCloseTo(7, within(1e-9));
      assertThat(now.fulfilmentMonth()).isEqualTo(1);
    }
  }

  /**
   * With fatigue, seven days a week, so that every day is alike: fatigue comes to its fixed point
   * F* e^(-μτ), and stays there to the bit.
   */
  @Test
  void fatigueAtItsFixedPointStaysThere() {
    Map<String, String> set = still();
    set.put("calendar.daysOff", "[]");
    set.put("calendar.extraDaysOff", "[]");
    set.put("calendar.holidays", "[]");
    set.put("mechanisms.fatigue", "true");
    set.put("worker.fatigue.rate", "0.4");
    set.put("worker.fatigue.comfort", "0.5");
    set.put("worker.fatigue.recovery", "0.05");
    set.put("worker.fatigue.homeBase", "0.6");
    set.put("worker.fatigue.homeGain", "0.8");
    set.put("worker.population.homeMean", "0.5");
    set.put("worker.fatigue.loss", "0"); // a slower man would not make seven batches
    set.put("worker.fatigue.cost", "0.1");
    List<Readings> days = run(Bare.scenario(folder, "coal").with(set), new ArrayList<>());
    double growth = 0.4 * 0.25 * 7;
    double rest = 0.05 * (0.6 + 0.8 * 0.5) * 17;
    double fixed = (1 - Math.exp(-growth)) / (1 - Math.exp(-growth - rest)) * Math.exp(-rest);
    Scope shop = days.get(0).scopes().get(2);
    double settled = days.get(120).of(shop, Measure.FATIGUE);
    assertThat(settled).isCloseTo(fixed, within(1e-14));
    assertThat(days.get(0).of(shop, Measure.FATIGUE)).isLessThan(0.9 * fixed);
    for (int day = 120; day < days.size(); day++) {
      assertThat(days.get(day).of(shop, Measure.FATIGUE)).isEqualTo(settled);
      assertThat(days.get(day).of(shop, Measure.OUTPUT)).isEqualTo(70);
      assertThat(days.get(day).of(shop, Measure.EFFORT_ALONE)).isEqualTo(1);
      assertThat(days.get(day).of(shop, Measure.RESENTMENT)).isZero();
    }
  }

  /** The test can fail: one man's luck, one late delivery, one new habit, and it is not still. */
  @Test
  void theLeastDisturbanceShows() {
    List<Readings> calm = run(Bare.scenario(folder, "coal").with(still()), new ArrayList<>());
    Scope shop = calm.get(0).scopes().get(2);
    for (String[] stir :
        new String[][] {
          {"work.shiftLogSd", "0.01"},
          {"work.placeLogSd", "0.01"},
          {"haulage.slack", "0.8"},
          {"upkeep.wear", "0.1"},
          {"equipment.growthPerYear", "0.1"},
          {"place.yield", "0.9"},
          {"worker.population.skillLogSd", "0.01"}
        }) {
      Map<String, String> set = still();
      set.put(stir[0], stir[1]);
      set.put("calendar.days", "80");
      try (Simulation simulation = new Simulation(Bare.scenario(folder, "coal").with(set), 5, 1)) {
        Observer observer = new Observer(simulation);
        boolean moved = false;
        while (simulation.step()) {
          Readings today = observer.read();
          moved |=
              today.day() > SETTLED
                  && today.of(shop, Measure.OUTPUT)
                      != calm.get(today.day()).of(shop, Measure.OUTPUT);
        }
        assertThat(moved).as(stir[0]).isTrue();
      }
    }
  }
}
