package norma.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process left is told from what a living one writes, and from all else. */
final class DraftsTest {
  /** Of no process: Linux counts to 4,194,304 at most. */
  private static final String NOBODY = "987654321";

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

  @TempDir private Path folder;

  @Test
  void onlyWhatIsCalledLikeADraftOfTheSamePlaceIsOne() throws IOException {
    Path left = made(".a.csv." + NOBODY + ".part");
    made(".b.csv." + NOBODY + ".part");
    made(".aacsv." + NOBODY + ".part");
    made("a.csv." + NOBODY + ".part");
    made(".a.csv." + NOBODY + ".part.txt");
    made(".a.csv." + NOBODY + ".parts");
    made(".a.csv." + NOBODY + "x.part");
    made(".a.csv.-" + NOBODY + ".part");
    made(".a.csv..part");
    made(".a.csv.part");
    made(".a.csv.99999999999999999999999.part");
    assertThat(Drafts.abandoned(folder.resolve("a.csv"), "part")).containsExactly(left);
    assertThat(Drafts.abandoned(folder.resolve("nowhere").resolve("a.csv"), "part")).isEmpty();
  }

  @Test
  void aLinkIsNoDraft() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve(".a." + NOBODY + ".part"), elsewhere);
    Files.createSymbolicLink(folder.resolve(".a.1" + NOBODY + ".part"), folder.resolve("none"));
    assertThat(Drafts.abandoned(folder.resolve("a"), "part")).isEmpty();
  }

  @Test
  void whatALivingProcessWritesStays() throws IOException {
    Path own = Drafts.beside(folder.resolve("a"), "part");
    Files.createFile(own);
    long parent = ProcessHandle.current().parent().orElseThrow().pid();
    made(".a." + parent + ".part");
    assertThat(Drafts.abandoned(folder.resolve("a"), "part")).isEmpty();
  }

  /** The number of a process that has ended is given to another one day. */
  @Test
  void whatIsOlderThanTheProcessOfItsNumberIsOfAnother() throws IOException {
    Path own = Drafts.beside(folder.resolve("a"), "part");
    Files.createFile(own);
    Files.setLastModifiedTime(own, LONG_AGO);
    assertThat(Drafts.abandoned(folder.resolve("a"), "part")).containsExactly(own);
    assertThat(Drafts.setAside(folder.resolve("a"), "part")).isEmpty();
  }

  @Test
  void theNextFileForAPlaceClearsWhatAKilledProcessLeft() throws IOException {
    Path left = made(".a.txt." + NOBODY + ".part");
    Path other = made(".b.txt." + NOBODY + ".part");
    Path notAFile = Files.createDirectory(folder.resolve(".a.txt.1" + NOBODY + ".part"));
    try (AtomicFile file = new AtomicFile(folder.resolve("a.txt"))) {
      assertThat(left).doesNotExist();
      file.write("new".getBytes(StandardCharsets.UTF_8));
      file.complete();
    }
    assertThat(folder).isDirectoryContaining(other::equals).isDirectoryContaining(notAFile::equals);
    assertThat(folder.resolve("a.txt")).hasContent("new");
  }

  private Path made(String name) throws IOException {
    return Files.createFile(folder.resolve(name));
  }
}
