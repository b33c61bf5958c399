package norma.experiment.sweep;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import norma.scenario.Aggregate;

/**
 * What a sweep sets out to find: which points, with which seeds, and what is read off each run.
 *
 * <p>Replicate k meets the same seed at every point, so that points are compared in pairs.
 *
 * @param id name of its file without the ending
 * @param title title, as on charts
 * @param description the question, in a few sentences
 * @param scenario id of the scenario
 * @param start first day of the scenario
 * @param days days of a run
 * @param design how the points were laid
 * @param axes the parameters varied, in the order of the file
 * @param points the points, in order
 * @param seeds the seeds, replicate by replicate
 * @param columns what is read off each run, in the order of the file
 * @param baseline index of the point the others are compared with, from 0; -1 where none is named
 * @param level confidence level of intervals, such as 0.95
 */
public record SweepSetup(
    String id,
    String title,
    String description,
    String scenario,
    LocalDate start,
    int days,
    Layout design,
    List<Axis> axes,
    List<Point> points,
    List<Long> seeds,
    List<Column> columns,
    int baseline,
    double level) {

  /** Freezes the lists. */
  public SweepSetup {
    axes = List.copyOf(axes);
    points = List.copyOf(points);
    seeds = List.copyOf(seeds);
    columns = List.copyOf(columns);
  }

  /**
   * How points were laid.
   *
   * @param kind factorial, list, one-at-a-time, latin-hypercube, sobol, saltelli or morris
   * @param size points asked for of a sampled design, rows of A for saltelli; otherwise 0
   * @param levels levels of a Morris design, otherwise 0
   * @param trajectories trajectories of a Morris design, otherwise 0; trajectory r holds points r
   *     (k + 1) to r (k + 1) + k, where k is the number of axes, each differing from the one before
   *     in one axis
   */
  public record Layout(String kind, int size, int levels, int trajectories) {}

  /**
   * A parameter that is varied.
   *
   * @param path its path, as in a scenario
   * @param unit its unit, "" where there is none
   * @param meaning what it is
   * @param values the values it takes where they are listed, as written; empty where sampled
   * @param min least value of a sampled one, NaN otherwise
   * @param max largest value of a sampled one, NaN otherwise
   * @param log whether it is sampled evenly in its logarithm
   */
  public record Axis(
      String path,
      String unit,
      String meaning,
      List<String> values,
      double min,
      double max,
      boolean log) {

    /** Freezes the list. */
    public Axis {
      values = List.copyOf(values);
    }
  }

  /** A value as what it means: a number where it is one, however it is written, or the text. */
  static Object meaning(String value) {
    try {
      // A zero is one, with whatever sign.
      return Double.parseDouble(value) + 0.0;
    } catch (NumberFormatException noNumber) {
      return value;
    }
  }

  /**
   * A point: one setting of all that is varied.
   *
   * @param index place among the points, from 0; people are told it from 1
   * @param settings value of each path varied, as in a scenario, in the order of the axes
   * @param position place on each axis in the unit cube; empty where nothing was sampled
   */
  public record Point(int index, Map<String, String> settings, List<Double> position) {

    /** Freezes map and list, keeping their order. */
    public Point {
      settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
      position = List.copyOf(position);
    }

    /** Number of the point as people are told it, from 1. */
    public int number() {
      return index + 1;
    }

    /** Whether it has all of these settings, numbers being equal however they are written. */
    public boolean has(Map<String, String> some) {
      return some.entrySet().stream()
          .allMatch(
              one ->
                  settings.containsKey(one.getKey())
                      && SweepSetup.meaning(settings.get(one.getKey()))
                          .equals(SweepSetup.meaning(one.getValue())));
    }

    /** Its settings in one order, with numbers in one form, so that equal points are equal. */
    public SortedMap<String, Object> meaning() {
      SortedMap<String, Object> meaning = new TreeMap<>();
      settings.forEach((path, value) -> meaning.put(path, SweepSetup.meaning(value)));
      return meaning;
    }

    /** Its settings in one line: {@code path=value, path=value}. */
    public String label() {
      return settings.entrySet().stream()
          .map(setting -> setting.getKey() + "=" + setting.getValue())
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * A number that is read off each run.
   *
   * @param id its name in tables
   * @param measure id of the measure
   * @param scope economy, or id of an industry
   * @param unit unit of the number, see {@link Aggregate#unit}
   * @param meaning what the measure is
   * @param aggregate label of an {@link Aggregate}, or "ratio of" one
   * @param threshold reading that is waited for or counted, NaN where the aggregate needs none
   * @param over the days it looks at, in words, "" for the whole run
   */
  public record Column(
      String id,
      String measure,
      String scope,
      String unit,
      String meaning,
      String aggregate,
      double threshold,
      String over) {

    /**
     * Whether it is the time until a reading, 0 for the first day itself; NaN in a run that ended
     * well means never.
     */
    public boolean isDate() {
      return Stream.of(Aggregate.values())
          .anyMatch(one -> one.waits() && one.label().equals(aggregate));
    }

    /** Whether it is told in days from the first day of the run. */
    public boolean isDayOfRun() {
      return aggregate.equals(Aggregate.DATE.label());
    }
  }

  /** Index of the column of that id, -1 where there is none. */
  public int column(String columnId) {
    return columns.stream().map(Column::id).toList().indexOf(columnId);
  }

  /** Paths of the parameters varied. */
  public List<String> paths() {
    return axes.stream().map(Axis::path).toList();
  }

  /** A point's settings, each called by as much of its path as tells it from the others. */
  public String label(Point point) {
    return label(point.settings());
  }

  /** Settings in a line, each called by as much of its path as tells it from the others. */
  public String label(Map<String, String> settings) {
    if (settings.isEmpty()) {
      return "as the scenario";
    }
    return settings.entrySet().stream()
        .map(setting -> shortened(setting.getKey()) + "=" + setting.getValue())
        .collect(Collectors.joining(", "));
  }

  /** As much of a path that is varied as tells it from the others. */
  public String shortened(String path) {
    List<String> all = paths();
    for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
      String ending = path.substring(dot);
      if (all.stream().filter(other -> other.endsWith(ending)).count() <= 1) {
        return ending.substring(1);
      }
    }
    return path;
  }

  /** The same with more seeds. */
  public SweepSetup with(List<Long> more) {
    return new SweepSetup(
        id,
        title,
        description,
        scenario,
        start,
        days,
        design,
        axes,
        points,
        more,
        columns,
        baseline,
        level);
  }

  /** Ends of the dekadas of a run: the 10th, 20th and last of each month, and the last day. */
  public List<LocalDate> dekadas() {
    return Dekadas.ends(start, days);
  }
}
