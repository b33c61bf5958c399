package norma.view;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.function.Supplier;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.UIManager;
import norma.chart.Chart;
import norma.chart.Dress;
import norma.chart.Ground;
import norma.chart.LiveChart;
import norma.chart.Scene;

/**
 * One chart on the screen. Its picture is kept and drawn anew only when there is news; the
 * crosshair goes over it.
 */
final class ChartCard extends JComponent {
  private static final long serialVersionUID = 1;

  private final transient LiveChart live;
  private final transient Supplier<Scene> scenes;
  private final transient Crosshair crosshair;
  private final boolean full;
  private boolean log;
  private transient BufferedImage picture;
  private boolean stale = true;

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
    setFocusable(true);
    setOpaque(true);
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

  /** There is news: the picture is drawn anew when it is next shown. */
  void fresh() {
    stale = true;
    repaint();
  }

  /** Moves the crosshair by days, from the last day if it was nowhere. */
  void move(int days) {
    Scene scene = scenes.get();
    int from = crosshair.hovered() < 0 ? scene.run().days() - 1 : crosshair.hovered();
    crosshair.hover(Math.max(0, Math.min(scene.days() - 1, from + days)));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    Scene scene = scenes.get();
    double scale = Math.max(1, g.getTransform().getScaleX());
    int width = (int) Math.ceil(getWidth() * scale);
    int height = (int) Math.ceil(getHeight() * scale);
    if (picture == null || picture.getWidth() != width || picture.getHeight() != height) {
      picture =
          new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_RGB);
      stale = true;
    }
    if (stale) {
      stale = false;
      Graphics2D on = picture.createGraphics();
      on.scale(scale, scale);
      live.draw(on, new Rectangle2D.Double(0, 0, getWidth(), getHeight()), scene, dress());
      on.dispose();
    }
    g.drawImage(picture, 0, 0, getWidth(), getHeight(), null);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
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
    g.dispose();
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
