package norma;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How tests start the program in a process of its own. */
public final class OwnProcess {
  private OwnProcess() {}

  /** The program java of the Java machine that runs the tests. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The tests' class path, from whatever folder. */
  static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The program with such words on its command line. */
  public static ProcessBuilder of(String... words) {
    return of(List.of(), words);
  }

  /** The same with options of Java before it. */
  public static ProcessBuilder of(List<String> options, String... words) {
    // What ends within seconds is not compiled for hours: two fifths less processor time.
    List<String> command =
        new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-cp", classPath()));
    command.addAll(options);
    command.add("norma.Main");
    command.addAll(List.of(words));
    return new ProcessBuilder(command);
  }
}
