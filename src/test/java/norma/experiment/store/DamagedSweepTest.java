package norma.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import norma.Gate;
import norma.experiment.replicate.Replicate;
import norma.experiment.sweep.SmallSweep;
import norma.terminal.ExitCode;
import norma.verb.SweepVerbTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that somebody changed by hand, or that a disk spoilt: told in a sentence. */
final class DamagedSweepTest {
  private static final String[] ALL = {"resume", "compare", "merge", "watch"};
  private static final String[] READERS = {"compare", "merge", "watch"};

  @TempDir private Path folder;
  private Path results;
  private Path untouched;

  @BeforeEach
  void sweep() throws IOException {
    Path file = SmallSweep.file(folder, 2, 5);
    Gate sweep = Gate.pass("sweep", file, "--quiet", "--out", folder, "--shard", "1/2");
    assertThat(sweep.code()).as(sweep.err()).isZero();
    results = folder.resolve("shard-1-of-2/results.sqlite");
    untouched = Files.createDirectory(folder.resolve("untouched"));
    for (String table : List.of("runs.csv", "results.csv")) {
      Files.copy(results.resolveSibling(table), untouched.resolve(table));
    }
  }

  @Test
  void anotherDatabaseIsNoFileOfResults() throws Exception {
    change("DROP TABLE meta");
    refused("is no file of results", "resume", "compare", "merge");
    Files.write(results, new byte[0]);
    refused("is no file of results", "resume", "compare", "merge");
  }

  @Test
  void whatIsSaidOfTheSweepAsAWholeIsHeldAgainstItsChecksum() throws Exception {
    for (String change :
        List.of(
            "UPDATE meta SET value = '{oops' WHERE key = 'setup'",
            "UPDATE meta SET value = '9/x' WHERE key = 'shard'",
            "UPDATE meta SET value = replace(value, '1001', '1003') WHERE key = 'setup'",
            "UPDATE meta SET value = value || ' ' WHERE key = 'scenario'",
            "UPDATE meta SET value = 'x' WHERE key = 'checksum'",
            "UPDATE meta SET value = '9' WHERE key = 'format'",
            "UPDATE meta SET key = 'chocksum' WHERE key = 'checksum'",
            "INSERT INTO meta VALUES ('more', '')",
            "DELETE FROM meta WHERE key = 'program'",
            "DELETE FROM meta WHERE key = 'file'")) {
      change(
          "CREATE TABLE IF NOT EXISTS kept AS SELECT * FROM meta",
          "DELETE FROM meta",
          "INSERT INTO meta SELECT * FROM kept",
          change);
      refused("is damaged: what it says of the sweep as a whole is not what was written", ALL);
    }
  }

  /** Such a file has no checksums, so that nothing in it can be held against anything. */
  @Test
  void whatAnEarlierVersionWroteIsRefusedByItsName() throws Exception {
    change(
        "DELETE FROM meta WHERE key = 'checksum'",
        "UPDATE meta SET value = '1' WHERE key = 'format'",
        "UPDATE meta SET value = '0.9 (abc)' WHERE key = 'program'");
    refused("was written by Norma 0.9 (abc), which kept its results in another way", ALL);
  }

  /** Each is a run that is no longer what was written, and that can be made again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE results SET value = value + 1e-9 WHERE run_id = 3 AND measure = 'output'",
        "UPDATE results SET value = 'much' WHERE run_id = 3 AND measure = 'output'",
        "UPDATE results SET value = NULL WHERE run_id = 3 AND measure = 'output'",
        "UPDATE results SET measure = 'odd' WHERE run_id = 3 AND measure = 'high'",
        "DELETE FROM results WHERE run_id = 3 AND measure = 'high'",
        "DELETE FROM results WHERE run_id = 3",
        "UPDATE ledger SET status = 'odd' WHERE run_id = 3",
        "UPDATE ledger SET status = 'planned' WHERE run_id = 3",
        "UPDATE ledger SET digest = iif(digest LIKE 'f%', '0', 'f')"
            + " || substr(digest, 2) WHERE run_id = 3",
        "UPDATE ledger SET checksum = iif(checksum LIKE 'f%', '0', 'f')"
            + " || substr(checksum, 2) WHERE run_id = 3",
        "UPDATE ledger SET started = ended WHERE run_id = 3",
        "DELETE FROM ledger WHERE run_id = 3",
        "UPDATE runs SET seed = 7 WHERE run_id = 3",
        "UPDATE runs SET seed = 'x' WHERE run_id = 3",
        "UPDATE runs SET point = 99 WHERE run_id = 3",
        "UPDATE runs SET \"mechanisms.priority\" = 'maybe' WHERE run_id = 3",
        "DELETE FROM runs WHERE run_id = 3",
        "UPDATE courses SET means = CAST(substr(means, 1, 2) AS BLOB) WHERE run_id = 3",
        "UPDATE courses SET means = 'text' WHERE run_id = 3",
        "UPDATE courses SET means = CAST(substr(means, 1, 14) || x'00ff' || substr(means, 17) AS"
            + " BLOB) WHERE run_id = 3",
        "DELETE FROM courses WHERE run_id = 3"
      })
  void aDamagedRunIsNamedAndMadeAgain(String change) throws Exception {
    change(change);
    mended("run 3 (point 2, seed 1001)");
  }

  @Test
  void allThatIsDamagedIsNamedAtOnce() throws Exception {
    change(
        "UPDATE results SET value = 7 WHERE run_id IN (3, 7) AND measure = 'output'",
        "UPDATE ledger SET run_id = 12 WHERE run_id = 5");
    mended(
        "run 3 (point 2, seed 1001)",
        "run 5 (point 3, seed 1001)",
        "run 7 (point 4, seed 1001)",
        "run 12 (never planned)");
    change("UPDATE results SET value = 7 WHERE measure = 'output'");
    refused(
        "run 9 (point 5, seed 1001) and 1 more runs are not what was written; norma resume "
            + results.getParent()
            + " makes them again",
        READERS);
  }

  /** A run that failed has no numbers to lose, and still what is said of it may be damaged. */
  @Test
  void aRunThatFailedIsHeldAgainstItsChecksumToo() throws Exception {
    SmallSweep.spoil(results.getParent(), 3, Replicate.Status.FAILED, "no luck");
    assertThat(Gate.pass("resume", results.getParent(), "--quiet").err()).isEmpty();
    change("UPDATE ledger SET message = 'no pluck' WHERE run_id = 3");
    refused("run 3 (point 2, seed 1001) is not what was written", READERS);
  }

  private void mended(String... runs) throws Exception {
    refused(String.join(", ", runs), READERS);
    Gate resumed = Gate.pass("resume", results.getParent(), "--quiet");
    assertThat(resumed.code()).as(resumed.err()).isEqualTo(ExitCode.OK);
    assertThat(resumed.err().lines())
        .containsExactly(
            List.of(runs).stream()
                .map(run -> "damaged, and made again: " + run)
                .toArray(String[]::new));
    SweepVerbTest.assertEqualTables(results.getParent(), untouched);
  }

  /** What is whole is refused by none of them. */
  @Test
  void theSweepItselfIsSound() throws Exception {
    assertThat(
            Gate.pass("compare", results.getParent(), "--no-charts", "--out", folder.resolve("c")))
        .extracting(Gate::code)
        .isEqualTo(ExitCode.OK);
    assertThat(Gate.pass("resume", results.getParent(), "--quiet").code()).isEqualTo(ExitCode.OK);
  }

  private void change(String... statements) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + results);
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  private void refused(String sentence, String... verbs) throws IOException {
    for (String verb : verbs) {
      Path out = folder.resolve("out");
      Gate gate =
          switch (verb) {
            case "resume", "watch" -> Gate.pass(verb, results.getParent());
            case "compare" -> Gate.pass(verb, results.getParent(), "--no-charts", "--out", out);
            default -> Gate.pass(verb, results.getParent(), "--out", out);
          };
      assertThat(gate.err()).as(verb).hasLineCount(1).contains(results.toString(), sentence);
      assertThat(gate.code())
          .as(verb)
          .isEqualTo(verb.equals("resume") ? ExitCode.OUTPUT : ExitCode.INVALID_INPUT);
      assertThat(out).doesNotExist();
    }
  }
}
