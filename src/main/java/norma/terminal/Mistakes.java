package norma.terminal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import norma.file.InvalidInput;
import norma.file.OutputTrouble;
import norma.file.Problem;
import norma.file.Shown;
import norma.file.Unseen;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns what went wrong into sentences and an {@link ExitCode}. Nobody is shown a stack trace for
 * his own mistake; for one of the program's, only with {@code --debug}.
 */
public final class Mistakes implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private static final int MOST_SHOWN = 50;

  /** How picocli says that options of which there may be one were given again. */
  private static final Pattern ONE_OF_A_GROUP =
      Pattern.compile("Error: expected only one match but got \\[(.*?)]=.*", Pattern.DOTALL);

  private final BooleanSupplier debug;
  private final Shortage shortage = new Shortage();

  /**
   * Reports mistakes.
   *
   * @param debug whether stack traces are wanted; asked when there is one to show
   */
  public Mistakes(BooleanSupplier debug) {
    this.debug = debug;
  }

  /** Those that a command line reports its mistakes to. */
  public static Mistakes of(CommandLine line) {
    return (Mistakes) line.getExecutionExceptionHandler();
  }

  @Override
  public int handleExecutionException(Exception thrown, CommandLine line, ParseResult parsed) {
    return report(thrown, line.getErr());
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine line = wrong.getCommandLine();
    PrintWriter err = line.getErr();
    err.println(Shown.sentence(Unseen.spelt(sentence(wrong))));
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  /** What is wrong with a command line, also where picocli's own words are hard to follow. */
  private static String sentence(ParameterException wrong) {
    CommandLine line = wrong.getCommandLine();
    if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      String name = line.getCommandName();
      return line.getParent() == null
          ? "'" + unmatched.getUnmatched().get(0) + "' is no verb"
          : name + " takes nothing more, found " + quoted(unmatched.getUnmatched());
    }
    String message = wrong.getMessage();
    Matcher group = ONE_OF_A_GROUP.matcher(message);
    return group.matches()
        ? group.group(1).replace(" | ", " or ") + " may be given only once"
        : message.replaceFirst("^Error: ", "");
  }

  private static String quoted(List<String> words) {
    return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
  }

  /** Reports what was thrown and says with what the process ends. */
  public int report(Throwable thrown, PrintWriter err) {
    if (debug.getAsBoolean()) {
      thrown.printStackTrace(err);
    }
    Optional<String> remedy = shortage.remedy(thrown);
    if (remedy.isPresent()) {
      err.println(remedy.get());
      return ExitCode.SHORTAGE;
    }
    if (thrown instanceof InvalidInput invalid) {
      list(invalid.problems(), err);
      return ExitCode.INVALID_INPUT;
    }
    if (thrown instanceof OutputTrouble trouble) {
      err.println(trouble.getMessage());
      return ExitCode.OUTPUT;
    }
    err.println("Internal error, a mistake of Norma and not yours: " + oneLine(thrown));
    if (!debug.getAsBoolean()) {
      err.println("The same command with --debug says where.");
    }
    return ExitCode.INTERNAL;
  }

  /** Problems, one a line, and their number if there are many. */
  public static void list(List<Problem> problems, PrintWriter err) {
    first(problems, "", err);
    if (problems.size() > 1) {
      err.println(problems.size() + " problems");
    }
  }

  /** What is odd and no mistake, one a line. */
  public static void remark(List<Problem> remarks, PrintWriter printed) {
    first(remarks, "remark: ", printed);
  }

  private static void first(List<Problem> problems, String before, PrintWriter printed) {
    problems.stream().limit(MOST_SHOWN).forEach(problem -> printed.println(before + problem));
    if (problems.size() > MOST_SHOWN) {
      printed.println("… and " + (problems.size() - MOST_SHOWN) + " more");
    }
  }

  private static String oneLine(Throwable thrown) {
    String message = thrown.getMessage() == null ? "no further message" : thrown.getMessage();
    String kind = thrown.getClass().getSimpleName().replaceAll("(Exception|Error)$", "");
    return message.lines().findFirst().orElse("") + " (" + kind + ")";
  }
}
