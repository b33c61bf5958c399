package norma.view.inspect;

import java.util.List;
import java.util.Optional;
import norma.event.Event;
import norma.measure.Scope;
import norma.portrait.Weighed;

/**
 * All that is known of somebody or something.
 *
 * @param title his name
 * @param subtitle who or what he is, and where
 * @param scope his shop; empty where nothing is known
 * @param facts traits and what was last seen
 * @param lines histories
 * @param decisions what he chose lately, the latest first
 * @param events what happened to him lately, the latest first
 */
record Dossier(
    String title,
    String subtitle,
    Optional<Scope> scope,
    List<Fact> facts,
    List<HistoryLine> lines,
    List<Decision> decisions,
    List<Event> events) {

  /**
   * A trait.
   *
   * @param label what it is called
   * @param value its value with its unit
   * @param meaning what it means, with its scale
   */
  record Fact(String label, String value, String meaning) {}

  /**
   * A choice somebody made.
   *
   * @param when the day, and the crew where it matters
   * @param what what came of it
   * @param of what was chosen: "pace", "plan"
   * @param weighed the options; empty where there was no choice
   */
  record Decision(String when, String what, String of, Optional<Weighed> weighed) {}

  /** A sheet on which nothing is known. */
  static Dossier unknown(String title, String why) {
    return new Dossier(title, why, Optional.empty(), List.of(), List.of(), List.of(), List.of());
  }
}
