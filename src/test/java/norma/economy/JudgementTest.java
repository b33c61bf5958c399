package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a foreman reckons of a man at a machine who knows all of the method.
 *
 * <p>A unit takes half an hour of main and half an hour of auxiliary work and, at the customary
 * setting, an hour of the machine: in eight hours 4 units, one norm. The best tools force the
 * machine to half an hour: 8 / 1.5 units, 4/3 norms.
 */
final class JudgementTest {
  @TempDir static Path folder;

  /** Norms of the best of two men, with so many helpers. */
  private static double reckoned(boolean priority, int helpers) {
    TinyShop tiny =
        new TinyShop(
            folder,
            2,
            "craft: machine-work",
            "machine.share: 0.5",
            "machine.overlap: 0",
            "machine.forcing: 1",
            "machine.lent: 0",
            "work.specialisationGain: 0",
            "work.helperFloor: 1",
            "work.helperCeiling: 1",
            "mechanisms.priority: " + priority);
    tiny.man(0).mind.method = 1;
    Judgement judgement = new Judgement(tiny.about(tiny.outlook(0.5)));
    return judgement.reckon(0, 0, 0, helpers, 0, 0, 1);
  }

  @Test
  void whoIsServedFirstHasTheBestTools() {
    assertThat(reckoned(true, 0)).isCloseTo(4 / 3.0, within(1e-12));
  }

  /** In the shift nobody is favoured then: a foreman who reckoned with it would be disappointed. */
  @Test
  void withoutPriorityAManAloneHasNot() {
    assertThat(reckoned(false, 0)).isCloseTo(1, within(1e-12));
  }

  /**
   * One helper of worth h = help · 1: (1/2 + 1/2 + 1/2) / (1 + h) hours, but no less than 1/2 + 1/2
   * at the machine.
   */
  @Test
  void aHelperBringsThemWithHim() {
    assertThat(reckoned(false, 1)).isEqualTo(reckoned(true, 1)).isGreaterThan(4 / 3.0);
  }
}
