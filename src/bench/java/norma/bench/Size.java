package norma.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import norma.scenario.Scenario;

/** Measures one size of the district in a JVM of its own, and leaves the figures in a file. */
final class Size {
  /** Men of the district on which every JVM gets warm. */
  private static final int WARM = 9_600;

  /** Worker-shifts that a round is to have at least, so that it lasts some seconds. */
  private static final double ROUND = 2_400_000;

  private static final int BARE = 10_000_000;
  private static final int FEW = 3;
  private static final int MANY = 200_000;
  private static final int ROUNDS = 5;
  private static final int PROFILED = 90_000;
  private static final int PROFILED_DAYS = 45;

  private final Scenario scenario;
  private final int runs;
  private final Properties figures = new Properties();
  private final List<Course> alone = new ArrayList<>();
  private final List<Course> undigested = new ArrayList<>();
  private final List<Double> rates = new ArrayList<>();
  private final List<Double> ratesOfTwo = new ArrayList<>();
  private final List<Double> gains = new ArrayList<>();
  private final List<Double> bare = new ArrayList<>();
  private long seed = 1;

  private Size(int men, int days) {
    scenario = District.of(men, days);
    runs = Math.max(1, (int) (ROUND / ((double) men * days)));
  }

  /** Takes men, days, rounds (0 for as many as suit the size) and the file for the figures. */
  public static void main(String[] args) throws IOException {
    int men = Integer.parseInt(args[0]);
    int days = Integer.parseInt(args[1]);
    warm();
    Size size = new Size(men, days);
    int rounds = Integer.parseInt(args[2]);
    size.measure(rounds > 0 ? rounds : men > MANY ? FEW : ROUNDS);
    size.remember(men, days);
    if (men < WARM) {
      size.wholeBundledRun();
    }
    if (men >= PROFILED && men <= MANY) {
      size.profile(Math.min(days, PROFILED_DAYS), men);
    }
    try (var out = Files.newBufferedWriter(Path.of(args[3]))) {
      size.figures.store(out, null);
    }
  }

  private static void warm() {
    Scenario small = District.of(WARM, District.DAYS);
    Course.whole(small, 1, 1, false);
    Course.whole(small, 1, 2, false);
    Course.undigested(small, 1, 1);
  }

  /** One thread and two take turns, so that what else the machine does strikes both. */
  private void measure(int rounds) {
    for (int round = 0; round < rounds; round++) {
      List<Course> one = new ArrayList<>();
      List<Course> two = new ArrayList<>();
      for (int run = 0; run < runs; run++) {
        one.add(Course.whole(scenario, ++seed, 1, run == runs - 1));
        two.add(Course.whole(scenario, seed, 2, false));
      }
      alone.addAll(one);
      rates.add(rate(one));
      ratesOfTwo.add(rate(two));
      gains.add(rate(two) / rate(one));
      bare.add(bareRate());
      undigested.add(Course.undigested(scenario, seed, 1));
    }
  }

  private void remember(int men, int days) throws IOException {
    double resident = Memory.mostResident();
    double rate = Stopwatch.median(rates);
    set("men", District.men(men));
    set("days", days);
    set("runs", alone.size());
    set("rate", rate);
    set("rateOfTwo", Stopwatch.median(ratesOfTwo));
    set("gain", Stopwatch.median(gains));
    set("undigested", Stopwatch.median(undigested.stream().map(Course::rate).toList()));
    set("opening", Stopwatch.median(alone.stream().map(Course::opening).toList()));
    set(
        "reachable",
        alone.stream()
            .mapToDouble(Course::reachable)
            .filter(b -> !Double.isNaN(b))
            .max()
            .orElseThrow());
    set("resident", resident);
    double shifts = alone.stream().mapToDouble(Course::workerShifts).sum();
    set("allocated", alone.stream().mapToDouble(Course::allocated).sum() / shifts);
    double seconds = alone.stream().mapToDouble(Course::seconds).sum();
    set("collecting", alone.stream().mapToDouble(Course::collecting).sum() / seconds);
    set("bare", Stopwatch.median(bare));
    // As many events as one run has worker-shifts, though no more than take some seconds.
    long events = (long) Math.min(shifts / alone.size(), 2 * BARE);
    RandomTimes.eventsPerSecond(1, District.men(men), Math.min(events, BARE / 5));
    set("events", RandomTimes.eventsPerSecond(2, District.men(men), events));
  }

  private static double bareRate() {
    double sum = BareLoop.turn(1, BARE); // compiles it the first time
    long from = System.nanoTime();
    sum += BareLoop.turn(2, BARE);
    double rate = BARE / Stopwatch.secondsSince(from);
    return sum > 0 ? rate : Double.NaN;
  }

  /** The bundled run from first day to last, opening included, as {@link WholeRun} has it. */
  private void wholeBundledRun() {
    List<Double> all = new ArrayList<>();
    for (int run = 0; run < FEW; run++) {
      Course course = Course.whole(District.bundled(), ++seed, 1, false);
      all.add(course.workerShifts() / (course.seconds() + course.opening()));
    }
    set("bundled", Stopwatch.median(all));
  }

  private void profile(int days, int men) throws IOException {
    Scenario shorter = District.of(men, days);
    Profile one = Profile.of(() -> Course.whole(shorter, 1, 1, false));
    figures.setProperty("profile.self", lines(one.bySelf()));
    figures.setProperty("profile.total", lines(one.byTotal()));
    figures.setProperty("profile.allocation", lines(one.byAllocation()));
    Profile two = Profile.of(() -> Course.whole(shorter, 1, 2, false));
    figures.setProperty("profile.driving", lines(two.ofTheDrivingThread()));
    set("driving", two.drivingThread());
  }

  private static String lines(List<String> rows) {
    return rows.stream().collect(Collectors.joining("\n"));
  }

  private static double rate(List<Course> courses) {
    return courses.stream().mapToDouble(Course::workerShifts).sum()
        / courses.stream().mapToDouble(Course::seconds).sum();
  }

  private void set(String figure, double value) {
    figures.setProperty(figure, Double.toString(value));
  }
}
