package norma.view.inspect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import norma.event.Event;
import norma.measure.Scope;
import norma.run.Listener;

/** The last events of each worker and each shop. */
final class Recent {
  private static final int MOST = 40;

  private final Map<Integer, Deque<Event>> men = new HashMap<>();
  private final Map<Scope, Deque<Event>> shops = new HashMap<>();
  private int taken;

  /** Forgets all. */
  void forget() {
    men.clear();
    shops.clear();
    taken = 0;
  }

  /** Takes note of what is new in the run's news. */
  void take(List<Listener.Happening> news) {
    for (; taken < news.size(); taken++) {
      Event event = news.get(taken).event();
      if (event.worker() >= 0) {
        add(men, event.worker(), event);
      }
      if (event.target() >= 0 && event.target() != event.worker()) {
        add(men, event.target(), event);
      }
      if (event.shop() >= 0) {
        add(shops, new Scope(event.industry(), event.shop()), event);
      }
    }
  }

  private static <K> void add(Map<K, Deque<Event>> all, K whose, Event event) {
    Deque<Event> events = all.computeIfAbsent(whose, k -> new ArrayDeque<>());
    events.addFirst(event);
    if (events.size() > MOST) {
      events.removeLast();
    }
  }

  /** Events that name a worker, as the one who acts or who suffers; the latest first. */
  List<Event> ofMan(long id) {
    return List.copyOf(men.getOrDefault(Math.toIntExact(id), new ArrayDeque<>()));
  }

  /** Events of a shop, the latest first. */
  List<Event> ofShop(Scope scope) {
    return List.copyOf(shops.getOrDefault(scope, new ArrayDeque<>()));
  }
}
