package norma.experiment.sweep;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import norma.experiment.replicate.Replicate.Status;
import norma.experiment.sweep.SweepSetup.Axis;
import norma.experiment.sweep.SweepSetup.Column;
import norma.experiment.sweep.SweepSetup.Point;

/**
 * What came out of a sweep: for every point and every seed the numbers read off the run.
 *
 * <p>Not to be written to. A number that is missing is NaN: the run failed, timed out or was not
 * made ({@link #status} says which), or there was nothing to read, or what was waited for never
 * came.
 */
public final class SweepResults {
  private final SweepSetup setup;
  private final Status[][] statuses;
  private final double[][][] values;
  private final Courses courses;
  private final Optional<Origin> origin;

  /**
   * What made the runs.
   *
   * @param program version and commit of the program
   * @param scenario the scenario that was varied, as {@code Scenario.canonical} has it
   */
  public record Origin(String program, String scenario) {}

  /** Where the courses of the measures in time are. */
  public interface Courses {
    /** None were kept. */
    Courses NONE = (column, point) -> new double[0][];

    /**
     * Course of a column's measure at a point: by replicate and dekada the mean of its daily
     * readings, NaN where there were none; empty where no courses were kept.
     */
    double[][] of(int column, int point);
  }

  /**
   * Results in memory.
   *
   * @param setup what was planned
   * @param statuses how each run stands, by point and replicate
   * @param values by column, point and replicate
   * @param courses the courses in time
   */
  public SweepResults(SweepSetup setup, Status[][] statuses, double[][][] values, Courses courses) {
    this(setup, statuses, values, courses, Optional.empty());
  }

  /** Results whose origin is known. */
  public SweepResults(
      SweepSetup setup,
      Status[][] statuses,
      double[][][] values,
      Courses courses,
      Optional<Origin> origin) {
    this.setup = setup;
    this.statuses = statuses;
    this.values = values;
    this.courses = courses;
    this.origin = origin;
  }

  /** Results in memory, all of whose runs ended well and of which no courses were kept. */
  public static SweepResults of(SweepSetup setup, double[][][] values) {
    Status[][] statuses = new Status[setup.points().size()][setup.seeds().size()];
    for (Status[] row : statuses) {
      Arrays.fill(row, Status.OK);
    }
    return new SweepResults(setup, statuses, values, Courses.NONE);
  }

  /** What made the runs; empty where this process did. */
  public Optional<Origin> origin() {
    return origin;
  }

  /** What was planned. */
  public SweepSetup setup() {
    return setup;
  }

  /** The parameters varied. */
  public List<Axis> axes() {
    return setup.axes();
  }

  /** The points, in order. */
  public List<Point> points() {
    return setup.points();
  }

  /** The seeds, replicate by replicate, the same at every point. */
  public List<Long> seeds() {
    return setup.seeds();
  }

  /** What was read off each run. */
  public List<Column> columns() {
    return setup.columns();
  }

  /** A column's numbers by point and replicate. */
  public double[][] values(int column) {
    return values[column];
  }

  /** The numbers of the column of that id by point and replicate. */
  public double[][] values(String columnId) {
    return values[setup.column(columnId)];
  }

  /** How a run stands. */
  public Status status(int point, int replicate) {
    return statuses[point][replicate];
  }

  /** Runs of a status. */
  public long count(Status status) {
    return Arrays.stream(statuses).flatMap(Arrays::stream).filter(status::equals).count();
  }

  /** Index of the first point that has all of these settings, -1 where there is none. */
  public int point(Map<String, String> settings) {
    return points().stream()
        .filter(point -> point.settings().entrySet().containsAll(settings.entrySet()))
        .mapToInt(Point::index)
        .findFirst()
        .orElse(-1);
  }

  /** Ends of the dekadas to which courses belong. */
  public List<LocalDate> dekadas() {
    return setup.dekadas();
  }

  /**
   * Course of a column's measure at a point: by replicate and dekada the mean of its daily
   * readings, NaN where there were none; empty where no courses were kept. Read anew at each call.
   */
  public double[][] course(int column, int point) {
    return courses.of(column, point);
  }
}
