package norma.run;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Function;
import norma.event.Event;
import norma.file.InvalidInput;
import norma.file.OutputTrouble;
import norma.file.Place;
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
  private static final double DAYS_BY_PHASE = 12;
  private static final long SECOND = 1_000_000_000L;

  /** How far one step goes. */
  public enum Step {
    /** To the end of the next shift that is worked. */
    SHIFT,
    /** To the end of the day. */
    DAY,
    /** To the end of the month. */
    MONTH
  }

  private final Object lock = new Object();
  private final Deque<Runnable> orders = new ArrayDeque<>();
  private final ConcurrentLinkedQueue<ShopPortrait> followed = new ConcurrentLinkedQueue<>();
  private final Function<Scenario, List<? extends Keeper>> keeping;
  private final long seed;
  private final int threads;
  private final Thread thread = new Thread(this::drive, "player");

  private final List<Seat> seats = new ArrayList<>();
  private volatile Set<Scope> following = Set.of();
  private volatile List<ShopPortrait> shops = List.of();
  private volatile Status status;
  private volatile boolean pictureWanted = true;
  private volatile boolean quit;
  private volatile double daysPerSecond = Double.POSITIVE_INFINITY;
  private volatile boolean playing;
  private volatile LocalDate pauseDate;
  private volatile Set<Event.Kind> pauseKinds = Set.of();

  private String note = "";
  private boolean failed;
  private long secondBegan;
  private long shiftsThen;
  private double perSecond;
  private long nextDue;
  private long pictured = -1;

  /** A loop that is driven, and what listens to it. */
  private record Seat(Loop loop, Relay relay, List<? extends Keeper> keepers) {}

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
    this.seed = seed;
    this.threads = threads;
    this.keeping = keeping;
    Seat seat = seat(scenario);
    seats.add(seat);
    status =
        new Status(
            Status.Mood.PAUSED,
            scenario,
            seed,
            0,
            scenario.calendar().start(),
            Phase.DAWN,
            0,
            0,
            Optional.empty(),
            "");
    order(() -> seat.loop.begin());
    thread.setDaemon(true);
    thread.start();
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

  /** Plays until paused, or to the end. */
  public void play() {
    synchronized (lock) {
      playing = true;
      note = "";
      nextDue = System.nanoTime();
      secondBegan = 0;
      lock.notifyAll();
    }
  }

  /** Pauses after the phase that is under way. */
  public void pause() {
    playing = false;
  }

  /** Goes a step, then pauses. */
  public void step(Step step) {
    playing = false;
    order(() -> go(step));
  }

  /** How fast to play: simulated days a second, above 0; infinity is as fast as can be. */
  public void speed(double days) {
    synchronized (lock) {
      daysPerSecond = days;
      nextDue = System.nanoTime();
      lock.notifyAll();
    }
  }

  /** Pauses at the dawn of a date, null for none. */
  public void pauseAt(LocalDate date) {
    pauseDate = date;
  }

  /** Pauses at the end of each day on which something of these kinds happens. */
  public void pauseAt(Collection<Event.Kind> kinds) {
    pauseKinds = kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
  }

  /** Follows shops: each of their shifts is in a frame, with what was weighed in it. */
  public void follow(Collection<Scope> scopes) {
    following = Set.copyOf(scopes);
  }

  /**
   * Changes live parameters of the run from the next phase on; a branch has the same change made.
   *
   * @param set paths and values, as on the command line
   * @param told is told, on the player's thread, the scenario amended, or of the problem
   */
  public void amend(Map<String, String> set, String why, BiConsumer<Scenario, InvalidInput> told) {
    order(
        () -> {
          if (isOver()) {
            told.accept(null, tooLate());
            return;
          }
          try {
            Scenario amended = null;
            for (Seat seat : seats) {
              Scenario one = seat.loop.amend(set, why);
              amended = amended == null ? one : amended;
            }
            told.accept(amended, null);
          } catch (InvalidInput refused) {
            told.accept(null, refused);
          }
        });
  }

  /**
   * Branches: a second run on the same luck, equal up to now, in which something is changed.
   *
   * <p>An earlier branch is ended. Playing pauses.
   *
   * @param set paths and values, as on the command line
   * @param told is told, on the player's thread, the branch's scenario, or of the problem
   */
  public void branch(Map<String, String> set, String why, BiConsumer<Scenario, InvalidInput> told) {
    playing = false;
    order(
        () -> {
          if (isOver()) {
            told.accept(null, tooLate());
            return;
          }
          Loop main = seats.get(0).loop;
          try {
            // What cannot be set is refused before the past is replayed.
            main.scenario().amended(main.date(), main.phase(), set, why);
          } catch (InvalidInput refused) {
            told.accept(null, refused);
            return;
          }
          endBranch();
          Seat branch = seat(main.scenario());
          branch.loop.begin();
          while (!quit && (branch.loop.day() < main.day() || branch.loop.phase() != main.phase())) {
            branch.loop.advancePhase();
            if (branch.loop.phase() == Phase.DAWN && branch.loop.day() % 10 == 0) {
              publish(Status.Mood.BUSY, "replaying the past, to " + branch.loop.date());
            }
          }
          if (!quit) {
            told.accept(branch.loop.amend(set, why), null);
          }
          seats.add(branch);
        });
  }

  /** Ends the branch, if there is one. */
  public void dropBranch() {
    order(this::endBranch);
  }

  /**
   * What there is to show since this was last asked; to be called by one thread only, some twenty
   * times a second.
   */
  public Frame frame() {
    List<Frame.Part> parts = new ArrayList<>();
    boolean waiting;
    synchronized (lock) {
      waiting = seats.stream().anyMatch(seat -> seat.relay.isFull());
      seats.forEach(seat -> parts.add(seat.relay.collect()));
      if (waiting) {
        lock.notifyAll();
      }
    }
    List<ShopPortrait> picture = shops;
    shops = List.of();
    pictureWanted = true;
    List<ShopPortrait> shifts = new ArrayList<>();
    for (ShopPortrait next = followed.poll(); next != null; next = followed.poll()) {
      shifts.add(next);
    }
    return new Frame(status, parts, picture, shifts);
  }

  /** Ends the run with its day; what keeps it is completed. Waits until that is done. */
  @Override
  public void close() {
    synchronized (lock) {
      quit = true;
      lock.notifyAll();
    }
    try {
      thread.join();
    } catch (InterruptedException again) {
      Thread.currentThread().interrupt();
    }
  }

  private void order(Runnable order) {
    synchronized (lock) {
      orders.add(order);
      lock.notifyAll();
    }
  }

  private void drive() {
    try {
      while (!quit) {
        Runnable order = await();
        if (quit) {
          break;
        }
        if (order != null) {
          publish(Status.Mood.BUSY, note);
          attempt(order);
          picture();
        } else {
          attempt(this::playOn);
        }
        publish(mood(), note);
      }
    } finally {
      attempt(() -> seats.forEach(this::end));
      seats.forEach(Player::letGo);
    }
  }

  /** The next order; null when it is time to play on. */
  private Runnable await() {
    synchronized (lock) {
      while (!quit) {
        if (!orders.isEmpty()) {
          return orders.poll();
        }
        long millis = 100;
        if (pictureWanted && shops.isEmpty() && pictured != moment()) {
          picture();
        }
        if (playing && !failed && seats.stream().noneMatch(seat -> seat.relay.isFull())) {
          if (isOver()) {
            playing = false;
            publish(mood(), note);
          } else {
            long left = nextDue - System.nanoTime();
            if (left <= 0) {
              return null;
            }
            millis = Math.max(1, Math.min(100, left / 1_000_000));
          }
        }
        try {
          lock.wait(millis);
        } catch (InterruptedException end) {
          quit = true;
        }
      }
      return null;
    }
  }

  private void attempt(Runnable work) {
    if (failed) {
      return;
    }
    try {
      work.run();
    } catch (OutputTrouble trouble) {
      fail(trouble.getMessage());
    } catch (RuntimeException | AssertionError | OutOfMemoryError trouble) {
      fail("internal error: " + trouble);
    }
  }

  private void fail(String why) {
    failed = true;
    playing = false;
    publish(Status.Mood.FAILED, why);
    note = why;
  }

  private void playOn() {
    boolean byPhase = daysPerSecond <= DAYS_BY_PHASE;
    int today = seats.get(0).loop.day();
    if (byPhase) {
      advancePhase();
    } else {
      do {
        advancePhase();
      } while (seats.get(0).loop.day() == today && !isOver());
    }
    double phases = byPhase ? Phase.values().length : 1;
    nextDue =
        Double.isInfinite(daysPerSecond)
            ? System.nanoTime()
            : Math.max(
                nextDue + (long) (SECOND / (daysPerSecond * phases)),
                System.nanoTime() - SECOND / 20);
    if (pictureWanted && shops.isEmpty()) {
      picture();
    }
    measureSpeed();
  }

  private void go(Step step) {
    Loop loop = seats.get(0).loop;
    int day = loop.day();
    LocalDate from = loop.date();
    boolean there = isOver();
    while (!there && !quit) {
      boolean worked = loop.works(loop.phase());
      advancePhase();
      there =
          isOver()
              || switch (step) {
                case SHIFT -> worked;
                case DAY -> loop.day() > day;
                case MONTH ->
                    loop.phase() == Phase.DAWN
                        && (loop.date().getMonthValue() != from.getMonthValue()
                            || loop.date().getYear() != from.getYear());
              };
    }
  }

  /** All seats go one phase on; pauses where it was told to. */
  private void advancePhase() {
    Phase phase = seats.get(0).loop.phase();
    int day = seats.get(0).loop.day();
    for (Seat seat : seats) {
      if (seat.loop.day() < seat.loop.scenario().calendar().days()) {
        seat.loop.advancePhase();
      }
    }
    Loop main = seats.get(0).loop;
    if (phase == Phase.SHIFT1 || phase == Phase.SHIFT2) {
      followUp(main, day, phase == Phase.SHIFT1 ? 0 : 1);
    }
    if (main.phase() != Phase.DAWN) {
      return;
    }
    if (main.endsDekada()) {
      seats.forEach(seat -> seat.relay.counted(main.date().minusDays(1), seat.loop.people()));
    }
    LocalDate date = pauseDate;
    if (date != null && !main.date().isBefore(date)) {
      pauseDate = null;
      pauseBecause("reached " + date);
    }
    for (Event event : seats.get(0).relay.eventsOfToday()) {
      if (pauseKinds.contains(event.kind())) {
        pauseBecause("event " + event.id());
        break;
      }
    }
  }

  private void pauseBecause(String why) {
    if (playing) {
      playing = false;
      note = why;
    }
  }

  private void followUp(Loop main, int day, int crew) {
    if (following.isEmpty()) {
      return;
    }
    for (ShopPortrait shop : main.shops()) {
      boolean worked = shop.day() == day && shop.crew() == crew;
      if (worked && following.contains(new Scope(shop.industry(), shop.shop()))) {
        followed.add(shop);
      }
    }
  }

  private void picture() {
    pictureWanted = false;
    pictured = moment();
    shops = seats.get(0).loop.shops();
  }

  private long moment() {
    Loop loop = seats.get(0).loop;
    return loop.day() * 8L + loop.phase().ordinal();
  }

  private void measureSpeed() {
    long now = System.nanoTime();
    if (secondBegan == 0) {
      secondBegan = now;
      shiftsThen = workerShifts();
    } else if (now - secondBegan >= SECOND / 2) {
      perSecond = (workerShifts() - shiftsThen) * (double) SECOND / (now - secondBegan);
      secondBegan = now;
      shiftsThen = workerShifts();
    }
  }

  private long workerShifts() {
    return seats.stream().mapToLong(seat -> seat.loop.workerShifts()).sum();
  }

  private static InvalidInput tooLate() {
    return new InvalidInput(Place.of("change").problem("comes too late: the run is over"));
  }

  private boolean isOver() {
    Loop loop = seats.get(0).loop;
    return loop.day() >= loop.scenario().calendar().days();
  }

  private Status.Mood mood() {
    return failed
        ? Status.Mood.FAILED
        : isOver() ? Status.Mood.ENDED : playing ? Status.Mood.PLAYING : Status.Mood.PAUSED;
  }

  private void publish(Status.Mood mood, String why) {
    Loop loop = seats.get(0).loop;
    status =
        new Status(
            mood,
            loop.scenario(),
            seed,
            loop.day(),
            loop.date(),
            loop.phase(),
            workerShifts(),
            mood == Status.Mood.PLAYING ? perSecond : 0,
            seats.stream().skip(1).map(seat -> seat.loop.scenario()).findFirst(),
            why);
  }

  private void endBranch() {
    if (seats.size() > 1) {
      Seat branch = seats.get(1);
      end(branch);
      synchronized (lock) {
        seats.remove(1);
      }
      letGo(branch);
    }
  }

  /** Brings the day to its end and completes what is kept. */
  private void end(Seat seat) {
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
