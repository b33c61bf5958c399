package norma.view;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import norma.chart.Ground;
import norma.chart.ResultChart;

/** One chart of results on the screen. */
final class ResultsCanvas extends JComponent {
  private static final long serialVersionUID = 1;

  private transient ResultChart chart;
  private boolean working;

  ResultsCanvas(String kind) {
    setName("results-chart-" + kind);
    setFocusable(true);
  }

  /**
   * Shows a chart.
   *
   * @param beingMade whether another is on its way, because something else was chosen
   */
  void show(ResultChart one, boolean beingMade) {
    chart = one;
    working = beingMade;
    getAccessibleContext().setAccessibleName("Chart: " + one.words());
    repaint();
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJComponent() {
            private static final long serialVersionUID = 1;

            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.CANVAS;
            }
          };
    }
    return accessibleContext;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    Ground ground = Theme.isDark() ? Ground.DARK : Ground.LIGHT;
    g.setPaint(ground.paper());
    g.fillRect(0, 0, getWidth(), getHeight());
    if (chart != null && getWidth() > 80 && getHeight() > 80) {
      chart.draw(g, new Rectangle2D.Double(0, 0, getWidth(), getHeight()), ground);
    }
    if (working) {
      g.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      g.setPaint(ground.softInk());
      g.drawString("comparing …", 12, getHeight() - 10);
    }
    g.dispose();
  }
}
