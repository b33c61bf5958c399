package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a place gives. */
final class WorkplaceTest {
  @Test
  void aPlaceGivesSoManyNormsOfTheStart() {
    assertThat(new Workplace(1.5).units(new Norm(8, 0, 0))).isEqualTo(12);
  }
}
