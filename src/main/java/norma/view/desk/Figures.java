package norma.view.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures as they stand beside a name: as many digits as matter, "–" where there is none. */
public final class Figures {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private Figures() {}

  /** "–", "0.34", "7.3", "1,430". */
  public static String of(double value) {
    if (!Double.isFinite(value)) {
      return "–";
    }
    double size = Math.abs(value);
    String format = size >= 99.5 ? "%,.0f" : size >= 9.95 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }

  /** The same with its unit; without where there is no figure. */
  public static String of(double value, String unit) {
    return Double.isFinite(value) && !unit.isEmpty() && !unit.equals("–")
        ? of(value) + " " + unit
        : of(value);
  }

  /** "–", "1,430": a number of men or things. */
  public static String whole(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%,.0f", value) : "–";
  }

  /** "–", "0.3", "12": where there is little room. */
  public static String brief(double value) {
    return Double.isFinite(value)
        ? String.format(Locale.ROOT, Math.abs(value) >= 9.95 ? "%,.0f" : "%.1f", value)
        : "–";
  }

  /** "7 %". */
  public static String percent(double share) {
    return Double.isFinite(share) ? String.format(Locale.ROOT, "%.0f %%", 100 * share) : "–";
  }

  /** "31 Aug 1935". */
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** The last word of a name, which is what mates call a man by. */
  public static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** The same with a capital at its head. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
  }
}
