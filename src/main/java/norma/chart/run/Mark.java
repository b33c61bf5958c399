package norma.chart.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.History;
import norma.measure.Scope;

/**
 * An event on the time axis: where, of which kind, and what it says; only the few that matter say
 * something.
 *
 * @param x place on the time axis
 * @param kind kind of the event
 * @param label a few words, empty for a mere tick
 * @param rank how much it matters, 0 most
 */
public record Mark(double x, Kind kind, String label, int rank) {
  private static final int MOST_LABELS = 24;
  private static final int LONGEST = 36;

  /** Marks of the scope's events of those kinds, the most important first. */
  public static List<Mark> of(History history, Scope scope, List<Kind> kinds) {
    return of(history, scope, kinds, history.events());
  }

  /** The same, of only some of the history's events. */
  static List<Mark> of(History history, Scope scope, List<Kind> kinds, List<Event> among) {
    Set<Mark> found = new LinkedHashSet<>();
    for (Kind kind : kinds) {
      List<Event> events =
          among.stream().filter(e -> e.kind() == kind && concerns(e, scope)).toList();
      for (int i = 0; i < events.size(); i++) {
        Event event = events.get(i);
        double x = Points.x(history.date(event.day()));
        String label = label(event, i == 0);
        found.add(new Mark(x, kind, label, label.isEmpty() ? 9 : urgency(kind, i == 0)));
      }
      if (kind == Kind.RECORD && !events.isEmpty()) {
        best(history, scope, multiple(events.get(0))).ifPresent(found::add);
      }
    }
    List<Mark> marks = new ArrayList<>(found);
    marks.sort(Comparator.comparingInt(Mark::rank).thenComparingDouble(Mark::x));
    List<Mark> few = new ArrayList<>();
    for (Mark mark : marks) {
      boolean labelled = few.size() < MOST_LABELS;
      few.add(labelled ? mark : new Mark(mark.x, mark.kind, "", 9));
    }
    return few;
  }

  /** The best shift, where the first record was not the last word. */
  private static Optional<Mark> best(History history, Scope scope, double firstRecord) {
    return BestShift.of(history, scope)
        .filter(best -> best.beats(firstRecord))
        .map(
            best -> {
              double x = Points.x(history.date(best.day()));
              return new Mark(x, Kind.RECORD, "best shift" + norms(best.multiple()), 2);
            });
  }

  /** What was done by hand in a branch and not in its run. */
  static List<Mark> ofBranch(History branch, Scope scope, List<Event> run, List<Event> among) {
    List<Event> own =
        among.stream()
            .filter(e -> e.kind() == Kind.INTERVENTION)
            .filter(
                e -> run.stream().noneMatch(r -> r.day() == e.day() && r.text().equals(e.text())))
            .toList();
    return of(branch, scope, List.of(Kind.INTERVENTION), own).stream()
        .map(m -> new Mark(m.x, m.kind, m.label.isEmpty() ? "" : "what if: " + m.label, 0))
        .toList();
  }

  private static boolean concerns(Event event, Scope scope) {
    boolean industry =
        event.industry().isEmpty()
            || scope.industry().isEmpty()
            || event.industry().equals(scope.industry());
    return industry && (scope.shop() < 0 || event.shop() < 0 || event.shop() == scope.shop());
  }

  private static double multiple(Event event) {
    return event.quantities().getOrDefault("multiple", 0.0);
  }

  private static int urgency(Kind kind, boolean first) {
    return switch (kind) {
      case NORM_REVISION -> 0;
      case INTERVENTION, RECORD -> first ? 0 : 2;
      case REMOVAL -> 1;
      default -> 3;
    };
  }

  private static String label(Event event, boolean first) {
    return switch (event.kind()) {
      case INTERVENTION -> shortened(event.text());
      case NORM_REVISION -> {
        double rise = event.quantities().getOrDefault("rise", Double.NaN);
        yield Double.isFinite(rise)
            ? String.format(Locale.ROOT, "norms %+.0f %%", 100 * rise)
            : "norms revised";
      }
      case REVISION_ORDERED -> "revision ordered";
      case RECORD -> first ? "first record" + norms(multiple(event)) : "";
      case REMOVAL -> first ? "first foreman removed" : "";
      case ACCUSATION -> first ? "first foreman accused" : "";
      default -> "";
    };
  }

  private static String norms(double multiple) {
    return multiple > 0 ? String.format(Locale.ROOT, ": %.1f norms", multiple) : "";
  }

  /** The note of an intervention or, without one, the last two names of the path and the value. */
  private static String shortened(String text) {
    String first = text.split(";", 2)[0].strip();
    int equals = first.indexOf(" = ");
    if (equals > 0 && first.indexOf(' ') == equals) {
      int last = first.lastIndexOf('.', equals);
      int before = last < 0 ? -1 : first.lastIndexOf('.', last - 1);
      first = first.substring(before + 1);
    }
    return first.length() <= LONGEST ? first : first.substring(0, LONGEST - 1).strip() + "…";
  }
}
