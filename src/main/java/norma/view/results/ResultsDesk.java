package norma.view.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import norma.experiment.compare.Comparison;
import norma.experiment.compare.Line;
import norma.experiment.store.SweepLedger;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup;
import norma.experiment.sweep.SweepSetup.Axis;
import norma.experiment.sweep.SweepSetup.Column;
import norma.file.InvalidInput;
import norma.report.ComparisonTable;
import norma.view.desk.Remarks;
import norma.view.desk.Session;

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
  private final Remarks remarks = new Remarks();
  private int baseline;
  private int variant;
  private int column;
  private int axis;
  private int wanted;
  private boolean working;
  private SideBySide shown = SideBySide.NOTHING;

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
    remarks.banner(place);
  }

  /** Shows a problem with something, until that is {@link #settled}. */
  void tell(Object about, String sentence) {
    remarks.tell(about, sentence);
  }

  /** What was wrong with something is put right: a sentence about it is taken away. */
  void settled(Object about) {
    remarks.settled(about);
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
  SideBySide shown() {
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

  /** A number of the measure that is looked at, as people are told it. */
  String told(double value) {
    return column().isDayOfRun() && Double.isFinite(value)
        ? setup().start().plusDays(Math.round(value)).toString()
        : ComparisonTable.figure(value);
  }

  /** Whether there is no second point to lay beside the first. */
  boolean isAlone() {
    return results.points().size() < 2;
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
    return shown.comparison().filter(all -> shown.baseline() == baseline).stream()
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
        shown.baseline() == baseline ? shown.comparison() : Optional.<Comparison>empty();
    int a = baseline;
    int b = variant;
    Column of = column();
    Optional<Axis> over = setup().axes().stream().skip(axis).findFirst();
    background.execute(
        () -> {
          SideBySide made = SideBySide.NOTHING;
          String trouble = "";
          try {
            made = new SideBySide.Choice(a, b, of, over).laid(name, results, ledger, known);
          } catch (InvalidInput refused) {
            trouble = Session.sentence(refused);
          } catch (RuntimeException | OutOfMemoryError failure) {
            trouble = "Internal error: " + failure;
          }
          SideBySide done = made;
          String failure = trouble;
          swing.execute(() -> deliver(mine, done, failure));
        });
  }

  private void deliver(int number, SideBySide done, String trouble) {
    if (number == wanted) {
      working = false;
      shown = done;
      listeners.forEach(Runnable::run);
      if (trouble.isEmpty()) {
        settled(this);
      } else {
        tell(this, trouble);
      }
    }
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
