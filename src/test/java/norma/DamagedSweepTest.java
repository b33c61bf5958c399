package norma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import norma.experiment.SmallSweep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results that somebody changed by hand, or that a disk spoilt: told in a sentence. */
final class DamagedSweepTest {
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
          verb.equals("resume")
              ? Gate.pass(verb, results.getParent())
              : Gate.pass(verb, results.getParent(), "--out", out);
      assertThat(gate.err()).as(verb).hasLineCount(1).contains(results.toString(), sentence);
      assertThat(gate.code())
          .as(verb)
          .isEqualTo(verb.equals("resume") ? ExitCode.OUTPUT : ExitCode.INVALID_INPUT);
      assertThat(out).doesNotExist();
    }
  }
}
