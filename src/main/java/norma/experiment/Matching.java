package norma.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import norma.experiment.SweepSetup.Column;
import norma.experiment.SweepSetup.Point;
import norma.file.InvalidInput;
import norma.file.Place;

/**
 * Finds in results what can be compared: points of one sweep with its baseline, or the points of
 * two sweeps with each other, on the seeds they share.
 *
 * @param measures ids of the columns wanted, in their order; empty for all
 * @param level level of the intervals; empty for that of the sweep
 * @param wanted how narrow an interval is wanted
 */
public record Matching(List<String> measures, Optional<Double> level, HalfWidth wanted) {

  /** Freezes the list. */
  public Matching {
    measures = List.copyOf(measures);
  }

  /**
   * Holds the points of a sweep against one of them.
   *
   * @param name how to call the results where something is wrong with them
   * @param baseline number of a point from 1, or settings {@code path=value,path=value} that one
   *     point alone has; empty for the sweep's own baseline, or the first point where it names none
   * @throws InvalidInput when there is nothing to compare
   */
  public Comparison within(String name, SweepResults results, Optional<String> baseline) {
    SweepSetup setup = results.setup();
    if (setup.points().size() < 2) {
      throw problem(name, "has one point only, so there is nothing to compare");
    }
    int index =
        baseline.isPresent() ? point(name, setup, baseline.get()) : Math.max(0, setup.baseline());
    Side side = Side.of(results, index);
    List<Pairing> pairings =
        setup.points().stream()
            .filter(point -> point.index() != index)
            .map(point -> new Pairing(setup.label(point), side, Side.of(results, point.index())))
            .toList();
    return Comparison.of(
        setup.title(),
        setup.label(setup.points().get(index)),
        setup.seeds(),
        pairings,
        columns(name, setup.columns()),
        level.orElse(setup.level()),
        wanted);
  }

  /**
   * Holds the points of two sweeps against each other, each against that with the same settings; a
   * lone point against a lone point whatever its settings.
   *
   * @throws InvalidInput when they share no point, no seed or no measure
   */
  public Comparison between(
      String name, SweepResults baseline, String otherName, SweepResults other) {
    SweepSetup first = baseline.setup();
    SweepSetup second = other.setup();
    List<Integer> mine = new ArrayList<>();
    List<Integer> theirs = new ArrayList<>();
    List<Long> seeds = new ArrayList<>();
    for (int k = 0; k < first.seeds().size(); k++) {
      int there = second.seeds().indexOf(first.seeds().get(k));
      if (there >= 0) {
        seeds.add(first.seeds().get(k));
        mine.add(k);
        theirs.add(there);
      }
    }
    if (seeds.isEmpty()) {
      throw problem(otherName, "has no seed in common with " + name);
    }
    boolean alone = first.points().size() == 1 && second.points().size() == 1;
    Map<String, Integer> known = new LinkedHashMap<>();
    second.points().forEach(point -> known.put(sorted(point), point.index()));
    List<Pairing> pairings = new ArrayList<>();
    for (Point point : first.points()) {
      Integer there = alone ? (Integer) 0 : known.get(sorted(point));
      if (there != null) {
        pairings.add(
            new Pairing(
                alone ? otherName : first.label(point),
                new Side(baseline, point.index(), mine),
                new Side(other, there, theirs)));
      }
    }
    if (pairings.isEmpty()) {
      throw problem(otherName, "has no point in common with " + name);
    }
    List<Column> shared =
        first.columns().stream().filter(column -> second.columns().contains(column)).toList();
    if (shared.isEmpty()) {
      throw problem(otherName, "has no measure in common with " + name);
    }
    return Comparison.of(
        otherName + " against " + name,
        name,
        seeds,
        pairings,
        columns(name, shared),
        level.orElse(first.level()),
        wanted);
  }

  /** Columns that are wanted. */
  private List<Column> columns(String name, List<Column> there) {
    if (measures.isEmpty()) {
      return there;
    }
    List<String> ids = there.stream().map(Column::id).toList();
    List<Column> chosen = new ArrayList<>();
    for (String id : measures) {
      if (!ids.contains(id)) {
        throw problem(name, "has no measure " + id + "; it has " + String.join(", ", ids));
      }
      chosen.add(there.get(ids.indexOf(id)));
    }
    return chosen;
  }

  private static int point(String name, SweepSetup setup, String said) {
    int count = setup.points().size();
    if (said.strip().matches("\\d{1,9}")) {
      int number = Integer.parseInt(said.strip());
      if (number < 1 || number > count) {
        throw problem(name, "has points 1 to " + count + ", so no baseline " + said.strip());
      }
      return number - 1;
    }
    Map<String, String> settings = new LinkedHashMap<>();
    for (String part : said.split(",")) {
      int equals = part.indexOf('=');
      if (equals < 1) {
        throw problem(
            name,
            "cannot tell the baseline from '"
                + said
                + "'; give the number of a point, 1 to "
                + count
                + ", or its settings, path=value,path=value");
      }
      settings.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
    }
    int[] fitting =
        IntStream.range(0, count)
            .filter(
                i -> setup.points().get(i).settings().entrySet().containsAll(settings.entrySet()))
            .toArray();
    if (fitting.length != 1) {
      throw problem(
          name,
          fitting.length == 0
              ? "has no point with " + said + "; it varies " + String.join(", ", setup.paths())
              : "has " + fitting.length + " points with " + said + "; name more of the settings");
    }
    return fitting[0];
  }

  private static String sorted(Point point) {
    return new java.util.TreeMap<>(point.settings()).toString();
  }

  private static InvalidInput problem(String name, String sentence) {
    return new InvalidInput(Place.of(name).problem(sentence));
  }
}
