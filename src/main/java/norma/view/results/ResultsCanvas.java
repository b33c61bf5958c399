package norma.view.results;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import norma.chart.pen.Ground;
import norma.chart.sweep.ResultChart;
import norma.view.desk.Easel;
import norma.view.desk.Theme;

/** One chart of results on the screen. */
final class ResultsCanvas extends Easel {
  private static final long serialVersionUID = 1;

  private transient ResultChart chart;
  private boolean working;

  ResultsCanvas(String kind) {
    setName("results-chart-" + kind);
  }

  /**
   * Shows a chart.
   *
   * @param beingMade whether another is on its way, because something else was chosen
   */
  void show(ResultChart one, boolean beingMade) {
    working = beingMade;
    if (one.equals(chart)) {
      repaint();
      return;
    }
    chart = one;
    getAccessibleContext().setAccessibleName("Chart: " + one.words());
    fresh();
  }

  private static Ground ground() {
    return Theme.isDark() ? Ground.DARK : Ground.LIGHT;
  }

  @Override
  protected void draw(Graphics2D on) {
    on.setPaint(ground().paper());
    on.fillRect(0, 0, getWidth(), getHeight());
    if (chart != null && getWidth() > 80 && getHeight() > 80) {
      chart.draw(on, new Rectangle2D.Double(0, 0, getWidth(), getHeight()), ground());
    }
  }

  @Override
  protected void over(Graphics2D on) {
    if (working) {
      on.setPaint(ground().softInk());
      on.drawString("comparing …", 12, getHeight() - 10);
    }
  }
}
