package norma.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import norma.Gate;

/**
 * Commands of a page that run Norma, carried out in the test's own process.
 *
 * <p>In a scratch folder: files of scenarios are looked for there, results go there. Shortened by
 * rule: {@code run} to 20 days, with charts only where it says {@code --until}; {@code validate} to
 * one seed and two shops, where a pattern may fail, and to 20 days with {@code --perturb} or of
 * other scenarios than coal; {@code sweep} to 20 days; {@code compare} of scenarios and {@code
 * ablate} to two seeds, two shops and 20 days without charts.
 */
final class Commands {
  static final String NORMA = "java -jar target/norma.jar ";

  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final Pattern ENDS = Pattern.compile("(.*?)\\s+# ends with (\\d+)");

  private final Path scratch;
  private int folders;

  Commands(Path scratch) {
    this.scratch = scratch;
  }

  /**
   * A command line of Norma.
   *
   * @param words verb, flags and files, as written
   * @param ends exit code the page says it ends with
   */
  record Command(List<String> words, int ends) {
    String verb() {
      return words.get(0);
    }
  }

  /** Commands in a block of shell. */
  static List<Command> of(Page.Block block) {
    List<Command> commands = new ArrayList<>();
    for (String line : block.lines()) {
      int at = line.indexOf(NORMA);
      if (at >= 0) {
        Matcher said = ENDS.matcher(line);
        int ends = said.matches() ? Integer.parseInt(said.group(2)) : 0;
        String command = line.substring(at + NORMA.length()).replaceAll("\\s(#|>).*", "");
        commands.add(
            new Command(WORD.matcher(command).results().map(Commands::word).toList(), ends));
      }
    }
    return commands;
  }

  private static String word(MatchResult match) {
    for (int group = 1; group <= 2; group++) {
      if (match.group(group) != null) {
        return match.group(group);
      }
    }
    return match.group(3);
  }

  /** Carries out a command, shortened. */
  Gate shortened(Command command) {
    List<String> words = here(command);
    if (command.verb().equals("run")) {
      boolean dated = words.remove("--until");
      words.removeIf(word -> dated && word.matches("\\d+-\\d+-\\d+"));
      words.addAll(List.of("--days", "20"));
      if (!dated && !words.contains("--no-charts")) {
        words.add("--no-charts");
      }
    } else if (command.verb().equals("validate")) {
      if (words.contains("--seeds")) {
        words.set(words.indexOf("--seeds") + 1, "1");
      }
      boolean ofCoal = words.get(1).endsWith("donbass-coal-1935.yaml");
      if (perturbs(command) || !ofCoal) {
        words.addAll(List.of("--days", "20"));
      }
      words.replaceAll(word -> word.replaceFirst("(district.shops=)\\d+", "$12"));
      if (ofCoal && words.stream().noneMatch(word -> word.contains("district.shops="))) {
        words.addAll(List.of("--set", "industries.coal.district.shops=2"));
      }
    } else if (command.verb().equals("sweep")) {
      shorten(command.words().get(1));
    } else if (List.of("compare", "ablate").contains(command.verb())) {
      if (words.contains("--seeds")) {
        words.add("--no-charts");
        words.set(words.indexOf("--seeds") + 1, "2");
        words.addAll(List.of("--days", "20"));
        words.addAll(List.of("--set", "industries.coal.district.shops=2"));
      }
    }
    return Gate.pass(words.toArray());
  }

  /** A sweep of a few days, a bundled one with two seeds and shops as well; its points stay. */
  void shorten(String file) {
    Path sweep = scratch.resolve(file);
    try {
      String text = Files.readString(sweep);
      Files.writeString(
          sweep,
          text.replaceFirst("\\ndays: \\d+", "\ndays: 20")
              .replaceAll("over: \\{from: 193\\d-\\d\\d-01, to: 193\\d-12-31}", "")
              .replaceFirst("\\nseeds: \\{count: \\d\\d}", "\ndays: 20\nseeds: {count: 2}")
              .replaceFirst("shops: 12", "shops: 2"));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static boolean perturbs(Command command) {
    return command.words().stream().anyMatch(word -> word.startsWith("--perturb"));
  }

  /** The words with files and folders in the scratch folder. */
  List<String> here(Command command) {
    List<String> words = new ArrayList<>();
    for (String word : command.words()) {
      boolean file = word.endsWith(".yaml") || word.matches("(runs|sweeps)/.*");
      words.add(file ? scratch.resolve(word).toString() : word);
    }
    boolean leavesAFolder =
        List.of("run", "compare", "ablate").contains(command.verb()) || perturbs(command);
    if (leavesAFolder && !words.contains("--out")) {
      Path of = Path.of(command.words().get(1));
      boolean ofResults = of.startsWith("sweeps");
      // As the program would call it, had it been started in the scratch folder.
      String name = ofResults ? "compare-" + of.getFileName() : "" + folders++;
      words.addAll(List.of("--out", scratch.resolve("runs").resolve(name).toString()));
    }
    return words;
  }
}
