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
   * Holds the points of a sweep against one of them, or each against its like.
   *
   * @param name how to call the results where something is wrong with them
   * @param baseline number of a point from 1, or settings {@code path=value,path=value}; where
   *     several points have these, each other point is held against the one that differs from it in
   *     nothing else. Empty for the sweep's own baseline, or the first point where it names none
   * @throws InvalidInput when there is nothing to compare
   */
  public Comparison within(String name, SweepResults results, Optional<String> baseline) {
    SweepSetup setup = results.setup();
    if (setup.points().size() < 2) {
      throw problem(name, "has one point only, so there is nothing to compare");
    }
    List<Pairing> pairings = new ArrayList<>();
    String called;
    Map<String, String> said = baseline.map(one -> settings(name, setup, one)).orElse(Map.of());
    int[] fitting = said.isEmpty() ? new int[0] : fitting(name, setup, said);
    if (fitting.length > 1) {
      // As the points say it: 1.10 is their 1.1.
      Map<String, String> settings = new LinkedHashMap<>(said);
      settings.keySet().retainAll(setup.paths());
      settings.replaceAll((path, value) -> setup.points().get(fitting[0]).settings().get(path));
      pairings.addAll(twins(name, results, settings));
      if (pairings.isEmpty()) {
        throw problem(name, "has no two points that differ in " + baseline.get() + " alone");
      }
      called = setup.label(settings) + instead(setup, settings) + ", all else equal";
    } else {
      int index =
          fitting.length == 1
              ? fitting[0]
              : baseline.map(one -> number(name, setup, one)).orElse(Math.max(0, setup.baseline()));
      Side side = Side.of(results, index);
      for (Point point : setup.points()) {
        if (point.index() != index) {
          pairings.add(
              new Pairing(setup.label(point.settings()), side, Side.of(results, point.index())));
        }
      }
      called = setup.label(setup.points().get(index).settings());
    }
    return Comparison.of(
        setup.title(),
        called,
        setup.seeds(),
        pairings,
        columns(name, setup.columns()),
        level.orElse(setup.level()),
        wanted);
  }

  /**
   * Each point that lacks one of the settings against the one that has them, all else equal; called
   * by what they share where the settings have one alternative only.
   */
  private static List<Pairing> twins(
      String name, SweepResults results, Map<String, String> settings) {
    List<Pairing> pairings = new ArrayList<>();
    boolean oneOther = !instead(results.setup(), settings).isEmpty();
    for (Point point : results.points()) {
      if (point.settings().entrySet().containsAll(settings.entrySet())) {
        continue;
      }
      Map<String, String> wanted = new LinkedHashMap<>(point.settings());
      wanted.putAll(settings);
      List<Point> twins =
          results.points().stream().filter(twin -> twin.settings().equals(wanted)).toList();
      if (twins.size() > 1) {
        throw problem(
            name,
            "has "
                + twins.size()
                + " points with "
                + twins.get(0).label()
                + ", so it cannot tell with which to compare; give the number of a point");
      }
      if (!twins.isEmpty()) {
        Map<String, String> shared = new LinkedHashMap<>(point.settings());
        if (oneOther) {
          shared.keySet().removeAll(settings.keySet());
        }
        pairings.add(
            new Pairing(
                results.setup().label(shared.isEmpty() ? point.settings() : shared),
                Side.of(results, twins.get(0).index()),
                Side.of(results, point.index())));
      }
    }
    return pairings;
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

  /** What stands in the place of a lone setting, where that is one thing only. */
  private static String instead(SweepSetup setup, Map<String, String> settings) {
    String path = settings.keySet().iterator().next();
    List<String> others =
        setup.points().stream()
            .map(point -> point.settings().getOrDefault(path, ""))
            .filter(value -> !value.equals(settings.get(path)))
            .distinct()
            .toList();
    return settings.size() == 1 && others.size() == 1 ? " instead of " + others.get(0) : "";
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

  private static int number(String name, SweepSetup setup, String said) {
    int count = setup.points().size();
    int number = Integer.parseInt(said.strip());
    if (number < 1 || number > count) {
      throw problem(name, "has points 1 to " + count + ", so no baseline " + said.strip());
    }
    return number - 1;
  }

  /** Settings of a baseline; none where it is the number of a point. */
  private static Map<String, String> settings(String name, SweepSetup setup, String said) {
    if (said.strip().matches("\\d{1,9}")) {
      return Map.of();
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
                + setup.points().size()
                + ", or its settings, path=value,path=value");
      }
      String path = part.substring(0, equals).strip();
      if (settings.put(path, part.substring(equals + 1).strip()) != null) {
        throw problem(name, "cannot have a baseline that gives " + path + " twice");
      }
    }
    return settings;
  }

  private static int[] fitting(String name, SweepSetup setup, Map<String, String> settings) {
    int[] fitting =
        IntStream.range(0, setup.points().size())
            .filter(i -> setup.points().get(i).has(settings))
            .toArray();
    if (fitting.length == 0) {
      throw problem(
          name,
          "has no point with "
              + new Point(0, settings, List.of()).label()
              + "; it varies "
              + String.join(", ", setup.paths()));
    }
    return fitting;
  }

  private static String sorted(Point point) {
    return new java.util.TreeMap<>(point.settings()).toString();
  }

  private static InvalidInput problem(String name, String sentence) {
    return new InvalidInput(Place.of(name).problem(sentence));
  }
}
