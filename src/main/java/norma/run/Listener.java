package norma.run;

import java.time.LocalDate;
import java.util.List;
import norma.event.Event;
import norma.measure.Readings;
import norma.portrait.Move;
import norma.portrait.Portrait;
import norma.scenario.Scenario;

/**
 * One who listens to a run.
 *
 * <p>Is told, in this order: that the run begins; the initial state (day -1) and the census of its
 * men; then for each day what happened, in the order of happening, and the readings at its end,
 * after the last day of a year, after the last day of all and after those on which the scenario
 * wants one followed by a census. All of it is frozen, and handed over on the thread that drives
 * the loop; an exception ends the run.
 */
public interface Listener {
  /** The run begins; nothing has happened yet. */
  default void begins(Start start) {}

  /**
   * Live parameters were changed by hand.
   *
   * @param scenario the scenario in force from the next phase on, which run from its start does all
   *     that this run did
   */
  default void amended(Scenario scenario) {}

  /** Something happened on the day that is about to be read. */
  default void happened(Happening happening) {}

  /** A day has ended; its readings. */
  default void read(Readings readings) {}

  /**
   * Everyone on the roster was looked at.
   *
   * @param date day at whose end it was done; the eve of the first day for the initial state
   * @param portraits the workers, in order of industry, shop and place
   */
  default void counted(LocalDate date, List<Portrait> portraits) {}

  /**
   * A month has ended, or the run has, in which people may move between industries; told after the
   * readings.
   *
   * @param date last day told of
   * @param moves who went from where to where since the run began
   */
  default void moved(LocalDate date, List<Move> moves) {}

  /**
   * An event as told to listeners.
   *
   * @param event what happened
   * @param date the date of its day
   * @param worker name of the worker it is about, "" where it names none
   * @param target name of the worker at whom it is aimed, "" where it names none
   */
  record Happening(Event event, LocalDate date, String worker, String target) {}
}
