package norma.file;

import java.util.OptionalInt;

/**
 * Characters that a reader of a text does not see but a terminal obeys: control characters, those
 * that turn the direction of writing, halves of characters. No text needs them; where one is told
 * of, it is spelt out.
 */
public final class Unseen {
  private Unseen() {}

  /** The first such character of a text, other than a tab or the end of a line. */
  static OptionalInt in(String text) {
    return text.codePoints().filter(c -> is(c) && c != '\t' && c != '\n').findFirst();
  }

  /** What is wrong with a text that has one. */
  static String message(int character) {
    String kind =
        Character.isISOControl(character)
            ? "a control character"
            : Character.getType(character) == Character.SURROGATE
                ? "half a character"
                : character == 0x2028 || character == 0x2029
                    ? "an end of a line that few see"
                    : isBlank(character)
                        ? "a mark that nobody sees"
                        : "a character that turns the direction of writing";
    return String.format(
        java.util.Locale.ROOT, "holds %s, U+%04X, which no text needs", kind, character);
  }

  /** A text in one line in which all such characters are spelt out. */
  public static String spelt(String text) {
    if (text.codePoints().noneMatch(Unseen::is)) {
      return text;
    }
    StringBuilder spelt = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (!is(c) || c == '\t') {
                spelt.appendCodePoint(c);
              } else if (c == '\n') {
                spelt.append("\\n");
              } else {
                spelt.append(String.format(java.util.Locale.ROOT, "\\u%04X", c));
              }
            });
    return spelt.toString();
  }

  /**
   * A text in which all such characters are spelt out but the ends of its lines. Halves of
   * characters are left, since a text may come in pieces.
   */
  public static String speltLines(String text) {
    if (text.chars().noneMatch(c -> is(c) && c != '\n' && c != '\t' && !isHalf(c))) {
      return text;
    }
    StringBuilder spelt = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean endsLine = c == '\n' || text.startsWith(System.lineSeparator(), i);
      spelt.append(endsLine || isHalf(c) ? String.valueOf(c) : spelt(String.valueOf(c)));
    }
    return spelt.toString();
  }

  private static boolean isHalf(int c) {
    return Character.getType(c) == Character.SURROGATE;
  }

  private static boolean is(int c) {
    return isBlank(c)
        || Character.isISOControl(c)
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || isHalf(c);
  }

  /** Marks of no width, such as one that an editor leaves at the beginning of a file. */
  private static boolean isBlank(int c) {
    return c == 0xFEFF || c == 0x200B || c == 0x2060;
  }
}
