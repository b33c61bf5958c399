package norma.event;

import java.util.List;
import java.util.Map;
import norma.time.Phase;

/**
 * Something that happened in the economy, with what led to it.
 *
 * @param id number of the event within its run, from 1, in the order of happening
 * @param day days since the scenario's first day, from 0
 * @param phase phase of that day
 * @param kind what happened
 * @param industry id of the industry, "" where the whole economy is meant
 * @param shop index of the shop within its industry from 0, -1 where none
 * @param worker number of the worker within the economy (unique over all who ever worked), -1 where
 *     none
 * @param target number of the worker at whom an act is aimed, -1 where none
 * @param foreman name of the foreman it is about, "" where none
 * @param text a few plain words where numbers do not say it all (path and value of an intervention,
 *     kind of act), may be empty
 * @param quantities the measured quantities that led to it or describe it, by name (snake_case), in
 *     the order of their importance
 * @param causes ids of earlier events that led to it, ascending
 */
public record Event(
    int id,
    int day,
    Phase phase,
    Kind kind,
    String industry,
    int shop,
    int worker,
    int target,
    String foreman,
    String text,
    Map<String, Double> quantities,
    List<Integer> causes) {

  /** What can happen. */
  public enum Kind {
    /** A parameter was changed from outside: by the scenario's timeline or by hand. */
    INTERVENTION,
    /** A worker's shift beat the best of his industry so far. */
    RECORD,
    /** A worker's shift beat the best of his shop so far, but not of his industry. */
    LOCAL_RECORD,
    /** The press carried a record. */
    PUBLICITY,
    /** A shop's committee began to name title holders. */
    COMMITTEE_OPENED,
    /** A worker was given a title. */
    TITLE,
    /** A worker lost his title. */
    TITLE_LOST,
    /** A worker was rewarded in money and kind. */
    REWARD,
    /** The planner decided that norms shall be revised. */
    REVISION_ORDERED,
    /** New norms came into force. */
    NORM_REVISION,
    /** A resentful worker acted: abuse, refusal to help, a damaged tool, a blow. */
    INCIDENT,
    /** A foreman was seen to obstruct the favourites he was ordered to support. */
    OBSTRUCTION,
    /** An audit found reported output that was never made. */
    AUDIT,
    /** A foreman was accused of sabotage. */
    ACCUSATION,
    /** A foreman was removed. */
    REMOVAL,
    /** A successor took over the shop. */
    SUCCESSION;

    /** Name as in files: lower case, words joined by "_". */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Copies and freezes the collections, keeping their order. */
  public Event {
    quantities = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(quantities));
    causes = List.copyOf(causes);
  }
}
