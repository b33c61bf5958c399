package norma.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a newcomer has before him: the bundled files, and those that the README says to save. */
final class Clone {
  private static final Pattern YAML_NAME = Pattern.compile("# (\\S+\\.yaml)");

  private Clone() {}

  /** Lays it out in a folder. */
  static void layOut(Path folder, Page readme) throws IOException {
    for (Path bundled : List.of(Path.of("scenarios"), Path.of("src", "slurm"))) {
      try (Stream<Path> tree = Files.walk(bundled)) {
        for (Path path : tree.toList()) {
          if (Files.isDirectory(path)) {
            Files.createDirectories(folder.resolve(path));
          } else {
            Files.copy(path, folder.resolve(path));
          }
        }
      }
    }
    for (Page.Block block : readme.in("yaml")) {
      var name = YAML_NAME.matcher(block.lines().get(0));
      assertThat(name.matches()).as("%s names its file", block.lines().get(0)).isTrue();
      Files.writeString(folder.resolve(name.group(1)), block.text());
    }
  }
}
