package norma.option;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Names that are given in one word with commas between them. */
public final class Listed {
  private Listed() {}

  /**
   * The names, without blanks around them.
   *
   * @throws ParameterException when the option was given and names nothing, or nothing between two
   *     commas
   */
  public static List<String> of(CommandSpec verb, String option, List<String> names, String what) {
    if (verb.commandLine().getParseResult().hasMatchedOption(option)
        && (names.isEmpty() || names.stream().anyMatch(String::isBlank))) {
      throw new ParameterException(
          verb.commandLine(), option + " wants " + what + ", separated by commas");
    }
    return names.stream().map(String::strip).toList();
  }
}
