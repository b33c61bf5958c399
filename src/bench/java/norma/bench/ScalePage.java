package norma.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The page of the benchmark of scale, in the form of {@code src/doc/scale.md}. */
final class ScalePage {
  /** Worker-shifts a second of the bundled run that the page of speed had until this benchmark. */
  private static final double BEFORE = 433_000;

  private static final double GIGA = 1 << 30;
  private static final Path PROCESSOR = Path.of("/proc/cpuinfo");

  private final List<Properties> sizes;
  private final double wholeProcess;
  private final StringBuilder text = new StringBuilder();

  /**
   * A page.
   *
   * @param sizes figures of each size, see {@link Size}
   * @param wholeProcess seconds of a whole process, NaN where it was not measured
   */
  ScalePage(List<Properties> sizes, double wholeProcess) {
    this.sizes = sizes;
    this.wholeProcess = wholeProcess;
  }

  String text() throws IOException {
    text.setLength(0);
    intro();
    table();
    aims();
    profile();
    return text.toString();
  }

  private void intro() throws IOException {
    say(
        """
        # Scale

        The bundled coal district with more sections or fewer, over the same 60 days at every size: 30 before the leadership
        begins to press for records, 30 after. No files and no charts; readings and events of every night, and their digest.
        Each size has a JVM of its own (`-Xmx4g`), which gets warm on 9,600 men; runs on one thread and on two take turns, and a
        figure is the median of the rounds. Shifts simulated again as *equal* count. Let the machine be quiet meanwhile.

        ```sh
        mvn -q -Pbench -DskipTests test-compile exec:exec@scale
        ```

        It writes this page to `target/scale.md`. `-Dscale="1000 100000:10"` measures other sizes, the last
        over 10 days; `1000:60:1` takes one round.
        """);
    say("Measured on: %s.%n", machine());
  }

  private void table() {
    say(
        "| men | runs | shifts/s, 1 thread | without digest | 2 threads | 2 over 1 | ns per shift"
            + " | bytes allocated per shift | collector | opening, s | heap in use, GB | most resident, GB"
            + " | bare loop, times | MASON events, times |");
    say("|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    for (Properties size : sizes) {
      double rate = of(size, "rate");
      say(
          "| %,.0f | %.0f × %.0f days | %,.0f | %,.0f | %,.0f | %.2f | %.0f | %.0f | %.1f %% | %.1f"
              + " | %.2f | %.2f | %.0f | %.2f |",
          of(size, "men"),
          of(size, "runs"),
          of(size, "days"),
          rate,
          of(size, "undigested"),
          of(size, "rateOfTwo"),
          of(size, "gain"),
          1e9 / rate,
          of(size, "allocated"),
          100 * of(size, "collecting"),
          of(size, "opening"),
          of(size, "reachable") / GIGA,
          of(size, "resident") / GIGA,
          of(size, "bare") / rate,
          of(size, "events") / rate);
    }
    say(
        """

        A *shift* is a worker-shift. *Bytes allocated* and *collector* are of the runs on one thread. *Heap in use* is what a run
        holds at its end, after collection; *most resident* is of the whole process, which lets its heap grow before it
        collects. The two yardsticks are of the same process: *bare loop* is how many times as many men a loop does with one
        keyed draw and some twenty operations each and no model; *MASON events* is how many times as many events MASON's schedule
        handles when every man enters his own next shift at a random time and does nothing else.
        """);
  }

  private void aims() {
    say("## Aims%n");
    say("| aim | measured | |");
    say("|---|--:|---|");
    for (Properties size : sizes) {
      double bundled = of(size, "bundled");
      if (!Double.isNaN(bundled)) {
        String aim =
            "bundled run, 960 men, two years: 1.5 times the %,.0f worker-shifts a second of before";
        aim(
            String.format(Locale.ROOT, aim, BEFORE),
            "%.2f",
            bundled / BEFORE,
            bundled >= 1.5 * BEFORE);
      }
    }
    Properties small = near(10_000);
    Properties large = near(1_000_000);
    if (small != null && large != null) {
      double cost = of(small, "rate") / of(large, "rate");
      aim(
          "a worker-shift at 1,000,000 men costs at most 1.3 times that at 10,000",
          "%.2f",
          cost,
          cost <= 1.3);
    }
    for (Properties size : sizes) {
      double gain = of(size, "gain");
      aim(
          String.format(
              Locale.ROOT, "two threads at least 1.7 times one, %,.0f men", of(size, "men")),
          "%.2f",
          gain,
          gain >= 1.7);
    }
    if (large != null) {
      double most = of(large, "resident") / GIGA;
      aim(
          String.format(
              Locale.ROOT, "1,000,000 men for %.0f days in under 4 GB", of(large, "days")),
          "%.2f GB",
          most,
          most < 4);
    }
    if (!Double.isNaN(wholeProcess)) {
      aim(
          "whole process of the bundled run without charts under 3 s",
          "%.1f s",
          wholeProcess,
          wholeProcess < 3);
    }
    say("");
  }

  private void aim(String aim, String form, double measured, boolean met) {
    say(
        "| %s | %s | %s |",
        aim, String.format(Locale.ROOT, form, measured), met ? "met" : "missed");
  }

  private void profile() {
    for (Properties size : sizes) {
      if (size.containsKey("profile.self")) {
        say("## What the profile says, %,.0f men%n", of(size, "men"));
        part("Own time of methods, one thread", "of samples", size.getProperty("profile.self"));
        part("With all they call, one thread", "of samples", size.getProperty("profile.total"));
        part("Allocation, one thread", "of bytes", size.getProperty("profile.allocation"));
        part(
            String.format(
                Locale.ROOT,
                "With all they call, on the thread that drives a run on two threads; it is %.1f %% of all samples",
                100 * of(size, "driving")),
            "of samples",
            size.getProperty("profile.driving"));
      }
    }
  }

  private void part(String title, String unit, String rows) {
    say("%s:%n", title);
    say("| method | %s |", unit);
    say("|---|--:|");
    text.append(rows).append("\n\n");
  }

  private Properties near(double men) {
    return sizes.stream()
        .filter(size -> Math.abs(of(size, "men") / men - 1) < 0.01)
        .findFirst()
        .orElse(null);
  }

  private static double of(Properties size, String figure) {
    return Double.parseDouble(size.getProperty(figure, "NaN"));
  }

  private static String machine() throws IOException {
    String processor = System.getProperty("os.arch");
    if (Files.isReadable(PROCESSOR)) {
      try (var lines = Files.lines(PROCESSOR)) {
        processor =
            lines
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(processor);
      }
    }
    return String.format(
        Locale.ROOT,
        "%d processors (%s), %s, Java %s, collector %s",
        Runtime.getRuntime().availableProcessors(),
        processor,
        System.getProperty("os.name"),
        System.getProperty("java.version"),
        ManagementFactory.getGarbageCollectorMXBeans().get(0).getName());
  }

  private void say(String form, Object... values) {
    text.append(String.format(Locale.ROOT, form, values)).append('\n');
  }
}
