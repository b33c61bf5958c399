package norma.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import norma.Gate;

/**
 * A right file with one to four mutations, or one that names such a file, handed to {@code check}.
 * It lies beside the right one, so that what it names is found.
 */
final class MutatedFile implements Study.Case {
  /** Another file that a file names: its base, its scenario, its table of points. */
  private static final Pattern NAMED =
      Pattern.compile("(?<=\\b(?:base|scenario|file): )[\\w./-]+\\.(?:yaml|csv)");

  private static final double OF_NAMED_FILE = 0.25;

  private final Path file;
  private final byte[] content;
  private final Path mutated;
  private final byte[] mutatedContent;
  private final boolean small;

  MutatedFile(Library library, long number) {
    Dice dice = new Dice("mutated file", number);
    Path right = dice.one(library.files());
    small = right.getParent().endsWith(Library.SMALL);
    String name = "mutant-" + number;
    file = right.resolveSibling(name + ".yaml");
    String text = read(right);
    Matcher named = NAMED.matcher(text);
    if (named.find() && dice.chance(OF_NAMED_FILE)) {
      String below = named.group();
      String newName = name + "-below" + below.substring(below.lastIndexOf('.'));
      Path inPlace = Path.of(below).resolveSibling(newName);
      mutated = right.resolveSibling(inPlace).normalize();
      mutatedContent = mutate(read(right.resolveSibling(below)), dice);
      content = utf8(text.replace(below, inPlace.toString()));
    } else {
      mutated = file;
      mutatedContent = mutate(text, dice);
      content = mutatedContent;
    }
  }

  private static byte[] mutate(String right, Dice dice) {
    String text = right;
    for (int i = dice.one(1, 1, 1, 2, 2, 3, 4); i > 0; i--) {
      text = dice.chance(0.6) ? ValueMutation.any(text, dice) : LineMutation.any(text, dice);
    }
    byte[] bytes = utf8(text);
    return dice.chance(0.15) ? dice.one(ByteMutation.values()).happen(bytes, dice) : bytes;
  }

  @Override
  public String text() {
    return "file " + mutated + ":\n" + new String(mutatedContent, StandardCharsets.UTF_8);
  }

  @Override
  public Verdict tried() throws IOException {
    Files.write(mutated, mutatedContent);
    Files.write(file, content);
    Verdict verdict = new Verdict();
    Gate check =
        verdict.judge("check", Gate.pass("check", file), Verdict.OK, Verdict.INVALID_INPUT);
    boolean right = check.code() == Verdict.OK;
    if (right && !check.err().isBlank()) {
      verdict.complain("check has no problem and speaks of one: " + check.err());
    }
    boolean sweep = right ? check.out().contains(": a sweep of ") : read(file).contains("\nseeds:");
    if (sweep && (small || !right)) {
      // What is refused by one must be refused by the other; what is not, can be run.
      verdict.judge("sweep --dry-run", Gate.pass("sweep", file, "--dry-run"), check.code());
    } else if (!sweep && !check.out().contains(": a base of ")) {
      verdict.judge("describe", Gate.pass("describe", file, "--format", "csv"), check.code());
    }
    Files.delete(file);
    Files.deleteIfExists(mutated);
    return verdict;
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
