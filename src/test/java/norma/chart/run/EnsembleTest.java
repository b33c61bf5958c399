package norma.chart.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import norma.measure.History;
import norma.measure.MadeUp;
import norma.measure.Measure;
import norma.measure.Readings;
import norma.measure.Scope;
import org.junit.jupiter.api.Test;

/** Quantiles over seeds against numbers worked out by hand. */
final class EnsembleTest {
  private static final Layer DAILY = Layer.line("output", Treatment.DAILY, Measure.OUTPUT);

  private static Ensemble of(History... runs) {
    return new Ensemble(List.of(runs), MadeUp.COAL);
  }

  private static History made(double... outputs) {
    History history = new History();
    for (int day = 0; day < outputs.length; day++) {
      double[] row = new double[Measure.values().length];
      Arrays.fill(row, Double.NaN);
      row[Measure.OUTPUT.ordinal()] = outputs[day];
      LocalDate date = LocalDate.of(1935, 1, 1).plusDays(day);
      history.add(new Readings(day, date, List.<Scope>of(MadeUp.COAL), new double[][] {row}));
    }
    return history;
  }

  @Test
  void quantilesOfFiveSeeds() {
    // Positions 0.2, 1, 2, 3 and 3.8 among the five sorted values 1, 2, 4, 8, 16.
    double[][] rows = of(made(8), made(1), made(16), made(4), made(2)).quantiles(DAILY, 0);
    double[] expected = {1.2, 2, 4, 8, 14.4};
    for (int k = 0; k < expected.length; k++) {
      assertThat(rows[k]).hasSize(1);
      assertThat(rows[k][0]).isCloseTo(expected[k], within(1e-12));
    }
  }

  @Test
  void eachSeedIsTreatedBeforeTheyAreCompared() {
    double[] one = new double[120];
    double[] two = new double[120];
    double[] three = new double[120];
    for (int i = 0; i < 120; i++) {
      one[i] = i % 3 == 0 ? 3 : 0;
      two[i] = i % 3 == 1 ? 3 : 0;
      three[i] = i % 3 == 2 ? 3 : 0;
    }
    Ensemble seeds = of(made(one), made(two), made(three));
    // On every day the median of the seeds is 0; over a month each has a mean of 1.
    assertThat(seeds.quantiles(DAILY, 0)[2]).containsOnly(0);
    Layer monthly = Layer.line("output", Treatment.OVER_MONTH, Measure.OUTPUT);
    assertThat(seeds.quantiles(monthly, 0)[2][119]).isCloseTo(1, within(1e-12));
  }

  @Test
  void aSeedThatEndsEarlyLeavesTheOthersAndOneAloneIsNoEnsemble() {
    double[][] rows = of(made(1, 1, 1), made(3, 3), made(2)).quantiles(DAILY, 0);
    assertThat(rows[2][0]).isEqualTo(2);
    assertThat(rows[2][1]).isEqualTo(2);
    assertThat(rows[0][1]).isCloseTo(1.1, within(1e-12));
    assertThat(rows[2][2]).isNaN();
  }

  @Test
  void seedsThatGoOnAreWorkedOutAnew() {
    History growing = made(1);
    Ensemble seeds = of(growing, made(3, 3));
    assertThat(seeds.quantiles(DAILY, 0)[2][0]).isEqualTo(2);
    MadeUp.copy(made(1, 5), growing, 1, 2);
    assertThat(seeds.quantiles(DAILY, 0)[2][1]).isEqualTo(4);
  }

  @Test
  void differenceIsBranchMinusRun() {
    TreatedFigures run = new TreatedFigures(made(1, 2, Double.NaN, 4), MadeUp.COAL);
    TreatedFigures branch = new TreatedFigures(made(1, 5, 3, 1, 9), MadeUp.COAL);
    assertThat(new Difference(run, branch).values(DAILY, 0)).containsExactly(0, 3, Double.NaN, -3);
    assertThat(new Parted(run, branch).values(DAILY, 0)).containsExactly(1, 5, 3, 1, 9);
    TreatedFigures late = new TreatedFigures(made(1, 2, Double.NaN, 5, 9), MadeUp.COAL);
    assertThat(new Parted(run, late).values(DAILY, 0))
        .containsExactly(Double.NaN, Double.NaN, Double.NaN, 5, 9);
  }

  @Test
  void bandsAreLeftToTheMatterItself() {
    List<String> shown = new ArrayList<>();
    for (Layer layer : Chart.OUTPUT.panels().get(0).layers()) {
      if (Ensemble.shows(layer)) {
        shown.add(layer.name());
      }
    }
    assertThat(shown).containsExactly("output");
    assertThat(DoubleStream.of(Ensemble.LEVELS).sum()).isEqualTo(2.5);
  }
}
