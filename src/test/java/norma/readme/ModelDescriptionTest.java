package norma.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import norma.rule.Mechanisms;
import org.junit.jupiter.api.Test;

/** The description of the model keeps up with the code. */
final class ModelDescriptionTest {
  private final Page page = Page.read(Path.of("src", "doc", "model.md"));

  @Test
  void everyMechanismHasItsRow() {
    assertThat(page.table("switch").stream().map(row -> row.get(0)))
        .containsExactlyElementsOf(
            Stream.of(Mechanisms.class.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> "`" + name + "`")
                .toList());
  }

  @Test
  void whatItNamesIsThere() {
    assertThat(page.code().stream().map(Named::trouble).flatMap(Optional::stream)).isEmpty();
  }
}
