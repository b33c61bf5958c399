package norma.experiment.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import norma.experiment.replicate.Replicate.Status;
import norma.measure.Readings;
import norma.run.Outcome;
import norma.run.SlowDay;
import norma.run.Small;
import norma.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReplicatesTest {
  @TempDir private Path folder;
  private List<Plan> plans;

  @BeforeEach
  void plan() {
    Scenario scenario = Small.scenario(folder);
    plans = IntStream.range(0, 8).mapToObj(i -> new Plan("", scenario, 100 + i)).toList();
  }

  @Test
  void resultsStandInTheOrderOfThePlansForAnyNumberOfThreads() {
    List<String> alone = digests(new Replicates<>(plan -> new Fingerprint(plan, -1)), 1);
    assertThat(alone).hasSize(8).doesNotHaveDuplicates();
    assertThat(digests(new Replicates<>(plan -> new Fingerprint(plan, -1)), 3)).isEqualTo(alone);
  }

  @Test
  void eachEndIsToldOnce() {
    List<Long> ended = Collections.synchronizedList(new ArrayList<>());
    new Replicates<>(plan -> new Fingerprint(plan, -1))
        .run(plans, 4, replicate -> ended.add(replicate.plan().seed()));
    assertThat(ended).containsExactlyInAnyOrderElementsOf(plans.stream().map(Plan::seed).toList());
  }

  @Test
  void aRunThatFailsIsWrittenDownAndTheOthersGoOn() {
    List<Replicate<String>> replicates =
        new Replicates<>(plan -> new Fingerprint(plan, 103)).run(plans, 2, replicate -> {});
    assertThat(replicates).extracting(Replicate::status).containsOnlyOnce(Status.FAILED);
    Replicate<String> failed = replicates.get(3);
    assertThat(failed.status()).isEqualTo(Status.FAILED);
    assertThat(failed.message()).isEqualTo("IllegalStateException: seed 103 is unlucky");
    assertThat(failed.result()).isEmpty();
    assertThat(replicates.get(4).status()).isEqualTo(Status.OK);
  }

  @Test
  void aGathererThatCannotBeMadeFailsItsRunOnly() {
    List<Replicate<String>> replicates =
        new Replicates<String>(
                plan -> {
                  if (plan.seed() == 100) {
                    throw new IllegalArgumentException();
                  }
                  return new Fingerprint(plan, -1);
                })
            .run(plans, 2, replicate -> {});
    assertThat(replicates.get(0).message()).isEqualTo("IllegalArgumentException");
    assertThat(replicates.get(1).status()).isEqualTo(Status.OK);
  }

  @Test
  void whatIsStoppedIsSkipped() {
    List<Replicates<String>> self = new ArrayList<>();
    self.add(new Replicates<>(plan -> new Fingerprint(plan, -1)));
    List<Replicate<String>> replicates =
        self.get(0)
            .run(
                plans,
                1,
                replicate -> {
                  if (replicate.plan().seed() == 102) {
                    self.get(0).stop();
                  }
                });
    assertThat(replicates)
        .extracting(Replicate::status)
        .startsWith(Status.OK, Status.OK, Status.OK)
        .endsWith(Status.SKIPPED)
        .doesNotContain(Status.FAILED);
  }

  @Test
  void aTimeoutActsWithinADay() {
    Plan slow = new Plan("", SlowDay.of(Small.scenario(folder), "1935-11-21"), 1);
    long begun = System.nanoTime();
    List<Replicate<String>> ended =
        new Replicates<>(plan -> new Fingerprint(plan, -1), Optional.of(0.5))
            .run(List.of(slow), 1, replicate -> {});
    assertThat(ended.get(0).status()).isEqualTo(Status.TIMED_OUT);
    assertThat(ended.get(0).message()).isEqualTo("took longer than 0.5 s");
    assertThat(System.nanoTime() - begun).isLessThan(30_000_000_000L);
  }

  @Test
  void noPlansNoRuns() {
    assertThat(
            new Replicates<>(plan -> new Fingerprint(plan, -1)).run(List.of(), 2, replicate -> {}))
        .isEmpty();
  }

  private List<String> digests(Replicates<String> replicates, int threads) {
    return replicates.run(plans, threads, replicate -> {}).stream()
        .map(replicate -> replicate.plan().seed() + " " + replicate.result().orElseThrow())
        .toList();
  }

  /** Leaves the digest of a run; fails on the second day of one seed. */
  private record Fingerprint(Plan plan, long unlucky) implements Gatherer<String> {
    @Override
    public void read(Readings readings) {
      if (readings.day() == 1 && plan.seed() == unlucky) {
        throw new IllegalStateException("seed " + unlucky + "\n is unlucky");
      }
    }

    @Override
    public String result(Outcome outcome) {
      return outcome.digest();
    }
  }
}
