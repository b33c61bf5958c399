package norma.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import norma.chart.pen.Labels;
import norma.chart.pen.Trade;
import norma.measure.History;
import norma.measure.Measure;
import norma.measure.Readings;
import norma.measure.Scope;
import norma.portrait.Flow;
import org.junit.jupiter.api.Test;

/** What is said of inputs, of a steel works that takes ore and coal for forty days. */
final class InputsParagraphTest {
  private static final Scope STEEL = new Scope("steel", -1);
  private static final LocalDate FIRST = LocalDate.of(1935, 1, 1);
  private static final Context CONTEXT =
      new Context(
          new Labels(
              "Works",
              1,
              Map.of(
                  "ore", new Trade("Ore", "t", "driller", "pit", "face"),
                  "coal", new Trade("Coal", "t", "hewer", "section", "face"),
                  "steel", new Trade("Steel", "t", "founder", "shop", "hearth"))),
          worker -> "");

  /** Ore covers half the need on days from the first to the last of these, coal is plenty. */
  private static String told(int first, int last, double hours) {
    History history = new History();
    for (int day = 0; day < 40; day++) {
      double[] values = new double[Measure.values().length];
      Arrays.fill(values, Double.NaN);
      boolean scarce = day >= first && day <= last;
      // Every day eight hours are lost to waiting in any case.
      values[Measure.HOURS_STARVED.ordinal()] = 8 + (scarce ? hours : 0);
      history.add(
          new Readings(
              day,
              FIRST.plusDays(day),
              List.of(STEEL),
              new double[][] {values},
              List.of(
                  new Flow(
                      "ore",
                      "steel",
                      1,
                      1,
                      0,
                      1,
                      scarce ? 0 : 2,
                      day == 5 ? Double.NaN : scarce ? 0.5 : 1,
                      scarce,
                      scarce ? 8 + hours : 0),
                  new Flow("coal", "steel", 1, 1, 0, 1, 4, day == 5 ? Double.NaN : 1, false, 0),
                  new Flow("steel", "ore", 1, 1, 0, 1, 9, 1, false, 0))));
    }
    return new InputsParagraph(new Story(history, STEEL, CONTEXT)).text();
  }

  @Test
  void theScarceInputItsHoursItsWorstMonthAndTheStocks() {
    // The 21st of January to the 2nd of February: 13 days of 40 less one of rest; 13 · 20 h of
    // 40 · 8 + 13 · 12 h; stock of 2 on the 27 other days.
    assertThat(told(20, 32, 12))
        .isEqualTo(
            "For want of what comes from ore deliveries were cut on 13 of 39 days of work, most"
                + " often in January 1935, by 50 % on average. On these days fell 260 of the 476"
                + " hours that men waited for materials. Its stock held 1.4 days' need on average,"
                + " 0 at the least. Of what comes from coal there was always enough; its stock held"
                + " 4 days' need on average, 4 at the least.");
  }

  @Test
  void aCutThatNobodyFelt() {
    assertThat(told(20, 20, -8))
        .startsWith(
            "For want of what comes from ore deliveries were cut on one of 39 days of work, in"
                + " January 1935, by 50 % on average. Nobody waited for materials because of it.");
  }

  @Test
  void enoughOfAll() {
    assertThat(told(50, 50, 0))
        .startsWith("Of what comes from ore there was always enough; its stock held 2 days' need")
        .doesNotContain("cut");
  }

  @Test
  void nothingWhereNothingIsTaken() {
    History history = new History();
    double[][] values = {new double[Measure.values().length]};
    history.add(new Readings(0, FIRST, List.of(STEEL), values));
    assertThat(new InputsParagraph(new Story(history, STEEL, CONTEXT)).text()).isEmpty();
  }
}
