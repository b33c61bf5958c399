package norma.experiment.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import norma.experiment.pattern.Pattern;
import norma.experiment.pattern.Validation;
import norma.experiment.replicate.Plan;
import norma.experiment.replicate.Remembering;
import norma.experiment.replicate.Replicate;
import norma.experiment.replicate.Replicate.Status;
import norma.experiment.replicate.Replicates;
import norma.experiment.sweep.Dekadas;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup;
import norma.experiment.sweep.SweepSetup.Column;
import norma.experiment.sweep.SweepSetup.Layout;
import norma.experiment.sweep.SweepSetup.Point;
import norma.measure.Measure;
import norma.measure.Scope;
import norma.scenario.Expectation;
import norma.scenario.Scenario;

/**
 * A few variants run with the same seeds, and what is read off each run; kept in memory.
 *
 * <p>A reading that looks at a variant of its own ({@code with:}) is taken from a run of that
 * variant of each of the variants.
 */
public final class Trial {
  private final SweepSetup setup;
  private final List<Expectation> readings;
  private final List<Plan> plans = new ArrayList<>();
  private final List<int[]> places = new ArrayList<>();
  private final Replicates<Glance> replicates;

  /**
   * One of the variants.
   *
   * @param settings what makes it another than the first, as paths and values
   * @param scenario the variant itself
   */
  public record Variant(Map<String, String> settings, Scenario scenario) {}

  /**
   * Plans the runs.
   *
   * @param title what is tried
   * @param variants the variants, the baseline first; all cover the same days
   * @param readings what is read off each run
   * @param firstSeed first of the seeds
   * @param count how many seeds, at least 1
   */
  public Trial(
      String title, List<Variant> variants, List<Expectation> readings, long firstSeed, int count) {
    Scenario first = variants.get(0).scenario();
    this.readings = List.copyOf(readings);
    List<Point> points = new ArrayList<>();
    variants.forEach(
        variant -> points.add(new Point(points.size(), variant.settings(), List.of())));
    setup =
        new SweepSetup(
            first.id(),
            title,
            first.description(),
            first.id(),
            first.calendar().start(),
            first.calendar().days(),
            new Layout("list", 0, 0, 0),
            List.of(),
            points,
            LongStream.range(0, count).map(i -> firstSeed + i).boxed().toList(),
            readings.stream().map(reading -> column(first, reading)).toList(),
            0,
            0.95);
    Map<String, List<Integer>> apart = new LinkedHashMap<>();
    for (int i = 0; i < readings.size(); i++) {
      apart.computeIfAbsent(Validation.variant(readings.get(i)), name -> new ArrayList<>()).add(i);
    }
    for (int replicate = 0; replicate < count; replicate++) {
      for (int point = 0; point < variants.size(); point++) {
        for (Map.Entry<String, List<Integer>> one : apart.entrySet()) {
          Scenario scenario = variants.get(point).scenario();
          Map<String, String> with = readings.get(one.getValue().get(0)).variant();
          plans.add(
              new Plan(
                  one.getKey(),
                  with.isEmpty() ? scenario : scenario.with(with),
                  setup.seeds().get(replicate)));
          places.add(new int[] {point, replicate});
        }
      }
    }
    replicates = new Replicates<>(plan -> new Look(apart.get(plan.variant())));
  }

  /** How many runs there are to make. */
  public int runs() {
    return plans.size();
  }

  /** Stops everything at the end of the day being simulated. Any thread may ask. */
  public void stop() {
    replicates.stop();
  }

  /**
   * Makes the runs; see {@link Replicates#run}.
   *
   * @param failed takes the runs that failed, each with the settings of its variant in a line, ""
   *     for the first
   */
  public SweepResults run(
      int threads,
      Consumer<? super Replicate<?>> ended,
      BiConsumer<String, ? super Replicate<?>> failed) {
    int points = setup.points().size();
    int seeds = setup.seeds().size();
    Status[][] statuses = new Status[points][seeds];
    double[][][] values = new double[readings.size()][points][seeds];
    double[][][][] courses = new double[readings.size()][points][seeds][setup.dekadas().size()];
    Arrays.stream(statuses).forEach(row -> Arrays.fill(row, Status.OK));
    List<Replicate<Glance>> runs = replicates.run(plans, threads, ended);
    for (int i = 0; i < runs.size(); i++) {
      Replicate<Glance> run = runs.get(i);
      int point = places.get(i)[0];
      int seed = places.get(i)[1];
      if (run.status() != Status.OK) {
        statuses[point][seed] = run.status();
        failed.accept(setup.points().get(point).label(), run);
      }
      for (int column = 0; column < readings.size(); column++) {
        if (Validation.variant(readings.get(column)).equals(run.plan().variant())) {
          int index = column;
          values[column][point][seed] =
              run.result().map(seen -> seen.values()[index]).orElse(Double.NaN);
          double[] course = courses[column][point][seed];
          Arrays.fill(course, Double.NaN);
          run.result()
              .ifPresent(
                  seen -> System.arraycopy(seen.courses()[index], 0, course, 0, course.length));
        }
      }
    }
    return new SweepResults(setup, statuses, values, (column, point) -> courses[column][point]);
  }

  private static Column column(Scenario scenario, Expectation reading) {
    boolean ratio = reading.relativeTo().isPresent();
    String ofReadings =
        Measure.byId(reading.measure())
            .map(measure -> Pattern.unit(scenario, reading.scope(), measure))
            .orElse("");
    String aggregate = reading.aggregate().label();
    return new Column(
        reading.id(),
        reading.measure(),
        reading.scope(),
        ratio ? "ratio" : reading.aggregate().unit(ofReadings),
        reading.meaning(),
        ratio ? "ratio of " + aggregate : aggregate,
        reading.reaches().orElse(Double.NaN),
        "");
  }

  /** What is left of a run: the readings, and the course of each reading's measure by dekada. */
  private record Glance(double[] values, double[][] courses) {}

  /** Looks at one run. */
  private final class Look extends Remembering<Glance> {
    private final List<Integer> columns;

    Look(List<Integer> columns) {
      this.columns = columns;
    }

    @Override
    public Glance result(norma.run.Outcome outcome) {
      double[] values = new double[readings.size()];
      double[][] courses = new double[readings.size()][0];
      for (int column : columns) {
        Expectation reading = readings.get(column);
        values[column] = Pattern.value(reading, history());
        courses[column] = course(reading);
      }
      return new Glance(values, courses);
    }

    private double[] course(Expectation reading) {
      double[] daily = history().series(Scope.of(reading.scope()), Pattern.measure(reading));
      double[] means = Dekadas.means(setup.start(), daily);
      // A run that was stopped has fewer.
      double[] course = Arrays.copyOf(means, setup.dekadas().size());
      Arrays.fill(course, Math.min(means.length, course.length), course.length, Double.NaN);
      return course;
    }
  }
}
