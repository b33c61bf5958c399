package norma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import norma.experiment.SmallSweep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results that somebody changed by hand, or that a disk spoilt: told in a sentence. */
final class DamagedSweepTest {
  private static final String[] ALL = {"resume", "compare", "merge", "watch"};

  @TempDir private Path folder;
  private Path results;

  @BeforeEach
  void sweep() {
    Path file = SmallSweep.file(folder, 2, 5);
    Gate sweep = Gate.pass("sweep", file, "--quiet", "--out", folder, "--shard", "1/2");
    assertThat(sweep.code()).as(sweep.err()).isZero();
    results = folder.resolve("shard-1-of-2/results.sqlite");
  }

  @Test
  void anotherDatabaseIsNoFileOfResults() throws Exception {
    change("DROP TABLE meta");
    refused("is no file of results", "resume", "compare", "merge");
    Files.write(results, new byte[0]);
    refused("is no file of results", "resume", "compare", "merge");
  }

  @Test
  void aPlanThatCannotBeReadIsDamage() throws Exception {
    change("UPDATE meta SET value = '{oops' WHERE key = 'setup'");
    refused("is damaged", "resume", "compare", "merge");
    change("UPDATE meta SET value = '{}' WHERE key = 'setup'");
    refused("is damaged", "resume", "compare", "merge");
  }

  @Test
  void aShardThatIsNoneIsDamage() throws Exception {
    change("UPDATE meta SET value = '9/x' WHERE key = 'shard'");
    refused("is damaged", "resume", "merge");
    change("DELETE FROM meta WHERE key = 'shard'");
    refused("is damaged", "resume", "merge");
  }

  @Test
  void aLedgerThatIsNotThatOfTheSweepIsDamage() throws Exception {
    change("UPDATE ledger SET status = 'odd' WHERE run_id = 3");
    refused("is damaged", "resume", "compare");
    change("UPDATE ledger SET status = 'ok'", "UPDATE runs SET point = 99 WHERE run_id = 3");
    refused("is damaged", "resume", "compare");
    change("DELETE FROM runs WHERE run_id = 3");
    refused("is damaged", "resume");
  }

  @Test
  void aNumberOfAMeasureThatIsNotReadIsDamage() throws Exception {
    change("UPDATE results SET measure = 'odd' WHERE run_id = 3 AND measure = 'high'");
    refused("is damaged", "compare");
  }

  @Test
  void aSweepThatDoesNotSayItsFileIsDamage() throws Exception {
    change("DELETE FROM meta WHERE key = 'file'");
    refused("is damaged", "resume");
  }

  @Test
  void aValueThatIsNoNumberIsDamage() throws Exception {
    change("UPDATE results SET value = 'much' WHERE run_id = 3 AND measure = 'output'");
    refused("is damaged: the output of run 3 is no number", ALL);
  }

  @Test
  void aRunThatEndedWellHasAllItsNumbersAndNoOtherHasAny() throws Exception {
    change("DELETE FROM results WHERE run_id = 3 AND measure = 'high'");
    refused("is damaged: run 3 is ok and has numbers for 1 of 2 measures", ALL);
    change("DELETE FROM results WHERE run_id = 3", "DELETE FROM courses WHERE run_id = 3");
    refused("is damaged: run 3 is ok and has numbers for 0 of 2 measures", ALL);
    change("UPDATE ledger SET status = 'planned' WHERE run_id = 5");
    refused("is damaged: run 3 is", ALL);
    change("UPDATE ledger SET status = 'planned' WHERE run_id = 3");
    refused("is damaged: run 5 is planned and has numbers for 2 of 2 measures", ALL);
    change("DELETE FROM runs WHERE run_id = 5", "DELETE FROM ledger WHERE run_id = 5");
    refused("is damaged: it has numbers of a run that was not planned", ALL);
  }

  @Test
  void aRunWithAnotherSeedOrSettingThanWasPlannedIsDamage() throws Exception {
    change("UPDATE runs SET seed = 7 WHERE run_id = 3");
    refused("is damaged: run 3 has another seed than was planned", ALL);
    change("UPDATE runs SET seed = 'x' WHERE run_id = 3");
    refused("is damaged: run 3 has another seed than was planned", ALL);
    change("UPDATE runs SET seed = 1001, \"mechanisms.priority\" = 'maybe' WHERE run_id = 3");
    refused("is damaged: run 3 has another mechanisms.priority than was planned", ALL);
    change("UPDATE runs SET point = 1, \"mechanisms.priority\" = 'true' WHERE run_id = 3");
    refused("is damaged: run 3 is none that was planned", ALL);
  }

  @Test
  void coursesThatCannotBeReadAreDamage() throws Exception {
    for (String spoilt :
        List.of(
            "substr(means, 1, length(means) - 6)",
            "substr(means, 1, 2)",
            "x''",
            "'text'",
            "x'7fffffff' || substr(means, 5)",
            "x'ffffffff' || substr(means, 5)",
            "substr(means, 1, 14) || x'00ff' || substr(means, 17)")) {
      change(
          "CREATE TABLE IF NOT EXISTS kept AS SELECT * FROM courses",
          "UPDATE courses SET means = CAST(" + spoilt + " AS BLOB) WHERE run_id = 3");
      refused("is damaged: the courses of run 3 cannot be read", ALL);
      change("DELETE FROM courses", "INSERT INTO courses SELECT * FROM kept");
    }
    change("DELETE FROM courses WHERE run_id = 3");
    refused("is damaged: courses of some runs are missing", ALL);
  }

  @Test
  void aSweepThatDoesNotSayFromWhatItWasMadeIsDamage() throws Exception {
    for (String key : List.of("program", "scenario", "sweep", "shard", "file")) {
      change(
          "CREATE TABLE IF NOT EXISTS kept AS SELECT * FROM meta",
          "DELETE FROM meta WHERE key = '" + key + "'");
      refused("is damaged: it does not say its " + key, "resume", "compare", "watch");
      refused("is damaged", "merge");
      change("DELETE FROM meta", "INSERT INTO meta SELECT * FROM kept");
    }
    change("UPDATE meta SET value = '{oops' WHERE key = 'scenario'");
    refused("is damaged", ALL);
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
