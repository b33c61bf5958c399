package norma.chart.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import norma.chart.pen.Palette;
import norma.chart.pen.Style;
import norma.chart.pen.Trade;
import norma.measure.History;
import norma.measure.MadeUp;
import norma.measure.Measure;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether what is declared of the charts holds together. */
final class ChartTest {

  @Test
  void filesAreNamedApart() {
    assertThat(Chart.values()).extracting(Chart::id).doesNotHaveDuplicates();
    assertThat(Chart.SHIFT_PLANS.id()).isEqualTo("shift-plans");
  }

  @ParameterizedTest
  @EnumSource
  void everyColourBelongsToAName(Chart chart) {
    for (Panel panel : chart.panels()) {
      Set<Palette.Pen> pens = new HashSet<>();
      for (Layer layer : panel.layers()) {
        assertThat(Palette.knows(layer.name())).as(layer.name()).isTrue();
        assertThat(pens.add(Palette.of(layer.name())))
            .as("%s looks like no other in its panel", layer.name())
            .isTrue();
      }
    }
  }

  @Test
  void aNameNotKnownGetsTheSamePenEachTime() {
    assertThat(Palette.of("something new")).isEqualTo(Palette.of("something new"));
  }

  @ParameterizedTest
  @EnumSource
  void everySeriesHasFiguresInAPlausibleRun(Chart chart) {
    History history = MadeUp.twoYears();
    for (Panel panel : chart.panels()) {
      for (Layer layer : panel.layers()) {
        for (int i = 0; i < layer.quantities().size(); i++) {
          double[] treated = new TreatedFigures(history, MadeUp.COAL).values(layer, i);
          assertThat(Arrays.stream(treated)).as(layer.name()).anyMatch(Double::isFinite);
        }
      }
    }
  }

  @Test
  void favouredAndOthersAreTheSameColourEverywhere() {
    assertThat(Palette.of("favoured").colour()).isEqualTo(Palette.of("favour").colour());
    assertThat(Palette.of("favoured").colour()).isNotEqualTo(Palette.of("others").colour());
  }

  @Test
  void whatIsDeclaredLastIsDrawnInFront() {
    Panel acts = Chart.RESENTMENT.panels().get(1);
    TreatedFigures figures = new TreatedFigures(MadeUp.twoYears(), MadeUp.COAL);
    PanelSetting setting =
        new PanelSetting(
            Style.LARGE, TimeScale.range(LocalDate.of(1935, 1, 1), 730), PanelSetting.FINE, false);
    XYPlot plot = PanelPlot.of(acts, Runs.only(figures), Trade.ANY, setting);
    assertThat(plot.getDatasetRenderingOrder()).isEqualTo(DatasetRenderingOrder.FORWARD);
    assertThat(plot.getDataset(1).getSeriesKey(0).toString()).isEqualTo("blows among them");
  }

  @Test
  void readingsOfADayAreCombinedDayByDay() {
    History history = MadeUp.twoYears();
    double[] perMan =
        Quantity.reading(Measure.OUTPUT)
            .per(Quantity.reading(Measure.ROSTER))
            .where(Quantity.reading(Measure.OUTPUT_PER_MAN_SHIFT))
            .read(history, MadeUp.COAL);
    assertThat(perMan[0]).isCloseTo(7.5, org.assertj.core.data.Offset.offset(1.0));
    assertThat(perMan[5]).isNaN();
  }

  @Test
  void aNoteNamesItsSeriesUnlessItHoldsForAll() {
    assertThat(Panel.note(Chart.OUTPUT.panels()))
        .startsWith("plan, output: means over the 30 days");
    assertThat(Panel.note(Chart.SHIFT_PLANS.panels())).startsWith("means over the 10 days");
    assertThat(Panel.note(Chart.CAMPAIGN.panels())).isEmpty();
  }

  @Test
  void noLineLeadsFromOneMonthToTheNext() {
    List<LocalDate> dates =
        IntStream.range(0, 59).mapToObj(i -> LocalDate.of(1935, 1, 1).plusDays(i)).toList();
    double[] values = new double[59];
    Arrays.fill(values, 31, 59, 2);
    Points points = Points.pieces(dates, values);
    assertThat(points.y()).containsExactly(0, 0, Double.NaN, 2, 2, Double.NaN);
    assertThat(points.x()[1])
        .isEqualTo(Points.x(LocalDate.of(1935, 2, 1)))
        .isEqualTo(points.x()[3]);
  }

  @Test
  void aPeakIsNotLostWhenPointsAreThinnedOut() {
    List<LocalDate> dates = new ArrayList<>();
    double[] values = new double[20_000];
    for (int i = 0; i < values.length; i++) {
      dates.add(LocalDate.of(1935, 1, 1).plusDays(i));
      values[i] = i == 12_345 ? 99 : i % 7;
    }
    PanelSetting setting =
        new PanelSetting(Style.LARGE, TimeScale.range(dates.get(0), values.length), 1000, false);
    Points points = Points.line(dates, values).thinned(setting);
    assertThat(points.y()).hasSizeLessThanOrEqualTo(4000).contains(99);
    assertThat(points.x()).isSorted();
  }
}
