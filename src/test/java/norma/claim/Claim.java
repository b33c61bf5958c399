package norma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import norma.experiment.statistics.Paired;

/**
 * A sentence that can be false: what happens to a figure when a mechanism is taken out.
 *
 * @param sentence the claim, in words
 * @param without what is taken out
 * @param compared what it is held against; the baseline but for claims about a variant's variant
 * @param figure the figure claimed to move or to stay
 * @param kind in what way
 * @param low lower bound, where the kind asks for one
 * @param high upper bound, likewise
 */
record Claim(
    String sentence,
    Ablation without,
    Ablation compared,
    Figure figure,
    Kind kind,
    double low,
    double high) {

  /** What can be claimed. */
  enum Kind {
    /** Lower than with the mechanism. */
    FALLS,
    /** Likewise, but by so little that of a few seeds only an interval can refute it. */
    FALLS_A_LITTLE,
    /** Higher than with it. */
    RISES,
    /** Nought in every run, and not with the mechanism. */
    VANISHES,
    /** The same to the bit, seed by seed. */
    SAME,
    /** The mean difference lies between the bounds. */
    CHANGES_BY,
    /** The mean lies between the bounds. */
    LIES,
    /** The mean, over the mean with the mechanism, lies between the bounds. */
    TIMES
  }

  static Claim falls(String sentence, Ablation without, Figure figure) {
    return of(sentence, without, figure, Kind.FALLS, 0, 0);
  }

  static Claim fallsALittle(String sentence, Ablation without, Figure figure) {
    return of(sentence, without, figure, Kind.FALLS_A_LITTLE, 0, 0);
  }

  static Claim rises(String sentence, Ablation without, Figure figure) {
    return of(sentence, without, figure, Kind.RISES, 0, 0);
  }

  static Claim vanishes(String sentence, Ablation without, Figure figure) {
    return of(sentence, without, figure, Kind.VANISHES, 0, 0);
  }

  static Claim same(String sentence, Ablation without, Figure figure) {
    return of(sentence, without, figure, Kind.SAME, 0, 0);
  }

  static Claim stays(String sentence, Ablation without, Figure figure, double within) {
    return of(sentence, without, figure, Kind.CHANGES_BY, -within, within);
  }

  static Claim lies(String sentence, Ablation without, Figure figure, double low, double high) {
    return of(sentence, without, figure, Kind.LIES, low, high);
  }

  static Claim times(String sentence, Ablation without, Figure figure, double low, double high) {
    return of(sentence, without, figure, Kind.TIMES, low, high);
  }

  private static Claim of(
      String sentence, Ablation without, Figure figure, Kind kind, double low, double high) {
    return new Claim(sentence, without, Ablation.BASELINE, figure, kind, low, high);
  }

  /** The same claim, held against another variant. */
  Claim against(Ablation other) {
    return new Claim(sentence, without, other, figure, kind, low, high);
  }

  /**
   * Holds it against a few runs: signs and levels of means. That something stays is refuted by an
   * interval that lies outside what it may change by, for of few shops' titles chance makes many.
   */
  void holdsInShort(District district) {
    double[] with = district.runs(compared, figure);
    double[] gone = district.runs(without, figure);
    Paired paired = Paired.difference(with, gone);
    switch (kind) {
      case FALLS -> assertThat(paired.mean()).as(words(with, gone)).isNegative();
      case FALLS_A_LITTLE -> assertThat(paired.low()).as(words(with, gone)).isNegative();
      case RISES -> assertThat(paired.mean()).as(words(with, gone)).isPositive();
      case CHANGES_BY -> {
        assertThat(paired.low()).as(words(with, gone)).isLessThanOrEqualTo(high);
        assertThat(paired.high()).as(words(with, gone)).isGreaterThanOrEqualTo(low);
      }
      default -> holdsForMeans(with, gone);
    }
  }

  /** Holds it against many runs: a change must be clear of 0 by its 95 % interval. */
  void holdsInFull(District district) {
    double[] with = district.runs(compared, figure);
    double[] gone = district.runs(without, figure);
    Paired paired = Paired.difference(with, gone);
    switch (kind) {
      case FALLS, FALLS_A_LITTLE -> assertThat(paired.isFall()).as(words(with, gone)).isTrue();
      case RISES -> assertThat(paired.isRise()).as(words(with, gone)).isTrue();
      default -> holdsForMeans(with, gone);
    }
  }

  private void holdsForMeans(double[] with, double[] gone) {
    String words = words(with, gone);
    switch (kind) {
      case VANISHES -> {
        assertThat(gone).as(words).containsOnly(0);
        assertThat(mean(with)).as(words).isPositive();
      }
      case SAME -> assertThat(gone).as(words).containsExactly(with);
      case CHANGES_BY ->
          assertThat(Paired.difference(with, gone).mean()).as(words).isBetween(low, high);
      case LIES -> assertThat(mean(gone)).as(words).isBetween(low, high);
      case TIMES -> assertThat(mean(gone) / mean(with)).as(words).isBetween(low, high);
      case FALLS, FALLS_A_LITTLE, RISES -> throw new IllegalStateException(kind.name());
    }
  }

  private String words(double[] with, double[] gone) {
    return "%s: %s is %s with %s and %s with %s"
        .formatted(
            sentence,
            figure.label(),
            Arrays.toString(gone),
            without.label(),
            Arrays.toString(with),
            compared.label());
  }

  /** Mean over the runs that have the figure. */
  static double mean(double[] values) {
    return Arrays.stream(values).filter(x -> !Double.isNaN(x)).average().orElse(Double.NaN);
  }
}
