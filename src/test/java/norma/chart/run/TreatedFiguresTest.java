package norma.chart.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import norma.measure.History;
import norma.measure.MadeUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures that grow with a run are those that would be worked out from all of it at once. */
final class TreatedFiguresTest {

  @ParameterizedTest
  @EnumSource
  void grownFiguresAreThoseOfTheWhole(Chart chart) {
    History whole = MadeUp.twoYears();
    History run = new History();
    MadeUp.copy(whole, run, -1, 0);
    TreatedFigures growing = new TreatedFigures(run, MadeUp.COAL);
    Random steps = new Random(3);
    for (int day = 0; day < 730; ) {
      int to = Math.min(730, day + 1 + steps.nextInt(steps.nextInt(8) == 0 ? 120 : 9));
      MadeUp.copy(whole, run, day, to);
      day = to;
      TreatedFigures afresh = new TreatedFigures(run, MadeUp.COAL);
      for (Panel panel : chart.panels()) {
        for (Layer layer : panel.layers()) {
          for (int i = 0; i < layer.quantities().size(); i++) {
            double[] grown = growing.values(layer, i);
            double[] right = afresh.values(layer, i);
            assertThat(grown).as(layer.name()).hasSameSizeAs(right);
            for (int k = 0; k < right.length; k++) {
              if (Double.isNaN(right[k])) {
                assertThat(grown[k]).as("%s on day %d of %d", layer.name(), k, day).isNaN();
              } else {
                assertThat(grown[k])
                    .as("%s on day %d of %d", layer.name(), k, day)
                    .isCloseTo(right[k], within(1e-9 * (1 + Math.abs(right[k]))));
              }
            }
          }
        }
      }
    }
  }

  @Test
  void everyTreatmentIsAmongTheChartsThatWereTried() {
    List<Treatment> used =
        Stream.of(Chart.values())
            .flatMap(c -> c.panels().stream())
            .flatMap(p -> p.layers().stream())
            .map(Layer::treatment)
            .distinct()
            .toList();
    assertThat(used).containsExactlyInAnyOrder(Treatment.values());
  }

  @Test
  void marksThatGrewAreThoseOfTheWhole() {
    History whole = MadeUp.twoYears();
    History run = new History();
    Marks marks = new Marks(run, MadeUp.COAL, Chart.BEST.marked());
    MadeUp.copy(whole, run, -1, 300);
    marks.upToNow();
    MadeUp.copy(whole, run, 300, 730);
    assertThat(marks.upToNow())
        .hasSizeGreaterThan(5)
        .isEqualTo(Mark.of(run, MadeUp.COAL, Chart.BEST.marked()));
  }
}
