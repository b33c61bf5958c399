package norma.run;

import java.util.List;

/**
 * What made a folder of results.
 *
 * @param version version of the program
 * @param commit commit it was built from, "unknown" where it is not
 * @param commandLine words of the command line
 */
public record Provenance(String version, String commit, List<String> commandLine) {
  /** Freezes the list. */
  public Provenance {
    commandLine = List.copyOf(commandLine);
  }
}
