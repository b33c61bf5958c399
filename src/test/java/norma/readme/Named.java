package norma.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files, classes and members of the project that a page names, and whether there are any such. */
final class Named {
  private static final List<Path> SOURCES =
      List.of(Path.of("src", "main", "java"), Path.of("src", "test", "java"));
  private static final Pattern FILE =
      Pattern.compile("[.\\w/-]+/[.\\w-]+|[\\w-]+\\.(java|md|png|xml)");
  private static final Pattern CLASS = Pattern.compile("norma(\\.[a-z]+)*(\\.[A-Z]\\w*)?");
  private static final Pattern MEMBER = Pattern.compile("([A-Z]\\w+)\\.([a-zA-Z]\\w+)");

  private Named() {}

  /** What is wrong with a name, empty where nothing is or where it names nothing of the project. */
  static Optional<String> trouble(String name) {
    Matcher member = MEMBER.matcher(name);
    if (CLASS.matcher(name).matches()) {
      String path = name.replace('.', '/');
      return SOURCES.stream()
              .anyMatch(
                  source ->
                      Files.isDirectory(source.resolve(path))
                          || Files.isRegularFile(source.resolve(path + ".java")))
          ? Optional.empty()
          : Optional.of("there is no class or package " + name);
    }
    if (member.matches()) {
      Pattern declared = Pattern.compile("\\b" + member.group(2) + "\\b");
      return find(member.group(1) + ".java").stream()
              .anyMatch(file -> declared.matcher(String.join("\n", Page.lines(file))).find())
          ? Optional.empty()
          : Optional.of("there is no " + name);
    }
    if (FILE.matcher(name).matches() && !Made.byARun(name)) {
      return Stream.of("", "src/main/java/norma", "src/test/java/norma")
              .anyMatch(folder -> Files.exists(Path.of(folder, name)))
          ? Optional.empty()
          : Optional.of("there is no file " + name);
    }
    return Optional.empty();
  }

  private static List<Path> find(String fileName) {
    return SOURCES.stream()
        .flatMap(
            source -> {
              try (Stream<Path> tree = Files.walk(source)) {
                return tree.filter(path -> path.endsWith(fileName)).toList().stream();
              } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
              }
            })
        .toList();
  }

  /** Files that are there only after a run or a build. */
  private static final class Made {
    static boolean byARun(String name) {
      return name.matches("(runs|sweeps|charts|target)/.*|norma-schema.json");
    }
  }
}
