package norma.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import norma.file.InvalidInput;
import norma.measure.Readings;
import norma.portrait.Portrait;
import norma.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LoopTest {
  @TempDir private Path folder;
  private Scenario scenario;

  @BeforeEach
  void readScenario() {
    scenario = Small.scenario(folder);
  }

  @Test
  void tellsTheEveEveryDayAndTheCensuses() {
    Notes notes = new Notes();
    Outcome outcome = run(scenario, 42, 1, notes);
    assertThat(outcome.daysDone()).isEqualTo(60);
    assertThat(outcome.stopped()).isFalse();
    assertThat(outcome.workerShifts()).isPositive();
    assertThat(notes.told.get(0)).isEqualTo("begins 42");
    List<String> daysAndCensuses =
        notes.told.stream().filter(told -> told.matches("(day|census) .*")).toList();
    assertThat(daysAndCensuses).startsWith("day -1", "census 1935-11-20", "day 0", "day 1");
    // Day 40 is 31 December, day 59 the last.
    assertThat(daysAndCensuses)
        .containsSubsequence("day 40", "census 1935-12-31", "day 41", "day 59")
        .endsWith("day 59", "census 1936-01-19")
        .hasSize(61 + 3);
  }

  @Test
  void tellsWhatHappenedBeforeTheDaysReadings() {
    Notes notes = new Notes();
    run(scenario, 42, 1, notes);
    int today = -1;
    int lastEvent = 0;
    assertThat(notes.told).anyMatch(told -> told.startsWith("event "));
    for (String told : notes.told) {
      String[] words = told.split(" ");
      if (words[0].equals("event")) {
        assertThat(Integer.parseInt(words[1])).isEqualTo(++lastEvent);
        assertThat(Integer.parseInt(words[3])).as(told).isEqualTo(today + 1);
      } else if (words[0].equals("day")) {
        today = Integer.parseInt(words[1]);
      }
    }
  }

  @Test
  void takesOneCensusWhereTheLastDayEndsAYear() {
    Notes notes = new Notes();
    run(scenario.with(Map.of("calendar.days", "41")), 42, 1, notes);
    assertThat(notes.told.stream().filter(told -> told.startsWith("census")))
        .containsExactly("census 1935-11-20", "census 1935-12-31");
  }

  @Test
  void stopsAtTheEndOfTheDay() {
    Notes notes = new Notes();
    List<Loop> loops = new ArrayList<>();
    Listener stopper =
        new Listener() {
          @Override
          public void read(Readings readings) {
            if (readings.day() == 6) {
              loops.get(0).stop();
            }
          }
        };
    try (Loop loop = new Loop(scenario, 42, 1, List.of(stopper, notes))) {
      loops.add(loop);
      Outcome outcome = loop.run();
      assertThat(outcome.stopped()).isTrue();
      assertThat(outcome.daysDone()).isEqualTo(7);
      assertThat(loop.advance()).isFalse();
    }
    assertThat(notes.told).endsWith("census 1935-11-27").contains("day 6").doesNotContain("day 7");
  }

  /** A shift that is still worked two seconds after the request is not waited for. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aDayThatDoesNotEndIsGivenUpAndNothingIsToldOfIt(int threads) throws Exception {
    Scenario slow = SlowDay.of(scenario, "1935-11-22");
    Notes notes = new Notes();
    try (Loop loop = new Loop(slow, 42, threads, List.of(notes))) {
      assertThat(loop.advance()).isTrue();
      Thread request =
          new Thread(
              () -> {
                try {
                  Thread.sleep(300);
                } catch (InterruptedException early) {
                  Thread.currentThread().interrupt();
                }
                loop.stop();
              });
      request.start();
      Outcome outcome = loop.run();
      request.join();
      assertThat(loop.isDayGivenUp()).isTrue();
      assertThat(outcome.daysDone()).isEqualTo(1);
      assertThat(outcome.stopped()).isTrue();
      assertThat(outcome.elapsed()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(30));
      assertThat(loop.advancePhase()).isFalse();
      assertThat(notes.told).contains("day 0").doesNotContain("day 1");
      assertThat(notes.told).filteredOn(told -> told.endsWith(" on 1")).isEmpty();
      assertThat(notes.told).filteredOn(told -> told.startsWith("census")).hasSize(1);
      try (Loop first = new Loop(slow, 42, 1, List.of())) {
        first.advance();
        assertThat(outcome.digest()).isEqualTo(first.outcome().digest());
      }
    }
  }

  /** Tiny output at a high guaranteed wage: a unit costs so much that no fund can be counted. */
  @Test
  void moneyThatCannotBeCountedEndsTheRunWithASentence() {
    Map<String, String> set = new java.util.LinkedHashMap<>();
    set.put("norm.perShift", "1000000");
    set.put("industries.coal.work.baseRate", "0.001");
    set.put("industries.coal.work.batch", "0.0001");
    set.put("pay.tariff", "100000");
    set.put("pay.minimum", "1");
    set.put("planner.fund.openingMonths", "1");
    Scenario dear = scenario.with(set);
    assertThatThrownBy(() -> run(dear, 42, 1))
        .isInstanceOf(InvalidInput.class)
        .hasMessageMatching(
            ".*pit.yaml: cannot go on after \\d+ days: a payment comes to .* roubles, more than the"
                + " books can hold to the kopeck");
  }

  @Test
  void stoppedBeforeItBeginsTellsTheEveAlone() {
    Notes notes = new Notes();
    try (Loop loop = new Loop(scenario, 42, 1, List.of(notes))) {
      loop.stop();
      assertThat(loop.run().daysDone()).isZero();
    }
    assertThat(notes.told).containsExactly("begins 42", "day -1", "census 1935-11-20");
  }

  @Test
  void dayByDayIsTheSameAsAtOnce() {
    Notes notes = new Notes();
    try (Loop loop = new Loop(scenario, 42, 1, List.of(notes))) {
      int days = 1;
      while (loop.advance()) {
        days++;
      }
      assertThat(days).isEqualTo(60);
      assertThat(loop.outcome().digest()).isEqualTo(run(scenario, 42, 1).digest());
    }
  }

  @Test
  void digestHangsOnSeedAndScenarioAndNothingElse() {
    String digest = run(scenario, 42, 1).digest();
    assertThat(run(scenario, 42, 1, new Memory(), new Notes()).digest()).isEqualTo(digest);
    assertThat(run(scenario, 42, 2).digest()).isEqualTo(digest);
    assertThat(run(scenario, 42, 7).digest()).isEqualTo(digest);
    assertThat(run(scenario, 43, 1).digest()).isNotEqualTo(digest);
    assertThat(run(scenario, 42 + (1L << 32), 1).digest()).isNotEqualTo(digest);
    Scenario shorter = scenario.with(Map.of("calendar.days", "59"));
    assertThat(run(shorter, 42, 1).digest()).isNotEqualTo(digest);
  }

  @Test
  void troubleOfAListenerEndsTheRun() {
    Listener trouble =
        new Listener() {
          @Override
          public void read(Readings readings) {
            if (readings.day() == 3) {
              throw new IllegalStateException("no more");
            }
          }
        };
    Notes notes = new Notes();
    assertThatThrownBy(() -> run(scenario, 42, 1, trouble, notes)).hasMessage("no more");
    assertThat(notes.told).contains("day 2").doesNotContain("day 3");
  }

  @Test
  void memoryRemembersTheRun() {
    Memory memory = new Memory();
    run(scenario, 42, 1, memory);
    assertThat(memory.history().days()).isEqualTo(60);
    assertThat(memory.history().date(0)).isEqualTo(LocalDate.of(1935, 11, 21));
    assertThat(memory.history().events()).isNotEmpty();
  }

  private static Outcome run(Scenario scenario, long seed, int threads, Listener... listeners) {
    try (Loop loop = new Loop(scenario, seed, threads, List.of(listeners))) {
      return loop.run();
    }
  }

  /** Takes notes of what is told. */
  private static final class Notes implements Listener {
    private final List<String> told = new ArrayList<>();

    @Override
    public void begins(Start start) {
      told.add("begins " + start.seed());
    }

    @Override
    public void happened(Happening happening) {
      told.add("event " + happening.event().id() + " on " + happening.event().day());
    }

    @Override
    public void read(Readings readings) {
      told.add("day " + readings.day());
    }

    @Override
    public void counted(LocalDate date, List<Portrait> portraits) {
      assertThat(portraits.size()).isPositive();
      told.add("census " + date);
    }
  }
}
