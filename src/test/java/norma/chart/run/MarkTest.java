package norma.chart.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.History;
import norma.measure.MadeUp;
import norma.measure.Measure;
import norma.measure.Readings;
import norma.measure.Scope;
import norma.time.Phase;
import org.junit.jupiter.api.Test;

/** Whether the marks and the headline tell the same story as the figures. */
final class MarkTest {
  private static final Scope COAL = MadeUp.COAL;
  private static final List<Kind> RECORDS = List.of(Kind.RECORD);

  @Test
  void theBestShiftIsNamedThoughItWasNoRecord() {
    History history = bestSoFar(3, 3, 5.4, 9.8, 9.8, 10.1, 10.1);
    record(history, 2, 5.4);
    record(history, 3, 9.8);
    assertThat(Caption.of(history, COAL))
        .startsWith("first record 3 Jan 1935 (5.4 norms)  ·  best shift 6 Jan 1935 (10.1 norms)");
    assertThat(labels(history))
        .containsExactly("first record: 5.4 norms", "best shift: 10.1 norms");
    assertThat(Mark.of(history, COAL, RECORDS).get(1).x())
        .isEqualTo(Points.x(LocalDate.of(1935, 1, 6)));
  }

  @Test
  void aRecordNeverBeatenIsNamedOnce() {
    History history = bestSoFar(3, 3, 5.4, 5.4);
    record(history, 2, 5.4);
    assertThat(Caption.of(history, COAL))
        .startsWith("first record 3 Jan 1935 (5.4 norms)  ·  no titles");
    assertThat(labels(history)).containsExactly("first record: 5.4 norms");
  }

  @Test
  void withoutARecordOnlyTheHeadlineNamesTheBestShift() {
    History history = bestSoFar(Double.NaN, 3, 3.4, 3.4);
    assertThat(Caption.of(history, COAL))
        .startsWith("no record  ·  best shift 3 Jan 1935 (3.4 norms)");
    assertThat(labels(history)).isEmpty();
  }

  @Test
  void whereThereAreNoFiguresNothingIsSaidOfThem() {
    assertThat(Caption.of(MadeUp.constant(5, Double.NaN), COAL))
        .startsWith("no record  ·  no titl");
    assertThat(BestShift.of(MadeUp.nothing(), COAL)).isEmpty();
  }

  private static List<String> labels(History history) {
    return Mark.of(history, COAL, RECORDS).stream()
        .map(Mark::label)
        .filter(label -> !label.isEmpty())
        .toList();
  }

  private static History bestSoFar(double... multiples) {
    History history = new History();
    for (int day = 0; day < multiples.length; day++) {
      double[] row = new double[Measure.values().length];
      Arrays.fill(row, Double.NaN);
      row[Measure.STANDING_RECORD.ordinal()] = multiples[day];
      LocalDate date = LocalDate.of(1935, 1, 1).plusDays(day);
      history.add(new Readings(day, date, List.of(COAL), new double[][] {row}));
    }
    return history;
  }

  private static void record(History history, int day, double multiple) {
    Map<String, Double> why = Map.of("multiple", multiple);
    history.add(
        new Event(day, day, Phase.SHIFT1, Kind.RECORD, "coal", 4, 7, -1, "", "", why, List.of()));
  }
}
