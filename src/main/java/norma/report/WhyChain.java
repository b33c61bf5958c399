package norma.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import norma.event.Event;

/** Why something happened: the event, below it what led to it, and so on to the first causes. */
public final class WhyChain {
  private static final String STEP = "  ";

  private final Map<Integer, Event> events = new TreeMap<>();
  private final Sentences sentences;

  /** Chains through the events of a run. */
  public WhyChain(List<Event> events, Sentences sentences) {
    events.forEach(event -> this.events.put(event.id(), event));
    this.sentences = sentences;
  }

  /**
   * The chain as indented lines, the latest cause first; an event that led to several is told once.
   *
   * @return nothing where there is no event of that number
   */
  public Optional<String> of(int id) {
    if (!events.containsKey(id)) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    tell(id, "", lines, new HashSet<>());
    return Optional.of(String.join("\n", lines) + "\n");
  }

  private void tell(int id, String indent, List<String> lines, Set<Integer> told) {
    Event event = events.get(id);
    if (event == null || !told.add(id)) {
      return;
    }
    lines.add(
        indent + (indent.isEmpty() ? "" : "because ") + "[" + id + "] " + sentences.of(event));
    event.causes().stream()
        .sorted(Comparator.reverseOrder())
        .forEach(cause -> tell(cause, indent + STEP, lines, told));
  }
}
