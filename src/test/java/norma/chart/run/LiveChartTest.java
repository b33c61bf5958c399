package norma.chart.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import norma.chart.pen.Ground;
import norma.chart.pen.Palette;
import norma.chart.pen.Style;
import norma.measure.History;
import norma.measure.MadeUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Live charts painted into pictures. */
final class LiveChartTest {
  private static final int WIDTH = 370;
  private static final int HEIGHT = 190;
  private static final Dress CARD = new Dress(Ground.LIGHT, false, false);
  private static final int DAYS = 730;

  private static History until(History whole, int day) {
    History run = new History();
    MadeUp.copy(whole, run, -1, day);
    return run;
  }

  private static Scene scene(History run, History branch, List<History> others) {
    LocalDate start = LocalDate.of(1935, 1, 1);
    Optional<History> what = Optional.ofNullable(branch);
    return new Scene(run, what, others, MadeUp.COAL, Gallery.ONE, start, DAYS);
  }

  private static BufferedImage painted(LiveChart live, Scene scene, Dress dress) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    live.draw(g, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), scene, dress);
    g.dispose();
    return image;
  }

  /** How many pixels of about a colour there are between two days, from the panels' top. */
  private static int count(BufferedImage image, LiveChart live, int from, int to, Color colour) {
    int count = 0;
    for (int x = (int) live.extent().x(from); x < live.extent().x(to); x++) {
      for (int y = (int) live.extent().area().getY(); y < live.extent().area().getMaxY(); y++) {
        Color pixel = new Color(image.getRGB(x, y));
        int far =
            Math.abs(pixel.getRed() - colour.getRed())
                + Math.abs(pixel.getGreen() - colour.getGreen())
                + Math.abs(pixel.getBlue() - colour.getBlue());
        count += far < 60 ? 1 : 0;
      }
    }
    return count;
  }

  @Test
  void theRunGrowsIntoAnAxisThatStays() {
    LiveChart live = new LiveChart(Chart.RESENTMENT);
    Color blue = Palette.of("others").colour();
    BufferedImage half = painted(live, scene(until(MadeUp.twoYears(), 365), null, List.of()), CARD);
    double middle = live.extent().x(364);
    assertThat(count(half, live, 50, 360, blue)).isGreaterThan(100);
    assertThat(count(half, live, 370, 729, blue)).isZero();
    BufferedImage all = painted(live, scene(MadeUp.twoYears(), null, List.of()), CARD);
    assertThat(count(all, live, 370, 729, blue)).isGreaterThan(100);
    assertThat(live.extent().x(364)).isEqualTo(middle);
    assertThat(live.extent().day(middle)).isEqualTo(364);
  }

  @Test
  void aBranchIsDrawnFromWhereItParts() {
    History run = until(MadeUp.twoYears(), 700);
    History branch = until(MadeUp.twoYears(), 500);
    MadeUp.copy(MadeUp.story(DAYS, 1.4), branch, 500, 700);
    LiveChart live = new LiveChart(Chart.RESENTMENT);
    Color blue = Palette.of("others").colour();
    BufferedImage both = painted(live, scene(run, branch, List.of()), CARD);
    BufferedImage same = painted(live, scene(run, until(run, 700), List.of()), CARD);
    assertThat(count(both, live, 505, 699, blue))
        .isGreaterThan(count(same, live, 505, 699, blue) + 20);
    assertThat(live.at(600, scene(run, branch, List.of()), CARD).get(0).value()).contains(" → ");
  }

  @Test
  void otherSeedsAreBehindTheLineAndAheadOfIt() {
    History run = until(MadeUp.twoYears(), 300);
    List<History> others =
        List.of(MadeUp.story(DAYS, 0.8), MadeUp.story(DAYS, 1), MadeUp.story(DAYS, 1.2));
    LiveChart live = new LiveChart(Chart.RESENTMENT);
    Scene without = scene(run, null, List.of());
    Scene with = scene(run, null, others);
    Color paper = Ground.LIGHT.paper();
    int ahead = count(painted(live, without, CARD), live, 310, 729, paper);
    assertThat(count(painted(live, with, CARD), live, 310, 729, paper)).isLessThan(ahead - 300);
  }

  @ParameterizedTest
  @EnumSource
  void nothingThatCanComeIsTooMuchForAChart(Chart chart) {
    List<History> all =
        List.of(
            MadeUp.nothing(),
            MadeUp.quiet(1),
            MadeUp.quiet(40),
            MadeUp.constant(60, 0),
            MadeUp.constant(60, -3),
            MadeUp.constant(60, Double.NaN),
            MadeUp.constant(60, Double.POSITIVE_INFINITY),
            MadeUp.constant(60, 1e-12),
            MadeUp.constant(60, 1e12),
            MadeUp.twoYears());
    for (History run : all) {
      for (boolean log : new boolean[] {false, true}) {
        for (boolean full : new boolean[] {false, true}) {
          Dress dress = new Dress(Ground.DARK, full, log);
          LiveChart live = new LiveChart(chart);
          painted(live, scene(run, null, List.of()), dress);
          Scene scene = scene(run, MadeUp.quiet(20), List.of(MadeUp.constant(9, 0), run));
          BufferedImage image = painted(live, scene, dress);
          assertThat(image.getRGB(2, HEIGHT - 2)).isEqualTo(Ground.DARK.paper().getRGB());
          live.at(5, scene, dress);
          live.table(scene);
        }
      }
    }
  }

  @Test
  void theTableHoldsWhatIsDrawn() {
    History run = until(MadeUp.twoYears(), 400);
    List<History> others = List.of(MadeUp.story(DAYS, 0.8), MadeUp.story(DAYS, 1));
    ChartTable table = new LiveChart(Chart.OUTPUT).table(scene(run, until(run, 380), others));
    assertThat(table.columns().keySet())
        .containsExactly(
            "plan",
            "what_if_plan",
            "norm",
            "what_if_norm",
            "output",
            "what_if_output",
            "seeds_p05_output",
            "seeds_p25_output",
            "seeds_p50_output",
            "seeds_p75_output",
            "seeds_p95_output");
    assertThat(table.dates()).hasSize(DAYS);
    assertThat(table.columns().values()).allMatch(column -> column.length == DAYS);
    Layer output = Chart.OUTPUT.panels().get(0).layers().get(2);
    assertThat(table.columns().get("output")[399])
        .isEqualTo(new TreatedFigures(run, MadeUp.COAL).values(output, 0)[399]);
    assertThat(table.columns().get("output")[400]).isNaN();
  }

  @ParameterizedTest
  @EnumSource
  void columnsOfATableAreNamedApart(Chart chart) {
    int columns = 0;
    for (Panel panel : chart.panels()) {
      for (Layer layer : panel.layers()) {
        columns += layer.quantities().size();
      }
    }
    Scene scene = scene(MadeUp.quiet(40), null, List.of());
    assertThat(new LiveChart(chart).table(scene).columns()).hasSize(columns);
  }

  @Test
  void huesStandOutFromTheDark() {
    for (Chart chart : Chart.values()) {
      for (Panel panel : chart.panels()) {
        for (Layer layer : panel.layers()) {
          Color hue = Style.LARGE.on(Ground.DARK).pen(layer.name()).colour();
          boolean pale = Palette.of(layer.name()).colour().equals(Palette.PALE);
          assertThat(contrast(hue, Ground.DARK.paper()))
              .as(layer.name())
              .isGreaterThan(pale ? 1.5 : 4);
        }
      }
    }
  }

  /** Source: W3C, Web Content Accessibility Guidelines 2.1, contrast ratio. */
  private static double contrast(Color light, Color dark) {
    return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
  }

  private static double luminance(Color colour) {
    float[] rgb = colour.getRGBColorComponents(null);
    double sum = 0;
    double[] weights = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; i++) {
      double c = rgb[i];
      sum += weights[i] * (c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
