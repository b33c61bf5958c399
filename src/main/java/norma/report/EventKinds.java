package norma.report;

import java.util.Locale;
import norma.event.Event;

/** Kinds of events in words. */
public final class EventKinds {
  private EventKinds() {}

  /** A kind in words: "norm revision". */
  public static String words(Event.Kind kind) {
    return kind.label().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
