package norma.economy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import norma.event.Event;
import norma.event.EventLog;
import norma.time.Phase;

/**
 * Writes down what happens, with the day and phase at which it does.
 *
 * <p>Each event is a sentence of code:
 *
 * <pre>{@code
 * chronicle.tell(INCIDENT).in(industry, shop).by(man).against(mate)
 *     .saying("blow").because(revision).with("resentment", 2).write();
 * }</pre>
 */
final class Chronicle {
  private final EventLog log = new EventLog();
  private int day;
  private Phase phase = Phase.DAWN;
  private Sentence open;

  /** From now on it is that phase of that day. */
  void now(int today, Phase current) {
    finished();
    day = today;
    phase = current;
  }

  EventLog log() {
    return log;
  }

  /** Begins to tell of an event; nothing is in the log before {@link Sentence#write}. */
  Sentence tell(Event.Kind kind) {
    finished();
    open = new Sentence(kind);
    return open;
  }

  private void finished() {
    if (open != null) {
      throw new IllegalStateException(open.kind + " was begun and never written");
    }
  }

  private boolean isLogged(Event event) {
    return event.id() < log.nextId() && log.since(event.id() - 1).get(0).equals(event);
  }

  /**
   * An event that is being told. Each part may be left out; none may be said twice, nor anything
   * after {@link #write}.
   */
  final class Sentence {
    private static final String WRITTEN = "is written already";

    private final Event.Kind kind;
    private final Map<String, Double> quantities = new LinkedHashMap<>();
    private final TreeSet<Integer> causes = new TreeSet<>();
    private String industry = "";
    private int shop = -1;
    private int worker = -1;
    private int target = -1;
    private String foreman = "";
    private String text = "";

    private Sentence(Event.Kind kind) {
      this.kind = kind;
    }

    /** In which industry, as a whole. */
    Sentence in(Industry where) {
      once("where it happened", industry.isEmpty());
      industry = where.id;
      return this;
    }

    /** In which shop of which industry. */
    Sentence in(Industry where, Shop within) {
      in(where);
      shop = within.index;
      return this;
    }

    /** The worker it is about: who acted, or whose shift, title or reward it is. */
    Sentence by(Worker man) {
      once("its worker", worker < 0);
      worker = Math.toIntExact(man.id);
      return this;
    }

    /** The mate at whom an act is aimed. */
    Sentence against(Worker mate) {
      once("its target", target < 0);
      target = Math.toIntExact(mate.id);
      return this;
    }

    /** The foreman it is about. */
    Sentence of(Foreman who) {
      once("its foreman", foreman.isEmpty());
      foreman = who.name;
      return this;
    }

    /** A few plain words where numbers do not say it all. */
    Sentence saying(String words) {
      once("its words", text.isEmpty());
      text = words;
      return this;
    }

    /**
     * What led to it.
     *
     * @param events earlier events of this log; null, for what has not happened yet, is skipped
     */
    Sentence because(Event... events) {
      require(open == this, WRITTEN);
      for (Event cause : events) {
        if (cause != null) {
          require(isLogged(cause), "has a cause that is not in the log");
          causes.add(cause.id());
        }
      }
      return this;
    }

    /** A quantity that led to it or describes it; the most important first. */
    Sentence with(String name, double value) {
      once(name, quantities.putIfAbsent(name, value) == null);
      return this;
    }

    /** The same for what is so, 1, or not, 0. */
    Sentence with(String name, boolean is) {
      return with(name, is ? 1 : 0);
    }

    /** Puts the event in the log and returns it, so that others can name it as their cause. */
    Event write() {
      require(open == this, WRITTEN);
      Event event =
          new Event(
              log.nextId(),
              day,
              phase,
              kind,
              industry,
              shop,
              worker,
              target,
              foreman,
              text,
              quantities,
              List.copyOf(causes));
      log.add(event);
      open = null;
      return event;
    }

    private void once(String what, boolean first) {
      require(open == this, WRITTEN);
      require(first, "says twice: " + what);
    }

    private void require(boolean right, String otherwise) {
      if (!right) {
        throw new IllegalStateException(kind + " " + otherwise);
      }
    }
  }
}
