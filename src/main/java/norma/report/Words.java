package norma.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import norma.time.Calendar;

/** Figures, dates and lists as they stand in an English sentence. */
final class Words {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
  private static final List<String> SMALL =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Words() {}

  /** A date in a text: "31 August 1935". */
  static String date(LocalDate date) {
    return LONG.format(date);
  }

  /** A date at the head of a line: "31 Aug 1935". */
  static String shortDate(LocalDate date) {
    return SHORT.format(date);
  }

  /** A month in a text: "August 1935". */
  static String month(LocalDate date) {
    return MONTH.format(date);
  }

  /** A number with as many digits as matter: "0.34", "7.3", "102", "1,430". */
  static String number(double value) {
    double size = Math.abs(value);
    if (size < 0.005) {
      return "0";
    }
    String format =
        size >= 99.5 ? "%,.0f" : size >= 9.95 ? "%.0f" : size >= 0.995 ? "%.1f" : "%.2f";
    String text = String.format(Locale.ROOT, format, value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** The same with two decimals, where small differences matter: "8.45". */
  static String fine(double value) {
    String text = String.format(Locale.ROOT, "%,.2f", value);
    return text.replaceAll("\\.?0+$", "");
  }

  /** A multiple, always with one decimal: "10.2". */
  static String multiple(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** A share in percent: "0.4 %", "7 %", "33 %". */
  static String percent(double share) {
    double percent = 100 * share;
    boolean fine = Math.abs(percent) < 1 && Math.abs(percent) >= 0.05;
    String text = String.format(Locale.ROOT, fine ? "%.1f" : "%.0f", percent);
    return (text.equals("-0") ? "0" : text) + " %";
  }

  /** A count: in words to twelve, "no" for zero. */
  static String count(long count) {
    return count >= 0 && count < SMALL.size()
        ? SMALL.get((int) count)
        : String.format(Locale.ROOT, "%,d", count);
  }

  /** A count of things: "two sections", "one section", "no sections". */
  static String count(long count, String thing) {
    return count(count) + " " + (count == 1 ? thing : plural(thing));
  }

  /** "never", "once", "twice", "three times". */
  static String times(long count) {
    return count == 0 ? "never" : count == 1 ? "once" : count == 2 ? "twice" : count(count, "time");
  }

  /** The plural of an English noun, as far as workplaces need it. */
  static String plural(String noun) {
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    if (noun.endsWith("y") && !noun.matches(".*[aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (noun.matches(".*(s|x|ch|sh)") ? "es" : "s");
  }

  /** The same with a capital at its head. */
  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
  }

  /** "a, b and c". */
  static String list(List<String> parts) {
    int last = parts.size() - 1;
    return last <= 0
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /** A name of several letters as it stands within a sentence: "Coal" is "coal", "MTS" stays. */
  static String inside(String name) {
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return word ? name.substring(0, 1).toLowerCase(Locale.ENGLISH) + name.substring(1) : name;
  }

  /** A span of days in words: "12 days", "five months". */
  static String span(int days) {
    return days < 60 ? count(days, "day") : count(Math.round(Calendar.months(days)), "month");
  }

  /** The end of a run: "in the last 12 days", "on the last day". */
  static String last(int days) {
    return days == 1 ? "on the last day" : "in the last " + span(days);
  }

  /** Breaks a paragraph into lines of at most so many characters. */
  static String wrapped(String paragraph, int width) {
    StringBuilder text = new StringBuilder();
    int column = 0;
    for (String word : paragraph.split(" (?!%)")) {
      if (column > 0 && column + 1 + word.length() > width) {
        text.append('\n');
        column = 0;
      } else if (column > 0) {
        text.append(' ');
        column++;
      }
      text.append(word);
      column += word.length();
    }
    return text.toString();
  }
}
