package norma.chart.economy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whether labels keep apart and near to where they belong. */
final class SpacingTest {

  @Test
  void whatIsFarApartStaysWhereItIs() {
    assertThat(Spacing.apart(new double[] {80, 10, 45}, 10, 0, 100)).containsExactly(80, 10, 45);
  }

  @Test
  void oneThatWouldLieOnAnotherMovesDown() {
    assertThat(Spacing.apart(new double[] {20, 20, 24}, 10, 0, 100)).containsExactly(20, 30, 40);
  }

  @Test
  void atTheFootAllMoveUp() {
    assertThat(Spacing.apart(new double[] {98, 99, 100}, 10, 0, 100)).containsExactly(80, 90, 100);
  }

  @Test
  void whereThereIsNoRoomTheyStandEvenly() {
    assertThat(Spacing.apart(new double[] {50, 50, 50}, 30, 0, 40)).containsExactly(0, 20, 40);
  }

  @Test
  void noneAndOneAreNoTrouble() {
    assertThat(Spacing.apart(new double[0], 10, 0, 100)).isEmpty();
    assertThat(Spacing.apart(new double[] {120}, 10, 0, 100)).containsExactly(100);
  }
}
