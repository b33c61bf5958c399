package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class FeedTest {
  private static final Feed ORE = new Feed(1.2, 3, 5, 8);

  @Test
  void aDayBringsItsShareOfTheOpeningPlanTimesTheSlack() {
    // Plan 200 t, 150 t made: 1.2 · 150/200 of a day's need.
    assertThat(ORE.shipped(150, 200)).isCloseTo(0.9, within(1e-15));
    assertThat(ORE.shipped(0, 200)).isZero();
    assertThat(new Feed(0, 3, 5, 8).shipped(150, 200)).isZero();
  }

  @Test
  void whatExceedsTheRoomDoesNotFit() {
    assertThat(ORE.fits(2, 5)).isEqualTo(2);
    assertThat(ORE.fits(2, 7.5)).isEqualTo(0.5);
    assertThat(ORE.fits(2, 8)).isZero();
    assertThat(ORE.fits(2, 9)).isZero(); // the room was larger before
  }

  @Test
  void aStockCoversANeedOrTheShareOfItThatItIs() {
    assertThat(Feed.coverage(3, 1)).isEqualTo(1);
    assertThat(Feed.coverage(0.3, 1.2)).isEqualTo(0.25);
    assertThat(Feed.coverage(0, 1)).isZero();
    assertThat(Feed.coverage(0, 0)).isEqualTo(1);
  }
}
