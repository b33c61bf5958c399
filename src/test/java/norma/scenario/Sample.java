package norma.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A scenario that states every parameter there is, made from the catalogue itself, so that tests of
 * reading do not hang on the numbers of the bundled scenarios.
 */
public final class Sample {
  public static final Set<String> MEASURES = Set.of("output", "norm_level", "resentment_mean");
  public static final Set<String> EVENTS = Set.of("record", "norm_revision");

  private static final Map<String, String> GIVEN =
      Map.of(
          "title", "Sample",
          "description", "A scenario for tests",
          "seed", "42",
          "calendar.start", "1935-01-01",
          "calendar.days", "100",
          "calendar.daysOff", "[6, 12, 18, 24, 30]");

  private Sample() {}

  /** Writes {@code base.yaml} (no industry) into a folder. */
  public static Path base(Path folder) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Catalogue.Entry entry : Catalogue.entries()) {
      if (!entry.path().startsWith("calibrationSeeds") && !Catalogue.isOfRecord(entry.path())) {
        put(tree, entry);
      }
    }
    StringBuilder text = new StringBuilder("# every parameter\n");
    print(tree, "", text);
    return write(folder.resolve("base.yaml"), text.toString());
  }

  /** Writes {@code base.yaml} and beside it a scenario that overlays it with these lines. */
  public static Path overlay(Path folder, String... lines) {
    base(folder);
    return write(folder.resolve("pit.yaml"), String.join("\n", lines) + "\n");
  }

  /** A scenario with one industry, coal, and these further lines. */
  public static Path runnable(Path folder, String... lines) {
    return overlay(folder, "base: base.yaml\nindustries: {coal: {}}\n" + String.join("\n", lines));
  }

  public static Scenario read(Path file) {
    return ScenarioReader.read(file, MEASURES, EVENTS);
  }

  static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> tree, Catalogue.Entry entry) {
    String path = entry.path().replaceAll("\\.<id>.*", ""); // entries of others' choice: none
    List<String> keys = List.of(path.split("\\."));
    Map<String, Object> here = tree;
    for (String key : keys.subList(0, keys.size() - 1)) {
      here = (Map<String, Object>) here.computeIfAbsent(key, k -> new LinkedHashMap<>());
    }
    String given = path.equals(entry.path()) ? GIVEN.get(path) : "{}";
    here.put(keys.get(keys.size() - 1), given == null ? value(entry.shape(), entry) : given);
  }

  private static String value(Shape shape, Catalogue.Entry entry) {
    if (shape instanceof Shape.Many many) {
      return "[" + value(many.item(), entry) + "]";
    }
    if (shape instanceof Shape.Section section) {
      List<String> entries =
          section.fields().stream()
              .map(
                  field ->
                      field.key()
                          + ": "
                          + value(
                              field.shape(),
                              new Catalogue.Entry("", field.said(), true, field.shape())))
              .toList();
      return "{" + String.join(", ", entries) + "}";
    }
    Class<?> type = ((Shape.Single) shape).type();
    if (type.isEnum()) {
      return ((Shape.Single) shape).options().get(0);
    }
    return switch (type.getSimpleName()) {
      case "double" -> number(entry, 0.25, 1);
      case "int", "long" -> number(entry, 1, 2);
      case "boolean" -> "true";
      case "LocalDate" -> "1935-01-01";
      case "MonthDay" -> "05-01";
      default -> "some " + entry.path();
    };
  }

  private static String number(Catalogue.Entry entry, double... candidates) {
    for (double candidate : candidates) {
      if (candidate >= entry.said().min() && candidate <= entry.said().max()) {
        return Numerals.plain(candidate);
      }
    }
    return Numerals.plain(entry.said().min());
  }

  @SuppressWarnings("unchecked")
  private static void print(Map<String, Object> tree, String indent, StringBuilder text) {
    tree.forEach(
        (key, value) -> {
          text.append(indent).append(key).append(':');
          if (value instanceof Map) {
            text.append('\n');
            print((Map<String, Object>) value, indent + "  ", text);
          } else {
            text.append(' ').append(value).append('\n');
          }
        });
  }
}
