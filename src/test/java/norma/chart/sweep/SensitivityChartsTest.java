package norma.chart.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import norma.experiment.statistics.Bootstrap.Interval;
import norma.experiment.statistics.Morris;
import norma.experiment.statistics.Sobol;
import norma.experiment.sweep.SweepSetup.Column;
import org.junit.jupiter.api.Test;

final class SensitivityChartsTest {
  private static final Column OUTPUT =
      new Column("output", "output", "coal", "t", "output", "mean", Double.NaN, "");
  private static final List<String> PATHS = List.of("a.slack", "b.weight", "c.push");

  /** Every name is drawn, dots that lie on one spot included, and no two at one place. */
  @Test
  void morrisNamesEveryParameterOnceAndApart() {
    Interval sure = new Interval(0.9, 1.1);
    Interval none = Interval.NONE;
    List<Morris.Effect> effects =
        List.of(
            new Morris.Effect(1, 1, sure, 0.4, 8),
            new Morris.Effect(-1, 1, sure, 0.4, 8),
            new Morris.Effect(0, 0, none, Double.NaN, 1));
    String svg = MorrisChart.of(OUTPUT, "made up", PATHS, effects, 0.95).svg("m-");
    PATHS.forEach(path -> assertThat(svg).containsOnlyOnce(">" + path));
    assertThat(svg).contains("mu*: mean size of the effect, t", "8 trajectories");
    assertThat(place(svg, "a.slack")).isNotEqualTo(place(svg, "b.weight"));
  }

  @Test
  void sobolPutsTheLargestTotalFirst() {
    Interval wide = new Interval(-0.1, 0.5);
    Sobol.Indices indices =
        new Sobol.Indices(
            false,
            2,
            64,
            List.of(
                new Sobol.Index(0.1, wide, 0.2, wide),
                new Sobol.Index(0.5, wide, 0.8, wide),
                new Sobol.Index(-0.02, wide, 0.01, wide)));
    String svg = SobolChart.of(OUTPUT, "made up", PATHS, indices, 0.9).svg("s-");
    assertThat(svg).contains("64 rows", "90 %", "total: with what it does");
    assertThat(height(svg, "b.weight")).isLessThan(height(svg, "a.slack"));
    assertThat(height(svg, "a.slack")).isLessThan(height(svg, "c.push"));
  }

  private static String place(String svg, String text) {
    int at = svg.indexOf(">" + text);
    return svg.substring(svg.lastIndexOf("<text", at), at).replaceAll(".*? x=", "x=");
  }

  private static double height(String svg, String text) {
    var found =
        java.util.regex.Pattern.compile(" y=\"([-0-9.]+)\"").matcher(place(svg, text) + " ");
    assertThat(found.find()).isTrue();
    return Double.parseDouble(found.group(1));
  }
}
