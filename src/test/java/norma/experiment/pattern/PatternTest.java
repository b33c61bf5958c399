package norma.experiment.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.History;
import norma.measure.Measure;
import norma.measure.Readings;
import norma.measure.Scope;
import norma.scenario.Aggregate;
import norma.scenario.Band;
import norma.scenario.Edge;
import norma.scenario.Expectation;
import norma.scenario.Expectation.Relative;
import norma.scenario.Expectation.Status;
import norma.scenario.Window;
import norma.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns over ten days, 1 to 10 January, of which the third has no reading: 0 1 – 3 … 9. */
final class PatternTest {
  private static final LocalDate FIRST = LocalDate.of(1935, 1, 1);
  private static final Scope COAL = new Scope("coal", -1);
  private static final Scope STEEL = new Scope("steel", -1);

  @ParameterizedTest
  @CsvSource({
    "MEAN,  1, 10, 4.777777777777778",
    "SUM,   1, 10, 43",
    "MAX,   1, 10, 9",
    "MIN,   1, 10, 0",
    "FIRST, 1, 10, 0",
    "LAST,  1, 10, 9",
    "MEAN,  2,  4, 2",
    "FIRST, 3,  4, 3",
    "LAST,  2,  3, 1",
    "SUM,   5,  5, 4",
  })
  void aggregatesPassOverMissingDays(Aggregate aggregate, int from, int to, double value) {
    assertThat(value(over(from, to), aggregate, null)).isCloseTo(value, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "SHARE,        1, 10,  3,   0.7777777777777778",
    "SHARE,        1,  3,  1,   0.5",
    "SHARE,        1,  3,  2,   0",
    "DAYS_UNTIL,   1, 10,  3,   3",
    "DAYS_UNTIL,   4, 10,  3,   0",
    "DAYS_UNTIL,   1, 10,  2.5, 3",
    "DAYS_UNTIL,   1, 10, 10,   NaN",
    "MONTHS_UNTIL, 1, 10,  3,   0.09856262833675565",
    "DATE,         4, 10,  3,   3",
  })
  void reachingIsAtLeast(Aggregate aggregate, int from, int to, double reaches, double value) {
    double found = value(over(from, to), aggregate, reaches);
    if (Double.isNaN(value)) {
      assertThat(found).isNaN();
    } else {
      assertThat(found).isCloseTo(value, within(1e-12));
    }
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "11, 20", "-20, -1", "0, 0"})
  void windowWithoutReadingsHasNoValue(int from, int to) {
    for (Aggregate aggregate : Aggregate.values()) {
      Double reaches = aggregate.needsThreshold() ? 0.0 : null;
      assertThat(value(over(from, to), aggregate, reaches)).as(aggregate.name()).isNaN();
    }
  }

  @Test
  void windowIsCutToTheRun() {
    assertThat(value(over(-30, 2), Aggregate.SUM, null)).isEqualTo(1);
    assertThat(value(over(9, 400), Aggregate.MEAN, null)).isEqualTo(8.5);
  }

  @Test
  void daysCountFromTheWindowsOwnFirstDay() {
    assertThat(value(over(-9, 10), Aggregate.DAYS_UNTIL, 3.0)).isEqualTo(13);
  }

  @Test
  void windowCountsFromTheFirstEventInScope() {
    Window after = around(Kind.RECORD, 1, 2);
    // A record of steel on day 3, of coal on days 5 and 7.
    assertThat(value("coal", after, Aggregate.SUM)).isEqualTo(6 + 7);
    assertThat(value("economy", after, Aggregate.SUM)).isEqualTo(104 + 105);
    assertThat(value("coal", around(Kind.RECORD, -2, -1), Aggregate.SUM)).isEqualTo(3 + 4);
  }

  @Test
  void eventsOfTheWholeEconomyHappenInEveryIndustry() {
    assertThat(value("coal", around(Kind.INTERVENTION, 0, 0), Aggregate.SUM)).isEqualTo(1);
  }

  @Test
  void windowAroundWhatNeverHappenedHasNoValue() {
    assertThat(value("coal", around(Kind.REMOVAL, 0, 5), Aggregate.SUM)).isNaN();
  }

  @Test
  void oneEndMayBeADate() {
    Window until = new Window(Optional.of("record"), new Edge(FIRST, 0), new Edge(null, -1));
    assertThat(value("coal", until, Aggregate.SUM)).isEqualTo(0 + 1 + 3 + 4);
  }

  @Test
  void valueMayBeRelativeToAnother() {
    Relative earlier =
        new Relative(Optional.empty(), Optional.empty(), Optional.of(over(4, 4)), Optional.empty());
    assertThat(relative(over(10, 10), earlier)).isEqualTo(9.0 / 3);
    Relative economy =
        new Relative(Optional.empty(), Optional.of("economy"), Optional.empty(), Optional.empty());
    assertThat(relative(over(10, 10), economy)).isEqualTo(9.0 / 109);
    Relative other =
        new Relative(Optional.of("plan"), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(relative(over(10, 10), other)).isEqualTo(9.0 / 2);
    Relative peak =
        new Relative(
            Optional.empty(),
            Optional.empty(),
            Optional.of(over(1, 10)),
            Optional.of(Aggregate.MAX));
    assertThat(relative(over(5, 5), peak)).isEqualTo(4.0 / 9);
  }

  @Test
  void nothingIsDividedByZeroOrByNothing() {
    for (int day : new int[] {1, 3}) {
      Relative none =
          new Relative(
              Optional.empty(), Optional.empty(), Optional.of(over(day, day)), Optional.empty());
      assertThat(relative(over(10, 10), none)).isNaN();
    }
  }

  @Test
  void runWithoutADayHasNoValue() {
    Expectation any = expectation("coal", over(1, 10), Aggregate.MEAN, null, null);
    assertThat(Pattern.value(any, new History())).isNaN();
  }

  /** A window between two days of January 1935. */
  private static Window over(int from, int to) {
    return new Window(
        Optional.empty(),
        new Edge(FIRST.plusDays(from - 1), 0),
        new Edge(FIRST.plusDays(to - 1), 0));
  }

  private static Window around(Kind kind, int from, int to) {
    return new Window(Optional.of(kind.label()), new Edge(null, from), new Edge(null, to));
  }

  private static double value(Window window, Aggregate aggregate, Double reaches) {
    return Pattern.value(expectation("coal", window, aggregate, reaches, null), history());
  }

  private static double value(String scope, Window window, Aggregate aggregate) {
    return Pattern.value(expectation(scope, window, aggregate, null, null), history());
  }

  private static double relative(Window window, Relative relative) {
    return Pattern.value(expectation("coal", window, Aggregate.LAST, null, relative), history());
  }

  private static Expectation expectation(
      String scope, Window window, Aggregate aggregate, Double reaches, Relative relative) {
    return new Expectation(
        "id",
        "meaning",
        "output",
        scope,
        window,
        aggregate,
        Optional.ofNullable(reaches),
        Optional.ofNullable(relative),
        new Band(0, 1),
        0.6,
        Status.TARGET,
        Optional.empty(),
        false,
        "assumed",
        Optional.empty());
  }

  private static History history() {
    History history = new History();
    for (int day = -1; day < 10; day++) {
      double[][] values = new double[3][Measure.values().length];
      for (double[] row : values) {
        Arrays.fill(row, Double.NaN);
      }
      values[1][Measure.OUTPUT.ordinal()] = day == 2 ? Double.NaN : day;
      values[1][Measure.PLAN.ordinal()] = 2;
      values[0][Measure.OUTPUT.ordinal()] = 100 + day;
      history.add(
          new Readings(day, FIRST.plusDays(day), List.of(Scope.ECONOMY, COAL, STEEL), values));
    }
    history.add(event(1, 1, Kind.INTERVENTION, ""));
    history.add(event(2, 3, Kind.RECORD, "steel"));
    history.add(event(3, 5, Kind.RECORD, "coal"));
    history.add(event(4, 7, Kind.RECORD, "coal"));
    return history;
  }

  private static Event event(int id, int day, Kind kind, String industry) {
    return new Event(id, day, Phase.NIGHT, kind, industry, -1, -1, -1, "", "", Map.of(), List.of());
  }
}
