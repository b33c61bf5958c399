package norma.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import norma.event.Event;
import norma.measure.Scope;
import norma.portrait.ShopPortrait;
import norma.scenario.Scenario;
import norma.time.Phase;

/**
 * A run and, where there is one, its branch, which go phase by phase together. For one thread, but
 * for {@link #collect}, {@link #isFull} and {@link #stop}.
 */
final class Convoy {
  private final long seed;
  private final int threads;
  private final Function<Scenario, List<? extends Keeper>> keeping;
  private final Seat main;
  private volatile Seat branch;

  /** A loop that is driven, and what listens to it. */
  private record Seat(Loop loop, Relay relay, List<? extends Keeper> keepers) {}

  Convoy(
      Scenario scenario,
      long seed,
      int threads,
      Function<Scenario, List<? extends Keeper>> keeping) {
    this.seed = seed;
    this.threads = threads;
    this.keeping = keeping;
    main = seat(scenario);
  }

  private Seat seat(Scenario scenario) {
    Relay relay = new Relay();
    List<? extends Keeper> keepers = List.copyOf(keeping.apply(scenario));
    List<Listener> all = new ArrayList<>(keepers);
    all.add(relay);
    Loop loop = new Loop(scenario, seed, threads, all);
    loop.watch();
    return new Seat(loop, relay, keepers);
  }

  private List<Seat> seats() {
    Seat second = branch;
    return second == null ? List.of(main) : List.of(main, second);
  }

  /** The run. */
  Loop run() {
    return main.loop;
  }

  /** The branch's scenario with what was changed, if there is a branch. */
  Optional<Scenario> branchScenario() {
    return Optional.ofNullable(branch).map(seat -> seat.loop.scenario());
  }

  boolean isOver() {
    return main.loop.day() >= main.loop.scenario().calendar().days();
  }

  /** A number for the moment, which grows with it. */
  long moment() {
    return main.loop.day() * 8L + main.loop.phase().ordinal();
  }

  long workerShifts() {
    return seats().stream().mapToLong(seat -> seat.loop.workerShifts()).sum();
  }

  /** All go one phase on. */
  void advancePhase() {
    for (Seat seat : seats()) {
      seat.loop.advancePhase();
    }
    if (main.loop.phase() == Phase.DAWN && main.loop.endsDekada()) {
      LocalDate last = main.loop.date().minusDays(1);
      seats().forEach(seat -> seat.relay.counted(last, seat.loop.people()));
    }
  }

  /** Events of the day that was told of last. */
  List<Event> eventsOfToday() {
    return main.relay.eventsOfToday();
  }

  /** Those of the shops whose crew worked in a phase of a day. */
  List<ShopPortrait> worked(Collection<Scope> shops, int day, Phase phase) {
    if (shops.isEmpty() || phase.shift() < 0) {
      return List.of();
    }
    return main.loop.shops(shops::contains, shops).stream()
        .filter(shop -> shop.day() == day && shop.crew() == phase.shift())
        .toList();
  }

  /** Changes live parameters from the next phase on, in the run and in its branch. */
  Scenario amend(Map<String, String> set, String note) {
    Scenario amended = main.loop.amend(set, note);
    if (branch != null) {
      branch.loop.amend(set, note);
    }
    return amended;
  }

  /**
   * Branches; an earlier branch is ended.
   *
   * @param left whether to give up
   * @param progress is told of each month of the past as it is replayed
   * @return the branch's scenario, null when given up
   * @throws norma.file.InvalidInput when it cannot be set; nothing has happened then
   */
  Scenario branch(
      Map<String, String> set, String note, BooleanSupplier left, Consumer<LocalDate> progress) {
    if (isOver()) {
      throw Loop.tooLate();
    }
    main.loop.scenario().amended(main.loop.date(), main.loop.phase(), set, note);
    endBranch();
    Seat seat = seat(main.loop.scenario());
    seat.loop.begin();
    while (seat.loop.day() < main.loop.day() || seat.loop.phase() != main.loop.phase()) {
      if (left.getAsBoolean()) {
        letGo(seat);
        return null;
      }
      seat.loop.advancePhase();
      if (seat.loop.phase() == Phase.DAWN && seat.loop.date().getDayOfMonth() == 1) {
        progress.accept(seat.loop.date());
      }
    }
    Scenario amended = seat.loop.amend(set, note);
    branch = seat;
    return amended;
  }

  void endBranch() {
    Seat ended = branch;
    branch = null;
    if (ended != null) {
      end(ended);
      letGo(ended);
    }
  }

  /** Whether somebody who shows it has fallen far behind. */
  boolean isFull() {
    return seats().stream().anyMatch(seat -> seat.relay.isFull());
  }

  /** What was told since it was last asked, of each. */
  List<Frame.Part> collect() {
    return seats().stream().map(seat -> seat.relay.collect()).toList();
  }

  /** Asks all to stop at the end of the day being simulated. Any thread may ask. */
  void stop() {
    seats().forEach(seat -> seat.loop.stop());
  }

  /** Brings the day to its end and completes what is kept. */
  void end() {
    seats().forEach(Convoy::end);
  }

  /** Lets go of threads, and of what was not completed. */
  void letGo() {
    seats().forEach(Convoy::letGo);
  }

  private static void end(Seat seat) {
    seat.loop.stop();
    while (seat.loop.advancePhase()) {
      // To the night.
    }
    Outcome outcome = seat.loop.outcome();
    seat.keepers.forEach(keeper -> keeper.ended(outcome));
  }

  private static void letGo(Seat seat) {
    seat.keepers.forEach(Keeper::close);
    seat.loop.close();
  }
}
