package norma.experiment.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import norma.experiment.sweep.SweepSetup.Point;
import norma.run.Small;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DesignsTest {
  @TempDir private Path folder;

  @Test
  void factorialHasEveryValueWithEveryOther() {
    List<Point> points =
        points(
            "vary:",
            "  industries.coal.haulage.slack: {from: 0.9, to: 1.3, step: 0.1}",
            "  mechanisms.priority: [true, false]",
            "  mechanisms.blame: [true, false]");
    assertThat(points).hasSize(5 * 2 * 2);
    assertThat(points).extracting(Point::settings).doesNotHaveDuplicates();
    assertThat(points.get(1).label())
        .isEqualTo(
            "industries.coal.haulage.slack=0.9, mechanisms.priority=true, mechanisms.blame=false");
    assertThat(points)
        .extracting(point -> point.settings().get("industries.coal.haulage.slack"))
        .contains("0.9", "1", "1.1", "1.2", "1.3");
  }

  @Test
  void oneAtATimeBeginsWithTheScenarioAndChangesOneValue() {
    List<Point> points =
        points(
            "vary:",
            "  mechanisms.priority: [true, false]",
            "  planner.blame.removal: [0, 0.07, 0.3]",
            "design: {kind: one-at-a-time}");
    assertThat(points)
        .extracting(Point::label)
        .containsExactly(
            "mechanisms.priority=true, planner.blame.removal=0.07",
            "mechanisms.priority=false, planner.blame.removal=0.07",
            "mechanisms.priority=true, planner.blame.removal=0",
            "mechanisms.priority=true, planner.blame.removal=0.3");
  }

  @Test
  void listsAreReadRowByRowAndFromATable() throws Exception {
    List<Point> listed =
        points(
            "vary: {mechanisms.priority: [true, true, false], planner.blame.removal: [0, 1, 1]}",
            "design: {kind: list}");
    java.nio.file.Files.writeString(
        folder.resolve("points.csv"),
        "mechanisms.priority,planner.blame.removal\ntrue,0\ntrue,1\nfalse,1\n");
    assertThat(points("design: {kind: list, file: points.csv}"))
        .isEqualTo(listed)
        .extracting(Point::label)
        .containsExactly(
            "mechanisms.priority=true, planner.blame.removal=0",
            "mechanisms.priority=true, planner.blame.removal=1",
            "mechanisms.priority=false, planner.blame.removal=1");
  }

  @Test
  void latinHypercubeHasOnePointInEachSliceOfEachAxis() {
    for (int n : new int[] {1, 7, 64}) {
      double[][] cube = Designs.latinHypercube(n, 3, new Well19937c(5));
      for (int axis = 0; axis < 3; axis++) {
        TreeSet<Integer> slices = new TreeSet<>();
        for (double[] point : cube) {
          slices.add((int) (point[axis] * n));
        }
        assertThat(slices).hasSize(n);
      }
    }
  }

  @Test
  void sobolIsTheSequenceOfCommonsMathShiftedDigitally() {
    int n = 64;
    double[][] cube = Designs.sobol(n, 4, new Well19937c(9));
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(4);
    double[][] plain = new double[n][];
    for (int i = 0; i < n; i++) {
      plain[i] = sequence.nextVector();
    }
    for (int axis = 0; axis < 4; axis++) {
      TreeSet<Long> shifts = new TreeSet<>();
      TreeSet<Integer> intervals = new TreeSet<>();
      for (int i = 0; i < n; i++) {
        shifts.add(digits(cube[i][axis]) ^ digits(plain[i][axis]));
        intervals.add((int) (cube[i][axis] * n));
      }
      assertThat(shifts).as("one shift for all points of axis %d", axis).hasSize(1);
      assertThat(intervals).as("one point in each 64th of axis %d", axis).hasSize(n);
    }
  }

  @Test
  void saltelliTakesOneColumnFromTheOtherSample() {
    List<Point> points =
        points(
            "vary:",
            "  industries.coal.haulage.slack: {min: 0.8, max: 1.6}",
            "  planner.blame.removal: {min: 0, max: 0.5}",
            "design: {kind: saltelli, points: 8}");
    assertThat(points).hasSize(8 * 4);
    for (int row = 0; row < 8; row++) {
      List<Double> a = points.get(4 * row).position();
      List<Double> b = points.get(4 * row + 1).position();
      assertThat(points.get(4 * row + 2).position()).containsExactly(b.get(0), a.get(1));
      assertThat(points.get(4 * row + 3).position()).containsExactly(a.get(0), b.get(1));
    }
  }

  @Test
  void morrisTrajectoriesStepOnceAlongEachAxisAndStayOnTheGrid() {
    int k = 5;
    for (int levels : new int[] {2, 4, 8}) {
      double step = levels / (2.0 * (levels - 1));
      double[][] cube = Designs.morris(20, levels, k, new Well19937c(3));
      assertThat(cube.length).isEqualTo(20 * (k + 1));
      for (int t = 0; t < 20; t++) {
        TreeSet<Integer> moved = new TreeSet<>();
        for (int i = 1; i <= k; i++) {
          double[] before = cube[t * (k + 1) + i - 1];
          double[] now = cube[t * (k + 1) + i];
          List<Integer> changed = new ArrayList<>();
          for (int axis = 0; axis < k; axis++) {
            assertThat(now[axis]).isBetween(0.0, 1.0);
            double level = now[axis] * (levels - 1);
            assertThat(level).isCloseTo(Math.rint(level), within(1e-12));
            if (now[axis] != before[axis]) {
              changed.add(axis);
              assertThat(Math.abs(now[axis] - before[axis])).isCloseTo(step, within(1e-12));
            }
          }
          assertThat(changed).hasSize(1);
          moved.addAll(changed);
        }
        assertThat(moved).hasSize(k);
      }
    }
  }

  @Test
  void rangesAreMetInWholeNumbersAndInLogarithms() {
    List<Point> points =
        points(
            "vary:",
            "  industries.coal.district.shops: {min: 2, max: 5}",
            "  planner.normRevision.weightOnBest: {min: 0.01, max: 1, log: true}",
            "design: {kind: latin-hypercube, points: 40, seed: 4}");
    int[] shops = new int[6];
    int belowTenth = 0;
    for (Point point : points) {
      shops[Integer.parseInt(point.settings().get("industries.coal.district.shops"))]++;
      double weight = Double.parseDouble(point.settings().get("planner.normRevision.weightOnBest"));
      assertThat(weight).isBetween(0.01, 1.0);
      belowTenth += weight < 0.1 ? 1 : 0;
    }
    assertThat(Arrays.copyOfRange(shops, 2, 6)).containsOnly(10);
    assertThat(belowTenth).isEqualTo(20);
  }

  @Test
  void theSeedOfTheDesignDecidesAlone() {
    String[] lines = {
      "vary: {planner.blame.removal: {min: 0, max: 1}}",
      "design: {kind: latin-hypercube, points: 5, seed: 4}"
    };
    assertThat(points(lines)).isEqualTo(points(lines));
    lines[1] = lines[1].replace("4", "5");
    assertThat(points(lines)).hasSize(5).extracting(Point::label).doesNotHaveDuplicates();
  }

  private List<Point> points(String... lines) {
    Small.file(folder);
    List<String> all = new ArrayList<>(List.of("scenario: pit.yaml", "title: Design"));
    all.addAll(List.of(lines));
    all.add("seeds: {count: 1}");
    all.add("measures: [{id: output, measure: output, aggregate: mean}]");
    Path file = SmallSweep.write(folder, all.toArray(new String[0]));
    return Designs.points(SmallSweep.read(file));
  }

  private static long digits(double place) {
    return (long) (place * (1L << 52));
  }
}
