package norma.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HistoryTest {
  private static final Scope COAL = new Scope("coal", -1);
  private static final Scope SHOP = new Scope("coal", 0);

  @Test
  void remembersEachDayAndTheInitialStateApart() {
    History history = new History();
    history.add(readings(-1, 5));
    history.add(readings(0, 7));
    history.add(readings(2, 9));

    assertThat(history.days()).isEqualTo(3);
    assertThat(history.date(2)).isEqualTo(LocalDate.of(1935, 1, 3));
    assertThat(history.dates()).hasSize(3).first().isEqualTo(LocalDate.of(1935, 1, 1));
    assertThat(history.series(COAL, Measure.OUTPUT)).containsExactly(7, Double.NaN, 9);
    assertThat(history.of(COAL, Measure.OUTPUT, -1)).isEqualTo(5);
    assertThat(history.of(COAL, Measure.OUTPUT, 3)).isNaN();
  }

  @Test
  void keepsShopsOnlyIfAsked() {
    History plain = new History();
    plain.add(readings(0, 1));
    History full = new History(true);
    full.add(readings(0, 1));

    assertThat(plain.scopes()).containsExactly(Scope.ECONOMY, COAL);
    assertThat(full.scopes()).containsExactly(Scope.ECONOMY, COAL, SHOP);
    assertThat(full.industries()).containsExactly(COAL);
    assertThat(plain.series(SHOP, Measure.OUTPUT)).containsExactly(Double.NaN);
  }

  @Test
  void isEmptyBeforeTheFirstDay() {
    History history = new History();
    assertThat(history.days()).isZero();
    assertThat(history.dates()).isEmpty();
    assertThat(history.series(COAL, Measure.OUTPUT)).isEmpty();
  }

  private static Readings readings(int day, double value) {
    double[][] values = new double[3][Measure.values().length];
    for (double[] row : values) {
      Arrays.fill(row, value);
    }
    return new Readings(
        day, LocalDate.of(1935, 1, 1).plusDays(day), List.of(Scope.ECONOMY, COAL, SHOP), values);
  }
}
