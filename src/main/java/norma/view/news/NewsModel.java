package norma.view.news;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.swing.AbstractListModel;
import norma.event.Event;
import norma.run.Listener.Happening;

/**
 * The news that pass a filter, oldest first.
 *
 * <p>Of each only its place among all news is kept; its sentence is made when it is looked at, or
 * searched, so that a run of many years costs little. The sentences made last are remembered.
 */
final class NewsModel extends AbstractListModel<Happening> {
  /** What is shown unless something else is chosen: the turning points, not the daily round. */
  static final Set<Event.Kind> TURNING_POINTS =
      EnumSet.of(
          Event.Kind.INTERVENTION,
          Event.Kind.RECORD,
          Event.Kind.REVISION_ORDERED,
          Event.Kind.NORM_REVISION,
          Event.Kind.AUDIT,
          Event.Kind.ACCUSATION,
          Event.Kind.REMOVAL);

  private static final long serialVersionUID = 1;
  private static final int REMEMBERED = 512;

  private final transient List<Happening> all;
  private final transient Function<Event, String> telling;
  private final EnumMap<Event.Kind, Integer> counts = new EnumMap<>(Event.Kind.class);
  private final EnumSet<Event.Kind> kinds = EnumSet.copyOf(TURNING_POINTS);
  private final LinkedHashMap<Integer, String> sentences =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  private String search = "";
  private int[] shown = new int[256];
  private int size;
  private int read;

  /**
   * No news yet.
   *
   * @param all all news in order; grows, and is read anew with {@link #grow}
   * @param telling says an event in a sentence
   */
  NewsModel(List<Happening> all, Function<Event, String> telling) {
    this.all = all;
    this.telling = telling;
  }

  /** Takes in what is new, and says whether any of it is shown. */
  boolean grow() {
    int before = size;
    for (; read < all.size(); read++) {
      Event event = all.get(read).event();
      counts.merge(event.kind(), 1, Integer::sum);
      if (passes(event)) {
        add(read);
      }
    }
    if (size > before) {
      fireIntervalAdded(this, before, size - 1);
    }
    return size > before;
  }

  /** Shows other kinds, and of them those whose sentences hold some words; "" for all. */
  void filter(Set<Event.Kind> wanted, String words) {
    kinds.clear();
    kinds.addAll(wanted);
    search = words.strip().toLowerCase(Locale.ROOT);
    int before = size;
    size = 0;
    if (before > 0) {
      fireIntervalRemoved(this, 0, before - 1);
    }
    for (int i = 0; i < read; i++) {
      if (passes(all.get(i).event())) {
        add(i);
      }
    }
    if (size > 0) {
      fireIntervalAdded(this, 0, size - 1);
    }
  }

  private boolean passes(Event event) {
    return kinds.contains(event.kind())
        && (search.isEmpty() || telling.apply(event).toLowerCase(Locale.ROOT).contains(search));
  }

  private void add(int index) {
    if (size == shown.length) {
      shown = Arrays.copyOf(shown, 2 * size);
    }
    shown[size++] = index;
  }

  /** How many there are of a kind, shown or not. */
  int count(Event.Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** The kinds that are shown. */
  Set<Event.Kind> kinds() {
    return EnumSet.copyOf(kinds);
  }

  /** How many news there are, shown or not. */
  int total() {
    return read;
  }

  /** The sentence of what stands at a place of the list. */
  String sentence(int index) {
    Event event = getElementAt(index).event();
    return sentences.computeIfAbsent(event.id(), id -> telling.apply(event));
  }

  /** Place in the list of an event's number, -1 where it is not shown. */
  int indexOf(int id) {
    for (int i = 0; i < size; i++) {
      if (all.get(shown[i]).event().id() == id) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public int getSize() {
    return size;
  }

  @Override
  public Happening getElementAt(int index) {
    return all.get(shown[index]);
  }
}
