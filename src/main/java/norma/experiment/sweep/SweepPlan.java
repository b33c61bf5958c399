package norma.experiment.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import norma.experiment.pattern.Pattern;
import norma.experiment.sweep.SweepSetup.Axis;
import norma.experiment.sweep.SweepSetup.Column;
import norma.experiment.sweep.SweepSetup.Layout;
import norma.experiment.sweep.SweepSetup.Point;
import norma.file.InvalidInput;
import norma.file.Json;
import norma.file.Problem;
import norma.measure.Measure;
import norma.scenario.Baseline;
import norma.scenario.Gauge;
import norma.scenario.Scenario;
import norma.scenario.Sweep;
import norma.scenario.Variants;

/** A sweep with its points laid and each of them checked: ready to be run. */
public final class SweepPlan {
  /** Most points of a sweep that are looked at where nothing is to be run: a few seconds' worth. */
  public static final int SAMPLE = 5_000;

  private static final int MOST_POINTS = 100_000;
  private static final int MOST_RUNS = 10_000_000;

  private final Sweep sweep;
  private final SweepSetup setup;
  private final Variants variants;
  private int lookedAt;
  private Scenario latest;
  private int latestPoint = -1;

  /**
   * Lays the points and looks at each of them.
   *
   * @throws InvalidInput with every problem that points or the baseline have
   */
  public SweepPlan(Sweep sweep) {
    this(sweep, MOST_POINTS);
  }

  /**
   * Lays the points and looks at some of them, evenly spread: at a hundred thousand this takes a
   * minute.
   *
   * @param most how many, at least 1
   * @throws InvalidInput with every problem that those points or the baseline have
   */
  public SweepPlan(Sweep sweep, int most) {
    this.sweep = sweep;
    this.variants = new Variants(sweep.scenario());
    long laid = 1;
    for (var axis : sweep.varied()) {
      laid = Math.min(MOST_RUNS, laid * Math.max(1, axis.values().size()));
    }
    List<Problem> problems = new ArrayList<>();
    boolean multiplied = sweep.design().kind().label().equals("factorial");
    List<Point> points = multiplied && laid > MOST_POINTS ? List.of() : Designs.points(sweep);
    if (points.isEmpty() || points.size() > MOST_POINTS) {
      problems.add(sweep.place().problem("makes more than " + MOST_POINTS + " points"));
    } else if ((long) points.size() * sweep.seeds().limit() > MOST_RUNS) {
      problems.add(sweep.place().problem("makes more than " + MOST_RUNS + " runs"));
    } else {
      int every = (points.size() + most - 1) / most;
      lookedAt = (points.size() + every - 1) / every;
      check(points, every, problems);
    }
    int baseline = problems.isEmpty() ? baseline(points, problems) : -1;
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    setup =
        new SweepSetup(
            sweep.id(),
            sweep.title(),
            sweep.description(),
            sweep.scenario().id(),
            sweep.start(),
            sweep.days(),
            layout(),
            axes(),
            points,
            sweep.seeds().opening(),
            sweep.gauges().stream().map(this::column).toList(),
            baseline,
            sweep.compare().level());
  }

  /** What is to be found, with the seeds to begin with. */
  public SweepSetup setup() {
    return setup;
  }

  /** The sweep. */
  public Sweep sweep() {
    return sweep;
  }

  /** The scenario of a point; that of the point asked for last is kept. */
  public synchronized Scenario scenario(int point) {
    if (point != latestPoint) {
      Map<String, String> settings = setup.points().get(point).settings();
      latest = settings.isEmpty() ? sweep.scenario() : variants.with(settings);
      latestPoint = point;
    }
    return latest;
  }

  /** Number of a run, from 1, in the order of point and replicate, whatever seeds are added. */
  public int runId(int point, int replicate) {
    return point * sweep.seeds().limit() + replicate + 1;
  }

  /** Point of a run. */
  public int point(int runId) {
    return (runId - 1) / sweep.seeds().limit();
  }

  /** Replicate of a run. */
  public int replicate(int runId) {
    return (runId - 1) % sweep.seeds().limit();
  }

  /**
   * All that the sweep file says, in one form, so that equal sweeps give equal text, whatever their
   * files are called and wherever they lie.
   */
  public String identity() {
    Map<String, Object> all = new LinkedHashMap<>();
    ((Map<?, ?>) Json.parse(SetupJson.text(setup)))
        .forEach((key, value) -> all.put((String) key, value));
    // Names of files, on which no number hangs.
    all.remove("id");
    all.remove("scenario");
    // By the words of the file, for a difference is told by them.
    all.put("vary", by("path", all.remove("axes")));
    all.put("measures", by("id", all.remove("columns")));
    all.put("baseline", setup.baseline() < 0 ? null : setup.points().get(setup.baseline()).label());
    all.put("points", setup.points().stream().map(Point::label).toList());
    var seeds = sweep.seeds();
    all.put("seeds", seeds.opening());
    all.put("most", seeds.limit());
    all.put("until", seeds.until().orElse(Map.of()));
    all.put("onError", sweep.onError().name().toLowerCase(Locale.ROOT));
    all.put("timeoutSeconds", sweep.timeoutSeconds().orElse(null));
    all.put("courses", sweep.courses());
    return Json.text(all);
  }

  /** Whether a sweep of that identity ends well even where runs failed. */
  public static boolean tolerates(String identity) {
    return Sweep.OnError.CONTINUE
        .name()
        .equalsIgnoreCase(String.valueOf(((Map<?, ?>) Json.parse(identity)).get("onError")));
  }

  private static Map<String, Object> by(String key, Object list) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Object one : (List<?>) list) {
      map.put((String) ((Map<?, ?>) one).get(key), one);
    }
    return map;
  }

  /** How many points were looked at. */
  public int lookedAt() {
    return lookedAt;
  }

  /**
   * Looks at all points.
   *
   * @throws InvalidInput with every problem that they have
   */
  public void checkAll() {
    List<Problem> problems = new ArrayList<>();
    check(setup.points(), 1, problems);
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  private void check(List<Point> points, int every, List<Problem> problems) {
    for (int i = 0; i < points.size(); i += every) {
      Point point = points.get(i);
      if (point.settings().isEmpty()) {
        continue;
      }
      try {
        variants.with(point.settings());
      } catch (InvalidInput refused) {
        for (Problem problem : refused.problems()) {
          problems.add(
              sweep
                  .place()
                  .problem(
                      "point "
                          + point.number()
                          + " ("
                          + point.label()
                          + ") cannot be run: "
                          + problem.path()
                          + ": "
                          + problem.message()));
        }
      }
    }
  }

  private int baseline(List<Point> points, List<Problem> problems) {
    Baseline stated = sweep.compare().baseline().orElse(null);
    if (stated == null) {
      return -1;
    }
    if (stated.number() > 0) {
      if (stated.number() > points.size()) {
        problems.add(
            sweep
                .place()
                .problem(
                    "makes "
                        + points.size()
                        + " points, so the baseline cannot be point "
                        + stated.number()));
      }
      return stated.number() - 1;
    }
    List<Point> found = points.stream().filter(point -> point.has(stated.settings())).toList();
    if (found.size() != 1) {
      problems.add(
          sweep
              .place()
              .problem(
                  "makes "
                      + (found.isEmpty() ? "no point" : found.size() + " points")
                      + " with the settings of the baseline, "
                      + new Point(0, stated.settings(), List.of()).label()
                      + "; it must be one"));
      return -1;
    }
    return found.get(0).index();
  }

  private Layout layout() {
    var design = sweep.design();
    boolean morris = design.trajectories().isPresent();
    return new Layout(
        design.kind().label(),
        design.points().orElse(0),
        morris ? design.levels().orElse(4) : 0,
        design.trajectories().orElse(0));
  }

  private List<Axis> axes() {
    return sweep.varied().stream()
        .map(
            one ->
                new Axis(
                    one.path(),
                    one.entry().unit(),
                    one.meaning(),
                    one.values().stream().distinct().toList(),
                    one.min(),
                    one.max(),
                    one.log()))
        .toList();
  }

  private Column column(Gauge gauge) {
    Measure measure = Measure.byId(gauge.measure()).orElseThrow();
    String over =
        gauge
            .over()
            .map(
                window ->
                    window.from()
                        + " to "
                        + window.to()
                        + window.event().map(kind -> " days from the first " + kind).orElse(""))
            .orElse("");
    return new Column(
        gauge.id(),
        gauge.measure(),
        gauge.scope(),
        gauge.aggregate().unit(Pattern.unit(sweep.scenario(), gauge.scope(), measure)),
        measure.meaning(),
        gauge.aggregate().label(),
        gauge.threshold().orElse(Double.NaN),
        over);
  }
}
