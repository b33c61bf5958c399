package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import norma.parameter.Constrained.Flaw;
import org.junit.jupiter.api.Test;

/** How large an industry can be: the shifts of a day fit into it. */
final class DistrictTest {

  @Test
  void theShiftsOfADayFitIntoIt() {
    assertThat(new District(1, 2, 3, 8).flaws()).isEmpty(); // 3 · 8 = 24
    assertThat(new District(1, 2, 2, 12).flaws()).isEmpty(); // 2 · 12 = 24
    assertThat(new District(1, 2, 3, 8.5).flaws())
        .containsExactly(
            new Flaw(
                List.of("shiftsPerDay", "hoursPerShift"),
                "makes more than the 24 h of a day: 3 shifts of 8.5 h are 25.5 h"));
  }
}
