package norma.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page of Markdown, as far as the tests want it: fenced blocks, rows of tables, words in code.
 *
 * @param blocks fenced blocks in their order
 * @param prose lines outside of them
 */
record Page(List<Block> blocks, List<String> prose) {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

  /**
   * A fenced block.
   *
   * @param mark what a comment in the line before says of it, "" without one
   * @param language what stands behind the fence
   */
  record Block(String mark, String language, List<String> lines) {
    String text() {
      return String.join("\n", lines) + "\n";
    }
  }

  static Page read(Path file) {
    List<Block> blocks = new ArrayList<>();
    List<String> prose = new ArrayList<>();
    String language = null;
    String before = "";
    List<String> lines = new ArrayList<>();
    for (String line : lines(file)) {
      if (!line.startsWith("```")) {
        (language == null ? prose : lines).add(line);
      } else if (language == null) {
        language = line.substring(3).strip();
        before = prose.isEmpty() ? "" : prose.get(prose.size() - 1);
      } else {
        String mark = before.startsWith("<!--") ? before.replaceAll("<!--|-->", "").strip() : "";
        blocks.add(new Block(mark, language, List.copyOf(lines)));
        language = null;
        lines.clear();
      }
    }
    return new Page(blocks, prose);
  }

  /** Blocks of a language. */
  List<Block> in(String language) {
    return blocks.stream().filter(block -> block.language.equals(language)).toList();
  }

  /** The block that a comment in the line before marks so. */
  Block marked(String mark) {
    return blocks.stream().filter(block -> block.mark.equals(mark)).findFirst().orElseThrow();
  }

  /** What stands between single backticks. */
  List<String> code() {
    return found(CODE);
  }

  /** Where links and pictures lead. */
  List<String> links() {
    return found(LINK);
  }

  /** Cells of the rows of all tables whose head begins so. */
  List<List<String>> table(String firstHead) {
    List<List<String>> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : prose) {
      if (!line.startsWith("|")) {
        inside = false;
      } else if (line.startsWith("| " + firstHead + " |")) {
        inside = true;
      } else if (inside && !line.startsWith("|--")) {
        rows.add(
            Pattern.compile("\\|").splitAsStream(line.substring(1)).map(String::strip).toList());
      }
    }
    return rows;
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private List<String> found(Pattern pattern) {
    Function<MatchResult, String> inner = match -> match.group(1);
    return prose.stream()
        .flatMap(line -> pattern.matcher(line).results().map(inner))
        .distinct()
        .toList();
  }
}
