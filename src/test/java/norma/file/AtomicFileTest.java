package norma.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files appear whole or not at all, and trouble is told in one sentence. */
final class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void aFileReplacesItsForerunnerWhenComplete() throws IOException {
    Path target = folder.resolve("new/folder/a.txt");
    write(target, "one", true);
    write(target, "two", true);
    write(target, "three", false);

    assertThat(target).hasContent("two");
    assertThat(target.getParent().toFile().list()).containsExactly("a.txt");
  }

  @Test
  void troubleIsToldInOneSentence() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "a file");
    assertThatThrownBy(() -> write(taken.resolve("a.txt"), "x", true))
        .isInstanceOf(OutputTrouble.class)
        .hasMessage(
            taken.resolve("a.txt") + " cannot be written: a file of that name is in the way");

    Path full = Files.createDirectories(folder.resolve("b.txt/inside"));
    assertThatThrownBy(() -> write(full.getParent(), "x", true)).isInstanceOf(OutputTrouble.class);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("taken", "b.txt");
  }

  @Test
  void aFullDiskIsToldInOneSentence() {
    assertThat(
            new OutputTrouble(
                    Path.of("steps.csv"),
                    new FileSystemException("steps.csv", null, "No space left on device"))
                .getMessage())
        .isEqualTo("steps.csv cannot be written: No space left on device");
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.isWritable(full), "no /dev/full here");
    assertThatThrownBy(
            () -> {
              try (var out = Files.newOutputStream(full)) {
                out.write(1);
              } catch (IOException trouble) {
                throw new OutputTrouble(full, trouble);
              }
            })
        .hasMessage("/dev/full cannot be written: No space left on device");
  }

  @Test
  void jsonKeepsItsOrderAndReadsBack() {
    Path target = folder.resolve("manifest.json");
    Map<String, Object> value = new java.util.LinkedHashMap<>();
    value.put("seed", 4294967338L);
    value.put("share", 2e23);
    value.put("list", java.util.List.of("a", 1));
    Json.write(target, value);

    assertThat(target)
        .hasContent(
            """
            {
              "seed" : 4294967338,
              "share" : 2.0E23,
              "list" : [
                "a",
                1
              ]
            }
            """);
    assertThat(Json.read(target)).containsEntry("seed", 4294967338L);
  }

  @Test
  void jsonThatIsNoneIsAProblemWithItsPlace() throws IOException {
    Path broken = Files.writeString(folder.resolve("m.json"), "{\n  \"a\": \n");

    assertThatThrownBy(() -> Json.read(broken))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith(broken + ":")
        .hasMessageContaining("is not valid JSON");
  }

  private static void write(Path target, String text, boolean complete) {
    try (AtomicFile file = new AtomicFile(target)) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      file.write(bytes, 0, bytes.length);
      if (complete) {
        file.complete();
      }
    }
  }
}
