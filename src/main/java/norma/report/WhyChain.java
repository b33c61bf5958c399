package norma.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import norma.event.Event;

/**
 * Why something happened: the event, below it what led to it, and so on to the first causes.
 *
 * <p>An event that led to several is told once, where the fewest steps lead to the event that is
 * asked about.
 */
public final class WhyChain {
  private static final String STEP = "  ";

  /** Lines further in than this would begin where others end. */
  private static final int DEEPEST = 10;

  private final Causes causes;
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
      return STEP.repeat(Math.min(depth, DEEPEST))
          + link
          + "["
          + event.id()
          + "] "
          + sentence
          + (others.isEmpty() ? "" : " (Also because of " + Words.list(others) + ".)");
    }
  }

  /** Chains through the events of a run. */
  public WhyChain(Causes causes, Sentences sentences) {
    this.causes = causes;
    this.sentences = sentences;
  }

  /**
   * The chain, each event followed by what led to it, the latest cause first.
   *
   * @return nothing where there is no event of that number
   */
  public List<Line> lines(int id) {
    return lines(told(id), Integer.MAX_VALUE);
  }

  /**
   * The chain as indented lines, and how many events further back were left out.
   *
   * @param furthest how many steps back from the event that is asked about
   * @return nothing where there is no event of that number
   */
  public Optional<String> of(int id, int furthest) {
    Map<Integer, Told> told = told(id);
    if (told.isEmpty()) {
      return Optional.empty();
    }
    String text =
        lines(told, furthest).stream().map(Line::text).collect(Collectors.joining("\n", "", "\n"));
    List<Told> left = told.values().stream().filter(one -> one.steps > furthest).toList();
    return Optional.of(left.isEmpty() ? text : text + leftOut(left));
  }

  private String leftOut(List<Told> left) {
    Event first = left.get(0).event;
    return STEP
        + (left.size() == 1
            ? "… and 1 more event that led to these: ["
            : "… and " + left.size() + " more events that led to these, the first of them [")
        + first.id()
        + "] "
        + sentences.of(first)
        + "\n"
        + STEP
        + "(--depth N prints those up to N steps back, --all prints all.)\n";
  }

  /** An event of the chain, how many steps back it is, and those of its causes told below it. */
  private record Told(Event event, int steps, List<Told> because) {}

  /** A line that is still to come. */
  private record Pending(Told told, int depth, String link) {}

  /** The events of the chain by their numbers. */
  private Map<Integer, Told> told(int id) {
    Map<Integer, Told> told = new TreeMap<>();
    Queue<Told> next = new ArrayDeque<>();
    causes.event(id).ifPresent(asked -> next.add(new Told(asked, 0, new ArrayList<>())));
    next.forEach(asked -> told.put(asked.event.id(), asked));
    while (!next.isEmpty()) {
      Told effect = next.remove();
      for (Event cause : latestFirst(effect.event)) {
        if (!told.containsKey(cause.id())) {
          Told found = new Told(cause, effect.steps + 1, new ArrayList<>());
          told.put(cause.id(), found);
          effect.because.add(found);
          next.add(found);
        }
      }
    }
    return told;
  }

  private List<Event> latestFirst(Event event) {
    return causes.of(event).stream().sorted(Comparator.comparing(Event::id).reversed()).toList();
  }

  private List<Line> lines(Map<Integer, Told> told, int furthest) {
    List<Line> lines = new ArrayList<>();
    Deque<Pending> pending = new ArrayDeque<>();
    told.values().stream()
        .filter(one -> one.steps == 0)
        .forEach(asked -> pending.push(new Pending(asked, 0, "")));
    while (!pending.isEmpty()) {
      Pending now = pending.pop();
      Event event = now.told.event;
      lines.add(new Line(now.depth, now.link, event, sentences.of(event), elsewhere(now.told)));
      List<Told> because = now.told.steps < furthest ? now.told.because : List.of();
      int below = now.depth == 0 || because.size() > 1 ? now.depth + 1 : now.depth;
      // What is pushed last comes first.
      for (int i = because.size() - 1; i >= 0; i--) {
        pending.push(new Pending(because.get(i), below, i == 0 ? "because " : "and because "));
      }
    }
    return lines;
  }

  /** Causes of which other lines speak. */
  private List<Integer> elsewhere(Told told) {
    List<Integer> also = new ArrayList<>(causes.of(told.event).stream().map(Event::id).toList());
    also.removeAll(told.because.stream().map(cause -> cause.event.id()).toList());
    return also;
  }
}
