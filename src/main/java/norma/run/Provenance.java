package norma.run;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.file.Json;

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

  /**
   * Writes the manifest of a folder that no single run fills, such as that of a comparison.
   *
   * @param folder the folder, in which all other files are complete
   */
  public void write(Path folder) {
    Map<String, Object> top = new LinkedHashMap<>();
    top.put("norma", version);
    top.put("commit", commit);
    top.put("command_line", commandLine);
    top.put(Manifest.OUTPUTS, Manifest.outputs(folder, Map.of()));
    Json.write(folder.resolve(Manifest.FILE), top);
  }
}
