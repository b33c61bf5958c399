package norma.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A scope is read back from the name it has in files. */
final class ScopeTest {

  @Test
  void aScopeIsKnownByItsName() {
    for (Scope scope :
        List.of(
            Scope.ECONOMY,
            new Scope("coal", -1),
            new Scope("coal", 0),
            new Scope("iron-ore", 6),
            new Scope("coal", 119))) {
      assertThat(Scope.of(scope.label())).isEqualTo(scope);
    }
    assertThat(Scope.of("coal/07")).isEqualTo(new Scope("coal", 6));
  }
}
