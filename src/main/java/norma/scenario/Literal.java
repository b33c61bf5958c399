package norma.scenario;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import norma.file.Json;
import norma.file.Problem;
import norma.file.Shown;
import norma.file.Tree;
import norma.parameter.Parameter;
import norma.time.Dates;

/**
 * A single value of a scenario file, read as what its parameter expects and as nothing else.
 *
 * <p>The older rules of YAML never apply: {@code no} is not false, {@code 1:30} is not 90, {@code
 * 010} is not 8; each is a problem with a sentence.
 */
final class Literal {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?((0|[1-9][0-9]*)(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");
  private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9][0-9]*)");
  private static final Pattern WITH_UNIT =
      Pattern.compile("([-+]?[0-9][0-9_.,]*)\\s*([^0-9\\s.,:eE_+-].*|[eE][^0-9+-].*)");

  /** Digits of the largest whole number. */
  private static final int MOST_DIGITS = 19;

  /** No number needs more characters, and no pattern is held against more. */
  private static final int LONGEST_NUMBER = 400;

  private final Tree tree;
  private final Shape.Single shape;
  private final Parameter said;
  private final Collection<Problem> problems;

  private Literal(Tree tree, Shape.Single shape, Parameter said, Collection<Problem> problems) {
    this.tree = tree;
    this.shape = shape;
    this.said = said;
    this.problems = problems;
  }

  /**
   * Reads a value.
   *
   * @return the value in Java, or null when a problem was reported
   */
  static Object read(Tree tree, Shape.Single shape, Parameter said, Collection<Problem> problems) {
    return new Literal(tree, shape, said, problems).value();
  }

  private Object value() {
    if (!(tree instanceof Tree.Scalar scalar)) {
      String sweep = shape.isNumber() ? "; lists, ranges and steps belong in a sweep file" : "";
      return wrong(tree.kind() + sweep);
    }
    if (scalar.isNull()) {
      return problem("has no value; it must be " + shape.words() + ofUnit());
    }
    if (shape.isNumber()) {
      return number(scalar);
    }
    String text = scalar.value();
    if (shape.type() == String.class) {
      return text;
    }
    if (shape.type() == boolean.class) {
      return text.equals("true") && !scalar.quoted()
          ? (Object) true
          : text.equals("false") && !scalar.quoted() ? (Object) false : wrong(shown(scalar));
    }
    if (shape.type().isEnum()) {
      return constant(scalar);
    }
    return shape.type() == LocalDate.class
        ? date(text)
        : shape.type() == MonthDay.class ? monthDay(text) : edge(text);
  }

  private Object number(Tree.Scalar scalar) {
    String text = scalar.value();
    if (text.length() > LONGEST_NUMBER) {
      return wrong(shown(scalar));
    }
    boolean plain = NUMBER.matcher(text).matches();
    if (scalar.quoted() || !plain) {
      return plain
          ? problem("is text in quotes; write the number " + Shown.text(text))
          : otherNumber(scalar);
    }
    if (shape.type() == double.class) {
      double value = Double.parseDouble(text);
      if (Double.isInfinite(value)) {
        return problem("is too large for a number, found " + Shown.text(text));
      }
      return inBounds(value, text) ? value : null;
    }
    BigDecimal exact = exact(text);
    if (exact == null || exact.scale() > 0) {
      return wrong(Shown.text(text));
    }
    if (exact.precision() - (long) exact.scale() > MOST_DIGITS) {
      return problem("is too large for a whole number, found " + Shown.text(text));
    }
    // Not one conditional expression: it would turn the int into a long.
    try {
      if (shape.type() == int.class) {
        int value = exact.intValueExact();
        return inBounds(value, text) ? value : null;
      }
      long value = exact.longValueExact();
      return inBounds((double) value, text) ? value : null;
    } catch (ArithmeticException beyond) {
      return problem("is too large for a whole number, found " + Shown.text(text));
    }
  }

  /**
   * A whole number, however it was written: 10, 10.0 and 1e1 are the same, as they are to the
   * schema.
   *
   * @param text one that was read as a whole number before
   */
  static long whole(String text) {
    return exact(text).longValueExact();
  }

  /** A number without zeros at its end, null where its exponent is beyond all sense. */
  private static BigDecimal exact(String text) {
    try {
      return new BigDecimal(text).stripTrailingZeros();
    } catch (NumberFormatException beyond) {
      return null;
    }
  }

  /** Not a plain number: a unit was written, or an older way of writing numbers was used. */
  private Object otherNumber(Tree.Scalar scalar) {
    String text = scalar.value();
    if (text.matches("(?i)[-+]?\\.?(nan|inf|infinity)")) {
      return problem("must be a finite number" + ofUnit() + ", found " + Shown.text(text));
    }
    if (text.matches("[-+]?0[xob].*")) {
      return wrong(shown(scalar) + "; write it as a decimal number");
    }
    if (text.matches("[-+]?0[0-9]+(\\.[0-9]*)?")) {
      return wrong(Shown.text(text) + ", which some read as octal; write it without leading zeros");
    }
    if (text.matches("[-+]?[0-9]+(:[0-9]+)+")) {
      return wrong(Shown.text(text) + ", which some read as minutes and seconds; write one number");
    }
    if (text.matches("[-+]?[0-9][0-9_]*_[0-9_.]*")) {
      return wrong(Shown.text(text) + "; write it without underscores");
    }
    if (text.matches("[-+]?[0-9]+,[0-9]+")) {
      return wrong(Shown.text(text) + "; the decimal sign is a point");
    }
    Matcher unit = WITH_UNIT.matcher(text);
    if (unit.matches() && NUMBER.matcher(unit.group(1)).matches()) {
      double value = Double.parseDouble(unit.group(1));
      String suffix = unit.group(2).strip();
      boolean share = suffix.equals("%") && said.unit().startsWith("share");
      String write =
          share || said.unit().startsWith(suffix)
              ? ", " + Numerals.plain(share ? value / 100 : value)
              : "";
      return problem(
          "must be a number without a unit, found "
              + Shown.text(text)
              + "; the unit is "
              + said.unit()
              + ", so write the number of it alone"
              + write);
    }
    return wrong(shown(scalar));
  }

  private boolean inBounds(double value, String text) {
    if (value >= said.min() && value <= said.max()) {
      return true;
    }
    problem("must be " + range(said) + ofUnit() + ", found " + Shown.text(text));
    return false;
  }

  private Object constant(Tree.Scalar scalar) {
    List<String> options = shape.options();
    int index = options.indexOf(scalar.value());
    return index >= 0
        ? shape.type().getEnumConstants()[index]
        : wrong(shown(scalar) + Nearest.hint(scalar.value(), options));
  }

  private Object date(String text) {
    try {
      return Dates.read(text);
    } catch (DateTimeException why) {
      String clause = why.getMessage();
      return wrong(Shown.text(text) + (clause.equals("is not a date") ? "" : ", which " + clause));
    }
  }

  private Object monthDay(String text) {
    try {
      return MonthDay.parse(text.startsWith("--") ? text : "--" + text);
    } catch (DateTimeException notADay) {
      return wrong(Shown.text(text));
    }
  }

  private Object edge(String text) {
    return WHOLE.matcher(text).matches() && text.length() < 7
        ? new Edge(null, Integer.parseInt(text))
        : date(text) instanceof LocalDate date ? new Edge(date, 0) : null;
  }

  /** Bounds for a sentence: "0 to 1", "at least 1". */
  static String range(Parameter said) {
    boolean low = said.min() > Double.NEGATIVE_INFINITY;
    boolean high = said.max() < Double.POSITIVE_INFINITY;
    return low && high
        ? Numerals.plain(said.min()) + " to " + Numerals.plain(said.max())
        : low
            ? "at least " + Numerals.plain(said.min())
            : high ? "at most " + Numerals.plain(said.max()) : "any";
  }

  private static String shown(Tree.Scalar scalar) {
    String text = Shown.text(scalar.value());
    return scalar.quoted() ? "the text " + Json.line(text) : text;
  }

  private String ofUnit() {
    return said.unit().equals("–") || said.unit().isEmpty() ? "" : " (" + said.unit() + ")";
  }

  private Object wrong(String found) {
    return problem("must be " + shape.words() + ofUnit() + ", found " + found);
  }

  private Object problem(String message) {
    problems.add(tree.place().problem(message));
    return null;
  }
}
