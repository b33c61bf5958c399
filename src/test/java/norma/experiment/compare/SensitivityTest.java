package norma.experiment.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.experiment.statistics.Morris;
import norma.experiment.statistics.SeedShare;
import norma.experiment.statistics.Sobol;
import norma.experiment.statistics.Sobol.Indices;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;

final class SensitivityTest {

  /**
   * Ishigami and Homma (1990), a = 7, b = 0.1: first 0.3139, 0.4424, 0; total 0.5576, 0.4424,
   * 0.2437 (Saltelli et al. 2008, Global Sensitivity Analysis, section 4.5; from V1 = (1 + b π⁴/5)²
   * / 2, V2 = a²/8, V13 = b² π⁸ 8/225).
   */
  @Test
  void sobolAgreesWithIshigami() {
    Indices indices = indices(SensitivityTest::ishigami, 3, 4096);
    assertThat(indices.constant()).isFalse();
    assertThat(indices.variance()).isCloseTo(13.8446, within(0.15));
    double[] first = {0.3139, 0.4424, 0};
    double[] total = {0.5576, 0.4424, 0.2437};
    agree(indices, first, total, 0.02);
  }

  /**
   * Sobol's g-function with a = 0, 1, 4.5, 9, 99, 99, 99, 99 (Saltelli et al. 2010): V(i) = 1 / (3
   * (1 + a(i))²), V + 1 = the product of all V(i) + 1.
   */
  @Test
  void sobolAgreesWithTheGFunction() {
    double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
    double product = 1;
    for (double one : a) {
      product *= 1 + part(one);
    }
    double[] first = new double[a.length];
    double[] total = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      first[i] = part(a[i]) / (product - 1);
      total[i] = part(a[i]) * product / (1 + part(a[i])) / (product - 1);
    }
    assertThat(first[0]).as("published").isCloseTo(0.7162, within(1e-3));
    assertThat(total[0]).as("published").isCloseTo(0.7871, within(1e-3));
    Indices indices =
        indices(
            x -> {
              double g = 1;
              for (int i = 0; i < a.length; i++) {
                g *= (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
              }
              return g;
            },
            a.length,
            4096);
    agree(indices, first, total, 0.03);
  }

  @Test
  void whatHardlyVariesHasNoIndices() {
    Indices indices = indices(x -> 5 + 1e-12 * x[0], 2, 64);
    assertThat(indices.constant()).isTrue();
    assertThat(indices.of()).isEmpty();
    Indices missing = indices(x -> Double.NaN, 2, 64);
    assertThat(missing.constant()).isFalse();
    assertThat(missing.n()).isZero();
  }

  /** Of a plane each effect is its slope, so that mu = slope, mu* = its size and sigma = 0. */
  @Test
  void morrisFindsTheSlopesOfAPlane() {
    double[] slope = {3, -2, 0};
    List<Morris.Effect> effects =
        morris(x -> slope[0] * x[0] + slope[1] * x[1] + slope[2] * x[2], 3, 10);
    for (int k = 0; k < 3; k++) {
      assertThat(effects.get(k).mu()).isCloseTo(slope[k], within(1e-9));
      assertThat(effects.get(k).muStar()).isCloseTo(Math.abs(slope[k]), within(1e-9));
      assertThat(effects.get(k).sigma()).isCloseTo(0, within(1e-9));
      assertThat(effects.get(k).n()).isEqualTo(10);
    }
  }

  /**
   * Ishigami again: the range of x2 is 2 π and of 7 sin² x2 a half period, so mu near 0 and mu*
   * large; x3 acts through x1 only, so sigma is large. x1 first, x3 above nothing.
   */
  @Test
  void morrisSeesWhatIsBentAndWhatIsJoint() {
    List<Morris.Effect> effects = morris(x -> ishigami(x), 3, 200);
    assertThat(effects.get(1).muStar()).isGreaterThan(5 * Math.abs(effects.get(1).mu()));
    assertThat(effects.get(2).sigma()).isGreaterThan(effects.get(2).muStar());
    assertThat(effects.get(0).interval().low()).isLessThan(effects.get(0).muStar());
    assertThat(effects.get(0).interval().high()).isGreaterThan(effects.get(0).muStar());
  }

  @Test
  void morrisRefusesStepsOfTwoParameters() {
    double[][][] points = {{{0, 0}, {1, 1}}};
    assertThatThrownBy(() -> Morris.effects(points, new double[][] {{1}}, 0.95, 1))
        .hasMessageContaining("two parameters");
  }

  /** By hand: y = 10 p + s + [p = s = 1]; the sums of squares are 100 + 25/4 …, see below. */
  @Test
  void varianceIsDividedAmongPointsAndSeeds() {
    // Means 5.75; points 0.5 and 11: 2 · 2 · 5.25² = 110.25; seeds 5 and 6.5: 2 · 2 · 0.75² = 2.25;
    // total 5.75² + 4.75² + 4.25² + 6.25² = 112.75, so 0.25 remain.
    SeedShare share = SeedShare.of(new double[][] {{0, 1}, {10, 12}});
    assertThat(share.points()).isCloseTo(110.25 / 112.75, within(1e-12));
    assertThat(share.seeds()).isCloseTo(2.25 / 112.75, within(1e-12));
    assertThat(share.rest()).isCloseTo(0.25 / 112.75, within(1e-12));
    assertThat(SeedShare.of(new double[][] {{0, 1, Double.NaN}, {10, 12, 4}}).n()).isEqualTo(2);
    assertThat(SeedShare.of(new double[][] {{3, 3}, {3, 3}}).constant()).isTrue();
    assertThat(SeedShare.of(new double[][] {{3}, {4}}).points()).isNaN();
  }

  /** The seeds are 0 and 100 apart, the parameter does nothing; one run is missing. */
  @Test
  void theLuckOfASeedThatIsMissingAtOnePointIsNoEffect() {
    double none = Double.NaN;
    SweepResults trajectory =
        laid("morris", 0, 1, new double[][] {{0}, {2 / 3.0}}, new double[][] {{0, 100}, {0, none}});
    Morris.Effect effect =
        new Sensitivity(trajectory, 0.95).morris(trajectory.columns().get(0)).get(0);
    assertThat(effect.muStar()).isZero();
    assertThat(effect.n()).isEqualTo(1);
    // A, B and A with the column of B, which is B itself: what it does is all there is.
    double[][] at = {
      {0.1}, {0.6}, {0.6}, {0.8}, {0.3}, {0.3}, {0.4}, {0.9}, {0.9}, {0.2}, {0.7}, {0.7}
    };
    double[][] values = {
      {1, 101}, {6, none}, {6, 106}, {8, 108}, {3, 103}, {3, 103}, {4, 104}, {9, 109}, {9, none},
      {2, 102}, {7, 107}, {7, 107}
    };
    SweepResults rows = laid("saltelli", 4, 0, at, values);
    Sobol.Indices seen = new Sensitivity(rows, 0.95).sobol(rows.columns().get(0));
    // Rows 1 and 3 are seen with the first seed alone, row 2 with both, so B and AB are one.
    Sobol.Indices known =
        Sobol.indices(
            new double[] {1, 58, 4, 52},
            new double[] {6, 53, 9, 57},
            new double[][] {{6, 53, 9, 57}},
            0.95,
            1_000_000L);
    assertThat(seen.of().get(0)).isEqualTo(known.of().get(0));
  }

  private static SweepResults laid(
      String kind, int size, int trajectories, double[][] positions, double[][] values) {
    List<SweepSetup.Point> points = new ArrayList<>();
    for (double[] position : positions) {
      points.add(
          new SweepSetup.Point(points.size(), Map.of("p", "" + position[0]), List.of(position[0])));
    }
    SweepSetup setup =
        new SweepSetup(
            "laid",
            "Laid",
            "",
            "pit",
            LocalDate.of(1935, 1, 1),
            30,
            new SweepSetup.Layout(kind, size, 4, trajectories),
            List.of(new SweepSetup.Axis("p", "", "p", List.of(), 0, 1, false)),
            points,
            LongStream.rangeClosed(1, values[0].length).boxed().toList(),
            List.of(
                new SweepSetup.Column(
                    "output", "output", "economy", "t", "output", "mean", Double.NaN, "")),
            -1,
            0.95);
    return SweepResults.of(setup, new double[][][] {values});
  }

  private static void agree(Indices indices, double[] first, double[] total, double tolerance) {
    for (int k = 0; k < first.length; k++) {
      Sobol.Index index = indices.of().get(k);
      assertThat(index.first()).as("first " + k).isCloseTo(first[k], within(tolerance));
      assertThat(index.total()).as("total " + k).isCloseTo(total[k], within(tolerance));
      assertThat(index.totalInterval().low()).isLessThanOrEqualTo(index.total());
      assertThat(index.totalInterval().high()).isGreaterThanOrEqualTo(index.total());
      assertThat(index.firstInterval().low()).isLessThanOrEqualTo(index.first());
      assertThat(index.firstInterval().high()).isGreaterThanOrEqualTo(index.first());
    }
  }

  private static double part(double a) {
    return 1 / (3 * (1 + a) * (1 + a));
  }

  private static double ishigami(double[] unit) {
    double[] x = new double[3];
    for (int i = 0; i < 3; i++) {
      x[i] = Math.PI * (2 * unit[i] - 1);
    }
    double bend = Math.sin(x[1]);
    return Math.sin(x[0]) + 7 * bend * bend + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
  }

  private static Indices indices(ToDoubleFunction<double[]> model, int parameters, int n) {
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * parameters);
    sequence.skipTo(n);
    double[] a = new double[n];
    double[] b = new double[n];
    double[][] ab = new double[parameters][n];
    for (int row = 0; row < n; row++) {
      double[] both = sequence.nextVector();
      double[] inA = java.util.Arrays.copyOf(both, parameters);
      double[] inB = java.util.Arrays.copyOfRange(both, parameters, 2 * parameters);
      a[row] = model.applyAsDouble(inA);
      b[row] = model.applyAsDouble(inB);
      for (int k = 0; k < parameters; k++) {
        double[] mixed = inA.clone();
        mixed[k] = inB[k];
        ab[k][row] = model.applyAsDouble(mixed);
      }
    }
    return Sobol.indices(a, b, ab, 0.95, 11);
  }

  /** Trajectories on a grid of four levels, with steps of two thirds of the range. */
  private static List<Morris.Effect> morris(
      ToDoubleFunction<double[]> model, int parameters, int trajectories) {
    double[][][] points = new double[trajectories][parameters + 1][];
    double[][] changes = new double[trajectories][parameters];
    for (int t = 0; t < trajectories; t++) {
      long key = Draw.key(5, Purpose.RESAMPLING, t, 0);
      double[] at = new double[parameters];
      for (int k = 0; k < parameters; k++) {
        at[k] = Draw.below(2, key, k) / 3.0;
      }
      points[t][0] = at.clone();
      double before = model.applyAsDouble(at);
      int first = Draw.below(parameters, key, 99);
      for (int step = 1; step <= parameters; step++) {
        at[(first + step) % parameters] += 2 / 3.0;
        points[t][step] = at.clone();
        double now = model.applyAsDouble(at);
        changes[t][step - 1] = now - before;
        before = now;
      }
    }
    return Morris.effects(points, changes, 0.95, 3);
  }
}
