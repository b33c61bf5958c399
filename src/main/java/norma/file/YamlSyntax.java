package norma.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Why a text is no YAML, in the words of its author and at the place that he must mend: the parser
 * names what it was looking for, and where it gave up.
 */
final class YamlSyntax {
  private static final String RESERVED = "@`%";

  private final String file;
  private final String[] lines;

  YamlSyntax(String file, String[] lines) {
    this.file = file;
    this.lines = lines;
  }

  /** The problem that the parser met. */
  Problem problem(MarkedYAMLException broken) {
    String said = String.valueOf(broken.getProblem());
    Mark mark = broken.getProblemMark();
    String line = line(mark.getLine());
    String before = line.substring(0, Math.min(mark.getColumn(), line.length()));
    char found = before.length() < line.length() ? line.charAt(before.length()) : '\n';
    if (said.contains("cannot start any token")) {
      if (found == '\t' || (before.isBlank() && before.contains("\t"))) {
        return tab(mark, line);
      }
      if (RESERVED.indexOf(found) >= 0) {
        return at(mark)
            .problem("begins with " + found + ", which YAML keeps for itself; put it in quotes");
      }
    }
    if (indentation(line).contains("\t")) {
      return tab(mark, line);
    }
    Mark begun = broken.getContextMark() == null ? mark : broken.getContextMark();
    if (said.contains("unexpected end of stream")) {
      return at(begun).problem("has a quote that is never closed");
    }
    if (said.startsWith("expected ',' or")) {
      return at(begun)
          .problem(
              "has a bracket that is not closed, or lacks a comma, before line "
                  + (mark.getLine() + 1));
    }
    if (said.contains("could not find expected ':'")) {
      return colon(begun);
    }
    String context = broken.getContext() == null ? "" : broken.getContext() + " ";
    String hint =
        said.startsWith("mapping values are not allowed")
            ? "; a text that has a colon and a blank in it wants quotes, and keys of one map begin in"
                + " the same column"
            : "";
    return at(mark)
        .problem("is not valid YAML: " + oneLine((hint.isEmpty() ? context : "") + said) + hint);
  }

  /** In a line without a colon, or with one that YAML does not take for one. */
  private Problem colon(Mark begun) {
    String line = line(begun.getLine());
    Optional<String> odd =
        List.of("\u00a0", "\u3000", "\uff1a").stream().filter(line::contains).findFirst();
    if (odd.isPresent()) {
      return new Place(file, begun.getLine() + 1, line.indexOf(odd.get()) + 1, "")
          .problem(
              String.format(
                  Locale.ROOT,
                  "has the character U+%04X where YAML wants a plain blank or colon",
                  (int) odd.get().charAt(0)));
    }
    return at(begun)
        .problem(
            line.contains(":")
                ? "lacks the blank after the colon: key: value"
                : "is no key with a value; a line reads key: value");
  }

  private Problem tab(Mark mark, String line) {
    return indentation(line).contains("\t")
        ? at(mark).problem("is indented with a tab; YAML wants spaces")
        : at(mark).problem("has a tab before a value; YAML wants a space there");
  }

  private Place at(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1, "");
  }

  private String line(int number) {
    return number < lines.length ? lines[number] : "";
  }

  private static String indentation(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  /** The parser's sentence as a part of one. */
  static String oneLine(String message) {
    return String.valueOf(message).strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
  }
}
