package norma.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import norma.file.OutputTrouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DestinationTest {
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
