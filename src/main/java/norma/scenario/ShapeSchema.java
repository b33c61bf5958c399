package norma.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import norma.parameter.Parameter;

/** The JSON Schema of the shapes that files are bound to, part by part. */
final class ShapeSchema {
  static final String INDUSTRY_ID = "[a-z][a-z0-9-]*";
  private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

  private final Vocabulary words;

  /** The words are those that an editor offers where a measure or an event is named. */
  ShapeSchema(Vocabulary words) {
    this.words = words;
  }

  /** What stands at the path of a parameter. */
  interface Form {
    /** Its schema, given that of a value. */
    Map<String, Object> of(Catalogue.Entry entry, Map<String, Object> value);
  }

  /** A whole document. */
  static Map<String, Object> document(
      String title, Map<String, Object> content, Map<String, Object> definitions) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    document.put("title", title);
    document.putAll(content);
    if (!definitions.isEmpty()) {
      document.put("$defs", definitions);
    }
    return document;
  }

  /** A map that has no other keys than these. */
  static Map<String, Object> object(Map<String, Object> properties) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("additionalProperties", false);
    return object;
  }

  /**
   * A value.
   *
   * @param said its meaning and bounds, null for none
   * @param complete whether nothing else can complete what it leaves out
   */
  Map<String, Object> of(Shape shape, Parameter said, boolean complete) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (shape instanceof Shape.Single single) {
      single(schema, single, said);
    } else if (shape instanceof Shape.Many many) {
      schema.put("type", "array");
      schema.put("items", of(many.item(), said, true));
      atLeastOne(schema, "minItems", said);
    } else if (shape instanceof Shape.ById byId) {
      schema.put("type", "object");
      schema.put("propertyNames", Map.of("pattern", "^" + Binder.ID + "$"));
      schema.put("additionalProperties", of(byId.value(), said, complete));
      atLeastOne(schema, "minProperties", said);
    } else if (shape instanceof Shape.Section section) {
      schema.putAll(section(section, complete));
    } else {
      schema.putAll(settings(Catalogue.entries(), (entry, value) -> value));
      atLeastOne(schema, "minProperties", said);
    }
    if (said != null) {
      schema.put("description", description(said, shape));
    }
    return schema;
  }

  /** A section. */
  Map<String, Object> section(Shape.Section section, boolean complete) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Shape.Field field : section.fields()) {
      Map<String, Object> property = of(field.shape(), field.said(), complete);
      Set<String> known = words.at(field.key());
      if (!known.isEmpty()) {
        property.put("enum", known.stream().sorted().toList());
      }
      properties.put(field.key(), property);
      if (complete && field.required()) {
        required.add(field.key());
      }
    }
    Map<String, Object> schema = object(properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    return schema;
  }

  /** Paths that may be set, with the form of what stands there; an industry's own by a pattern. */
  Map<String, Object> settings(List<Catalogue.Entry> entries, Form form) {
    Map<String, Object> properties = new LinkedHashMap<>();
    Map<String, Object> patterns = new LinkedHashMap<>();
    for (Catalogue.Entry entry : entries) {
      Map<String, Object> value = form.of(entry, of(entry.shape(), entry.said(), true));
      String pattern = entry.pattern();
      if (entry.path().contains("<id>")) {
        patterns.put("^" + pattern + "$", value);
      } else {
        properties.put(entry.path(), value);
      }
      if (entry.rule()) {
        patterns.put("^industries\\." + INDUSTRY_ID + "\\." + pattern + "$", value);
      }
    }
    Map<String, Object> settings = object(properties);
    settings.put("patternProperties", patterns);
    return settings;
  }

  /** The schema of a key of a section, to be added to. */
  static Map<String, Object> in(Map<String, Object> section, String key) {
    return map(map(section.get("properties")).get(key));
  }

  /** What was made here as a map. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object made) {
    return (Map<String, Object>) made;
  }

  private static void single(Map<String, Object> schema, Shape.Single single, Parameter said) {
    Class<?> type = single.type();
    if (single.isNumber()) {
      schema.put("type", type == double.class ? "number" : "integer");
      bound(schema, "minimum", said.min());
      bound(schema, "maximum", said.max());
    } else if (type == boolean.class) {
      schema.put("type", "boolean");
    } else if (type.isEnum()) {
      schema.put("enum", single.options());
    } else if (type == Band.class) {
      schema.put("type", "array");
      schema.put("items", Map.of("type", List.of("number", "null")));
      schema.put("minItems", 2);
      schema.put("maxItems", 2);
    } else if (type == Edge.class) {
      schema.put("type", List.of("integer", "string"));
      schema.put("pattern", DATE);
    } else if (type == Baseline.class) {
      schema.put("type", List.of("integer", "object"));
      schema.put("minimum", 1);
      schema.put("minProperties", 1);
    } else {
      schema.put("type", "string");
      if (type != String.class) {
        boolean date = type == java.time.LocalDate.class;
        schema.put("pattern", date ? DATE : "^(--)?[0-9]{2}-[0-9]{2}$");
      }
    }
  }

  private static void atLeastOne(Map<String, Object> schema, String keyword, Parameter said) {
    if (said != null && !said.mayBeEmpty()) {
      schema.put(keyword, 1);
    }
  }

  private static void bound(Map<String, Object> schema, String key, double bound) {
    Number written = Catalogue.Entry.bound(bound);
    if (written != null) {
      schema.put(key, written);
    }
  }

  private static String description(Parameter said, Shape shape) {
    boolean measured = !said.unit().equals("–") && !(shape instanceof Shape.Section);
    return said.meaning() + (measured ? " (" + said.unit() + ")" : "");
  }
}
