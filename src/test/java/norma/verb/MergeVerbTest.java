package norma.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import norma.Gate;
import norma.experiment.store.Merge;
import norma.experiment.sweep.SmallSweep;
import norma.terminal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a merged sweep may go, and what a merge that does not come off leaves: nothing. */
final class MergeVerbTest {
  @TempDir private Path folder;
  private Path one;
  private Path two;

  @BeforeEach
  void shards() {
    Path file = SmallSweep.file(folder, 2, 5);
    for (int i = 1; i <= 2; i++) {
      Gate sweep =
          Gate.pass("sweep", file, "--quiet", "--out", folder.resolve("sh"), "--shard", i + "/2");
      assertThat(sweep.code()).as(sweep.err()).isZero();
    }
    one = folder.resolve("sh/shard-1-of-2");
    two = folder.resolve("sh/shard-2-of-2");
  }

  @Test
  void aMergeNeverTakesThePlaceOfAShard() throws IOException {
    Path before = Files.copy(one.resolve("results.sqlite"), folder.resolve("before"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), one);
    for (Path out : List.of(one, two, link, folder.resolve("sh/../sh/shard-1-of-2"))) {
      refused(out + " is one of the shards; name another folder", one, two, out, "--overwrite");
      refused(out + " is one of the shards", one.resolve("results.sqlite"), two, out);
    }
    assertThat(one.resolve("results.sqlite")).hasSameBinaryContentAs(before);
    assertThat(names(one)).containsExactly("results.csv", "results.sqlite", "runs.csv");
  }

  @Test
  void aMergeThatFailsLeavesNothingAndAnOlderSweepAsItWas() throws Exception {
    Path older = folder.resolve("older");
    assertThat(merge(one, two, older).code()).isZero();
    Path before = Files.copy(older.resolve("results.sqlite"), folder.resolve("before"));
    // Found only when the shards are put together: the whole has no such column.
    change(two.resolve("results.sqlite"), "ALTER TABLE courses ADD COLUMN more");
    refused(
        ExitCode.INVALID_INPUT, "is no file of results: ", one, two, folder.resolve("new/below"));
    assertThat(folder.resolve("new")).doesNotExist();
    Path empty = Files.createDirectory(folder.resolve("empty"));
    refused(ExitCode.INVALID_INPUT, "is no file of results: ", one, two, empty);
    assertThat(empty).isEmptyDirectory();
    refused(ExitCode.INVALID_INPUT, "is no file of results: ", one, two, older, "--overwrite");
    assertThat(older.resolve("results.sqlite")).hasSameBinaryContentAs(before);
    assertThat(names(older)).containsExactly("results.csv", "results.sqlite", "runs.csv");
  }

  @Test
  void whatIsWrongWithAShardIsToldOfTheShard() throws Exception {
    // Found only when the shards are put together: the whole has no such column.
    change(two.resolve("results.sqlite"), "ALTER TABLE courses ADD COLUMN more");
    Gate merge = merge(one, two, folder.resolve("out"));
    assertThat(merge.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(merge.err())
        .startsWith(two.resolve("results.sqlite") + ": is no file of results: ")
        .hasLineCount(1);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aMergeThatIsStoppedLeavesNothingAndAnOlderSweepAsItWas() throws IOException {
    Path out = folder.resolve("out");
    assertThat(merge(one, two, out).code()).isZero();
    Path before = Files.copy(out.resolve("results.sqlite"), folder.resolve("before"));
    for (int after = 0; after < 4; after++) {
      AtomicInteger asked = new AtomicInteger(after);
      List<Path> shards = List.of(one, two);
      assertThat(Merge.of(shards, out, true, () -> asked.getAndDecrement() <= 0)).isEmpty();
      assertThat(out.resolve("results.sqlite")).hasSameBinaryContentAs(before);
      assertThat(names(out)).containsExactly("results.csv", "results.sqlite", "runs.csv");
      Path fresh = folder.resolve("fresh");
      AtomicInteger again = new AtomicInteger(after);
      assertThat(Merge.of(shards, fresh, false, () -> again.getAndDecrement() <= 0)).isEmpty();
      assertThat(fresh).doesNotExist();
    }
    assertThat(Merge.of(List.of(one, two), out, true, () -> false)).isPresent();
  }

  @Test
  void whatAKilledMergeLeftIsNoSweepAndIsNotInTheWay() throws IOException {
    Path out = folder.resolve("out");
    Path left = Files.createDirectories(out.resolve(".merge.part"));
    Files.writeString(left.resolve("results.sqlite"), "half a page");
    assertThat(Gate.pass("compare", out).code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(merge(one, two, out).code()).isZero();
    assertThat(names(out)).containsExactly("results.csv", "results.sqlite", "runs.csv");
    refused("holds a sweep already", one, two, out);
    assertThat(merge(one, two, out, "--overwrite").code()).isZero();
    assertThat(names(out)).containsExactly("results.csv", "results.sqlite", "runs.csv");
  }

  @Test
  void aShardIsNamedByItsFolderOrByItsFile() throws IOException {
    Path out = folder.resolve("out");
    Gate merge = merge(one.resolve("results.sqlite"), two, out);
    assertThat(merge.code()).as(merge.err()).isZero();
    Path other = folder.resolve("pit.yaml");
    Gate wrong = merge(one, other, folder.resolve("x"));
    assertThat(wrong.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(wrong.err()).contains(other + ": is neither the folder of a shard nor its");
  }

  private static Gate merge(Path first, Path second, Path out, Object... more) {
    return Gate.pass(
        Stream.concat(Stream.of("merge", first, second, "--out", out), Stream.of(more)).toArray());
  }

  private static void refused(String sentence, Path first, Path second, Path out, Object... more) {
    refused(ExitCode.OUTPUT, sentence, first, second, out, more);
  }

  private static void refused(
      int code, String sentence, Path first, Path second, Path out, Object... more) {
    Gate merge = merge(first, second, out, more);
    assertThat(merge.err()).contains(sentence).hasLineCount(1);
    assertThat(merge.code()).isEqualTo(code);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void change(Path results, String... statements) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + results);
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }
}
