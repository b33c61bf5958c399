package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Growth of equipment and knowledge. */
final class EquipmentTest {
  @Test
  void growsByItsShareEachYear() {
    Equipment rule = new Equipment(0.21);
    assertThat(rule.factor(0)).isEqualTo(1);
    assertThat(rule.factor(365)).isCloseTo(1.21, within(1e-12));
    assertThat(rule.factor(730)).isCloseTo(1.4641, within(1e-12));
    assertThat(rule.factor(-365)).isCloseTo(1 / 1.21, within(1e-12));
    assertThat(new Equipment(-0.19).factor(365)).isCloseTo(0.81, within(1e-12));
    // Half a year is the root of a year's growth; 73 days are its fifth part.
    assertThat(Math.pow(rule.factor(73), 5)).isCloseTo(1.21, within(1e-12));
  }

  @Test
  void withoutGrowthEverythingStaysAsItIs() {
    assertThat(new Equipment(0).factor(7300)).isEqualTo(1);
  }
}
