package norma.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON from maps, lists, texts and numbers: indented by two spaces, keys in the order of the maps,
 * doubles in their shortest form, a line feed at the end.
 *
 * <p>Written and read token by token: Jackson's binding of objects would add three hundred classes
 * to the start of every process, a tenth of a second.
 */
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private Json() {}

  /** A value as indented text. */
  public static String text(Object value) {
    return written(
            value, new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
        + "\n";
  }

  /** A value on one line. */
  public static String line(Object value) {
    return written(value, null);
  }

  /** Writes a value as indented text to a file, which appears whole or not at all. */
  public static void write(Path target, Object value) {
    byte[] bytes = text(value).getBytes(StandardCharsets.UTF_8);
    try (AtomicFile file = new AtomicFile(target)) {
      file.write(bytes, 0, bytes.length);
      file.complete();
    }
  }

  /** The value of a text that this class wrote: maps, lists, texts, numbers, booleans, null. */
  public static Object parse(String text) {
    try {
      return parsed(text);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalArgumentException(unreadable.getOriginalMessage(), unreadable);
    }
  }

  /**
   * Reads a file whose top is an object, such as a manifest.
   *
   * @throws InvalidInput when it cannot be read or is not such a file
   */
  public static Map<String, Object> read(Path file) {
    List<Problem> problems = new ArrayList<>();
    String text = SourceText.read(file, problems).orElseThrow(() -> new InvalidInput(problems));
    Object value;
    try {
      value = parsed(text);
    } catch (JsonProcessingException unreadable) {
      var at = unreadable.getLocation();
      throw new InvalidInput(
          new Place(
                  FileName.of(file),
                  at == null ? 0 : at.getLineNr(),
                  at == null ? 0 : at.getColumnNr(),
                  "")
              .problem(
                  "is not valid JSON: "
                      + unreadable.getOriginalMessage().lines().findFirst().orElse("")));
    }
    if (!(value instanceof Map<?, ?> map)) {
      throw new InvalidInput(Place.of(FileName.of(file)).problem("must be an object of JSON"));
    }
    Map<String, Object> top = new LinkedHashMap<>();
    map.forEach((key, child) -> top.put((String) key, child));
    return top;
  }

  private static String written(Object value, PrettyPrinter printer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      out.setPrettyPrinter(printer);
      write(out, value);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static void write(JsonGenerator out, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.writeFieldName(entry.getKey().toString());
        write(out, entry.getValue());
      }
      out.writeEndObject();
    } else if (value instanceof Iterable<?> list) {
      out.writeStartArray();
      for (Object item : list) {
        write(out, item);
      }
      out.writeEndArray();
    } else if (value instanceof Double number) {
      out.writeNumber(number);
    } else if (value instanceof Integer || value instanceof Long) {
      out.writeNumber(((Number) value).longValue());
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value == null) {
      out.writeNull();
    } else if (value instanceof String text) {
      out.writeString(text);
    } else {
      throw new IllegalArgumentException(value.getClass() + " has no form in JSON");
    }
  }

  private static Object parsed(String text) throws JsonProcessingException {
    try (JsonParser in = FACTORY.createParser(text)) {
      Object value = value(in, in.nextToken());
      if (in.nextToken() != null) {
        throw new JsonParseException(in, "there is more after its end");
      }
      return value;
    } catch (JsonProcessingException unreadable) {
      throw unreadable;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Object value(JsonParser in, JsonToken token) throws IOException {
    if (token == null) {
      throw new JsonParseException(in, "it ends where a value should be");
    }
    return switch (token) {
      case START_OBJECT -> {
        Map<String, Object> map = new LinkedHashMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
          String key = in.currentName();
          map.put(key, value(in, in.nextToken()));
        }
        yield map;
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
          list.add(value(in, next));
        }
        yield list;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> in.getText();
    };
  }
}
