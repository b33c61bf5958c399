package norma.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import norma.Gate;
import norma.experiment.replicate.Replicate.Status;
import norma.experiment.store.StoredSweep;
import norma.experiment.sweep.SmallSweep;
import norma.experiment.sweep.SweepResults;
import norma.run.Small;
import norma.terminal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps from the command line: run, resumed, sliced and merged, and what is in their way. */
public final class SweepVerbTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() {
    file = SmallSweep.file(folder, 3, 20);
  }

  @Test
  void tablesAreEqualForAnyNumberOfThreadsAndForAnyShardsMerged() throws IOException {
    Path whole = sweep("one", "--threads", 1);
    for (int threads : new int[] {2, 8}) {
      assertEqualTables(sweep("with" + threads, "--threads", threads), whole);
    }
    for (int i = 1; i <= 4; i++) {
      sweep("parts", "--shard", i + "/4");
    }
    Path parts = folder.resolve("parts");
    Gate merge =
        Gate.pass(
            "merge",
            parts.resolve("shard-3-of-4"),
            parts.resolve("shard-1-of-4"),
            parts.resolve("shard-4-of-4"),
            parts.resolve("shard-2-of-4"),
            "--out",
            folder.resolve("merged"));
    assertThat(merge.code()).as(merge.err()).isZero();
    assertThat(merge.out()).contains("4 shards, 18 runs, 0 failed");
    assertEqualTables(folder.resolve("merged"), whole);
    try (var left = Files.list(whole)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("results.sqlite", "runs.csv", "results.csv");
    }
  }

  @Test
  void tablesHaveARowPerRunAndPerMeasureInTheOrderOfPointAndReplicate() throws IOException {
    Path out = sweep("tables");
    assertThat(Files.readAllLines(out.resolve("runs.csv")))
        .hasSize(1 + 18)
        .startsWith(
            "run_id,point,replicate,seed,industries.coal.haulage.slack,mechanisms.priority,"
                + "status,message,digest")
        .element(18, org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .startsWith("18,6,3,1003,1.3,false,ok,,");
    assertThat(Files.readAllLines(out.resolve("results.csv")))
        .hasSize(1 + 36)
        .startsWith("run_id,measure,value")
        .element(2, org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .startsWith("1,high,");
    assertThat(Files.readString(out.resolve("runs.csv"))).doesNotContain("T1", "20:");
  }

  @Test
  void aRunOfASweepIsTheRunOfTheScenarioAlone() throws IOException {
    SweepResults results = StoredSweep.open(sweep("alone"));
    int point =
        results.point(
            Map.of("industries.coal.haulage.slack", "1.3", "mechanisms.priority", "false"));
    Path run = folder.resolve("run");
    Gate alone =
        Gate.pass(
            "run",
            folder.resolve("pit.yaml"),
            "--seed",
            1002,
            "--days",
            20,
            "--set",
            "industries.coal.haulage.slack=1.3",
            "--set",
            "mechanisms.priority=false",
            "--no-charts",
            "--out",
            run);
    assertThat(alone.code()).as(alone.err()).isZero();
    String digest = alone.out().lines().filter(l -> l.startsWith("digest ")).findFirst().get();
    assertThat(Files.readString(folder.resolve("alone/runs.csv")))
        .contains("1002,1.3,false,ok,," + digest.substring("digest ".length()));
    double[] output =
        Files.readAllLines(run.resolve("steps.csv")).stream()
            .map(line -> line.split(",", -1))
            .filter(cells -> cells[2].equals("coal") && !cells[1].equals("-1"))
            .mapToDouble(cells -> Double.parseDouble(cells[3]))
            .toArray();
    assertThat(results.values("output")[point][1])
        .isCloseTo(java.util.Arrays.stream(output).average().orElseThrow(), within(1e-9));
    double[][] course = results.course(results.setup().column("output"), point);
    assertThat(results.dekadas()).hasSize(2);
    assertThat(course[1][0])
        .isCloseTo(java.util.Arrays.stream(output).limit(10).average().orElseThrow(), within(1e-9));
  }

  @Test
  void aGapIsToldAsAnArrayExpressionAndAForeignShardIsRefused() {
    for (int i : new int[] {1, 2, 5, 6, 8}) {
      sweep("parts", "--shard", i + "/8");
    }
    Path parts = folder.resolve("parts");
    Path[] shards = {
      parts.resolve("shard-1-of-8"),
      parts.resolve("shard-2-of-8"),
      parts.resolve("shard-5-of-8"),
      parts.resolve("shard-6-of-8"),
      parts.resolve("shard-8-of-8")
    };
    Path out = folder.resolve("merged");
    Gate gap =
        Gate.pass("merge", shards[0], shards[1], shards[2], shards[3], shards[4], "--out", out);
    assertThat(gap.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(gap.err()).contains("shard 3 is not among them", "--array=3,4,7");
    assertThat(out).doesNotExist();

    file = SmallSweep.file(folder, 4, 20);
    sweep("others", "--shard", "3/8");
    Gate foreign =
        Gate.pass("merge", shards[0], folder.resolve("others/shard-3-of-8"), "--out", out);
    assertThat(foreign.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(foreign.err())
        .contains("is of another sweep", "sweep file: seeds[3] was not stated and is 1004");

    Gate twice = Gate.pass("merge", shards[0], shards[0], "--out", out);
    assertThat(twice.err()).contains("is shard 1/8 once more");
    Gate whole = Gate.pass("merge", sweep("whole"), "--out", out);
    assertThat(whole.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(whole.err()).contains("holds a whole sweep");
  }

  @Test
  void whatHasChangedSinceIsNamedAndNothingIsResumed() throws IOException {
    Path out = sweep("begun");
    assertThat(Gate.pass("resume", out).code()).isZero();
    Files.writeString(file, Files.readString(file).replace("1.3, step", "1.5, step"));
    Gate sweep = Gate.pass("resume", out);
    assertThat(sweep.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(sweep.err())
        .hasLineCount(1)
        .contains("sweep file: vary.industries.coal.haulage.slack.values[3] was not stated and is");
    SmallSweep.file(folder, 3, 20);
    Small.file(folder, "mechanisms: {blame: false}");
    Gate scenario = Gate.pass("resume", out);
    assertThat(scenario.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(scenario.err()).contains("scenario: mechanisms.blame was true and is false");
    Files.delete(file);
    assertThat(Gate.pass("resume", out).err()).contains("its sweep file is gone");
  }

  /** Nothing that was begun with has changed but where it lies and what it is called. */
  @Test
  void aProjectThatWasMovedSaysWhereItsSweepFileIsNow() throws IOException {
    Path out = sweep("begun", "--shard", "1/3").resolve("shard-1-of-3");
    Path tables = Files.createDirectory(folder.resolve("tables"));
    for (String table : List.of("runs.csv", "results.csv")) {
      Files.move(out.resolve(table), tables.resolve(table));
    }
    Path moved = Files.createDirectory(folder.resolve("moved"));
    Path there = moved.resolve("renamed.yaml");
    Files.move(file, there);
    Files.writeString(there, Files.readString(there).replace("pit.yaml", "mine.yaml"));
    Files.move(folder.resolve("pit.yaml"), moved.resolve("mine.yaml"));
    refusedAsChanged(out, "--sweep FILE");
    Gate told = Gate.pass("resume", out, "--sweep", there, "--quiet");
    assertThat(told.code()).as(told.err()).isZero();
    assertEqualTables(out, tables);
    // It is remembered.
    assertThat(Gate.pass("resume", out, "--quiet").code()).isZero();
    Path other = moved.resolve("other.yaml");
    Files.writeString(other, Files.readString(there).replace("1.3, step", "1.5, step"));
    Gate changed = Gate.pass("resume", out, "--sweep", other);
    assertThat(changed.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(changed.err()).hasLineCount(1).contains("slack.values[3] was not stated and is");
    Gate none = Gate.pass("resume", out, "--sweep", moved.resolve("no.yaml"));
    assertThat(none.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(none.err()).hasLineCount(1).contains("no.yaml");
  }

  /** Its text begins as that of the shorter one does, farther than any message would show. */
  @Test
  void whatHasOnlyBecomeLongerHasChangedToo() throws IOException {
    Path scenario = folder.resolve("pit.yaml");
    String one = "{date: 1935-11-29, set: {planner.campaign.push: 0.5}, note: a loud campaign}";
    String other = "{date: 1935-12-03, set: {planner.campaign.push: 0.1}, note: a quiet one}";
    String text = Files.readString(scenario);
    Files.writeString(scenario, text.replace("timeline: []", "timeline: [" + one + "]"));
    Path table = folder.resolve("points.csv");
    Files.writeString(table, "industries.coal.haulage.slack\n1.0\n1.1\n");
    String sweep = Files.readString(file);
    int vary = sweep.indexOf("vary:");
    int seeds = sweep.indexOf("seeds:");
    int compare = sweep.indexOf("compare:");
    Files.writeString(
        file,
        sweep.substring(0, vary)
            + "design: {kind: list, file: points.csv}\n"
            + sweep.substring(seeds, compare));
    Path out = sweep("begun");
    Path first = sweep("parts", "--shard", "1/2");
    Files.writeString(table, "industries.coal.haulage.slack\n1.0\n1.1\n1.2\n");
    refusedAsChanged(out, "sweep file: points[2] was not stated and is");
    Files.writeString(table, "industries.coal.haulage.slack\n1.0\n1.1\n");
    assertThat(Gate.pass("resume", out).code()).isZero();
    Files.writeString(
        scenario, text.replace("timeline: []", "timeline: [" + one + ", " + other + "]"));
    refusedAsChanged(out, "scenario: timeline[1] was not stated and is");
    Path second = sweep("parts", "--shard", "2/2");
    Gate merge =
        Gate.pass(
            "merge",
            first.resolve("shard-1-of-2"),
            second.resolve("shard-2-of-2"),
            "--out",
            folder.resolve("merged"));
    assertThat(merge.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(merge.err()).contains("scenario: timeline[1] was not stated and is");
  }

  /**
   * Numbers stand in the order of the measures, which another order would call by others' names.
   */
  @Test
  void measuresInAnotherOrderAreAnotherSweep() throws IOException {
    Path out = sweep("begun");
    sweep("parts", "--shard", "1/2");
    String text = Files.readString(file);
    List<String> lines = new ArrayList<>(text.lines().toList());
    int measures = lines.indexOf("measures:");
    Collections.swap(lines, measures + 1, measures + 2);
    Files.write(file, lines);
    refusedAsChanged(out, "sweep file: the order of measures was [\"output\",\"high\"] and is");
    sweep("parts", "--shard", "2/2");
    Path parts = folder.resolve("parts");
    Gate merge =
        Gate.pass(
            "merge",
            parts.resolve("shard-1-of-2"),
            parts.resolve("shard-2-of-2"),
            "--out",
            folder.resolve("merged"));
    assertThat(merge.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(merge.err()).contains("sweep file: the order of measures was");
  }

  private static void refusedAsChanged(Path out, String change) {
    Gate resume = Gate.pass("resume", out);
    assertThat(resume.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(resume.err()).hasLineCount(1).contains(change);
  }

  @Test
  void runsThatFailAreWrittenDownAndThePolicyDecidesTheRest() throws IOException {
    // A run of years is given up after a twentieth of a second.
    String slow =
        Files.readString(file).replace("days: 20", "days: 3000\ntimeoutSeconds: 0.05")
            + "courses: false\n";
    Files.writeString(file, slow);
    Gate finish = Gate.pass("sweep", file, "--out", folder.resolve("finish"));
    assertThat(finish.code()).isEqualTo(ExitCode.FAILED_RUNS);
    assertThat(finish.err()).contains("timed-out: took longer than 0.05 s");
    SweepResults results = StoredSweep.open(folder.resolve("finish"));
    assertThat(results.count(Status.TIMED_OUT)).isEqualTo(18);
    assertThat(results.values("output")[0]).containsOnly(Double.NaN);
    Files.writeString(file, slow + "onError: continue\n");
    Path continued = folder.resolve("continue");
    assertThat(Gate.pass("sweep", file, "--out", continued).code()).isZero();
    Gate nothing = Gate.pass("compare", continued);
    assertThat(nothing.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(nothing.err()).contains("holds no run that ended well").hasLineCount(1);
    Gate again = Gate.pass("resume", continued, "--again");
    assertThat(again.err()).contains("… and 13 more; runs.csv has all");
    Path parts = folder.resolve("parts");
    for (int i = 1; i <= 2; i++) {
      assertThat(Gate.pass("sweep", file, "--out", parts, "--shard", i + "/2").code()).isZero();
    }
    Gate merge =
        Gate.pass(
            "merge",
            parts.resolve("shard-1-of-2"),
            parts.resolve("shard-2-of-2"),
            "--out",
            folder.resolve("merged"));
    assertThat(merge.out()).contains("2 shards, 18 runs, 18 failed");
    assertThat(merge.code()).as("as the sweep in one piece").isZero();
    Gate dry = Gate.pass("sweep", file, "--dry-run");
    assertThat(dry.out()).contains("timeoutSeconds is 0.05: runs as long as the longest of these");
    Files.writeString(file, slow + "onError: stop\n");
    Gate stop = Gate.pass("sweep", file, "--out", folder.resolve("stop"), "--threads", 1);
    assertThat(stop.code()).isEqualTo(ExitCode.FAILED_RUNS);
    assertThat(stop.out()).contains("1 timed-out, 17 skipped");
  }

  @Test
  void whatIsInTheWayIsOneSentenceAndEndsWithSix() throws IOException {
    Path out = sweep("there");
    assertOutputTrouble("holds a sweep already", "sweep", file, "--out", out);
    assertThat(Gate.pass("sweep", file, "--out", out, "--overwrite").code()).isZero();
    assertOutputTrouble(
        "is no folder, so there is no sweep that could be resumed",
        "resume",
        folder.resolve("nowhere"));
    assertOutputTrouble("holds what no sweep wrote", "sweep", file, "--out", folder);
    Files.writeString(out.resolve("results.sqlite"), "no database at all, but long enough for one");
    assertOutputTrouble("is damaged or no file of results", "resume", out);
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    if (!Files.isWritable(locked)) {
      assertOutputTrouble("permission denied", "sweep", file, "--out", locked.resolve("x"));
    }
  }

  @Test
  void seedsAreAddedUntilIntervalsAreNarrowEnough() throws IOException {
    String text = Files.readString(file);
    Files.writeString(file, text.replace("{count: 3}", "{least: 3, most: 40, until: {output: 4}}"));
    SweepResults narrow = StoredSweep.open(sweep("narrow"));
    int seeds = narrow.seeds().size();
    assertThat(seeds).isBetween(4, 39);
    assertThat(narrow.count(Status.OK)).isEqualTo(6L * seeds);
    Files.writeString(file, text.replace("{count: 3}", "{count: " + seeds + "}"));
    assertThat(StoredSweep.open(sweep("counted")).values("output"))
        .isDeepEqualTo(narrow.values("output"));
    Files.writeString(
        file, text.replace("{count: 3}", "{least: 3, most: 7, until: {output: 0.0001}}"));
    Gate never = Gate.pass("sweep", file, "--out", folder.resolve("never"));
    assertThat(never.err())
        .containsPattern("not as precise as asked: of output .* ±\\d.* with 7 seeds, .*±1.00e-04");
    assertThat(StoredSweep.open(folder.resolve("never")).seeds()).hasSize(7);
    Files.writeString(
        file,
        text.replace("days: 20", "days: 20000\ntimeoutSeconds: 0.05\ncourses: false")
            .replace("{count: 3}", "{least: 2, most: 7, until: {output: 0.0001}}"));
    Gate hopeless = Gate.pass("sweep", file, "--out", folder.resolve("hopeless"));
    assertThat(hopeless.out()).contains("6 points, 12 runs, 12 timed-out");
    assertThat(hopeless.err()).contains("the widest interval is unknown with 2 seeds");
    Gate shard = Gate.pass("sweep", file, "--shard", "1/2");
    assertThat(shard.code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aDryRunSaysWhatItWouldCostAndWritesNothing() throws IOException {
    Gate dry = Gate.pass("sweep", file, "--dry-run", "--out", folder.resolve("dry"));
    assertThat(dry.code()).as(dry.err()).isZero();
    assertThat(dry.out())
        .contains("6 points × 3 seeds = 18 runs", "point 6: ", "pilot: 3 runs", "on disk");
    assertThat(folder.resolve("dry")).doesNotExist();
  }

  @Test
  void checkLooksAtSweepsToo() throws IOException {
    assertThat(Gate.pass("check", file).out())
        .contains("a sweep of pit, 6 points, 3 seeds, 2 measures");
    Files.writeString(file, Files.readString(file).replace("slack: 1.1, mech", "slack: 1.2, mech"));
    Gate wrong = Gate.pass("check", file);
    assertThat(wrong.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(wrong.err()).contains("makes no point with the settings of the baseline");
  }

  private void assertOutputTrouble(String sentence, Object... words) {
    Gate gate = Gate.pass(words);
    assertThat(gate.code()).as(gate.err()).isEqualTo(ExitCode.OUTPUT);
    assertThat(gate.err()).hasLineCount(1).contains(sentence);
  }

  private Path sweep(String name, Object... more) {
    Path out = folder.resolve(name);
    Object[] words = new Object[more.length + 5];
    System.arraycopy(new Object[] {"sweep", file, "--out", out, "--quiet"}, 0, words, 0, 5);
    System.arraycopy(more, 0, words, 5, more.length);
    Gate gate = Gate.pass(words);
    assertThat(gate.code()).as(gate.err()).isZero();
    return out;
  }

  public static void assertEqualTables(Path one, Path other) throws IOException {
    for (String table : new String[] {"runs.csv", "results.csv"}) {
      assertThat(Files.mismatch(one.resolve(table), other.resolve(table))).as(table).isEqualTo(-1);
    }
  }
}
