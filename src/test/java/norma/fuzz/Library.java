package norma.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files that are right, laid out in a folder of their own as a user has them: the bundled scenarios
 * and sweeps, the README's examples, and small ones that use every feature.
 *
 * @param folder where they lie
 * @param files all that can be checked, in the order of their names
 */
record Library(Path folder, List<Path> files) {
  /** Below it lie the small ones, whose runs take no time. */
  static final String SMALL = "small";

  private static final Path BUNDLED = Path.of("scenarios");
  private static final Path OURS = Path.of("src", "test", "resources", "norma", "fuzz");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)```yaml\n# ([a-z-]+\\.yaml)\n(.*?)```");

  /** Lays them out. */
  static Library in(Path folder) throws IOException {
    copy(BUNDLED, folder.resolve(BUNDLED));
    copy(OURS, folder.resolve(SMALL));
    var example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
    while (example.find()) {
      Files.writeString(folder.resolve(example.group(1)), example.group(2));
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return new Library(
          folder, all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
