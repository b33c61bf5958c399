package norma.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import norma.rule.Haulage;
import norma.rule.TimeShape;
import norma.rule.Tools;
import norma.shift.Faces;
import norma.shift.Gang;
import norma.shift.Loss;
import norma.shift.ShiftOrder;
import norma.shift.ShiftResult;
import norma.shift.ShiftWorld;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Waiting in the world of a shift against queueing theory: exponential work, hauls, tool lives and
 * repairs, nothing else to wait for, one very long shift, repeated under other keys.
 *
 * <p>Carriers are <em>not</em> the textbook's M/M/c//N. There a customer stays away while he is
 * served; here a man goes on as soon as a carrier takes his load. With n the loads hauled or
 * waiting, 0 .. c + N, men at work are N - (n - c)₊, so loads arrive at rate (N - (n - c)₊) · λ and
 * are done at rate min(n, c) · μ: a birth-death chain too, whose wait is longer than the
 * textbook's, and like it goes to Erlang's for many men at the same load.
 *
 * <p>The bench is the textbook's: a man whose tool is broken does not work until it is mended, so
 * tools fail at rate (N - n) · λ.
 *
 * <p>Tolerance: four standard errors of the mean over the repetitions, which must themselves be
 * below three per cent of the wait, so that the test can fail.
 */
final class QueueTest {
  private static final int REPETITIONS = 24;
  private static final double REPAIR_HOURS = 0.5;
  private static final double AWAY_HOURS = 0.5;

  /** Men, carriers, and load = rate of loads if nobody ever waited, over what carriers can haul. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, 0.5",
    "1, 1, 2.0",
    "4, 1, 0.5",
    "4, 2, 0.9",
    "10, 3, 0.8",
    "10, 2, 1.5",
    "20, 4, 0.95",
    "24, 15, 0.85",
    "24, 15, 1.1"
  })
  void waitForCarriersIsThatOfTheChain(int men, int carriers, double load) {
    double each = load * carriers / AWAY_HOURS / men;
    assertWithinError(
        simulatedWaitForCarriers(men, carriers, each), carrierWait(men, carriers, each));
  }

  @ParameterizedTest
  @CsvSource({"3, 0.7", "1, 0.6", "10, 0.75"})
  void withManyMenWaitForCarriersIsErlangs(int carriers, double load) {
    double rate = load * carriers / AWAY_HOURS;
    double erlang = erlangWait(carriers, rate, 1 / AWAY_HOURS);
    double last = Double.POSITIVE_INFINITY;
    for (int men : new int[] {100, 1000, 10_000}) {
      double gap = Math.abs(carrierWait(men, carriers, rate / men) / erlang - 1);
      assertThat(gap).isLessThan(last);
      last = gap;
    }
    assertThat(last).isLessThan(0.01);
    int men = 1000;
    SummaryStatistics simulated = simulatedWaitForCarriers(men, carriers, rate / men);
    assertThat(simulated.getMean()).isCloseTo(erlang, within(4 * error(simulated) + 0.02 * erlang));
  }

  @ParameterizedTest
  @CsvSource({"4, 1, 0.5", "4, 2, 0.9", "10, 3, 0.8", "20, 4, 0.95", "20, 4, 1.5", "24, 1, 0.6"})
  void waitForTheBenchIsTheTextbooks(int men, int benches, double load) {
    double each = load * benches / REPAIR_HOURS / men;
    Birth chain =
        Birth.death(men + 1, n -> (men - n) * each, n -> Math.min(n, benches) / REPAIR_HOURS);
    assertWithinError(simulatedWaitForBench(men, benches, each), chain.wait(benches));
  }

  /** Waiting where customers stay away is shorter: while one is served there is one man fewer. */
  @ParameterizedTest
  @CsvSource({"4, 2, 0.9", "10, 3, 0.8"})
  void carriersAreNotTheTextbooksQueue(int men, int carriers, double load) {
    double each = load * carriers / AWAY_HOURS / men;
    Birth textbook =
        Birth.death(men + 1, n -> (men - n) * each, n -> Math.min(n, carriers) / AWAY_HOURS);
    assertThat(simulatedWaitForCarriers(men, carriers, each).getMean())
        .isGreaterThan(1.3 * textbook.wait(carriers));
  }

  private static double carrierWait(int men, int carriers, double each) {
    return Birth.death(
            carriers + men + 1,
            n -> (men - Math.max(0, n - carriers)) * each,
            n -> Math.min(n, carriers) / AWAY_HOURS)
        .wait(carriers);
  }

  /** Erlang's C and the mean wait of M/M/c. */
  private static double erlangWait(int servers, double arrivals, double service) {
    double offered = arrivals / service;
    double term = 1;
    double sum = 0;
    for (int n = 0; n < servers; n++) {
      sum += term;
      term *= offered / (n + 1);
    }
    double waiting = term / (1 - offered / servers);
    return waiting / (sum + waiting) / (servers * service - arrivals);
  }

  private static SummaryStatistics simulatedWaitForCarriers(int men, int carriers, double each) {
    double hours = 30_000 / (men * each);
    ShiftOrder order = Gang.order(men, hours, Gang.work(each, TimeShape.EXPONENTIAL, 0));
    order.haulage = new Haulage(AWAY_HOURS, TimeShape.EXPONENTIAL, 0, 1, 0);
    order.carriers = carriers;
    order.materialPerBatch = 1e-6;
    SummaryStatistics waits = new SummaryStatistics();
    ShiftWorld world = new ShiftWorld();
    ShiftResult result = new ShiftResult(men);
    for (int i = 0; i < REPETITIONS; i++) {
      order.when = i;
      world.run(order, new Faces(men), result);
      double blocked = 0;
      int loads = 0;
      for (int man = 0; man < men; man++) {
        blocked += result.lost(Loss.BLOCKED)[man];
        loads += result.batches[man];
      }
      waits.addValue(blocked / loads);
    }
    return waits;
  }

  /** A batch no shift can finish: all that happens is that tools break and are mended. */
  private static SummaryStatistics simulatedWaitForBench(int men, int benches, double each) {
    double hours = 30_000 / (men * each);
    ShiftOrder order = Gang.order(men, hours, Gang.steady(1e-9));
    order.breakdowns = true;
    order.tools = new Tools(each, 2, REPAIR_HOURS, benches);
    SummaryStatistics waits = new SummaryStatistics();
    ShiftWorld world = new ShiftWorld();
    ShiftResult result = new ShiftResult(men);
    for (int i = 0; i < REPETITIONS; i++) {
      order.when = i;
      world.run(order, new Faces(men), result);
      double down = 0;
      for (int man = 0; man < men; man++) {
        down += result.lost(Loss.DOWN)[man];
      }
      // Events are one beginning a man, then a break and a mending for each repair.
      double repairs = (result.events - men) / 2.0;
      waits.addValue(down / repairs - REPAIR_HOURS);
    }
    return waits;
  }

  private static double error(SummaryStatistics sample) {
    return sample.getStandardDeviation() / Math.sqrt((double) sample.getN());
  }

  private static void assertWithinError(SummaryStatistics simulated, double exact) {
    assertThat(error(simulated)).isLessThan(0.03 * exact);
    assertThat(simulated.getMean()).isCloseTo(exact, within(4 * error(simulated)));
  }
}
