package norma.experiment.compare;

import norma.experiment.statistics.Bootstrap.Interval;
import norma.experiment.statistics.Contrast;
import norma.experiment.sweep.SweepSetup.Column;

/**
 * What one variant does to one measure: a line of a comparison.
 *
 * @param pairing the variant and its baseline
 * @param column the measure
 * @param kind which figure of it is compared
 * @param contrast the figures
 * @param interval interval of the difference
 * @param probability probability of such a difference, were there none; NaN for no test
 * @param corrected the same with Holm's correction over all lines of the comparison
 * @param needed pairs with which the interval would be as narrow as was asked; NaN where unknown
 */
public record Line(
    Pairing pairing,
    Column column,
    Kind kind,
    Contrast contrast,
    Interval interval,
    double probability,
    double corrected,
    double needed) {

  /** Which figure of a measure is compared. */
  public enum Kind {
    /** The number read off each run. */
    VALUE(""),
    /** Whether what was waited for came at all. */
    SHARE("share that crossed"),
    /** When it came, where it came on both sides. */
    DATE("date where both crossed");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** What can be said of the difference. */
  public enum Verdict {
    /** Above the baseline. */
    HIGHER("higher"),
    /** Below it. */
    LOWER("lower"),
    /** Neither is shown, which is not to say that both are equal. */
    NOT_SHOWN("not shown"),
    /** Alike in every pair, so there is nothing to test. */
    SAME("same"),
    /** Fewer than two pairs, so nothing is said. */
    NONE("–");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /** Words for a table. */
    public String label() {
      return label;
    }
  }

  /** What is compared: the measure's name, and which figure of it where there are several. */
  public String measure() {
    return kind == Kind.VALUE ? column.id() : column.id() + ": " + kind.words;
  }

  /** Unit of the figure. */
  public String unit() {
    return kind == Kind.SHARE ? "share" : column.unit();
  }

  /** Pairs it rests on. */
  public int n() {
    return contrast.difference().n();
  }

  /** What can be said at a level, after the correction. */
  public Verdict verdict(double level) {
    if (contrast.isNone()) {
      return Verdict.SAME;
    }
    if (Double.isNaN(corrected)) {
      return Verdict.NONE;
    }
    if (corrected >= 1 - level) {
      return Verdict.NOT_SHOWN;
    }
    return contrast.difference().mean() > 0 ? Verdict.HIGHER : Verdict.LOWER;
  }

  /** Whether a difference is shown at a level. */
  public boolean isShown(double level) {
    Verdict verdict = verdict(level);
    return verdict == Verdict.HIGHER || verdict == Verdict.LOWER;
  }

  Line corrected(double probabilityCorrected) {
    return new Line(
        pairing, column, kind, contrast, interval, probability, probabilityCorrected, needed);
  }
}
