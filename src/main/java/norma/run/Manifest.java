package norma.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.file.FileName;
import norma.file.Json;
import norma.file.OutputTrouble;
import norma.scenario.Scenario;

/**
 * The file {@code manifest.json}, written last: what was run, by what, from what, and what came
 * out, so that a run can be repeated and its files recognised.
 */
final class Manifest {
  static final String FILE = "manifest.json";
  static final String OUTPUTS = "outputs";

  private final Provenance provenance;
  private final Recording recording;
  private final List<Map<String, Object>> inputs = new ArrayList<>();

  /** Takes the fingerprints of the scenario's files as they are now. */
  Manifest(Provenance provenance, Scenario scenario, Recording recording) {
    this.provenance = provenance;
    this.recording = recording;
    for (String file : scenario.files()) {
      Map<String, Object> input = new LinkedHashMap<>();
      input.put("file", file);
      input.put("sha256", hashOfInput(FileName.path(file)));
      inputs.add(input);
    }
  }

  /**
   * Writes the manifest of a folder.
   *
   * @param folder the folder, in which all other files are complete
   * @param rows rows of the tables by their file names
   */
  void write(Path folder, Outcome outcome, Map<String, Long> rows) {
    Scenario scenario = outcome.scenario();
    String canonical = scenario.canonical();
    Map<String, Object> top = new LinkedHashMap<>();
    top.put("norma", provenance.version());
    top.put("commit", provenance.commit());
    top.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
    top.put(
        "system",
        "%s %s, %s"
            .formatted(
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("os.arch")));
    top.put("command_line", provenance.commandLine());
    top.put("scenario_id", scenario.id());
    top.put("scenario_sha256", hash(canonical));
    top.put("seed", outcome.start().seed());
    top.put("started", outcome.start().at().toString());
    top.put("ended", outcome.ended().toString());
    top.put("first_date", scenario.calendar().start().toString());
    top.put("days_planned", outcome.start().days());
    top.put("days_done", outcome.daysDone());
    top.put("stopped", outcome.stopped());
    top.put("digest", outcome.digest());
    top.put("worker_shifts", outcome.workerShifts());
    top.put(Recording.KEY, recording.stated());
    top.put("inputs", inputs);
    top.put(OUTPUTS, outputs(folder, rows));
    top.put("scenario", Json.parse(canonical));
    Json.write(folder.resolve(FILE), top);
  }

  static List<Map<String, Object>> outputs(Path folder, Map<String, Long> rows) {
    List<Map<String, Object>> outputs = new ArrayList<>();
    for (String file : Destination.files(folder)) {
      Path path = folder.resolve(file);
      Map<String, Object> output = new LinkedHashMap<>();
      output.put("file", file);
      try {
        output.put("bytes", Files.size(path));
        output.put("sha256", hash(path));
      } catch (IOException trouble) {
        throw new OutputTrouble(path, trouble);
      }
      if (rows.containsKey(file)) {
        output.put("rows", rows.get(file));
      }
      outputs.add(output);
    }
    return outputs;
  }

  /** Null where the file has vanished since it was read. */
  private static String hashOfInput(Path file) {
    try {
      return Files.isRegularFile(file) ? hash(file) : null;
    } catch (IOException vanished) {
      return null;
    }
  }

  private static String hash(Path file) throws IOException {
    MessageDigest sha = Digest.sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
      byte[] block = new byte[1 << 16];
      while (in.read(block) >= 0) {
        // The digest reads along.
      }
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  private static String hash(String text) {
    return HexFormat.of().formatHex(Digest.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
