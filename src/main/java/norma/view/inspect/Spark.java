package norma.view.inspect;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.awt.geom.Path2D;
import java.util.function.IntFunction;
import javax.swing.ToolTipManager;
import norma.chart.pen.Lettering;
import norma.view.desk.Drawing;
import norma.view.desk.Figures;
import norma.view.desk.Ramp;
import norma.view.desk.Theme;
import norma.view.floor.FloorTips;

/** A history as a small line, with its name, its last value, and the range it ran through. */
final class Spark extends Drawing {
  private static final long serialVersionUID = 1;
  private static final int TEXT = 15;
  private static final int RANGE = 34;

  /** What is kept free of a line for edges and between a name and its value. */
  private static final int GAP = 14;

  private transient HistoryLine line;
  private final transient IntFunction<String> dates;
  private int pointed = -1;

  /**
   * An empty line.
   *
   * @param dates says a day's date
   */
  Spark(IntFunction<String> dates) {
    super(javax.accessibility.AccessibleRole.CANVAS);
    this.dates = dates;
    setPreferredSize(new Dimension(150, 46));
    setMinimumSize(new Dimension(80, 46));
    ToolTipManager.sharedInstance().registerComponent(this);
  }

  /** Shows another history. */
  void show(HistoryLine history) {
    line = history;
    getAccessibleContext()
        .setAccessibleName(line.label() + " " + Figures.of(line.last(), line.unit()));
    getAccessibleContext().setAccessibleDescription(line.meaning());
    repaint();
  }

  /** Marks a day; -1 for none. */
  void point(int day) {
    pointed = day;
    repaint();
  }

  private int right() {
    return getWidth() - RANGE - 4;
  }

  private double x(int day) {
    int[] days = line.days();
    int span = Math.max(1, days[days.length - 1] - days[0]);
    return 3 + (double) (right() - 3) * (day - days[0]) / span;
  }

  @Override
  public String getToolTipText(MouseEvent event) {
    if (line == null || line.isEmpty()) {
      return line == null ? null : line.meaning();
    }
    int nearest = -1;
    for (int i = 0; i < line.days().length; i++) {
      boolean closer =
          nearest < 0
              || Math.abs(x(line.days()[i]) - event.getX())
                  < Math.abs(x(line.days()[nearest]) - event.getX());
      if (Double.isFinite(line.values()[i]) && closer) {
        nearest = i;
      }
    }
    return "<html><b>"
        + FloorTips.escaped(line.label())
        + "</b>: "
        + FloorTips.escaped(line.meaning())
        + "<br>"
        + dates.apply(line.days()[nearest])
        + ": "
        + Figures.of(line.values()[nearest], line.unit())
        + "</html>";
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    if (line == null) {
      return;
    }
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    Color ink = getForeground() == null ? Color.GRAY : getForeground();
    Color soft = Ramp.between(ink, getBackground() == null ? Color.GRAY : getBackground(), 0.4);
    g.setFont(getFont().deriveFont(11f));
    FontMetrics metrics = g.getFontMetrics();
    g.setColor(ink);
    String value = Figures.of(line.last(), line.unit());
    if (metrics.stringWidth(line.label() + value) + GAP > getWidth()) {
      // The unit is in the tooltip too, and the label only here.
      value = Figures.of(line.last());
    }
    int room = getWidth() - metrics.stringWidth(value) - GAP;
    g.drawString(value, getWidth() - metrics.stringWidth(value) - 3, metrics.getAscent());
    g.setColor(soft);
    g.drawString(Lettering.cut(line.label(), metrics, room), 3, metrics.getAscent());
    if (!line.isEmpty()) {
      draw(g, soft);
    }
    g.dispose();
  }

  private void draw(Graphics2D g, Color soft) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : line.values()) {
      if (Double.isFinite(value)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    int top = TEXT + 3;
    int bottom = getHeight() - 6;
    // What looks the same in figures is a level line, whatever it does behind the last digit.
    boolean level = Figures.of(high).equals(Figures.of(low));
    double height = level ? 0 : bottom - top;
    double base = level ? (top + bottom) / 2.0 : bottom;
    double span = level ? 1 : high - low;
    g.setFont(getFont().deriveFont(9f));
    g.setColor(soft);
    g.drawString(Figures.of(high), right() + 5, top + 6);
    if (!level) {
      g.drawString(Figures.of(low), right() + 5, bottom + 2);
    }
    if (pointed >= 0 && pointed >= line.days()[0]) {
      int at = (int) x(pointed);
      g.drawLine(at, top - 2, at, bottom + 2);
    }
    Path2D path = new Path2D.Double();
    boolean pen = false;
    double lastX = 0;
    double lastY = 0;
    for (int i = 0; i < line.values().length; i++) {
      double value = line.values()[i];
      if (!Double.isFinite(value)) {
        continue;
      }
      lastX = x(line.days()[i]);
      lastY = base - height * (value - low) / span;
      if (pen) {
        path.lineTo(lastX, lastY);
      } else {
        path.moveTo(lastX, lastY);
      }
      pen = true;
    }
    g.setColor(Theme.isDark() ? new Color(0x56B4E9) : new Color(0x0072B2));
    g.draw(path);
    g.fillOval((int) lastX - 2, (int) lastY - 2, 4, 4);
  }
}
