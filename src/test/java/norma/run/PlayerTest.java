package norma.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import norma.event.Event;
import norma.file.InvalidInput;
import norma.measure.Measure;
import norma.measure.Readings;
import norma.measure.Scope;
import norma.portrait.ShopPortrait;
import norma.scenario.Scenario;
import norma.scenario.ScenarioReader;
import norma.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Played, stepped, paused, looked at and branched, a run comes to the same digest. */
@Timeout(60)
class PlayerTest {
  private static final Path COAL = Path.of("scenarios", "donbass-coal-1935.yaml");

  private final List<Readings> seen = new ArrayList<>();
  private final List<Readings> seenOfBranch = new ArrayList<>();
  private final List<ShopPortrait> followed = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  private static Scenario small() {
    TreeSet<String> kinds = new TreeSet<>();
    for (Event.Kind kind : Event.Kind.values()) {
      kinds.add(kind.label());
    }
    return ScenarioReader.read(COAL, new TreeSet<>(Measure.ids()), kinds)
        .with(Map.of("industries.coal.district.shops", "3", "calendar.days", "280"));
  }

  private static String headless(Scenario scenario, long seed) {
    try (Loop loop = new Loop(scenario, seed, 1, List.of())) {
      return loop.run().digest();
    }
  }

  private Player player() {
    return new Player(small(), 5, 1, scenario -> List.of(new Keeping()));
  }

  /** Remembers how runs ended. */
  private final class Keeping implements Keeper {
    @Override
    public void ended(Outcome outcome) {
      synchronized (outcomes) {
        outcomes.add(outcome);
      }
    }

    @Override
    public void close() {}
  }

  private Status until(Player player, Predicate<Status> reached) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
    Frame frame;
    do {
      frame = player.frame();
      seen.addAll(frame.parts().get(0).readings());
      if (frame.parts().size() > 1) {
        seenOfBranch.addAll(frame.parts().get(1).readings());
      }
      followed.addAll(frame.followed());
      if (reached.test(frame.status())) {
        return frame.status();
      }
      LockSupport.parkNanos(1_000_000);
    } while (System.nanoTime() < deadline);
    throw new AssertionError(
        "still "
            + frame.status().mood()
            + " "
            + frame.status().date()
            + " "
            + frame.status().phase());
  }

  @Test
  void playsToTheEndLikeAHeadlessRun() {
    Player player = player();
    player.play();
    Status end = until(player, status -> status.mood() == Status.Mood.ENDED);
    player.close();
    assertThat(end.day()).isEqualTo(280);
    assertThat(seen).hasSize(281);
    assertThat(outcomes).singleElement().matches(outcome -> !outcome.stopped());
    assertThat(outcomes.get(0).digest()).isEqualTo(headless(small(), 5));
  }

  @Test
  void stepsAShiftADayAMonth() {
    Player player = player();
    player.follow(List.of(new Scope("coal", 1)));
    player.step(Player.Step.SHIFT);
    Status status = until(player, s -> s.phase() == Phase.SHIFT2 && s.mood() == Status.Mood.PAUSED);
    assertThat(status.day()).isZero();
    assertThat(followed).singleElement().matches(shop -> shop.shop() == 1 && shop.day() == 0);
    assertThat(followed.get(0).weighed()).isPresent();
    player.step(Player.Step.DAY);
    until(player, s -> s.day() == 1 && s.mood() == Status.Mood.PAUSED);
    player.step(Player.Step.MONTH);
    status = until(player, s -> s.day() == 31 && s.mood() == Status.Mood.PAUSED);
    assertThat(status.date()).isEqualTo(LocalDate.of(1935, 2, 1));
    player.close();
    assertThat(outcomes.get(0).stopped()).isTrue();
    assertThat(outcomes.get(0).daysDone()).isEqualTo(31);
  }

  /**
   * The first frame shows every shop, those after it the one that is looked at and the followed.
   */
  @Test
  void showsWhatIsLookedAtAndFollowedAndAllOnceWhereThatIsAsked() {
    Scope first = new Scope("coal", 0);
    Scope second = new Scope("coal", 1);
    try (Player player = player()) {
      int all = shown(player).size();
      assertThat(all).isGreaterThan(2);
      player.show(first::equals);
      assertThat(shown(player)).containsExactly(first);
      player.follow(List.of(second));
      assertThat(shown(player)).containsExactly(first, second);
      player.showAllOnce();
      assertThat(shown(player)).hasSize(all);
      player.step(Player.Step.DAY);
      until(player, s -> s.day() == 1 && s.mood() == Status.Mood.PAUSED);
      player.show(shop -> false);
      assertThat(shown(player)).containsExactly(second);
    }
  }

  /** The shops of the next picture, each once. */
  private static List<Scope> shown(Player player) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
    List<Scope> shown = List.of();
    // A picture that was made before something else was asked for may come first.
    for (int quiet = 0; quiet < 20 && System.nanoTime() < deadline; ) {
      List<Scope> now =
          player.frame().shops().stream()
              .map(shop -> new Scope(shop.industry(), shop.shop()))
              .distinct()
              .toList();
      quiet = now.isEmpty() && !shown.isEmpty() ? quiet + 1 : 0;
      shown = now.isEmpty() ? shown : now;
      LockSupport.parkNanos(10_000_000);
    }
    return shown;
  }

  @Test
  void isPausedAtOnceEvenWhileItWaitsForTheNextPhase() {
    try (Player player = player()) {
      player.speed(0.05);
      player.play();
      until(player, status -> status.mood() == Status.Mood.PLAYING);
      LockSupport.parkNanos(300_000_000);
      player.pause();
      long asked = System.nanoTime();
      until(player, status -> status.mood() == Status.Mood.PAUSED);
      assertThat(System.nanoTime() - asked).isLessThan(TimeUnit.SECONDS.toNanos(4));
    }
  }

  @Test
  void pausesAtADateAndAtAnEvent() {
    Player player = player();
    player.pauseAt(LocalDate.of(1935, 3, 1));
    player.play();
    Status status = until(player, s -> s.mood() == Status.Mood.PAUSED && s.day() > 0);
    assertThat(status.date()).isEqualTo(LocalDate.of(1935, 3, 1));
    assertThat(status.note()).contains("1935-03-01");
    player.pauseAt(List.of(Event.Kind.INTERVENTION));
    player.play();
    status = until(player, s -> s.mood() == Status.Mood.PAUSED && s.day() > 59);
    // The scenario's push is set for the fifteenth; the day is seen to its end.
    assertThat(status.date()).isEqualTo(LocalDate.of(1935, 8, 16));
    player.close();
  }

  @Test
  void branchesOnTheSameLuck() throws Exception {
    Player player = player();
    player.pauseAt(LocalDate.of(1935, 8, 20));
    player.play();
    until(player, s -> s.mood() == Status.Mood.PAUSED && s.day() > 0);
    CompletableFuture<Scenario> told = new CompletableFuture<>();
    player.branch(
        Map.of("mechanisms.priority", "false"), "what if", (one, refused) -> told.complete(one));
    until(player, status -> told.isDone());
    Scenario branched = told.get(10, TimeUnit.SECONDS);
    player.play();
    until(player, status -> status.mood() == Status.Mood.ENDED);
    player.close();
    assertThat(outcomes).hasSize(2);
    assertThat(outcomes.get(0).digest()).isEqualTo(headless(small(), 5));
    assertThat(outcomes.get(1).digest()).isEqualTo(headless(branched, 5));
    assertThat(outcomes.get(1).digest()).isNotEqualTo(outcomes.get(0).digest());
    int parting = 231;
    for (int i = 0; i < parting; i++) {
      assertThat(Arrays.deepEquals(seenOfBranch.get(i).values(), seen.get(i).values())).isTrue();
    }
    assertThat(Arrays.deepEquals(seenOfBranch.get(260).values(), seen.get(260).values())).isFalse();
  }

  @Test
  void refusesAndGoesOn() throws Exception {
    Player player = player();
    CompletableFuture<InvalidInput> refused = new CompletableFuture<>();
    player.amend(Map.of("planner.campaign.push", "7"), "", (one, why) -> refused.complete(why));
    assertThat(refused.get(10, TimeUnit.SECONDS)).hasMessageContaining("planner.campaign.push");
    CompletableFuture<InvalidInput> branch = new CompletableFuture<>();
    player.branch(Map.of("no.such", "7"), "", (one, why) -> branch.complete(why));
    assertThat(branch.get(10, TimeUnit.SECONDS)).hasMessageContaining("no.such");
    assertThat(until(player, s -> s.mood() == Status.Mood.PAUSED).branched()).isFalse();
    player.play();
    until(player, status -> status.mood() == Status.Mood.ENDED);
    CompletableFuture<InvalidInput> late = new CompletableFuture<>();
    player.amend(Map.of("planner.campaign.push", "1"), "", (one, why) -> late.complete(why));
    assertThat(late.get(10, TimeUnit.SECONDS)).hasMessageContaining("over");
    player.close();
    assertThat(outcomes.get(0).digest()).isEqualTo(headless(small(), 5));
  }
}
