package norma.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The JSON Schema of scenario files, for editors: they complete keys, show meanings and mark
 * mistakes while a file is written.
 *
 * <p>Emitted from the same shapes the reader binds to. A file may state anything partially, so the
 * schema demands completeness only of list items; whether the overlaid whole is complete, {@code
 * norma check} says.
 */
public final class Schema {
  private Schema() {}

  /**
   * The schema, draft 2020-12, as maps and lists.
   *
   * @param words measures and events that a file may name
   */
  public static Map<String, Object> document(Vocabulary words) {
    ShapeSchema shapes = new ShapeSchema(words);
    Map<String, Object> definitions = new LinkedHashMap<>();
    Map<String, Object> sections = new LinkedHashMap<>();
    for (Shape.Field field : Catalogue.RULES.fields()) {
      definitions.put(field.key(), shapes.of(field.shape(), field.said(), false));
      sections.put(field.key(), Map.of("$ref", "#/$defs/" + field.key()));
    }
    definitions.put("industry", ShapeSchema.object(sections));
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("base", text("scenario file that this one overlays, beside it"));
    for (Shape.Field field : Catalogue.HEAD.fields()) {
      properties.put(field.key(), shapes.of(field.shape(), field.said(), false));
    }
    properties.putAll(sections);
    properties.put("industries", industries());
    properties.put("timeline", list("interventions during the run", moment(shapes)));
    properties.put(
        "expect", list("patterns that must come out", shapes.section(Catalogue.EXPECTATION, true)));
    properties.put(
        NamedNumbers.KEY,
        list("paths of numbers that norma validate --perturb varies one at a time", numbers()));
    ShapeSchema.map(properties.get(NamedNumbers.KEY)).put("minItems", 1);
    return ShapeSchema.document("Norma scenario", ShapeSchema.object(properties), definitions);
  }

  /** What an intervention sets are parameters that may change during a run. */
  private static Map<String, Object> moment(ShapeSchema shapes) {
    Map<String, Object> moment = shapes.section(Catalogue.MOMENT, true);
    List<Catalogue.Entry> live =
        Catalogue.entries().stream().filter(Catalogue.Entry::live).toList();
    ShapeSchema.in(moment, "set").putAll(shapes.settings(live, (entry, value) -> value));
    return moment;
  }

  /** Paths of numbers: everyone's, which an editor can offer, or an industry's own. */
  private static Map<String, Object> numbers() {
    List<Catalogue.Entry> numbers =
        Catalogue.entries().stream().filter(NamedNumbers::isNumber).toList();
    List<String> everyones =
        numbers.stream().map(Catalogue.Entry::path).filter(path -> !path.contains("<id>")).toList();
    String any = numbers.stream().map(Catalogue.Entry::pattern).collect(Collectors.joining("|"));
    String own = "^(industries\\." + ShapeSchema.INDUSTRY_ID + "\\.)?(" + any + ")$";
    Map<String, Object> path = text("path of a number, as in work.auxShare");
    path.put("anyOf", List.of(Map.of("enum", everyones), Map.of("pattern", own)));
    return path;
  }

  private static Map<String, Object> industries() {
    Map<String, Object> industries = new LinkedHashMap<>();
    industries.put("type", "object");
    industries.put("description", "industries by id; each states what it has of its own");
    industries.put("propertyNames", Map.of("pattern", "^" + ShapeSchema.INDUSTRY_ID + "$"));
    industries.put("additionalProperties", Map.of("$ref", "#/$defs/industry"));
    return industries;
  }

  private static Map<String, Object> list(String description, Map<String, Object> item) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("description", description);
    list.put("items", item);
    return list;
  }

  private static Map<String, Object> text(String description) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("type", "string");
    text.put("description", description);
    return text;
  }
}
