package norma.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The functions of our own against those of the language. */
final class ElementaryTest {
  private static final long KEY = Draw.key(42, Purpose.SELECTION, 0, 0);

  @Test
  void exponentialIsWithinTwoUnitsInTheLastPlace() {
    for (int i = 0; i < 400_000; i++) {
      double wide = -745 + 1455 * Draw.uniform(KEY, i);
      double narrow = wide / 400;
      double tiny = narrow * 0x1.0p-20;
      assertClose(Elementary.exp(wide), StrictMath.exp(wide), 2, wide);
      assertClose(Elementary.exp(narrow), StrictMath.exp(narrow), 2, narrow);
      assertClose(Elementary.exp(tiny), StrictMath.exp(tiny), 2, tiny);
    }
  }

  @Test
  void logarithmIsWithinOneUnitInTheLastPlace() {
    for (int i = 0; i < 400_000; i++) {
      double any =
          Double.longBitsToDouble(
              (long) (Draw.uniform(KEY, i) * Double.doubleToRawLongBits(Double.MAX_VALUE)));
      double nearOne = 0.5 + 1.5 * Draw.uniform(KEY, i);
      double atOne = 1 + (Draw.uniform(KEY, i) - 0.5) * 0x1.0p-30;
      assertClose(Elementary.log(any), StrictMath.log(any), 1, any);
      assertClose(Elementary.log(nearOne), StrictMath.log(nearOne), 1, nearOne);
      assertClose(Elementary.log(atOne), StrictMath.log(atOne), 1, atOne);
    }
  }

  @Test
  void edgesAreThoseOfTheLanguage() {
    for (double x :
        new double[] {
          0,
          -0.0,
          1,
          -1,
          700,
          -700,
          709.7,
          709.8,
          -745,
          -746,
          1e300,
          -1e300,
          1e-300,
          Double.MIN_VALUE,
          Double.MAX_VALUE,
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY
        }) {
      assertClose(Elementary.exp(x), StrictMath.exp(x), 2, x);
    }
    for (double x :
        new double[] {
          0,
          -0.0,
          1,
          -1,
          Math.nextUp(1.0),
          Math.nextDown(1.0),
          Math.sqrt(2),
          Math.nextUp(Math.sqrt(2)),
          Double.MIN_VALUE,
          Double.MIN_NORMAL,
          Math.nextDown(Double.MIN_NORMAL),
          Double.MAX_VALUE,
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY
        }) {
      assertClose(Elementary.log(x), StrictMath.log(x), 1, x);
    }
    assertThat(Elementary.exp(0)).isEqualTo(1.0);
    assertThat(Elementary.log(1)).isEqualTo(0.0);
  }

  @Test
  void powerIsThatOfTheLanguageForWhatTheRulesAsk() {
    for (int i = 0; i < 100_000; i++) {
      double x = Math.exp(-3 + 6 * Draw.uniform(KEY, i));
      double y = -4 + 8 * Draw.uniform(KEY, 1_000_000 + i);
      assertClose(Elementary.pow(x, y), StrictMath.pow(x, y), 40, x);
    }
    assertThat(Elementary.pow(3, 0)).isEqualTo(1.0);
    assertThat(Elementary.pow(0, 0)).isEqualTo(1.0);
    assertThat(Elementary.pow(0, 1.5)).isEqualTo(0.0);
    assertThat(Elementary.pow(1.7, 2)).isEqualTo(1.7 * 1.7);
    assertThat(Elementary.pow(1, -3.3)).isEqualTo(1.0);
  }

  private static void assertClose(double ours, double theirs, int units, double at) {
    if (Double.compare(ours, theirs) != 0
        && !(Math.abs(ours - theirs) <= units * Math.ulp(theirs))) {
      assertThat(ours).as("at %s", at).isEqualTo(theirs);
    }
  }
}
