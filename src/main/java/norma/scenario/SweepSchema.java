package norma.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The JSON Schema of sweep files, for editors.
 *
 * <p>Keys, meanings, bounds and choices are read off the records that the reader binds to. What
 * keys ask of each other, which no record declares, is added here. Whether the scenario exists and
 * points can be run, {@code norma check} says.
 */
public final class SweepSchema {
  private static final List<List<String>> WAYS_TO_SEED =
      List.of(List.of("count"), List.of("list"), List.of("least", "most", "until"));

  private final ShapeSchema shapes;
  private final Map<String, Object> definitions = new LinkedHashMap<>();

  private SweepSchema(Vocabulary words) {
    shapes = new ShapeSchema(words);
  }

  /**
   * The schema, draft 2020-12, as maps and lists.
   *
   * @param words measures and events that a file may name
   */
  public static Map<String, Object> document(Vocabulary words) {
    return new SweepSchema(words).whole();
  }

  private Map<String, Object> whole() {
    Map<String, Object> file = shapes.section(SweepReader.FORM, true);
    ShapeSchema.in(file, "vary").putAll(varied());
    ShapeSchema.in(file, "design").put("allOf", kinds());
    Map<String, Object> seeds = ShapeSchema.in(file, "seeds");
    seeds.put("oneOf", ways());
    Map<String, Object> widths =
        ShapeSchema.map(ShapeSchema.in(seeds, "until").get("additionalProperties"));
    widths.put("exclusiveMinimum", 0);
    Map<String, Object> gauge = ShapeSchema.map(ShapeSchema.in(file, "measures").get("items"));
    ShapeSchema.in(gauge, "id").put("pattern", "^" + Binder.ID + "$");
    gauge.putAll(
        either(
            Map.of("properties", Map.of("aggregate", Map.of("enum", Aggregate.withThreshold()))),
            Map.of("required", List.of("threshold")),
            without("threshold")));
    file.put("allOf", List.of(rangesWhereSampled(), eitherTableOrVaried()));
    return ShapeSchema.document("Norma sweep", file, definitions);
  }

  /** Values of each path: a list, and of numbers also steps or a range. */
  private Map<String, Object> varied() {
    List<Catalogue.Entry> entries =
        Catalogue.entries().stream().filter(entry -> Values.refusal(entry.path()) == null).toList();
    return shapes.settings(entries, this::values);
  }

  private Map<String, Object> values(Catalogue.Entry entry, Map<String, Object> value) {
    // Most paths stand twice, as everybody's and as an industry's own.
    String name = entry.path().replaceAll("[<>]", "");
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("description", value.get("description"));
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("items", value);
    list.put("minItems", 1);
    List<Object> forms = new ArrayList<>(List.of(list));
    if (entry.shape() instanceof Shape.Single single && single.isNumber()) {
      Map<String, Object> steps = shapes.section(Values.STEPS, true);
      limit(steps, value, "from", "to");
      ShapeSchema.in(steps, "step").put("exclusiveMinimum", 0);
      Map<String, Object> range = shapes.section(Values.RANGE, true);
      limit(range, value, "min", "max");
      forms.addAll(List.of(steps, range));
    }
    values.put("anyOf", forms);
    definitions.put(name, values);
    return Map.of("$ref", "#/$defs/" + name);
  }

  /** Ends are values of the parameter, within its bounds. */
  private static void limit(Map<String, Object> form, Map<String, Object> value, String... ends) {
    for (String end : ends) {
      for (String keyword : List.of("type", "minimum", "maximum")) {
        if (value.containsKey(keyword)) {
          ShapeSchema.in(form, end).put(keyword, value.get(keyword));
        }
      }
    }
  }

  /** What each kind of design needs, and what it has no use for. */
  private static List<Object> kinds() {
    List<Object> kinds = new ArrayList<>();
    for (DesignRule.Kind kind : DesignRule.Kind.values()) {
      Map<String, Object> then = new LinkedHashMap<>();
      then.put("required", kind.needs());
      Map<String, Object> useless = new LinkedHashMap<>();
      Stream.of(DesignRule.Kind.values())
          .flatMap(other -> other.uses().stream())
          .filter(key -> !kind.uses().contains(key))
          .forEach(key -> useless.put(key, false));
      then.put("properties", useless);
      kinds.add(ordered("if", isKind(List.of(kind)), "then", then));
    }
    kinds.add(Map.of("properties", Map.of("levels", Map.of("multipleOf", 2))));
    return kinds;
  }

  /** The ways to state seeds, of which one is taken; a list has no first seed beside it. */
  private static List<Object> ways() {
    List<Object> ways = new ArrayList<>();
    for (List<String> way : WAYS_TO_SEED) {
      Map<String, Object> others = new LinkedHashMap<>();
      WAYS_TO_SEED.stream()
          .filter(other -> !other.equals(way))
          .flatMap(List::stream)
          .forEach(key -> others.put(key, false));
      if (way.contains("list")) {
        others.put("first", false);
      }
      ways.add(ordered("required", way, "properties", others));
    }
    return ways;
  }

  private static Map<String, Object> rangesWhereSampled() {
    List<DesignRule.Kind> sampled =
        Stream.of(DesignRule.Kind.values()).filter(DesignRule.Kind::isSampled).toList();
    Map<String, Object> range = ordered("type", "object", "required", List.of("min"));
    return either(
        inDesign(isKind(sampled)),
        ordered(
            "required", List.of("vary"),
            "properties", Map.of("vary", Map.of("additionalProperties", range))),
        Map.of("properties", Map.of("vary", Map.of("additionalProperties", Map.of("not", range)))));
  }

  private static Map<String, Object> eitherTableOrVaried() {
    Map<String, Object> listed =
        isKind(List.of(DesignRule.Kind.LIST, DesignRule.Kind.ONE_AT_A_TIME));
    return ordered(
        "if",
        inDesign(Map.of("required", List.of("file"))),
        "then",
        without("vary"),
        "else",
        ordered("if", inDesign(listed), "then", Map.of("required", List.of("vary"))));
  }

  private static Map<String, Object> isKind(List<DesignRule.Kind> kinds) {
    return ordered(
        "properties",
        Map.of("kind", Map.of("enum", kinds.stream().map(DesignRule.Kind::label).toList())),
        "required",
        List.of("kind"));
  }

  private static Map<String, Object> inDesign(Map<String, Object> condition) {
    return ordered("properties", Map.of("design", condition), "required", List.of("design"));
  }

  private static Map<String, Object> without(String key) {
    return Map.of("properties", Map.of(key, false));
  }

  private static Map<String, Object> either(
      Map<String, Object> condition, Map<String, Object> then, Map<String, Object> otherwise) {
    return ordered("if", condition, "then", then, "else", otherwise);
  }

  /** Keywords and what they say; the order of {@link Map#of} is another at every start. */
  private static Map<String, Object> ordered(Object... keywords) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    for (int i = 0; i < keywords.length; i += 2) {
      ordered.put((String) keywords[i], keywords[i + 1]);
    }
    return ordered;
  }
}
