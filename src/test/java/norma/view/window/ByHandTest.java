package norma.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import norma.file.InvalidInput;
import norma.measure.History;
import norma.run.Keeper;
import norma.run.Loop;
import norma.run.Outcome;
import norma.run.Player;
import norma.run.Small;
import norma.run.Status;
import norma.scenario.Scenario;
import norma.view.rules.RunCopy;
import norma.view.rules.SavedFiles;
import norma.view.whatif.EnsemblePanel;
import norma.view.whatif.OtherSeeds;
import norma.view.whatif.WhatIfPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is done by hand in a session: changes, branches, other seeds, and what is saved of them. */
@Timeout(120)
class ByHandTest {
  @TempDir Path folder;

  /** Keeps the outcome of a run. */
  private static final class Last implements Keeper {
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private volatile boolean closed;

    @Override
    public void ended(Outcome end) {
      outcome.complete(end);
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static Scenario amend(Player player, String path, String value) throws Exception {
    CompletableFuture<Scenario> done = new CompletableFuture<>();
    player.amend(
        Map.of(path, value), "by hand", (amended, refused) -> settle(done, amended, refused));
    return done.get(60, TimeUnit.SECONDS);
  }

  private static void settle(CompletableFuture<Scenario> done, Scenario one, InvalidInput refused) {
    if (refused == null) {
      done.complete(one);
    } else {
      done.completeExceptionally(refused);
    }
  }

  private static Status at(Player player, int day) throws InterruptedException {
    Status status = player.frame().status();
    while (status.day() < day || status.mood() == Status.Mood.BUSY) {
      Thread.sleep(5);
      status = player.frame().status();
    }
    return status;
  }

  @Test
  void aSessionSavedAsAScenarioRunsHeadlessToTheSameDigest() throws Exception {
    Last last = new Last();
    Path file = folder.resolve("saved.yaml");
    try (Player player = new Player(Small.scenario(folder), 77, 1, one -> List.of(last))) {
      player.step(Player.Step.SHIFT);
      amend(player, "planner.campaign.push", "0.1");
      player.step(Player.Step.MONTH);
      amend(player, "mechanisms.priority", "false");
      amend(player, "worker.effort.discipline", "0.5");
      player.play();
      Status end = at(player, 60);
      SavedFiles.write(end, file);
    }
    String digest = last.outcome.get().digest();
    Scenario again = Small.read(file);
    assertThat(again.seed()).isEqualTo(77);
    assertThat(again.timeline()).hasSize(3);
    try (Loop loop = new Loop(again, again.seed(), 1, List.of())) {
      assertThat(loop.run().digest()).isEqualTo(digest);
    }
    try (Loop loop = new Loop(Small.scenario(folder), 77, 1, List.of())) {
      assertThat(loop.run().digest()).as("the changes did something").isNotEqualTo(digest);
    }
  }

  @Test
  void aChangeAfterTheLastDayIsRefusedAndNothingBreaks() throws Exception {
    try (Player player = new Player(Small.scenario(folder), 1, 1, one -> List.of())) {
      player.play();
      at(player, 60);
      CompletableFuture<InvalidInput> amended = new CompletableFuture<>();
      CompletableFuture<InvalidInput> branched = new CompletableFuture<>();
      Map<String, String> push = Map.of("planner.campaign.push", "0.1");
      player.amend(push, "", (made, refused) -> amended.complete(refused));
      player.branch(push, "", (made, refused) -> branched.complete(refused));
      assertThat(amended.get(60, TimeUnit.SECONDS)).hasMessageContaining("the run is over");
      assertThat(branched.get(60, TimeUnit.SECONDS)).hasMessageContaining("the run is over");
      assertThat(player.frame().status().mood()).isNotEqualTo(Status.Mood.FAILED);
    }
  }

  @Test
  void aBranchDiffersInWhatWasChangedAndInNothingThatIsChangedLater() throws Exception {
    try (Player player = new Player(Small.scenario(folder), 5, 1, one -> List.of())) {
      player.step(Player.Step.MONTH);
      CompletableFuture<Scenario> done = new CompletableFuture<>();
      player.branch(
          Map.of("planner.campaign.push", "0.2"),
          "what if",
          (branch, refused) -> settle(done, branch, refused));
      done.get(60, TimeUnit.SECONDS);
      amend(player, "worker.effort.discipline", "0.5");
      player.step(Player.Step.DAY);
      Status status = at(player, 11);
      assertThat(status.branched()).isTrue();
      assertThat(WhatIfPart.differences(status))
          .containsExactly("planner.campaign.push: 0.2 instead of 0.8");
      amend(player, "planner.campaign.push", "0.5");
      player.step(Player.Step.DAY);
      assertThat(WhatIfPart.differences(at(player, 12))).isEmpty();
      player.dropBranch();
      player.step(Player.Step.DAY);
      assertThat(at(player, 13).branched()).isFalse();
    }
  }

  @Test
  void aCopyOfTheRunEndsWhereTheRunIs() throws Exception {
    Last last = new Last();
    CompletableFuture<String> told = new CompletableFuture<>();
    try (Player player = new Player(Small.scenario(folder), 5, 1, one -> List.of())) {
      player.step(Player.Step.MONTH);
      Status status = at(player, 10);
      new RunCopy(status, () -> last, share -> {}, told::complete);
      assertThat(told.get(60, TimeUnit.SECONDS)).isEqualTo("The run was saved, up to 1935-11-30.");
      assertThat(last.outcome.get().daysDone()).isEqualTo(10);
      assertThat(last.outcome.get().stopped()).isTrue();
    }
  }

  @Test
  void aCopyThatIsStoppedCompletesNothing() throws Exception {
    Last last = new Last();
    CompletableFuture<String> told = new CompletableFuture<>();
    Status far;
    try (Player player = new Player(Small.scenario(folder), 5, 1, one -> List.of())) {
      player.play();
      far = at(player, 60);
    }
    CompletableFuture<Void> begun = new CompletableFuture<>();
    RunCopy copy =
        new RunCopy(
            far,
            () -> last,
            share -> {
              begun.complete(null);
              try {
                Thread.sleep(50);
              } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
              }
            },
            told::complete);
    begun.get(60, TimeUnit.SECONDS);
    copy.close();
    assertThat(told.get()).isEqualTo("The run was not saved.");
    assertThat(last.outcome).isNotDone();
    assertThat(last.closed).isTrue();
  }

  @Test
  void otherSeedsComeOneByOneInOrderAndLeaveTheRunsOwnOut() throws Exception {
    List<Integer> grown = new ArrayList<>();
    CompletableFuture<OtherSeeds.Progress> end = new CompletableFuture<>();
    Scenario small = Small.scenario(folder).with(Map.of("calendar.days", "12"));
    new OtherSeeds(
        small,
        2,
        5,
        how -> {
          grown.add(how.histories().size());
          if (how.over()) {
            end.complete(how);
          }
        });
    List<History> histories = end.get(60, TimeUnit.SECONDS).histories();
    assertThat(grown).containsExactly(1, 2, 3, 4, 5, 5);
    assertThat(histories).hasSize(5).allMatch(history -> history.days() == 12);
    assertThat(histories.get(0).date(0)).isEqualTo(LocalDate.of(1935, 11, 21));
    assertThat(end.get().failure()).isEmpty();
    double[] first = output(histories.get(0));
    assertThat(output(histories.get(1))).isNotEqualTo(first);
    norma.run.Memory memory = new norma.run.Memory();
    try (Loop loop = new Loop(small, 3, 1, List.of(memory))) {
      loop.run();
    }
    assertThat(output(histories.get(1))).as("after 1 comes 3").isEqualTo(output(memory.history()));
  }

  private static double[] output(History history) {
    return history.series(norma.measure.Scope.ECONOMY, norma.measure.Measure.OUTPUT);
  }

  @Test
  void otherSeedsThatAreStoppedEndSoon() throws Exception {
    CompletableFuture<OtherSeeds.Progress> end = new CompletableFuture<>();
    OtherSeeds seeds =
        new OtherSeeds(
            Small.scenario(folder).with(Map.of("calendar.days", "3000")),
            2,
            100,
            how -> {
              if (how.over()) {
                end.complete(how);
              }
            });
    seeds.close();
    assertThat(end.get(1, TimeUnit.SECONDS).histories()).hasSizeLessThan(100);
  }

  @Test
  void aHundredLongRunsMustFitIntoTheMemory() {
    Scenario small = Small.scenario(folder);
    assertThat(EnsemblePanel.most(small, 512L << 20)).isEqualTo(100);
    Scenario decades = small.with(Map.of("calendar.days", "36525"));
    assertThat(EnsemblePanel.most(decades, 512L << 20)).isLessThan(5);
  }

  @Test
  void savingOverAFileLeavesItWholeOrReplacesIt() throws Exception {
    Path file = Files.writeString(folder.resolve("old.yaml"), "old");
    try (Player player = new Player(Small.scenario(folder), 9, 1, one -> List.of())) {
      SavedFiles.write(player.frame().status(), file);
    }
    assertThat(Small.read(file).seed()).isEqualTo(9);
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString())).noneMatch(f -> f.endsWith(".part"));
    }
  }
}
