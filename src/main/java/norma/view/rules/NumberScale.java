package norma.view.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import norma.scenario.Catalogue.Entry;

/**
 * Where numbers lie along a slider.
 *
 * @param least number at its left end
 * @param most number at its right end
 * @param whole whether only whole numbers count
 * @param logarithmic whether equal steps are equal ratios
 */
record NumberScale(double least, double most, boolean whole, boolean logarithmic) {
  /** Right end of the slider; the left one is 0. */
  static final int END = 1000;

  private static final double WIDE = 1000;
  private static final double REACH = 30;
  private static final MathContext DIGITS = new MathContext(3);

  /**
   * The scale of a parameter; none where its bounds say nothing of where it may lie.
   *
   * @param value a value it has; a range of many powers of ten is cut to its neighbourhood
   */
  static Optional<NumberScale> of(Entry entry, double value) {
    double low = entry.least() == null ? Double.NaN : entry.least().doubleValue();
    double high = entry.most() == null ? Double.NaN : entry.most().doubleValue();
    boolean whole = entry.form() == Entry.Form.WHOLE;
    boolean wide = low > 0 && !(high / low < WIDE);
    if (wide && value > 0) {
      double to = Double.isNaN(high) ? value * REACH : Math.min(high, value * REACH);
      return Optional.of(new NumberScale(Math.max(low, value / REACH), to, whole, true));
    }
    if (Double.isNaN(low) || Double.isNaN(high)) {
      return Optional.empty();
    }
    return Optional.of(new NumberScale(low, high, whole, false));
  }

  /** Position of a number, at an end if it lies beyond. */
  int position(double number) {
    double inside = Math.max(least, Math.min(most, number));
    double share =
        logarithmic
            ? Math.log(inside / least) / Math.log(most / least)
            : (inside - least) / (most - least);
    return (int) Math.round(share * END);
  }

  /** The number at a position, to three digits, and never beyond the ends. */
  String text(int position) {
    double share = position / (double) END;
    double number =
        logarithmic ? least * Math.pow(most / least, share) : least + share * (most - least);
    if (whole) {
      return String.valueOf(Math.round(number));
    }
    BigDecimal rounded = new BigDecimal(number).round(DIGITS);
    BigDecimal inside =
        rounded.max(BigDecimal.valueOf(least)).min(BigDecimal.valueOf(most)).stripTrailingZeros();
    return inside.signum() == 0 ? "0" : inside.toPlainString();
  }
}
