package norma.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A stretch of days may be empty, reversed or beyond the run, and nothing fails of it. */
final class StretchTest {
  private static final double[] DAILY = {1, Double.NaN, 3, 5, Double.POSITIVE_INFINITY};

  @Test
  void meansAndSumsAreOfTheDaysThatHaveAReading() {
    Stretch all = new Stretch(0, 5);
    assertThat(all.mean(DAILY)).isEqualTo(3);
    assertThat(all.sum(DAILY)).isEqualTo(9);
    assertThat(all.max(DAILY)).isEqualTo(5);
    assertThat(new Stretch(2, 4).mean(DAILY)).isEqualTo(4);
    assertThat(new Stretch(2, 4).cut(DAILY)).containsExactly(3, 5);
  }

  @Test
  void reversedIsEmptyAndOfNothingNothingWasMeasured() {
    for (Stretch empty :
        new Stretch[] {
          new Stretch(4, 1),
          new Stretch(2, 2),
          new Stretch(-9, -3),
          new Stretch(7, 9),
          new Stretch(1, 2),
          new Stretch(0, 2).within(new Stretch(3, 5)),
          new Stretch(3, 5).within(new Stretch(0, 2)),
          Stretch.before(0, 30),
          Stretch.from(5, 30),
          Stretch.of(Long.MAX_VALUE, Long.MIN_VALUE)
        }) {
      assertThat(empty.days()).isNotNegative();
      assertThat(empty.mean(DAILY)).isNaN();
      assertThat(empty.max(DAILY)).isNaN();
      assertThat(empty.sum(DAILY)).isZero();
    }
    assertThat(new Stretch(4, 1).isEmpty()).isTrue();
    assertThat(new Stretch(4, 1).cut(DAILY)).isEmpty();
  }

  @Test
  void whatReachesBeyondTheSeriesIsCutToIt() {
    assertThat(new Stretch(-30, 3).cut(DAILY)).containsExactly(1, Double.NaN, 3);
    assertThat(Stretch.of(Long.MIN_VALUE, Long.MAX_VALUE).cut(DAILY)).hasSize(5);
    assertThat(Stretch.of(Long.MIN_VALUE, Long.MAX_VALUE).days()).isEqualTo(Integer.MAX_VALUE);
    assertThat(Stretch.before(Integer.MIN_VALUE, 30).isEmpty()).isTrue();
    assertThat(Stretch.before(3, 2)).isEqualTo(new Stretch(1, 3));
    assertThat(Stretch.from(3, 2).within(new Stretch(0, 4))).isEqualTo(new Stretch(3, 4));
  }
}
