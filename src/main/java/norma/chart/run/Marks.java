package norma.chart.run;

import java.util.ArrayList;
import java.util.List;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.History;
import norma.measure.Measure;
import norma.measure.Scope;

/** The marks of a run that goes on; worked out anew when something happens that is marked. */
final class Marks {
  private final History history;
  private final Scope scope;
  private final List<Kind> kinds;
  private final List<Event> events = new ArrayList<>();
  private List<Mark> marks = List.of();
  private int seen;
  private int days;
  private double best = Double.NEGATIVE_INFINITY;

  Marks(History history, Scope scope, List<Kind> kinds) {
    this.history = history;
    this.scope = scope;
    this.kinds = kinds;
  }

  /** The marks so far, the most important first. */
  List<Mark> upToNow() {
    boolean news = false;
    List<Event> all = history.events();
    for (; seen < all.size(); seen++) {
      if (kinds.contains(all.get(seen).kind())) {
        events.add(all.get(seen));
        news = true;
      }
    }
    for (; days < history.days(); days++) {
      double record = history.of(scope, Measure.STANDING_RECORD, days);
      news |= record > best;
      best = record > best ? record : best;
    }
    if (news) {
      marks = Mark.of(history, scope, kinds, events);
    }
    return marks;
  }

  /** The events that are marked, in the order of happening. */
  List<Event> events() {
    upToNow();
    return events;
  }
}
