package norma.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import norma.chart.ResultChart;
import norma.experiment.Comparison;
import norma.experiment.HalfWidth;
import norma.experiment.Line;
import norma.experiment.Matching;
import norma.experiment.Pairing;
import norma.experiment.SweepLedger;
import norma.experiment.SweepResults;
import norma.experiment.SweepSetup;
import norma.experiment.SweepSetup.Axis;
import norma.experiment.SweepSetup.Column;
import norma.file.InvalidInput;

/**
 * What is laid side by side of a sweep: two points, a measure and a parameter, and all that follows
 * from that choice, worked out in the background. All is called on Swing's thread.
 */
final class ResultsDesk {
  private final String name;
  private final SweepResults results;
  private final SweepLedger ledger;
  private final Executor background;
  private final Executor swing;
  private final List<Runnable> listeners = new ArrayList<>();
  private Consumer<String> banner = sentence -> {};
  private int baseline;
  private int variant;
  private int column;
  private int axis;
  private int wanted;
  private boolean working;
  private Shown shown = Shown.NOTHING;

  /**
   * All that follows from a choice.
   *
   * @param baseline the point it was worked out for
   * @param comparison every point against the baseline, as norma compare does it; empty where there
   *     is nothing to compare
   * @param charts charts of the two points, those that say most first
   * @param runs runs of the baseline and of the variant
   */
  record Shown(
      int baseline,
      Optional<Comparison> comparison,
      List<ResultChart> charts,
      List<SweepLedger.Run> runs) {
    static final Shown NOTHING = new Shown(-1, Optional.empty(), List.of(), List.of());
  }

  /**
   * A desk with the baseline that the sweep names, and the first other point.
   *
   * @param name how to call the results where something is wrong with them
   * @param background where it is worked out, one thing after the other
   * @param swing where listeners are told
   */
  ResultsDesk(
      String name, SweepResults results, SweepLedger ledger, Executor background, Executor swing) {
    this.name = name;
    this.results = results;
    this.ledger = ledger;
    this.background = background;
    this.swing = swing;
    baseline = Math.max(0, results.setup().baseline());
    int last = results.points().size() - 1;
    variant = baseline == 0 ? Math.min(1, last) : 0;
    axis = firstThatDiffers();
  }

  /** Is told whenever something else is chosen or was worked out. */
  void listen(Runnable listener) {
    listeners.add(listener);
  }

  /** Where sentences about trouble go. */
  void banner(Consumer<String> place) {
    banner = place;
  }

  void tell(String sentence) {
    banner.accept(sentence);
  }

  SweepResults results() {
    return results;
  }

  SweepSetup setup() {
    return results.setup();
  }

  SweepLedger ledger() {
    return ledger;
  }

  int baseline() {
    return baseline;
  }

  int variant() {
    return variant;
  }

  Column column() {
    return results.columns().get(column);
  }

  int columnIndex() {
    return column;
  }

  int axis() {
    return axis;
  }

  /** What was worked out last. */
  Shown shown() {
    return shown;
  }

  /** Whether something else was chosen than what was worked out last. */
  boolean working() {
    return working;
  }

  /** A point as people are told it. */
  String label(int point) {
    return setup().label(results.points().get(point));
  }

  /** Chooses both points at once. */
  void points(int first, int second) {
    if (first != baseline || second != variant) {
      baseline = first;
      variant = second;
      axis = firstThatDiffers();
      refresh();
    }
  }

  void measure(int index) {
    if (index != column) {
      column = index;
      refresh();
    }
  }

  void axis(int index) {
    if (index != axis) {
      axis = index;
      refresh();
    }
  }

  /** Lines of the variant, measure by measure; none where nothing is compared. */
  List<Line> lines() {
    return shown.comparison.filter(all -> shown.baseline == baseline).stream()
        .flatMap(all -> all.lines().stream())
        .filter(line -> line.pairing().other().point() == variant)
        .toList();
  }

  /** Works all out again and tells the listeners when it is there. */
  void refresh() {
    int mine = ++wanted;
    working = true;
    listeners.forEach(Runnable::run);
    Optional<Comparison> known =
        shown.baseline == baseline ? shown.comparison : Optional.<Comparison>empty();
    int a = baseline;
    int b = variant;
    Column of = column();
    Optional<Axis> over = setup().axes().stream().skip(axis).findFirst();
    background.execute(
        () -> {
          Shown made = Shown.NOTHING;
          String trouble = "";
          try {
            made = work(known, a, b, of, over);
          } catch (InvalidInput refused) {
            trouble = Session.sentence(refused);
          } catch (RuntimeException | OutOfMemoryError failure) {
            trouble = "Internal error: " + failure;
          }
          Shown done = made;
          String said = trouble;
          swing.execute(() -> deliver(mine, done, said));
        });
  }

  private void deliver(int number, Shown done, String trouble) {
    if (number == wanted) {
      working = false;
      shown = done;
      listeners.forEach(Runnable::run);
      if (!trouble.isEmpty()) {
        banner.accept(trouble);
      }
    }
  }

  private Shown work(Optional<Comparison> known, int a, int b, Column of, Optional<Axis> over) {
    List<SweepLedger.Run> runs =
        IntStream.of(a, b).distinct().boxed().flatMap(p -> ledger.runs(p).stream()).toList();
    if (a == b) {
      return new Shown(a, known, List.of(), runs);
    }
    Comparison comparison = known.orElseGet(() -> compare(a));
    Pairing pairing =
        comparison.pairings().stream().filter(p -> p.other().point() == b).findFirst().get();
    Optional<Line> line =
        comparison.lines().stream()
            .filter(l -> l.pairing().equals(pairing) && l.column().equals(of))
            .filter(l -> l.kind() != Line.Kind.SHARE)
            .findFirst();
    String first = comparison.baseline();
    double level = comparison.level();
    List<ResultChart> charts =
        Stream.of(
                ResultChart.courses(pairing, of, first, level),
                Optional.of(ResultChart.pairs(pairing, of, first, line, level)),
                over.map(axis -> ResultChart.response(results, of, axis, a, b)))
            .flatMap(Optional::stream)
            .toList();
    return new Shown(a, Optional.of(comparison), charts, runs);
  }

  /** The same as {@code norma compare --baseline}. */
  private Comparison compare(int point) {
    return new Matching(List.of(), Optional.empty(), HalfWidth.UNLESS_SAID)
        .within(name, results, Optional.of("" + (point + 1)));
  }

  private int firstThatDiffers() {
    var one = results.points().get(baseline).settings();
    var other = results.points().get(variant).settings();
    List<String> paths = setup().paths();
    return IntStream.range(0, paths.size())
        .filter(i -> !one.getOrDefault(paths.get(i), "").equals(other.get(paths.get(i))))
        .findFirst()
        .orElse(0);
  }
}
