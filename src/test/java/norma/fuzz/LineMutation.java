package norma.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What happens to the lines of a file in an editor. */
enum LineMutation {
  DELETED {
    @Override
    void happen(List<String> lines, int at, Dice dice) {
      int to = Math.min(lines.size(), at + dice.one(1, 1, 2, 10));
      lines.subList(at, to).clear();
    }
  },
  DOUBLED {
    @Override
    void happen(List<String> lines, int at, Dice dice) {
      int to = Math.min(lines.size(), at + dice.one(1, 1, 3));
      lines.addAll(to, List.copyOf(lines.subList(at, to)));
    }
  },
  SWAPPED {
    @Override
    void happen(List<String> lines, int at, Dice dice) {
      int other = dice.chance(0.5) ? Math.min(at + 1, lines.size() - 1) : dice.below(lines.size());
      String line = lines.get(at);
      lines.set(at, lines.get(other));
      lines.set(other, line);
    }
  },
  MOVED {
    @Override
    void happen(List<String> lines, int at, Dice dice) {
      String line = lines.remove(at);
      lines.add(dice.below(lines.size() + 1), line);
    }
  },
  INDENTED {
    @Override
    void happen(List<String> lines, int at, Dice dice) {
      String by = dice.one(" ", "  ", "    ", "\t", " \t", "\u00a0", " ".repeat(200));
      int to = Math.min(lines.size(), at + dice.one(1, 1, 4));
      lines.subList(at, to).replaceAll(line -> by + line);
    }
  },
  OUTDENTED {
    @Override
    void happen(List<String> lines, int at, Dice dice) {
      int by = dice.from(1, 4);
      int to = Math.min(lines.size(), at + dice.one(1, 1, 4));
      lines.subList(at, to).replaceAll(line -> line.replaceFirst("^ {1," + by + "}", ""));
    }
  },
  JOINED {
    @Override
    void happen(List<String> lines, int at, Dice dice) {
      if (at + 1 < lines.size()) {
        String next = lines.remove(at + 1);
        lines.set(at, lines.get(at) + dice.one("", " ", ", ") + next.strip());
      }
    }
  },
  CUT {
    @Override
    void happen(List<String> lines, int at, Dice dice) {
      String line = lines.get(at);
      int cut = dice.below(line.length() + 1);
      lines.set(at, line.substring(0, cut));
      if (dice.chance(0.5)) {
        lines.add(at + 1, line.substring(cut));
      }
    }
  },
  PUT_IN {
    @Override
    void happen(List<String> lines, int at, Dice dice) {
      String indentation = lines.get(at).replaceFirst("\\S.*", "");
      lines.add(at, (dice.chance(0.7) ? indentation : "") + dice.one(STRAY));
    }
  },
  COMMENTED_OUT {
    @Override
    void happen(List<String> lines, int at, Dice dice) {
      lines.set(at, dice.one("#", "# ", "//", "; ") + lines.get(at));
    }
  };

  private static final List<String> STRAY =
      List.of(
          "timeline:",
          "expect: []",
          "vary: {}",
          "scenario: everything.yaml",
          "base: base.yaml",
          "industries: {coal: {}}",
          "days: 3",
          "---",
          "...",
          "%YAML 1.2",
          "? x",
          ": y",
          "- ",
          "<<: *a",
          "a: &a b",
          "b: *a",
          "!!binary x",
          "{",
          "]",
          "|",
          ">-",
          "\"",
          "'",
          "@",
          "`",
          "=======",
          "<<<<<<< HEAD",
          "crew 12");

  /** Lets it happen at a line of a file that has one. */
  abstract void happen(List<String> lines, int at, Dice dice);

  /** The text after one of these, whichever the dice say. */
  static String any(String text, Dice dice) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    dice.one(values()).happen(lines, dice.below(lines.size()), dice);
    return String.join("\n", lines);
  }
}
