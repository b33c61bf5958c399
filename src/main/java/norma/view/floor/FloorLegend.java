package norma.view.floor;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import norma.view.desk.Drawing;
import norma.view.desk.Figures;
import norma.view.desk.Ramp;

/** What the floor's colours and marks mean: the scale with its unit, then the marks. */
final class FloorLegend extends Drawing {
  private static final long serialVersionUID = 1;
  private static final int RAMP = 96;
  private static final int LINE = 17;
  private static final int EDGE = 4;
  private static final int GAP = 9;

  private final FloorCanvas canvas;
  private final MapCanvas map;
  private boolean ofMap;

  FloorLegend(FloorCanvas canvas, MapCanvas map) {
    super(javax.accessibility.AccessibleRole.CANVAS);
    this.canvas = canvas;
    this.map = map;
    canvas.addPropertyChangeListener(FloorCanvas.ZOOM, zoomed -> changed());
    addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent resized) {
            changed();
          }
        });
    setName("floor-legend");
    setMinimumSize(new Dimension(100, 2 * LINE + 4));
    getAccessibleContext().setAccessibleName("Legend of the shop floor");
  }

  /** Explains the map, or else the floor. */
  void explain(boolean theMap) {
    ofMap = theMap;
    changed();
  }

  private FloorLook look() {
    return ofMap ? map.look() : canvas.look();
  }

  private List<LegendMark> marks() {
    return ofMap ? LegendMark.ofMap(look(), !map.routes().isEmpty()) : LegendMark.ofFloor(look());
  }

  /** Whether there are but two colours, for yes and no. */
  private boolean isOfTitles() {
    return !ofMap && look().shade() == Shade.TITLE;
  }

  /** The colours, the scale or the width is another. */
  void changed() {
    if (getPreferredSize().height != getHeight()) {
      revalidate();
    }
    repaint();
  }

  /** The scale's ends and middle with the unit, in words. */
  String words() {
    FloorLook look = look();
    Shade shade = look.shade();
    if (isOfTitles()) {
      return "no title, title";
    }
    String unit = unit().isEmpty() ? "" : " " + unit();
    return Figures.of(shade.low(look.high()))
        + (shade.isAround() ? ", 1" : "")
        + " to "
        + Figures.of(look.high())
        + unit;
  }

  private Font small() {
    return getFont().deriveFont(11f);
  }

  /** As many lines as what is to be said takes at this width. */
  @Override
  public Dimension getPreferredSize() {
    int last = 0;
    if (getWidth() > 0) {
      List<LegendMark> marks = marks();
      int[] lines = lines(marks, getFontMetrics(small()));
      last = lines[lines.length - 1];
    }
    return new Dimension(300, (Math.max(1, last) + 1) * LINE + 4);
  }

  /** The line each mark stands in: what does not fit goes to the next. */
  private int[] lines(List<LegendMark> marks, FontMetrics metrics) {
    int[] lines = new int[marks.size()];
    int line = 0;
    int x = scaleEnd(metrics);
    for (int i = 0; i < lines.length; i++) {
      int width = marks.get(i).width(metrics);
      if (x + width - GAP > getWidth() && x > EDGE) {
        line++;
        x = EDGE;
      }
      lines[i] = line;
      x += width;
    }
    return lines;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    FloorLook look = look();
    g.setFont(small());
    FontMetrics metrics = g.getFontMetrics();
    int base = (LINE + metrics.getAscent() - metrics.getDescent()) / 2 + 1;
    scale(g, look, metrics, base);
    List<LegendMark> marks = marks();
    int[] lines = lines(marks, metrics);
    int x = scaleEnd(metrics);
    int line = 0;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i] > line) {
        line = lines[i];
        x = EDGE;
      }
      marks.get(i).paint(g, look, x, base + lines[i] * LINE);
      x += marks.get(i).width(metrics);
    }
    g.dispose();
  }

  private int scaleEnd(FontMetrics metrics) {
    FloorLook look = look();
    if (isOfTitles()) {
      return EDGE + titles(look).stream().mapToInt(mark -> mark.width(metrics)).sum() + GAP;
    }
    return EDGE + metrics.stringWidth(low(look)) + RAMP + 9 + metrics.stringWidth(high(look)) + 14;
  }

  private static List<LegendMark> titles(FloorLook look) {
    Ramp ramp = look.shade().ramp(look.dark());
    return List.of(
        new LegendMark(ramp.at(0), LegendMark.Sign.FILLED, "no title"),
        new LegendMark(ramp.at(1), LegendMark.Sign.FILLED, "holds the title"));
  }

  private static String low(FloorLook look) {
    return (look.shade().isAround() ? "≤ " : "") + Figures.of(look.shade().low(look.high()));
  }

  private String high(FloorLook look) {
    return "≥ " + Figures.of(look.high()) + " " + unit();
  }

  private String unit() {
    Shade shade = look().shade();
    return !ofMap ? shade.unit() : shade == Shade.TITLE ? "of the men" : shade.unitOfTrades();
  }

  private void scale(Graphics2D g, FloorLook look, FontMetrics metrics, int base) {
    Shade shade = look.shade();
    Ramp ramp = shade.ramp(look.dark());
    if (isOfTitles()) {
      int x = EDGE;
      for (LegendMark mark : titles(look)) {
        mark.paint(g, look, x, base);
        x += mark.width(metrics);
      }
      return;
    }
    g.setColor(look.ink());
    String low = low(look);
    g.drawString(low, EDGE, base);
    int x = EDGE + metrics.stringWidth(low) + 4;
    for (int i = 0; i < RAMP; i++) {
      g.setColor(ramp.at((double) i / (RAMP - 1)));
      g.fillRect(x + i, base - 9, 1, 10);
    }
    g.setColor(look.ink());
    g.drawRect(x - 1, base - 10, RAMP + 1, 11);
    if (shade.isAround()) {
      g.drawLine(x + RAMP / 2, base - 12, x + RAMP / 2, base + 2);
      g.setColor(Ramp.ink(ramp.at(0.5)));
      g.drawString("1", x + RAMP / 2 + 3, base);
      g.setColor(look.ink());
    }
    g.drawString(high(look), x + RAMP + 5, base);
  }
}
