package norma.model;

import java.time.LocalDate;
import java.util.List;
import norma.economy.Economy;
import norma.economy.TooMuchMoney;
import norma.scenario.Change;
import norma.scenario.Scenario;
import norma.time.Calendar;
import norma.time.Phase;

/**
 * A run of a scenario, day by day, on MASON's schedule.
 *
 * <p>A day is:
 *
 * <pre>
 * dawn     interventions · newcomers and deliveries · the planner's and the press's appointments
 * shift1   interventions · foremen look at the world · each shop's shift, then what it means beyond
 * shift2   the same for the second crew, where there is one
 * shift3   the same for the third crew, where there is one
 * night    interventions · rest, press, dekada, month, the day's count
 * </pre>
 */
public final class Simulation implements AutoCloseable {
  private final Calendar calendar;
  private final Economy economy;
  private final Crews crews;
  private final Agenda agenda;
  private final int days;
  private Scenario scenario;
  private int day = -1;
  private Phase next = Phase.DAWN;

  /**
   * A run on the eve of its first day.
   *
   * @param seed all 64 bits of it count
   * @param threads threads to work shifts with, at least 1; the result does not depend on it
   */
  public Simulation(Scenario scenario, long seed, int threads) {
    this(scenario, seed, threads, () -> {});
  }

  /**
   * A run on the eve of its first day, which can be ended within a shift.
   *
   * @param seed all 64 bits of it count
   * @param threads threads to work shifts with, at least 1; the result does not depend on it
   * @param pulse is run many times a second while shifts are worked, by any of these threads; an
   *     exception of its ends the phase that is being lived, after which there is no going on
   */
  public Simulation(Scenario scenario, long seed, int threads, Runnable pulse) {
    this.scenario = scenario;
    calendar = new Calendar(scenario.calendar());
    days = scenario.calendar().days();
    crews = new Crews(threads, pulse);
    agenda = new Agenda(days);
    economy = new Economy(scenario.rules(), calendar, scenario.names(), seed, agenda, crews);
  }

  /**
   * Goes on under another timeline, which must agree with the first up to now.
   *
   * @param amended the scenario with interventions added that are still to come
   */
  public void amend(Scenario amended) {
    scenario = amended;
  }

  private void intervene(int today, Phase phase) {
    LocalDate date = calendar.date(today);
    for (Change change : scenario.timeline()) {
      if (change.phase() == phase && change.date().equals(date)) {
        economy.now(today, phase);
        economy.intervene(change.rules(), change.set(), change.note());
      }
    }
  }

  private void enterDay(int today) {
    for (Phase phase : Phase.values()) {
      agenda.enter(today, phase, () -> intervene(today, phase), () -> routine(today, phase));
    }
  }

  private void routine(int today, Phase phase) {
    economy.now(today, phase);
    switch (phase) {
      case DAWN -> economy.dawn();
      case NIGHT -> economy.night();
      case SHIFT1, SHIFT2, SHIFT3 -> economy.work(phase);
    }
  }

  /**
   * Lives a day to its end.
   *
   * @return whether there was one; false when the last is over
   */
  public boolean step() {
    boolean lived = stepPhase();
    while (lived && next != Phase.DAWN) {
      stepPhase();
    }
    return lived;
  }

  /**
   * Lives one phase of a day; with the night, the day is over.
   *
   * @return whether there was one; false when the last day is over
   * @throws Impossible when the scenario's numbers leave no going on
   */
  public boolean stepPhase() {
    int today = day + 1;
    if (today >= days) {
      return false;
    }
    if (next == Phase.DAWN) {
      enterDay(today);
    }
    try {
      agenda.carryOut(today, next);
    } catch (TooMuchMoney uncountable) {
      throw new Impossible(uncountable);
    }
    if (next == Phase.NIGHT) {
      day = today;
      next = Phase.DAWN;
    } else {
      next = Phase.values()[next.ordinal() + 1];
    }
    return true;
  }

  /** Phase that is lived next. */
  public Phase next() {
    return next;
  }

  /** Whether the crews of some shop work in a phase of a day. */
  public boolean works(int onDay, Phase phase) {
    for (int shop = 0; shop < economy.shopCount(); shop++) {
      if (economy.works(shop, onDay, phase)) {
        return true;
      }
    }
    return false;
  }

  /** Day last lived, from 0; -1 on the eve of the first. */
  public int day() {
    return day;
  }

  /** Length of the run in days. */
  public int days() {
    return days;
  }

  /** The calendar of the run. */
  public Calendar calendar() {
    return calendar;
  }

  /** The economy, to be read. */
  public Economy economy() {
    return economy;
  }

  /** Worker-shifts simulated so far, those run again as equal included. */
  public long workerShifts() {
    return economy.workerShifts();
  }

  /** Ids of the industries, in order. */
  public List<String> industries() {
    return economy.industryIds();
  }

  /** From now on notes are taken of every shift, for observers; they change nothing. */
  public void watch() {
    economy.onlooker().watch();
  }

  /** Lets the threads go. */
  @Override
  public void close() {
    crews.close();
  }
}
