package norma.scenario;

import java.util.Locale;
import norma.file.Csv;

/** Numbers as they stand in files. */
final class Numerals {
  private Numerals() {}

  /** A number as a person writes it: 1 rather than 1.0. */
  static String plain(double value) {
    String text = Csv.decimal(value);
    return text.endsWith(".0") && Math.abs(value) < 1e15
        ? String.format(Locale.ROOT, "%.0f", value)
        : text;
  }
}
