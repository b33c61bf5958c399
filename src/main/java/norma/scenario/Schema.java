package norma.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.parameter.Parameter;

/**
 * The JSON Schema of scenario files, for editors: they complete keys, show meanings and mark
 * mistakes while a file is written.
 *
 * <p>Emitted from the same shapes the reader binds to. A file may state anything partially, so the
 * schema demands completeness only of list items; whether the overlaid whole is complete, {@code
 * norma check} says.
 */
public final class Schema {
  private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
  private static final String INDUSTRY_ID = "[a-z][a-z0-9-]*";

  private Schema() {}

  /** The schema, draft 2020-12, as maps and lists. */
  public static Map<String, Object> document() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    Map<String, Object> sections = new LinkedHashMap<>();
    for (Shape.Field field : Catalogue.RULES.fields()) {
      definitions.put(field.key(), of(field.shape(), field.said(), false));
      sections.put(field.key(), Map.of("$ref", "#/$defs/" + field.key()));
    }
    definitions.put("industry", object(sections));
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("base", text("scenario file that this one overlays, beside it"));
    for (Shape.Field field : Catalogue.HEAD.fields()) {
      properties.put(field.key(), of(field.shape(), field.said(), false));
    }
    properties.putAll(sections);
    properties.put("industries", industries());
    properties.put("timeline", list("interventions during the run", Catalogue.MOMENT));
    properties.put("expect", list("patterns that must come out", Catalogue.EXPECTATION));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    document.put("title", "Norma scenario");
    document.putAll(object(properties));
    document.put("$defs", definitions);
    return document;
  }

  private static Map<String, Object> industries() {
    Map<String, Object> industries = new LinkedHashMap<>();
    industries.put("type", "object");
    industries.put("description", "industries by id; each states what it has of its own");
    industries.put("propertyNames", Map.of("pattern", "^" + INDUSTRY_ID + "$"));
    industries.put("additionalProperties", Map.of("$ref", "#/$defs/industry"));
    return industries;
  }

  private static Map<String, Object> object(Map<String, Object> properties) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("additionalProperties", false);
    return object;
  }

  private static Map<String, Object> list(String description, Shape.Section item) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("description", description);
    list.put("items", of(item, null, true));
    return list;
  }

  private static Map<String, Object> of(Shape shape, Parameter said, boolean complete) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (shape instanceof Shape.Single single) {
      single(schema, single, said);
    } else if (shape instanceof Shape.Many many) {
      schema.put("type", "array");
      schema.put("items", of(many.item(), said, true));
      if (!said.mayBeEmpty()) {
        schema.put("minItems", 1);
      }
    } else if (shape instanceof Shape.ById byId) {
      schema.put("type", "object");
      schema.put("additionalProperties", of(byId.value(), said, complete));
    } else if (shape instanceof Shape.Section section) {
      section(schema, section, complete);
    } else {
      settings(schema, complete);
    }
    if (said != null) {
      schema.put("description", description(said, shape));
    }
    return schema;
  }

  private static void section(Map<String, Object> schema, Shape.Section section, boolean complete) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Shape.Field field : section.fields()) {
      properties.put(field.key(), of(field.shape(), field.said(), complete));
      if (complete && field.required()) {
        required.add(field.key());
      }
    }
    schema.putAll(object(properties));
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
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
    } else {
      schema.put("type", "string");
      if (type != String.class) {
        boolean date = type == java.time.LocalDate.class;
        schema.put("pattern", date ? DATE : "^(--)?[0-9]{2}-[0-9]{2}$");
      }
    }
  }

  private static void bound(Map<String, Object> schema, String key, double bound) {
    Number written = Catalogue.Entry.bound(bound);
    if (written != null) {
      schema.put(key, written);
    }
  }

  /** Every path that may be set, with the form of its value; an industry's own by a pattern. */
  private static void settings(Map<String, Object> schema, boolean complete) {
    Map<String, Object> properties = new LinkedHashMap<>();
    Map<String, Object> patterns = new LinkedHashMap<>();
    for (Catalogue.Entry entry : Catalogue.entries()) {
      Map<String, Object> value = of(entry.shape(), entry.said(), complete);
      properties.put(entry.path(), value);
      if (entry.rule()) {
        String path = entry.path().replace(".", "\\.");
        patterns.put("^industries\\." + INDUSTRY_ID + "\\." + path + "$", value);
      }
    }
    schema.putAll(object(properties));
    schema.put("patternProperties", patterns);
  }

  private static Map<String, Object> text(String description) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("type", "string");
    text.put("description", description);
    return text;
  }

  private static String description(Parameter said, Shape shape) {
    boolean measured = !said.unit().equals("–") && !(shape instanceof Shape.Section);
    return said.meaning() + (measured ? " (" + said.unit() + ")" : "");
  }
}
