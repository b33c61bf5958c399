package norma.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import norma.file.InvalidInput;
import norma.file.OutputTrouble;
import norma.measure.Scope;
import norma.portrait.ShopPortrait;
import norma.time.Phase;

/**
 * The thread that drives a {@link Convoy}: carries out orders one by one, and between them plays on
 * at the speed it was told. Its methods may be called by any thread unless they say otherwise.
 */
final class Driver {
  /** Up to this speed, days a second, a day is shown phase by phase. */
  private static final double BY_PHASE = 12;

  private static final long SECOND = 1_000_000_000L;

  /** A day that takes longer than this is shown on the way, however fast it is to be played. */
  private static final long LONG_DAY = SECOND / 50;

  private final Object lock = new Object();
  private final Deque<Runnable> orders = new ArrayDeque<>();
  private final Thread thread = new Thread(this::drive, "player");
  private final Convoy convoy;
  private final Runnable phase;
  private final long seed;

  private volatile Status status;
  private final ShopPictures pictures = new ShopPictures();
  private volatile boolean quit;
  private volatile boolean playing;
  private volatile Throwable trouble;
  private double daysPerSecond = Double.POSITIVE_INFINITY;
  private long nextDue;

  // What follows belongs to the driver's thread.
  private final Pace pace = new Pace();
  private String note = "";
  private boolean failed;

  /**
   * A driver at rest.
   *
   * @param phase goes one phase on
   */
  Driver(Convoy convoy, long seed, Runnable phase) {
    this.convoy = convoy;
    this.seed = seed;
    this.phase = phase;
    publish(Status.Mood.PAUSED, "");
  }

  void start() {
    thread.setDaemon(true);
    thread.start();
  }

  void play() {
    synchronized (lock) {
      playing = true;
      nextDue = System.nanoTime();
      lock.notifyAll();
    }
  }

  void pause() {
    playing = false;
  }

  /** Pauses if it plays, and says why; for orders and phases, on the driver's thread. */
  void pauseBecause(String why) {
    if (playing) {
      playing = false;
      note = why;
    }
  }

  boolean isQuitting() {
    return quit;
  }

  void speed(double days) {
    synchronized (lock) {
      daysPerSecond = days;
      nextDue = System.nanoTime();
      lock.notifyAll();
    }
  }

  /** Carries something out between two phases. */
  void order(Runnable order) {
    synchronized (lock) {
      orders.add(order);
      lock.notifyAll();
    }
  }

  /** Tells of an order's progress; on the driver's thread. */
  Consumer<String> progress() {
    return what -> publish(Status.Mood.BUSY, what);
  }

  Status status() {
    return status;
  }

  /** What stopped it; null unless something did. */
  Throwable trouble() {
    return trouble;
  }

  /**
   * Says which shops a picture is of; the first is of all.
   *
   * @param which tells of a shop whether it is looked at
   */
  void show(Predicate<Scope> which) {
    synchronized (lock) {
      pictures.show(which);
      lock.notifyAll();
    }
  }

  /** The next picture is of all shops, whichever are looked at. */
  void showAllOnce() {
    synchronized (lock) {
      pictures.showAllOnce();
      lock.notifyAll();
    }
  }

  /** The shops that are looked at as they are now, if that changed since it was last taken. */
  List<ShopPortrait> takePicture() {
    return pictures.take();
  }

  /** What had piled up was collected. */
  void goOn() {
    synchronized (lock) {
      lock.notifyAll();
    }
  }

  /** Ends what is driven and waits for that. */
  void quit() {
    synchronized (lock) {
      quit = true;
      lock.notifyAll();
    }
    convoy.stop();
    try {
      thread.join();
    } catch (InterruptedException again) {
      Thread.currentThread().interrupt();
    }
  }

  private void drive() {
    try {
      while (!quit) {
        Runnable order = await();
        if (order != null) {
          note = "";
          publish(Status.Mood.BUSY, "");
          attempt(order);
          attempt(this::paint);
        } else if (!quit) {
          attempt(this::playOn);
        }
        publish(mood(), note);
      }
      attempt(convoy::end);
    } finally {
      convoy.letGo();
    }
  }

  /** The next order; null when it is time to play on, or to quit. */
  private Runnable await() {
    synchronized (lock) {
      while (!quit) {
        if (!orders.isEmpty()) {
          return orders.poll();
        }
        if (!failed && pictures.isDue(convoy.moment())) {
          paint();
        }
        long millis = 100;
        if (playing && (failed || convoy.isOver())) {
          playing = false;
          publish(mood(), note);
        } else if (playing && !convoy.isFull()) {
          long left = nextDue - System.nanoTime();
          if (left <= 0) {
            return null;
          }
          millis = Math.max(1, Math.min(millis, left / 1_000_000));
        } else if (!playing) {
          pace.rest();
          if (status.mood() == Status.Mood.PLAYING) {
            // It was paused while it waited for the next phase to be due.
            publish(mood(), note);
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

  private void playOn() {
    note = "";
    double speed;
    synchronized (lock) {
      speed = daysPerSecond;
    }
    int today = convoy.run().day();
    long shown = System.nanoTime();
    phase.run();
    while (speed > BY_PHASE && convoy.run().day() == today) {
      if (System.nanoTime() - shown > LONG_DAY) {
        shown = System.nanoTime();
        paintIfWanted();
        publish(mood(), note);
      }
      phase.run();
    }
    synchronized (lock) {
      double steps = speed * (speed > BY_PHASE ? 1 : Phase.values().length);
      // What it is late by is not made up for.
      nextDue = Math.max(nextDue + (long) (SECOND / steps), System.nanoTime() - SECOND / 20);
    }
    paintIfWanted();
    pace.went(convoy.workerShifts());
  }

  private void attempt(Runnable work) {
    if (failed) {
      return;
    }
    try {
      work.run();
    } catch (OutputTrouble | InvalidInput met) {
      fail(met, met.getMessage());
    } catch (OutOfMemoryError met) {
      fail(met, "not enough memory; give Java more with -Xmx");
    } catch (RuntimeException | AssertionError met) {
      fail(met, "internal error: " + met);
    }
  }

  private void fail(Throwable met, String why) {
    failed = true;
    trouble = met;
    playing = false;
    note = why;
    publish(Status.Mood.FAILED, why);
  }

  private void paintIfWanted() {
    if (pictures.isWanted()) {
      paint();
    }
  }

  private void paint() {
    pictures.paint(convoy.moment(), which -> convoy.run().shops(which, List.of()));
  }

  private Status.Mood mood() {
    return failed
        ? Status.Mood.FAILED
        : convoy.isOver() ? Status.Mood.ENDED : playing ? Status.Mood.PLAYING : Status.Mood.PAUSED;
  }

  private void publish(Status.Mood mood, String why) {
    Loop run = convoy.run();
    status =
        new Status(
            mood,
            run.scenario(),
            seed,
            run.day(),
            run.date(),
            run.phase(),
            convoy.workerShifts(),
            mood == Status.Mood.PLAYING ? pace.perSecond() : 0,
            convoy.branchScenario(),
            why);
  }
}
