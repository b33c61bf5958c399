package norma.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * JSON from maps, lists, texts and numbers: indented by two spaces, keys in the order of the maps,
 * doubles in their shortest form, a line feed at the end.
 */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter PRETTY =
      MAPPER.writer(
          new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

  private Json() {}

  /** A value as indented text. */
  public static String text(Object value) {
    try {
      return PRETTY.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException(unwritable.getOriginalMessage(), unwritable);
    }
  }

  /** A value on one line. */
  public static String line(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException(unwritable.getOriginalMessage(), unwritable);
    }
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
      return MAPPER.readValue(text, Object.class);
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
    try {
      return MAPPER.readerForMapOf(Object.class).readValue(text);
    } catch (JsonProcessingException unreadable) {
      var at = unreadable.getLocation();
      throw new InvalidInput(
          new Place(
                  file.toString(),
                  at == null ? 0 : at.getLineNr(),
                  at == null ? 0 : at.getColumnNr(),
                  "")
              .problem(
                  "is not valid JSON: "
                      + unreadable.getOriginalMessage().lines().findFirst().orElse("")));
    }
  }
}
