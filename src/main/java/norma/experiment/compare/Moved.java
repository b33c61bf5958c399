package norma.experiment.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import norma.scenario.Catalogue;
import norma.scenario.Catalogue.Entry.Form;

/**
 * A number of a scenario with a part of it added or taken off, kept within its bounds and, where it
 * is whole, rounded.
 *
 * @param from the number as it is
 * @param to the number as it becomes
 * @param limit why it becomes another than was asked for
 */
record Moved(BigDecimal from, BigDecimal to, Optional<String> limit) {
  /** So that 0.55 less a fifth is 0.44 and not 0.44000000000000006. */
  private static final MathContext EXACT = new MathContext(12);

  /**
   * Moves a number.
   *
   * @param change what is added, as a part of it; negative for what is taken off
   */
  static Moved of(Catalogue.Row row, double change) {
    Catalogue.Entry entry = row.entry();
    BigDecimal from = decimal((Number) row.plain());
    BigDecimal to = from.multiply(BigDecimal.valueOf(1 + change), EXACT);
    to = to.round(EXACT);
    if (entry.form() == Form.WHOLE) {
      to = to.setScale(0, java.math.RoundingMode.HALF_EVEN);
    }
    BigDecimal least = entry.least() == null ? to : decimal(entry.least());
    BigDecimal most = entry.most() == null ? to : decimal(entry.most());
    if (to.compareTo(least) < 0) {
      return clipped(from, to, least, "least");
    }
    return to.compareTo(most) > 0
        ? clipped(from, to, most, "most")
        : new Moved(from, to, Optional.empty());
  }

  private static Moved clipped(BigDecimal from, BigDecimal to, BigDecimal bound, String which) {
    return new Moved(
        from,
        bound,
        Optional.of(
            "%s is out of bounds; %s is the %s it may be and stands for it."
                .formatted(text(to), text(bound), which)));
  }

  /** Whether it has become another number. */
  boolean isOther() {
    return from.compareTo(to) != 0;
  }

  /** The number it becomes, as a file writes it. */
  String text() {
    return text(to);
  }

  private static String text(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static BigDecimal decimal(Number number) {
    return new BigDecimal(number.toString());
  }
}
