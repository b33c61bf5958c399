package norma.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Carries out numbered cases, as many at a time as there are processors, and collects what is
 * wrong.
 *
 * <p>A case that is not over in time is reported with where it was; since nothing can end it, its
 * thread is left behind, and after a few of them the study gives up.
 */
final class Study {
  /** With it only this case is carried out, and is shown. */
  private static final String ONE = "fuzz.case";

  /** A hundred times what a case takes, for machines with much else to do. */
  private static final Duration LIMIT = Duration.ofSeconds(Long.getLong("fuzz.seconds", 120));

  private static final int MOST_LEFT_BEHIND = 3;
  private static final int MOST_SHOWN = 30;
  private static final int LONGEST_SHOWN = 4_000;

  private final String name;
  private final LongFunction<Case> cases;
  private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Integer> codes = new TreeMap<>();
  private final AtomicLong next = new AtomicLong();
  private final AtomicLong leftBehind = new AtomicLong();
  private long slowest;
  private long slowestMillis;

  /** Something to try. */
  interface Case {
    /** How to make it by hand: the file, the command. */
    String text();

    /** Tries it. */
    Verdict tried() throws Exception;
  }

  private Study(String name, LongFunction<Case> cases) {
    this.name = name;
    this.cases = cases;
  }

  /**
   * Carries out the cases from 0 up.
   *
   * @param name kind of cases, for the report
   * @param number how many
   * @param cases makes a case from its number
   */
  static Study of(String name, int number, LongFunction<Case> cases) throws InterruptedException {
    Study study = new Study(name, cases);
    Long one = Long.getLong(ONE);
    if (one != null) {
      System.out.println(name + " " + one + ":\n" + cases.apply(one).text());
      study.next.set(one);
      study.lane(one + 1);
    } else {
      Thread[] lanes =
          IntStream.range(0, Runtime.getRuntime().availableProcessors())
              .mapToObj(i -> new Thread(() -> study.lane(number), name + " lane " + i))
              .toArray(Thread[]::new);
      Arrays.stream(lanes).forEach(Thread::start);
      for (Thread lane : lanes) {
        lane.join();
      }
    }
    System.out.println(study);
    return study;
  }

  /** Whether only one case was asked for, so that shares of all mean nothing. */
  static boolean isOfOne() {
    return Long.getLong(ONE) != null;
  }

  /** All that is wrong. */
  List<String> failures() {
    return failures.stream().limit(MOST_SHOWN).toList();
  }

  /** How many cases ended with these codes, joined by a blank. */
  int ended(String with) {
    return codes.getOrDefault(with, 0);
  }

  private void lane(long end) {
    for (long number = next.getAndIncrement();
        number < end && leftBehind.get() < MOST_LEFT_BEHIND;
        number = next.getAndIncrement()) {
      carryOut(number);
    }
  }

  private void carryOut(long number) {
    Case one = cases.apply(number);
    FutureTask<Verdict> task = new FutureTask<>(one::tried);
    Thread thread = new Thread(task, name + " " + number);
    thread.setDaemon(true);
    long begun = System.nanoTime();
    thread.start();
    List<String> complaints;
    try {
      Verdict verdict = task.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
      complaints = verdict.complaints();
      count(verdict);
    } catch (TimeoutException late) {
      StackTraceElement[] at = thread.getStackTrace();
      thread.interrupt();
      leftBehind.incrementAndGet();
      complaints =
          List.of("is not over after " + LIMIT.toSeconds() + " s, at " + Arrays.toString(at));
    } catch (ExecutionException thrown) {
      Throwable cause = thrown.getCause();
      complaints =
          List.of(
              "threw " + cause + " at " + Arrays.stream(cause.getStackTrace()).limit(6).toList());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      complaints = List.of("was interrupted");
    }
    time(number, (System.nanoTime() - begun) / 1_000_000);
    if (!complaints.isEmpty()) {
      String text = one.text();
      String shown = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + " …" : text;
      String failure = name + " " + number + ": " + String.join("; ", complaints);
      System.out.println(failure);
      failures.add(failure + "\n" + shown);
    }
  }

  private synchronized void count(Verdict verdict) {
    codes.merge(
        verdict.codes().stream().map(String::valueOf).collect(Collectors.joining(" ")),
        1,
        Integer::sum);
  }

  private synchronized void time(long number, long millis) {
    if (millis > slowestMillis) {
      slowest = number;
      slowestMillis = millis;
    }
  }

  @Override
  public String toString() {
    return "%s: %d failures; commands ended with %s; slowest was %d with %d ms"
        .formatted(name, failures.size(), codes, slowest, slowestMillis);
  }
}
