package norma.view.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import norma.view.desk.Ramp;
import org.junit.jupiter.api.Test;

/** Colours of the shop floor. */
class ShadeTest {
  @Test
  void ordinaryIsInTheMiddleOfAScaleAroundOne() {
    assertThat(Shade.FULFILMENT.share(1, 2)).isEqualTo(0.5);
    assertThat(Shade.FULFILMENT.share(2, 2)).isEqualTo(1);
    assertThat(Shade.FULFILMENT.share(0.5, 2)).isEqualTo(0);
    assertThat(Shade.FULFILMENT.low(2)).isEqualTo(0.5);
  }

  @Test
  void whatLiesBeyondTheScaleHasTheColourOfItsEnd() {
    for (boolean dark : new boolean[] {false, true}) {
      Color most = Shade.FULFILMENT.colour(2, 2, dark);
      assertThat(Shade.FULFILMENT.colour(10, 2, dark)).isEqualTo(most);
      assertThat(Shade.FULFILMENT.colour(0, 2, dark))
          .isEqualTo(Shade.FULFILMENT.colour(0.5, 2, dark));
      assertThat(most).isNotEqualTo(Shade.FULFILMENT.colour(1, 2, dark));
    }
  }

  @Test
  void moreIsDarkerOnALightGroundAndLighterOnADarkOne() {
    for (double low = 0; low < 0.95; low += 0.1) {
      assertThat(light(Ramp.RISING_LIGHT.at(low + 0.1)))
          .isLessThan(light(Ramp.RISING_LIGHT.at(low)));
      assertThat(light(Ramp.RISING_DARK.at(low + 0.1)))
          .isGreaterThan(light(Ramp.RISING_DARK.at(low)));
    }
  }

  @Test
  void aManWithoutAFigureIsGrey() {
    Color none = Shade.FULFILMENT.colour(Double.NaN, 2, false);
    assertThat(Math.abs(none.getRed() - none.getBlue())).isLessThan(10);
    assertThat(none).isNotEqualTo(Shade.FULFILMENT.colour(1, 2, false));
  }

  @Test
  void anOpenScaleEndsAtARoundNumber() {
    assertThat(Shade.RESENTMENT.high(0)).isEqualTo(0.5);
    assertThat(Shade.RESENTMENT.high(0.7)).isEqualTo(1);
    assertThat(Shade.RESENTMENT.high(1)).isEqualTo(1);
    assertThat(Shade.RESENTMENT.high(1.2)).isEqualTo(2);
    assertThat(Shade.RESENTMENT.high(31)).isEqualTo(50);
    assertThat(Shade.RESENTMENT.high(51)).isEqualTo(100);
  }

  private static double light(Color colour) {
    return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
  }
}
