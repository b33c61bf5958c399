package norma.bench;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/**
 * The benchmark of scale: the same sixty days at a thousand men and at a million, on one thread and
 * on two, each size in a JVM of its own, and a page of what came out.
 */
public final class Scale {
  private static final Path FOLDER = Path.of("target", "scale");
  private static final Path PAGE = Path.of("target", "scale.md");
  private static final Path JAR = Path.of("target", "norma.jar");
  private static final int PROCESSES = 5;

  private Scale() {}

  /** Takes the sizes: men, men:days or men:days:rounds. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    List<Properties> sizes = new ArrayList<>();
    for (String size : args) {
      String[] parts = size.split(":");
      String days = parts.length > 1 ? parts[1] : Integer.toString(District.DAYS);
      String rounds = parts.length > 2 ? parts[2] : "0";
      System.out.printf("%s men, %s days ...%n", parts[0], days);
      sizes.add(measured(parts[0], days, rounds));
      Files.writeString(PAGE, new ScalePage(sizes, Double.NaN).text());
    }
    String page = new ScalePage(sizes, wholeProcess()).text();
    Files.writeString(PAGE, page);
    System.out.print(page);
  }

  private static Properties measured(String men, String days, String rounds)
      throws IOException, InterruptedException {
    Path file = FOLDER.resolve(men + ".properties");
    String size = Size.class.getName();
    java(List.of("-Xmx4g", "-cp", classPath(), size, men, days, rounds, file.toString()));
    Properties figures = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      figures.load(in);
    }
    return figures;
  }

  /** Seconds from the command to the complete folder of the bundled run without charts. */
  private static double wholeProcess() throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < PROCESSES; i++) {
      Path out = FOLDER.resolve("run");
      delete(out);
      List<String> words = new ArrayList<>();
      words.addAll(
          Files.exists(JAR)
              ? List.of("-jar", JAR.toString())
              : List.of("-cp", classPath(), "norma.Main"));
      words.addAll(List.of("run", District.FILE.toString(), "--no-charts", "--quiet"));
      words.addAll(List.of("--out", out.toString()));
      long from = System.nanoTime();
      java(words);
      seconds.add(Stopwatch.secondsSince(from));
      delete(out);
    }
    return Stopwatch.median(seconds);
  }

  private static void java(List<String> words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(words);
    int code =
        new ProcessBuilder(command).inheritIO().redirectOutput(Redirect.DISCARD).start().waitFor();
    if (code != 0) {
      throw new IOException("java ended with code " + code + ": " + String.join(" ", words));
    }
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }
}
