package norma.chart.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import norma.chart.pen.Lettering;
import norma.chart.pen.Style;
import norma.chart.pen.Trade;
import org.junit.jupiter.api.Test;

/** What stands above a chart. */
class HeadingTest {
  private static final Trade COAL = new Trade("Coal", "t", "hewer", "section", "face");

  @Test
  void aUnitThatDoesNotFitIsLeftOutAndNotCut() {
    Panel panel = Chart.OUTPUT.panels().get(0);
    double heading = Lettering.width(panel.heading(), Style.LARGE.bold(1.09));

    assertThat(inkBehind(heading + 5, panel, heading + 60)).isZero();
    assertThat(inkBehind(heading + 5, panel, heading + 400)).isPositive();
  }

  /** Columns with ink from a place on, when the line may be as wide as that. */
  private static int inkBehind(double from, Panel panel, double width) {
    BufferedImage image = new BufferedImage(1200, 60, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 1200, 60);
    new Heading(Style.LARGE).line(g, panel, COAL, 0, 40, width);
    g.dispose();
    int columns = 0;
    for (int x = (int) from; x < 1200; x++) {
      boolean ink = false;
      for (int y = 0; y < 60; y++) {
        ink |= (image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF;
      }
      columns += ink ? 1 : 0;
    }
    return columns;
  }
}
