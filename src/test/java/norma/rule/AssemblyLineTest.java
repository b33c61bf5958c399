package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What a man expects of a line; a man of f = 1 alone makes 2 units an hour. */
final class AssemblyLineTest {
  private static final Offset<Double> EXACT = within(1e-12);

  private static Work work(TimeShape shape, double batchLogSd, double shiftLogSd) {
    return new Work(4, 0.5, 1, 0.5, 2, 3, shape, batchLogSd, shiftLogSd, 0);
  }

  @Test
  void equalMenWithoutLuckGoAsFastAsTheConveyor() {
    Work steady = work(TimeShape.LOG_NORMAL, 0, 0);
    assertThat(new AssemblyLine(0).rate(steady, 0, 20)).isCloseTo(2, EXACT);
    assertThat(new AssemblyLine(0.75).rate(steady, 0, 20)).isCloseTo(1.5, EXACT);
    assertThat(new AssemblyLine(1.5).rate(steady, 0, 20)).isCloseTo(2, EXACT); // they are slower
    assertThat(new AssemblyLine(0.75).leastHours(steady))
        .isCloseTo(2, EXACT); // 3 units at 1.5 an hour
    assertThat(new AssemblyLine(0).leastHours(steady)).isZero();
  }

  @Test
  void slowestOfExponentialTimesIsTheHarmonicSum() {
    Work lucky = work(TimeShape.EXPONENTIAL, 0, 0);
    assertThat(AssemblyLine.slowest(lucky, 0, 1)).isEqualTo(1);
    assertThat(AssemblyLine.slowest(lucky, 0, 3)).isCloseTo(1 + 1.0 / 2 + 1.0 / 3, EXACT);
    assertThat(new AssemblyLine(0).rate(lucky, 0, 3)).isCloseTo(2 / (11.0 / 6), EXACT);
  }

  @Test
  void slowestOfLogNormalTimesGrowsWithTheirSpread() {
    Work lucky = work(TimeShape.LOG_NORMAL, 0.16, 0.12); // together 0.2
    assertThat(AssemblyLine.slowest(lucky, 0, 1)).isCloseTo(Math.exp(-0.02), EXACT);
    // Of twenty the slowest stands at the quantile 19.625 / 20.25, z = 1.868.
    assertThat(AssemblyLine.slowest(lucky, 0, 20))
        .isCloseTo(Math.exp(0.2 * 1.868 - 0.02), within(1e-3));
  }

  @Test
  void conveyorThatHardlyMovesTakesLongButNotForEver() {
    Work steady = work(TimeShape.LOG_NORMAL, 0, 0);
    AssemblyLine line = new AssemblyLine(Double.MIN_VALUE);
    assertThat(line.leastHours(steady)).isCloseTo(1.5e6, within(1e-3)); // 3 units at 2e-6 an hour
    assertThat(line.rate(steady, 0, 20)).isCloseTo(2e-6, EXACT);
  }
}
