package norma.scenario;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import norma.file.Json;

/** Holds files against an emitted schema with a validator that others wrote. */
final class Judge {
  private final com.networknt.schema.Schema schema;

  Judge(Map<String, Object> document) {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Json.text(document), InputFormat.JSON);
  }

  /** What an editor would mark in a file of YAML. */
  List<String> errors(Path file) {
    try {
      return errors(Files.readString(file));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** What an editor would mark in a text of YAML. */
  List<String> errors(String yaml) {
    try {
      Object tree = new YAMLMapper().readValue(yaml, Object.class);
      return schema.validate(new ObjectMapper().writeValueAsString(tree), InputFormat.JSON).stream()
          .map(Error::toString)
          .toList();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
