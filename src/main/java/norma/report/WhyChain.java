package norma.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import norma.event.Event;

/** Why something happened: the event, below it what led to it, and so on to the first causes. */
public final class WhyChain {
  private static final String STEP = "  ";

  private final Map<Integer, Event> events = new TreeMap<>();
  private final Sentences sentences;

  /**
   * An event of a chain.
   *
   * @param depth how far it stands in: 0 for the event that is asked about; what alone led to an
   *     event stands below it and as far in, several causes stand further in, so that a long chain
   *     does not wander off
   * @param link what ties it to the lines above: nothing, "because", or "and because" for a further
   *     cause of what stands less far in
   * @param event the event
   * @param sentence what happened, in words
   * @param also numbers of further causes, which are told elsewhere in the chain
   */
  public record Line(int depth, String link, Event event, String sentence, List<Integer> also) {
    /** As it stands in a text: indented, with its number. */
    String text() {
      List<String> others = also.stream().map(id -> "[" + id + "]").toList();
      return STEP.repeat(depth)
          + link
          + "["
          + event.id()
          + "] "
          + sentence
          + (others.isEmpty() ? "" : " (Also because of " + Words.list(others) + ".)");
    }
  }

  /** Chains through the events of a run. */
  public WhyChain(List<Event> events, Sentences sentences) {
    events.forEach(event -> this.events.put(event.id(), event));
    this.sentences = sentences;
  }

  /**
   * The chain, each event followed by what led to it, the latest cause first; an event that led to
   * several is told once.
   *
   * @return nothing where there is no event of that number
   */
  public List<Line> lines(int id) {
    List<Line> lines = new ArrayList<>();
    told(id, new HashSet<>()).ifPresent(event -> tell(event, 0, "", lines));
    return lines;
  }

  /**
   * The chain as indented lines.
   *
   * @return nothing where there is no event of that number
   */
  public Optional<String> of(int id) {
    return events.containsKey(id)
        ? Optional.of(
            lines(id).stream().map(Line::text).collect(Collectors.joining("\n", "", "\n")))
        : Optional.empty();
  }

  /** An event and those of its causes that are told below it. */
  private record Told(Event event, List<Told> because) {
    /** Causes of which others speak. */
    List<Integer> also(Set<Integer> known) {
      List<Integer> also = new ArrayList<>(event.causes());
      because.forEach(cause -> also.remove((Integer) cause.event().id()));
      also.retainAll(known);
      return also;
    }
  }

  private Optional<Told> told(int id, Set<Integer> before) {
    Event event = events.get(id);
    if (event == null || !before.add(id)) {
      return Optional.empty();
    }
    return Optional.of(
        new Told(
            event,
            event.causes().stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(cause -> told(cause, before).stream())
                .toList()));
  }

  private void tell(Told told, int depth, String link, List<Line> lines) {
    Event event = told.event();
    lines.add(new Line(depth, link, event, sentences.of(event), told.also(events.keySet())));
    int below = depth == 0 || told.because().size() > 1 ? depth + 1 : depth;
    String because = "because ";
    for (Told cause : told.because()) {
      tell(cause, below, because, lines);
      because = "and because ";
    }
  }
}
