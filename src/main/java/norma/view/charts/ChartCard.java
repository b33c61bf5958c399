package norma.view.charts;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.function.Supplier;
import javax.swing.UIManager;
import norma.chart.pen.Ground;
import norma.chart.run.Chart;
import norma.chart.run.Dress;
import norma.chart.run.LiveChart;
import norma.chart.run.Scene;
import norma.view.desk.Easel;
import norma.view.desk.Theme;

/** One chart on the screen, with the crosshair over it. */
final class ChartCard extends Easel {
  private static final long serialVersionUID = 1;

  private final transient LiveChart live;
  private final transient Supplier<Scene> scenes;
  private final transient Crosshair crosshair;
  private final boolean full;
  private boolean log;

  /**
   * A card.
   *
   * @param full whether it is as large as the place of all charts, or a window of its own
   */
  ChartCard(Chart chart, boolean full, Supplier<Scene> scenes, Crosshair crosshair) {
    this.live = new LiveChart(chart);
    this.scenes = scenes;
    this.crosshair = crosshair;
    this.full = full;
    setName((full ? "chart-large-" : "chart-") + chart.id());
    setLayout(null);
    setMinimumSize(new Dimension(160, 110));
    getAccessibleContext().setAccessibleName("Chart: " + chart.title());
    getAccessibleContext()
        .setAccessibleDescription(
            "Enter enlarges, Escape goes back, L is the log scale, D detaches, comma and full stop"
                + " move the crosshair by a day, the menu key opens the menu");
    Mouse mouse = new Mouse();
    addMouseListener(mouse);
    addMouseMotionListener(mouse);
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            repaint();
          }

          @Override
          public void focusLost(FocusEvent event) {
            repaint();
          }
        });
  }

  /** What it is a chart of. */
  LiveChart live() {
    return live;
  }

  boolean full() {
    return full;
  }

  boolean log() {
    return log;
  }

  /** Puts values on a scale of equal ratios, or back. */
  void log(boolean wanted) {
    if (live.canBeLog()) {
      log = wanted;
      fresh();
    }
  }

  /** What it is drawn in on the screen. */
  Dress dress() {
    return new Dress(Theme.isDark() ? Ground.DARK : Ground.LIGHT, full, log);
  }

  /** Moves the crosshair by days, from the last day if it was nowhere. */
  void move(int days) {
    Scene scene = scenes.get();
    int from = crosshair.hovered() < 0 ? scene.run().days() - 1 : crosshair.hovered();
    crosshair.hover(Math.max(0, Math.min(scene.days() - 1, from + days)));
  }

  @Override
  protected void draw(Graphics2D on) {
    live.draw(on, new Rectangle2D.Double(0, 0, getWidth(), getHeight()), scenes.get(), dress());
  }

  @Override
  protected void over(Graphics2D g) {
    Scene scene = scenes.get();
    CrosshairLines lines = new CrosshairLines(g, live.extent(), dress().ground(), full);
    LocalDate start = scene.start();
    if (shown(crosshair.pointed(), scene)) {
      lines.pointed(crosshair.pointed(), start.plusDays(crosshair.pointed()));
    }
    if (shown(crosshair.hovered(), scene)) {
      int day = crosshair.hovered();
      lines.hovered(day, start.plusDays(day), live.at(day, scene, dress()));
    }
    if (isFocusOwner()) {
      g.setPaint(UIManager.getColor("Component.focusedBorderColor"));
      g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
    }
  }

  private static boolean shown(int day, Scene scene) {
    return day >= 0 && day < scene.days();
  }

  /** The crosshair follows it. */
  private final class Mouse extends MouseAdapter {
    @Override
    public void mouseMoved(MouseEvent event) {
      Rectangle2D area = live.extent().area();
      boolean inside = event.getX() >= area.getX() && event.getX() <= area.getMaxX();
      crosshair.hover(inside ? live.extent().day(event.getX()) : Crosshair.NONE);
    }

    @Override
    public void mouseExited(MouseEvent event) {
      crosshair.hover(Crosshair.NONE);
    }

    @Override
    public void mousePressed(MouseEvent event) {
      requestFocusInWindow();
    }
  }
}
