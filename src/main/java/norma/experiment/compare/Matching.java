package norma.experiment.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import norma.experiment.statistics.HalfWidth;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup;
import norma.experiment.sweep.SweepSetup.Column;
import norma.experiment.sweep.SweepSetup.Point;
import norma.file.InvalidInput;
import norma.file.Place;
import norma.file.Problem;

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
      if (point.has(settings)) {
        continue;
      }
      Map<String, String> wanted = new LinkedHashMap<>(point.settings());
      wanted.putAll(settings);
      Object meaning = new Point(0, wanted, List.of()).meaning();
      List<Point> twins =
          results.points().stream().filter(twin -> twin.meaning().equals(meaning)).toList();
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
   * @throws InvalidInput when their runs cannot be paired, or they share no point, no seed or no
   *     measure, with every reason
   */
  public Comparison between(
      String name, SweepResults baseline, String otherName, SweepResults other) {
    SweepSetup first = baseline.setup();
    SweepSetup second = other.setup();
    Basis basis = Basis.of(name, baseline);
    Basis otherBasis = Basis.of(otherName, other);
    List<Problem> problems = new ArrayList<>(basis.unlike(otherBasis));
    List<Integer> mine = new ArrayList<>();
    List<Integer> theirs = new ArrayList<>();
    List<Long> seeds = new ArrayList<>();
    for (int k = 0; k < first.seeds().size(); k++) {
      int same = second.seeds().indexOf(first.seeds().get(k));
      if (same >= 0) {
        seeds.add(first.seeds().get(k));
        mine.add(k);
        theirs.add(same);
      }
    }
    if (seeds.isEmpty()) {
      problems.add(Place.of(otherName).problem("has no seed in common with " + name));
    }
    boolean alone = first.points().size() == 1 && second.points().size() == 1;
    Map<Object, Integer> known = new LinkedHashMap<>();
    second.points().forEach(point -> known.put(point.meaning(), point.index()));
    List<Pairing> pairings = new ArrayList<>();
    for (Point point : first.points()) {
      Integer same = alone ? (Integer) 0 : known.get(point.meaning());
      if (same != null) {
        pairings.add(
            new Pairing(
                alone ? otherName : first.label(point),
                new Side(baseline, point.index(), mine),
                new Side(other, same, theirs)));
      }
    }
    if (pairings.isEmpty()) {
      problems.add(Place.of(otherName).problem("has no point in common with " + name));
    }
    List<String> ids = ids(second);
    List<Column> shared = first.columns().stream().filter(c -> ids.contains(c.id())).toList();
    if (shared.isEmpty()) {
      problems.add(Place.of(otherName).problem("has no measure in common with " + name));
    }
    List<Column> compared =
        shared.stream().filter(c -> measures.isEmpty() || measures.contains(c.id())).toList();
    problems.addAll(basis.unlike(otherBasis, compared, second.columns()));
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return Comparison.of(
            otherName + " against " + name,
            name,
            seeds,
            pairings,
            columns(name, shared),
            level.orElse(first.level()),
            wanted)
        .leavingOut(leftOut(name, first, otherName, second, alone));
  }

  /** What is not compared though nobody asked to leave it out, in sentences. */
  private List<String> leftOut(
      String name, SweepSetup first, String otherName, SweepSetup second, boolean alone) {
    List<String> sentences = new ArrayList<>();
    apart(name, otherName, "seeds", first.seeds(), second.seeds()).ifPresent(sentences::add);
    if (!alone) {
      apart(name, otherName, "points", meanings(first), meanings(second)).ifPresent(sentences::add);
    }
    if (measures.isEmpty()) {
      apart(name, otherName, "measures", ids(first), ids(second)).ifPresent(sentences::add);
    }
    return sentences;
  }

  /** A sentence on what only one side has, which is left out; empty where there is none. */
  private static Optional<String> apart(
      String name, String otherName, String things, List<?> mine, List<?> theirs) {
    Set<Object> onlyMine = new HashSet<>(mine);
    onlyMine.removeAll(new HashSet<>(theirs));
    Set<Object> onlyTheirs = new HashSet<>(theirs);
    onlyTheirs.removeAll(new HashSet<>(mine));
    return onlyMine.isEmpty() && onlyTheirs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Left out are the %s that only one side has: %d of %s, %d of %s."
                .formatted(things, onlyMine.size(), name, onlyTheirs.size(), otherName));
  }

  private static List<String> ids(SweepSetup setup) {
    return setup.columns().stream().map(Column::id).toList();
  }

  private static List<?> meanings(SweepSetup setup) {
    return setup.points().stream().map(Point::meaning).toList();
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

  private static InvalidInput problem(String name, String sentence) {
    return new InvalidInput(Place.of(name).problem(sentence));
  }
}
