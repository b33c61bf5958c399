package norma.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import norma.event.Event;
import norma.file.InvalidInput;
import norma.measure.Scope;
import norma.portrait.ShopPortrait;
import norma.scenario.Scenario;
import norma.time.Phase;

/**
 * Drives a loop on a thread of its own, as fast or slowly as it is told, and hands over frozen
 * {@link Frame}s of what there is to see.
 *
 * <p>Orders may come from any thread; they are carried out between two phases, in their order.
 * Nothing that is ordered but {@link #amend} changes the run: played, stepped or looked at, it
 * comes to the same digest.
 *
 * <p>It may have a branch: a second loop on the same scenario and seed, brought to the same moment
 * by replaying the past, then changed; from there both go phase by phase together.
 */
public final class Player implements AutoCloseable {
  /** How far one step goes. */
  public enum Step {
    /** To the end of the next shift that is worked. */
    SHIFT,
    /** To the end of the day. */
    DAY,
    /** To the end of the month. */
    MONTH
  }

  private final ConcurrentLinkedQueue<ShopPortrait> followed = new ConcurrentLinkedQueue<>();
  private final Pauses pauses = new Pauses();
  private final Convoy convoy;
  private final Driver driver;
  private volatile Set<Scope> following = Set.of();
  private volatile Predicate<Scope> shown = shop -> true;

  /**
   * A player, paused before the first day.
   *
   * @param scenario the scenario
   * @param seed the seed
   * @param threads how many threads may work at one day, at least 1; does not change the result
   * @param keeping makes what keeps the run, and again for each branch; may make none
   */
  public Player(
      Scenario scenario,
      long seed,
      int threads,
      Function<Scenario, List<? extends Keeper>> keeping) {
    convoy = new Convoy(scenario, seed, threads, keeping);
    driver = new Driver(convoy, seed, this::advancePhase);
    driver.order(() -> convoy.run().begin());
    driver.start();
  }

  /** Plays until paused, or to the end. */
  public void play() {
    driver.play();
  }

  /** Pauses after the phase that is under way. */
  public void pause() {
    driver.pause();
  }

  /** Goes a step, then pauses. */
  public void step(Step step) {
    driver.pause();
    driver.order(() -> go(step));
  }

  /** How fast to play: simulated days a second, above 0; infinity is as fast as can be. */
  public void speed(double days) {
    driver.speed(days);
  }

  /** Pauses at the dawn of a date, null for none. */
  public void pauseAt(LocalDate date) {
    pauses.at(date);
  }

  /** Pauses at the end of each day on which something of these kinds happens. */
  public void pauseAt(Collection<Event.Kind> kinds) {
    pauses.at(kinds);
  }

  /** Follows shops: each of their shifts is in a frame, with what was weighed in it. */
  public void follow(Collection<Scope> scopes) {
    following = Set.copyOf(scopes);
    driver.show(this::isShown);
  }

  /**
   * Says which shops frames show from now on, beside those that are followed; until this is said,
   * and in the first frame, all.
   *
   * @param which tells of a shop whether it is looked at; asked on the player's thread
   */
  public void show(Predicate<Scope> which) {
    shown = which;
    driver.show(this::isShown);
  }

  private boolean isShown(Scope shop) {
    return shown.test(shop) || following.contains(shop);
  }

  /** The next frame shows all shops, whichever are looked at. */
  public void showAllOnce() {
    driver.showAllOnce();
  }

  /**
   * Changes live parameters of the run from the next phase on; a branch has the same change made.
   *
   * @param set paths and values, as on the command line
   * @param why what it is, for the log; may be empty
   * @param told is told, on the player's thread, the scenario amended, or of the problem
   */
  public void amend(Map<String, String> set, String why, BiConsumer<Scenario, InvalidInput> told) {
    driver.order(() -> answer(() -> convoy.amend(set, why), told));
  }

  /**
   * Branches: a second run on the same luck, equal up to now, in which something is changed.
   *
   * <p>An earlier branch is ended. Playing pauses.
   *
   * @param set paths and values, as on the command line
   * @param why what it is, for the log; may be empty
   * @param told is told, on the player's thread, the branch's scenario, or of the problem
   */
  public void branch(Map<String, String> set, String why, BiConsumer<Scenario, InvalidInput> told) {
    driver.pause();
    driver.order(
        () ->
            answer(
                () ->
                    convoy.branch(
                        set,
                        why,
                        driver::isQuitting,
                        date -> driver.progress().accept("replaying the past, " + date)),
                told));
  }

  private void answer(Supplier<Scenario> change, BiConsumer<Scenario, InvalidInput> told) {
    Scenario changed;
    try {
      changed = change.get();
    } catch (InvalidInput refused) {
      told.accept(null, refused);
      return;
    }
    if (changed != null) {
      told.accept(changed, null);
    }
  }

  /** Ends the branch, if there is one. */
  public void dropBranch() {
    driver.order(convoy::endBranch);
  }

  /** Where it is; unlike a frame this may be asked at any time, by any thread. */
  public Status status() {
    return driver.status();
  }

  /**
   * What stopped the run for good: an {@link norma.file.OutputTrouble}, or a mistake of the
   * program; empty while there is none.
   */
  public Optional<Throwable> trouble() {
    return Optional.ofNullable(driver.trouble());
  }

  /**
   * What there is to show since this was last asked; to be called by one thread only, some twenty
   * times a second.
   */
  public Frame frame() {
    boolean waiting = convoy.isFull();
    List<Frame.Part> parts = convoy.collect();
    if (waiting) {
      driver.goOn();
    }
    List<ShopPortrait> picture = driver.takePicture();
    List<ShopPortrait> shifts = new ArrayList<>();
    for (ShopPortrait next = followed.poll(); next != null; next = followed.poll()) {
      shifts.add(next);
    }
    return new Frame(driver.status(), parts, picture, shifts);
  }

  /**
   * Ends the run with its day; what keeps it is completed. Waits until that is done. Whether it
   * went well is in the next frame's status.
   */
  @Override
  public void close() {
    driver.quit();
  }

  private void go(Step step) {
    Loop run = convoy.run();
    int day = run.day();
    LocalDate month = run.date().withDayOfMonth(1);
    boolean there = convoy.isOver();
    while (!there && !driver.isQuitting()) {
      boolean worked = run.works(run.phase());
      advancePhase();
      there =
          convoy.isOver()
              || switch (step) {
                case SHIFT -> worked;
                case DAY -> run.day() > day;
                case MONTH -> !run.date().withDayOfMonth(1).equals(month);
              };
    }
  }

  /** Goes one phase on; pauses where it was told to. */
  private void advancePhase() {
    Loop run = convoy.run();
    Phase phase = run.phase();
    int day = run.day();
    convoy.advancePhase();
    followed.addAll(convoy.worked(following, day, phase));
    if (phase == Phase.NIGHT) {
      String reason = pauses.reason(run.date(), convoy.eventsOfToday());
      if (!reason.isEmpty()) {
        driver.pauseBecause(reason);
      }
    }
  }
}
