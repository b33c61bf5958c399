package norma.view.inspect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import norma.measure.Scope;
import norma.portrait.Post;
import norma.portrait.ShopPortrait;

/**
 * The last shifts of the shops that somebody looks into, with what was weighed in them, and a
 * longer row of figures of each man there.
 */
final class Followed {
  /** Shifts of a crew that are kept with all that was weighed in them. */
  static final int SHIFTS = 12;

  /** Shifts of a man of which a few figures are kept. */
  static final int FIGURES = 150;

  private final Map<Scope, Deque<ShopPortrait>> shifts = new LinkedHashMap<>();
  private final Map<Long, Deque<Row>> men = new LinkedHashMap<>();

  /** A man's shift in figures. */
  private record Row(
      int day, Scope scope, float fulfilment, float pace, float material, float lost) {}

  /** Forgets all. */
  void forget() {
    shifts.clear();
    men.clear();
  }

  /** Forgets all but some shops. */
  void keep(Collection<Scope> scopes) {
    shifts.keySet().retainAll(scopes);
    men.values().removeIf(rows -> !scopes.contains(rows.getLast().scope));
  }

  /** Takes note of shifts, in order of time. */
  void take(List<ShopPortrait> after) {
    for (ShopPortrait shop : after) {
      Scope scope = new Scope(shop.industry(), shop.shop());
      Deque<ShopPortrait> kept = shifts.computeIfAbsent(scope, s -> new ArrayDeque<>());
      kept.addFirst(shop);
      long same = kept.stream().filter(one -> one.crew() == shop.crew()).count();
      if (same > SHIFTS) {
        removeOldest(kept, shop.crew());
      }
      for (Post post : shop.posts()) {
        note(shop.day(), scope, post);
      }
    }
  }

  private static void removeOldest(Deque<ShopPortrait> kept, int crew) {
    var oldest = kept.descendingIterator();
    while (oldest.hasNext()) {
      if (oldest.next().crew() == crew) {
        oldest.remove();
        return;
      }
    }
  }

  private void note(int day, Scope scope, Post post) {
    Deque<Row> rows = men.computeIfAbsent(post.man().id(), id -> new ArrayDeque<>());
    rows.addLast(
        new Row(
            day,
            scope,
            (float) post.fulfilment(),
            (float) post.pace(),
            (float) (Double.isNaN(post.fulfilment()) ? Double.NaN : post.material()),
            (float) post.lost()));
    if (rows.size() > FIGURES) {
      rows.removeFirst();
    }
  }

  /** The last shifts of a shop, the latest first. */
  List<ShopPortrait> shifts(Scope scope) {
    return List.copyOf(shifts.getOrDefault(scope, new ArrayDeque<>()));
  }

  /** A man's histories by shift; none where his shop is not followed. */
  List<HistoryLine> lines(long id) {
    Deque<Row> rows = men.get(id);
    if (rows == null) {
      return List.of();
    }
    String over = "of each shift since he is looked into, " + FIGURES + " at most";
    List<HistoryLine> lines = new ArrayList<>();
    lines.add(line("shift's fulfilment", "norms", over, rows, row -> row.fulfilment));
    lines.add(line("pace", "", "customary pace is 1; " + over, rows, row -> row.pace));
    lines.add(line("material", "units", "drawn; " + over, rows, row -> row.material));
    lines.add(
        line(
            "hours lost",
            "h",
            "no material, no carrier, broken tool, place exhausted; " + over,
            rows,
            r -> r.lost));
    return lines;
  }

  private static HistoryLine line(
      String label, String unit, String meaning, Collection<Row> rows, ToDoubleFunction<Row> of) {
    return new HistoryLine(
        label,
        unit,
        meaning,
        rows.stream().mapToInt(Row::day).toArray(),
        rows.stream().mapToDouble(of).toArray());
  }
}
