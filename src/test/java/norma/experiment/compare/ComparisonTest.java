package norma.experiment.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import norma.experiment.compare.Line.Kind;
import norma.experiment.compare.Line.Verdict;
import norma.experiment.statistics.Crossing;
import norma.experiment.statistics.HalfWidth;
import norma.experiment.sweep.MadeUpSweep;
import norma.experiment.sweep.SweepResults;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
  private static final double NEVER = Double.NaN;
  private static final Matching PLAIN =
      new Matching(List.of(), Optional.empty(), HalfWidth.UNLESS_SAID);

  private final SweepResults results =
      MadeUpSweep.of(
          List.of("1", "2", "3"),
          new double[][] {{10, 11, 12, 13, 14}, {15, 16.1, 17, 18.2, 19}, {10.1, 10.9, 12, 13, 14}},
          new double[][] {
            {3, NEVER, 5, NEVER, 4}, {1, 2, 3, 4, 5}, {NEVER, NEVER, NEVER, NEVER, NEVER}
          });

  @Test
  void everyPointIsHeldAgainstTheBaseline() {
    Comparison comparison = PLAIN.within("r", results, Optional.empty());
    assertThat(comparison.baseline()).isEqualTo("slack=1");
    assertThat(comparison.lines())
        .extracting(Line::kind)
        .containsExactly(Kind.VALUE, Kind.VALUE, Kind.SHARE, Kind.DATE, Kind.SHARE, Kind.DATE);
    Line rise = comparison.lines().get(0);
    assertThat(rise.verdict(0.95)).isEqualTo(Verdict.HIGHER);
    assertThat(rise.corrected()).isGreaterThan(rise.probability());
    assertThat(comparison.lines().get(1).verdict(0.95)).isEqualTo(Verdict.NOT_SHOWN);
    assertThat(comparison.medianCorrelation()).isGreaterThan(0.5);
  }

  @Test
  void neverIsMissingAndSharesAreCompared() {
    Comparison comparison = PLAIN.within("r", results, Optional.of("path.slack=1"));
    Line share = comparison.lines().get(2);
    assertThat(share.contrast().baseline()).isEqualTo(0.6);
    assertThat(share.contrast().other()).isEqualTo(1);
    // Two discordant seeds, both on one side: 2 · 0.5² = 0.5.
    assertThat(share.probability()).isEqualTo(0.5);
    assertThat(share.interval().low()).isBetween(-1.0, 0.4);
    assertThat(share.interval().high()).isBetween(0.4, 1.0);
    assertThat(comparison.lines().get(3).n()).isEqualTo(3);
    Line none = comparison.lines().get(5);
    assertThat(none.n()).isZero();
    assertThat(none.verdict(0.95)).isEqualTo(Verdict.NONE);
  }

  /** Where all pairs agree a t interval would shrink to a point, of two seeds as of a thousand. */
  @Test
  void shareOfFewSeedsHasAWideInterval() {
    double[] never = {NEVER, NEVER, NEVER};
    Crossing crossing =
        Crossing.of(never, new double[] {1, 2, 3}, new boolean[] {true, true, true}, 0.95, 1);
    assertThat(crossing.interval(0.95).low()).isBetween(0.0, 0.5);
    assertThat(crossing.interval(0.95).high()).isBetween(0.99, 1.0001);
  }

  /** Of three seeds that agree nobody knows how many in a thousand would not: 2 are not enough. */
  @Test
  void whereAllSeedsAgreeOnACrossingTheNumberNeededIsUnknown() {
    double[][] same = {{1, 1, 1}, {1, 2, 3}};
    SweepResults agreed =
        MadeUpSweep.of(List.of("1", "2"), same, new double[][] {{3, 4, 5}, {NEVER, NEVER, NEVER}});
    Comparison comparison = PLAIN.within("r", agreed, Optional.empty());
    Line share = comparison.lines(agreed.columns().get(1), Kind.SHARE).get(0);
    assertThat(share.contrast().difference().mean()).isEqualTo(-1);
    assertThat(share.needed()).isNaN();
    assertThat(share.interval().high() - share.interval().low()).isGreaterThan(0.4);
    assertThat(comparison.lines().get(0).needed()).isGreaterThan(2);
  }

  @Test
  void oneSeedHasNoVerdict() {
    SweepResults one =
        MadeUpSweep.of(List.of("1", "2"), new double[][] {{1}, {2}}, new double[][] {{NEVER}, {3}});
    Comparison comparison = PLAIN.within("r", one, Optional.empty());
    assertThat(comparison.lines()).extracting(l -> l.verdict(0.95)).containsOnly(Verdict.NONE);
    assertThat(comparison.tests()).isZero();
  }

  /** What does not differ in any pair is no test, and says nothing of how many seeds it takes. */
  @Test
  void whatIsTheSameInAllPairsIsNotTested() {
    double[] alike = {1, 2, 3};
    SweepResults same =
        MadeUpSweep.of(
            List.of("1", "2"),
            new double[][] {alike, alike},
            new double[][] {{5, 6, NEVER}, {5, 6, NEVER}});
    Comparison comparison = PLAIN.within("r", same, Optional.empty());
    assertThat(comparison.lines())
        .hasSize(3)
        .allSatisfy(
            line -> {
              assertThat(line.verdict(0.95)).isEqualTo(Verdict.SAME);
              assertThat(line.needed()).isNaN();
            });
    assertThat(comparison.tests()).isZero();
    assertThat(comparison.seedsForShares()).isEmpty();
  }

  /** By hand: 2 · 0.5ⁿ · 6 ≤ 0.05 from n = 8 on, for log2 (240) = 7.9. */
  @Test
  void fewSeedsCannotShowAShare() {
    Comparison comparison = PLAIN.within("r", results, Optional.empty());
    assertThat(comparison.tests()).isEqualTo(5);
    assertThat(comparison.seedsForShares()).hasValue(8);
  }

  /** Where a run begins is arbitrary, so a part of the days until then is no yardstick. */
  @Test
  void aDateWantsAHalfWidthInDays() {
    Matching inDays = new Matching(List.of(), Optional.empty(), new HalfWidth(2, false));
    Comparison absolute = inDays.within("r", results, Optional.empty());
    Comparison relative = PLAIN.within("r", results, Optional.empty());
    assertThat(absolute.lines().get(3).needed()).isGreaterThan(2);
    assertThat(relative.lines().get(3).needed()).isNaN();
  }

  @Test
  void twoSweepsArePairedBySettingsAndSeeds() {
    // The same points and seeds in another order, and 0.5, 1 and 2 more.
    SweepResults more =
        MadeUpSweep.of(
            List.of("3", "1", "2"),
            new double[][] {
              {10.6, 11.4, 12.5, 13.5, 14.5}, {11, 12, 13, 14, 15}, {17, 18.1, 19, 20.2, 21}
            },
            new double[][] {{1, 2, 3, 4, 5}, {1, 2, 3, 4, 5}, {1, 2, 3, 4, 5}});
    Comparison comparison = PLAIN.between("a", results, "b", more);
    assertThat(comparison.pairings()).extracting(Pairing::name).hasSize(3);
    assertThat(comparison.lines(results.columns().get(0), Kind.VALUE))
        .extracting(line -> line.pairing().name(), line -> rounded(line))
        .containsExactly(tuple("slack=1", 1.0), tuple("slack=2", 2.0), tuple("slack=3", 0.5));
    SweepResults elsewhere =
        MadeUpSweep.of(List.of("9"), new double[][] {{1, 2}}, new double[][] {{1, 2}});
    assertThatThrownBy(() -> PLAIN.between("a", results, "b", elsewhere))
        .hasMessageContaining("b: has no point in common with a");
  }

  private static double rounded(Line line) {
    return Math.round(1e9 * line.contrast().difference().mean()) / 1e9;
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThatThrownBy(() -> PLAIN.within("r", results, Optional.of("4")))
        .hasMessageContaining("r: has points 1 to 3, so no baseline 4");
    assertThatThrownBy(() -> PLAIN.within("r", results, Optional.of("path.slack=7")))
        .hasMessageContaining("has no point with path.slack=7; it varies path.slack");
    assertThatThrownBy(() -> PLAIN.within("r", results, Optional.of("first")))
        .hasMessageContaining("cannot tell the baseline from 'first'");
    Matching unknown = new Matching(List.of("x"), Optional.empty(), HalfWidth.UNLESS_SAID);
    assertThatThrownBy(() -> unknown.within("r", results, Optional.empty()))
        .hasMessageContaining("has no measure x; it has output, five");
  }
}
