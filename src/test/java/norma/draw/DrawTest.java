package norma.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keyed draws look random along every part of their key, and have the distributions they claim. */
final class DrawTest {
  private static final int DRAWS = 200_000;

  /** Draws along one part of the key, the other parts held. */
  record Axis(String name, LongToDoubleFunction draw) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Axis> axes() {
    return Stream.of(
        new Axis("index", i -> Draw.uniform(Draw.key(42, Purpose.EFFORT, 7, 11), i)),
        new Axis(
            "every fourth index", i -> Draw.uniform(Draw.key(42, Purpose.DELIVERY, 7, 11), 4 * i)),
        new Axis("when", i -> Draw.uniform(Draw.key(42, Purpose.BATCH_SHOCK, 7, i), 0)),
        new Axis("who", i -> Draw.uniform(Draw.key(42, Purpose.WORKER_TRAITS, i, 0), 0)),
        new Axis("seed", i -> Draw.uniform(Draw.key(i, Purpose.ABSENCE, 7, 11), 3)),
        new Axis("high half of seed", i -> Draw.uniform(Draw.key(i << 32, Purpose.QUIT, 7, 1), 0)),
        new Axis("who and when at once", i -> Draw.uniform(Draw.key(42, Purpose.STORM, i, i), 0)),
        new Axis("whom and who against", i -> Draw.uniform(Draw.key(42, Purpose.STORM, i, -i), 0)));
  }

  @ParameterizedTest
  @MethodSource("axes")
  void isUniformAlong(Axis axis) {
    long[] bins = new long[1000];
    for (int i = 0; i < DRAWS; i++) {
      bins[(int) (bins.length * axis.draw.applyAsDouble(i))]++;
    }
    assertPlausible(chiSquare(bins, DRAWS / (double) bins.length), bins.length - 1);
  }

  @ParameterizedTest
  @MethodSource("axes")
  void neighboursTellNothingOfEachOther(Axis axis) {
    int side = 20;
    long[] cells = new long[side * side];
    double[] sums = new double[4];
    int[] lags = {1, 2, 24, 1024};
    for (int i = 0; i < DRAWS; i++) {
      double here = axis.draw.applyAsDouble(i);
      double next = axis.draw.applyAsDouble(i + 1L);
      cells[((int) (side * here)) * side + ((int) (side * next))]++;
      for (int lag = 0; lag < lags.length; lag++) {
        sums[lag] += (here - 0.5) * (axis.draw.applyAsDouble(i + (long) lags[lag]) - 0.5);
      }
    }
    // Pairs overlap, so the statistic has side·(side - 1) degrees of freedom, not side² - 1.
    long[] row = new long[side];
    for (int i = 0; i < cells.length; i++) {
      row[i / side] += cells[i];
    }
    double singles = chiSquare(row, DRAWS / (double) side);
    double pairs = chiSquare(cells, DRAWS / (double) cells.length);
    assertPlausible(pairs - singles, side * (side - 1));
    for (double sum : sums) {
      assertThat(12 * sum / DRAWS).isCloseTo(0, within(4 / Math.sqrt(DRAWS)));
    }
  }

  @Test
  void purposesDoNotShareTheirLuck() {
    for (Purpose one : Purpose.values()) {
      for (Purpose other : Purpose.values()) {
        if (one.compareTo(other) < 0) {
          double sum = 0;
          for (int i = 0; i < 2000; i++) {
            sum +=
                (Draw.uniform(Draw.key(42, one, i, 0), 0) - 0.5)
                    * (Draw.uniform(Draw.key(42, other, i, 0), 0) - 0.5);
          }
          assertThat(12 * sum / 2000).as("%s, %s", one, other).isCloseTo(0, within(0.12));
        }
      }
    }
  }

  @Test
  void allSixtyFourBitsOfTheSeedCount() {
    assertThat(Draw.key(42, Purpose.EFFORT, 1, 1))
        .isNotEqualTo(Draw.key(42 + (1L << 32), Purpose.EFFORT, 1, 1));
    assertThat(Draw.key(42, Purpose.EFFORT, 1, 1))
        .isNotEqualTo(Draw.key(42 + (1L << 63), Purpose.EFFORT, 1, 1));
  }

  @Test
  void oneBitOfAnyPartOfTheKeyFlipsHalfOfTheBits() {
    for (int part = 0; part < 4; part++) {
      for (int bit = 0; bit < 64; bit++) {
        int flipped = 0;
        for (int i = 0; i < 64; i++) {
          flipped += Long.bitCount(bits(i, -1, 0) ^ bits(i, part, 1L << bit));
        }
        // 64 · 64 fair coins: mean 2048, standard deviation 32.
        assertThat(flipped).as("part %d, bit %d", part, bit).isBetween(2048 - 160, 2048 + 160);
      }
    }
  }

  private static long bits(int i, int part, long flip) {
    long seed = 1000 + i ^ (part == 0 ? flip : 0);
    long who = i ^ (part == 1 ? flip : 0);
    long when = 3L * i ^ (part == 2 ? flip : 0);
    long index = i % 5 ^ (part == 3 ? flip : 0);
    return Draw.bits(Draw.key(seed, Purpose.SELECTION, who, when), index);
  }

  @Test
  void uniformNeverTouchesItsEnds() {
    assertThat(Draw.unit(0)).isEqualTo(0x1.0p-53);
    assertThat(Draw.unit(-1)).isEqualTo(1 - 0x1.0p-53);
    assertThat(Draw.quantile(Draw.unit(-1))).isFinite();
    assertThat(Draw.quantile(Draw.unit(0))).isFinite();
    assertThat((int) (Draw.unit(-1) * 7)).isEqualTo(6);
  }

  @Test
  void normalAndExponentialHaveTheirDistributions() {
    long key = Draw.key(42, Purpose.SHIFT_SHOCK, 1, 2);
    double[] normals = new double[DRAWS];
    double[] times = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      normals[i] = Draw.normal(key, i);
      times[i] = Draw.exponential(key, DRAWS + i);
    }
    NormalDistribution normal = new NormalDistribution();
    // Kolmogorov's distance: 2.2/√n is exceeded once in ten thousand.
    assertThat(distance(normals, normal::cumulativeProbability)).isLessThan(2.2 / Math.sqrt(DRAWS));
    assertThat(distance(times, t -> 1 - Math.exp(-t))).isLessThan(2.2 / Math.sqrt(DRAWS));
  }

  @Test
  void quantileAgreesWithAnotherLibrary() {
    NormalDistribution normal = new NormalDistribution();
    for (double p = 0.0005; p < 0.9996; p += 0.0005) {
      double theirs = normal.inverseCumulativeProbability(p);
      assertThat(Draw.quantile(p))
          .as("p = %s", p)
          .isCloseTo(theirs, within(1e-12 * Math.max(1e-3, Math.abs(theirs))));
    }
    // Theirs loses digits in the tails, so there the way back is checked.
    for (double p = 1e-300; p < 0.01; p *= 10) {
      double back = normal.cumulativeProbability(Draw.quantile(p));
      assertThat(back / p).as("p = %s", p).isCloseTo(1, within(p < 1e-17 ? 1e-9 : 1e-11));
      if (p > 1e-10) {
        assertThat(Draw.quantile(1 - p)).isCloseTo(-Draw.quantile(p), within(1e-5));
      }
    }
    // Wichura's own check values.
    assertThat(Draw.quantile(0.25)).isCloseTo(-0.6744897501960817, within(1e-15));
    assertThat(Draw.quantile(0.001)).isCloseTo(-3.090232306167814, within(1e-14));
    assertThat(Draw.quantile(1e-20)).isCloseTo(-9.262340089798408, within(1e-13));
  }

  @Test
  void logitChoosesInProportionToExponentialsOfUtility() {
    double[] values = {1.0, 1.3, Double.NEGATIVE_INFINITY, 0.2, 1.1};
    double scale = 0.4;
    double[] expected = new double[values.length];
    double total = 0;
    for (int i = 0; i < values.length; i++) {
      expected[i] = Math.exp(values[i] / scale);
      total += expected[i];
    }
    long[] chosen = new long[values.length];
    double[] room = new double[values.length];
    for (int i = 0; i < DRAWS; i++) {
      double u = Draw.uniform(Draw.key(1, Purpose.SHIFT_PLAN, i, 0), 0);
      chosen[Draw.logit(values, room, values.length, scale, u)]++;
    }
    double statistic = 0;
    for (int i = 0; i < values.length; i++) {
      double mean = DRAWS * expected[i] / total;
      statistic += mean == 0 ? 0 : (chosen[i] - mean) * (chosen[i] - mean) / mean;
    }
    assertThat(chosen[2]).isZero();
    assertPlausible(statistic, values.length - 2);
  }

  @Test
  void logitWithoutNoisePicksTheFirstOfTheBestAndWithMuchPicksAny() {
    double[] values = {1, 2, 2, 0};
    double[] room = new double[4];
    assertThat(Draw.logit(values, room, 4, 0, 0.999)).isEqualTo(1);
    assertThat(Draw.logit(values, room, 1, 0, 0.5)).isZero();
    for (int i = 0; i < 4; i++) {
      assertThat(Draw.logit(values, room, 4, 1e9, (i + 0.5) / 4)).isEqualTo(i);
    }
    // Only the first of the options count.
    assertThat(Draw.logit(values, room, 2, 1e9, 0.9999)).isEqualTo(1);
  }

  private static double chiSquare(long[] counts, double expected) {
    return Arrays.stream(counts).mapToDouble(n -> (n - expected) * (n - expected)).sum() / expected;
  }

  private static void assertPlausible(double statistic, int freedom) {
    double p = new ChiSquaredDistribution(freedom).cumulativeProbability(statistic);
    assertThat(p).as("chi-square %s, %d", statistic, freedom).isBetween(1e-4, 1 - 1e-4);
  }

  private static double distance(
      double[] sample, java.util.function.DoubleUnaryOperator distribution) {
    Arrays.sort(sample);
    double most = 0;
    for (int i = 0; i < sample.length; i++) {
      double f = distribution.applyAsDouble(sample[i]);
      most =
          Math.max(most, Math.max(f - i / (double) sample.length, (i + 1.0) / sample.length - f));
    }
    return most;
  }
}
