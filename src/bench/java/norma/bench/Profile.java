package norma.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/** Where the time of a piece of work goes, by samples of the flight recorder of the JVM. */
final class Profile {
  private static final Duration PERIOD = Duration.ofMillis(10);
  private static final String RUNNING = "jdk.ExecutionSample";
  private static final String ALLOCATING = "jdk.ObjectAllocationSample";
  private static final String DAY = "Loop.advance";
  private static final int DEPTH = 15;
  private static final double EVERYWHERE = 0.9;

  private final Map<String, Double> self = new HashMap<>();
  private final Map<String, Double> within = new HashMap<>();
  private final Map<String, Double> caller = new HashMap<>();
  private final Map<String, Double> allocating = new HashMap<>();
  private double samples;
  private double callerSamples;

  private Profile() {}

  /** Does a piece of work and watches it; of the thread that calls only the days of runs count. */
  static Profile of(Runnable work) throws IOException {
    Path file = Files.createTempFile("norma-scale", ".jfr");
    try (Recording recording = new Recording()) {
      recording.enable(RUNNING).withPeriod(PERIOD);
      recording.enable(ALLOCATING).with("throttle", "300/s");
      recording.start();
      work.run();
      recording.stop();
      recording.dump(file);
    }
    Profile profile = new Profile();
    String calling = Thread.currentThread().getName();
    try (RecordingFile events = new RecordingFile(file)) {
      while (events.hasMoreEvents()) {
        profile.add(events.readEvent(), calling);
      }
    }
    Files.delete(file);
    return profile;
  }

  private void add(RecordedEvent event, String calling) {
    if (event.getStackTrace() == null || event.getStackTrace().getFrames().isEmpty()) {
      return;
    }
    List<RecordedFrame> frames = event.getStackTrace().getFrames();
    String kind = event.getEventType().getName();
    if (!kind.equals(RUNNING) && !kind.equals(ALLOCATING)) {
      return;
    }
    boolean running = kind.equals(RUNNING);
    RecordedThread thread = running ? event.getThread("sampledThread") : event.getThread();
    boolean serial = thread != null && calling.equals(thread.getJavaName());
    if (serial && frames.stream().noneMatch(frame -> name(frame).equals(DAY))) {
      return;
    }
    if (!running) {
      String type = event.getClass("objectClass").getName();
      String where =
          frames.stream().filter(Profile::isOurs).findFirst().map(Profile::name).orElse("–");
      allocating.merge(where + " · " + type, (double) event.getLong("weight"), Double::sum);
      return;
    }
    samples++;
    callerSamples += serial ? 1 : 0;
    self.merge(name(frames.get(0)), 1.0, Double::sum);
    Set<String> methods = new HashSet<>();
    frames.stream().filter(Profile::isOurs).forEach(frame -> methods.add(name(frame)));
    for (String method : methods) {
      within.merge(method, 1.0, Double::sum);
      if (serial) {
        caller.merge(method, 1.0, Double::sum);
      }
    }
  }

  private static String name(RecordedFrame frame) {
    String type = frame.getMethod().getType().getName();
    return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethod().getName();
  }

  /** Whether it is a method of the program; not a lambda, which stands within one anyway. */
  private static boolean isOurs(RecordedFrame frame) {
    String type = frame.getMethod().getType().getName();
    return type.startsWith("norma.")
        && !type.startsWith("norma.bench.")
        && !type.contains("$$Lambda")
        && !frame.getMethod().getName().startsWith("lambda$");
  }

  /** Methods by the samples that they themselves were in, as rows of a table. */
  List<String> bySelf() {
    return rows(self, samples, 1);
  }

  /** Methods of the model by the samples that they or what they call were in. */
  List<String> byTotal() {
    return rows(within, samples, EVERYWHERE);
  }

  /** The same of the samples on the thread that drives the run. */
  List<String> ofTheDrivingThread() {
    return rows(caller, samples, EVERYWHERE);
  }

  /** Places by what they allocate. */
  List<String> byAllocation() {
    return rows(allocating, allocating.values().stream().mapToDouble(x -> x).sum(), 1);
  }

  /** Part of the samples that were on the thread that drives the run. */
  double drivingThread() {
    return callerSamples / samples;
  }

  private static List<String> rows(Map<String, Double> counts, double of, double most) {
    List<String> rows = new ArrayList<>();
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() <= most * of)
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(DEPTH)
        .forEach(
            entry ->
                rows.add(
                    String.format(
                        Locale.ROOT,
                        "| `%s` | %.1f %% |",
                        entry.getKey(),
                        100 * entry.getValue() / of)));
    return rows;
  }
}
