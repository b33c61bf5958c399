package norma.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import norma.file.OutputTrouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DestinationTest {
  /** Number of no process: Linux counts to 4,194,304 at most. */
  private static final String NOBODY = "987654321";

  @TempDir private Path folder;

  @Test
  void takesTheFirstFreeName() throws IOException {
    assertThat(settled(Destination.firstFree(folder.resolve("runs/a-1")))).endsWith(Path.of("a-1"));
    assertThat(settled(Destination.firstFree(folder.resolve("runs/a-1"))))
        .endsWith(Path.of("a-1-2"));
    Files.writeString(folder.resolve("runs/a-1-3"), "a file is in the way too");
    assertThat(settled(Destination.firstFree(folder.resolve("runs/a-1"))))
        .endsWith(Path.of("a-1-4"));
    assertThat(names(folder.resolve("runs"))).containsExactly("a-1", "a-1-2", "a-1-3", "a-1-4");
  }

  @Test
  void refusesANamedFolderThatIsThere() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken"));
    assertThatThrownBy(() -> Destination.named(taken, false))
        .isInstanceOf(OutputTrouble.class)
        .hasMessage(taken + " exists already; name another folder or use --overwrite");
  }

  @Test
  void refusesAFolderThatAppearedMeanwhile() throws IOException {
    Path named = folder.resolve("named");
    Destination destination = Destination.named(named, false);
    Path draft = destination.draft();
    Files.createDirectory(named);
    assertThatThrownBy(() -> destination.settle(draft)).isInstanceOf(OutputTrouble.class);
  }

  @Test
  void replacesAnEmptyFolderAndARunsFolderOnlyWhenTheNewOneIsThere() throws IOException {
    Path named = Files.createDirectory(folder.resolve("named"));
    settled(Destination.named(named, true));
    assertThat(names(named)).containsExactly("manifest.json");
    Destination second = Destination.named(named, true);
    Path draft = second.draft();
    Files.writeString(draft.resolve("manifest.json"), "{\"new\": true}");
    assertThat(named.resolve("manifest.json")).hasContent("{}");
    second.settle(draft);
    assertThat(named.resolve("manifest.json")).hasContent("{\"new\": true}");
    assertThat(names(folder)).containsExactly("named");
  }

  @Test
  void keepsAFolderThatIsNoRuns() throws IOException {
    Path named = Files.createDirectory(folder.resolve("thesis"));
    Files.writeString(named.resolve("chapter.txt"), "years of work");
    assertThatThrownBy(() -> Destination.named(named, true))
        .isInstanceOf(OutputTrouble.class)
        .hasMessageContaining("has no manifest.json");
    Files.writeString(named.resolve("manifest.json"), "{\"outputs\": [{\"file\": \"steps.csv\"}]}");
    Files.writeString(named.resolve("steps.csv"), "");
    assertThatThrownBy(() -> Destination.named(named, true))
        .isInstanceOf(OutputTrouble.class)
        .hasMessageContaining("chapter.txt");
    Files.delete(named.resolve("chapter.txt"));
    assertThat(settled(Destination.named(named, true))).isEqualTo(named);
  }

  @Test
  void keepsAFileOfThatName() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");
    assertThatThrownBy(() -> Destination.named(file, true))
        .isInstanceOf(OutputTrouble.class)
        .hasMessageContaining("is not a folder");
    assertThatThrownBy(() -> Destination.firstFree(file.resolve("run")).draft())
        .isInstanceOf(OutputTrouble.class);
  }

  @Test
  void followsALinkToTheFolderItMeans() throws IOException {
    Path real = Files.createDirectories(folder.resolve("elsewhere/real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    settled(Destination.named(link, true));
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(names(real)).containsExactly("manifest.json");
  }

  @Test
  void theNextDraftClearsThoseOfProcessesThatAreGone() throws IOException {
    Path gone = filled(".a." + NOBODY + ".part1");
    Path second = filled(".a." + NOBODY + ".part12");
    Path kept = Files.createDirectory(folder.resolve("kept"));
    Files.writeString(kept.resolve("thesis.txt"), "years of work");
    Path link = Files.createSymbolicLink(folder.resolve(".a." + NOBODY + ".part2"), kept);
    Path file = Files.writeString(folder.resolve(".a." + NOBODY + ".part3"), "");
    Path ofAnother = filled(".b." + NOBODY + ".part1");
    Path alike = filled(".a." + NOBODY + ".part");
    Path numbered = filled(".a." + NOBODY + ".part01");
    Path elsewhere = filled(".a." + NOBODY + ".part4");
    Files.writeString(elsewhere.resolve(Destination.HOST), "another machine");
    long parent = ProcessHandle.current().parent().orElseThrow().pid();
    Path living = filled(".a." + parent + ".part1");
    Path own = Destination.named(folder.resolve("a"), false).draft();
    Path next = Destination.named(folder.resolve("a"), false).draft();
    assertThat(gone).doesNotExist();
    assertThat(second).doesNotExist();
    assertThat(kept.resolve("thesis.txt")).hasContent("years of work");
    for (Path path :
        List.of(link, file, ofAnother, alike, numbered, elsewhere, living, own, next)) {
      assertThat(path).exists();
    }
  }

  /** A draft tells on which machine it is made; the results do not. */
  @Test
  void resultsHoldNothingOfTheDraft() throws IOException {
    Path draft = Destination.named(folder.resolve("a"), false).draft();
    assertThat(names(draft)).containsExactly(Destination.HOST);
    assertThat(Destination.files(draft)).isEmpty();
    assertThat(names(Destination.named(folder.resolve("a"), false).settle(draft))).isEmpty();
  }

  /** It was killed between two steps: older results were set aside, and the new not yet there. */
  @Test
  void olderResultsThatAKilledProcessSetAsideComeBack() throws IOException {
    filled(".a." + NOBODY + ".old");
    Path place = folder.resolve("a");
    assertThatThrownBy(() -> Destination.named(place, false)).isInstanceOf(OutputTrouble.class);
    assertThat(names(place)).containsExactly("manifest.json");
    filled(".a." + NOBODY + ".old");
    Destination.named(place, true);
    assertThat(names(folder)).containsExactly("a");
  }

  private Path filled(String name) throws IOException {
    Path made = Files.createDirectory(folder.resolve(name));
    Files.writeString(made.resolve("manifest.json"), "{}");
    return made;
  }

  private static Path settled(Destination destination) throws IOException {
    Path draft = destination.draft();
    Files.writeString(draft.resolve("manifest.json"), "{}");
    return destination.settle(draft);
  }

  private static String[] names(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> path.getFileName().toString()).sorted().toArray(String[]::new);
    }
  }
}
