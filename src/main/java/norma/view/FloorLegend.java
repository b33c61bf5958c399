package norma.view;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

/** What the floor's colours and marks mean: the scale with its unit, then the marks. */
final class FloorLegend extends Drawing {
  private static final long serialVersionUID = 1;
  private static final int RAMP = 96;
  private static final int LINE = 17;

  private final FloorCanvas canvas;

  FloorLegend(FloorCanvas canvas) {
    super(javax.accessibility.AccessibleRole.CANVAS);
    this.canvas = canvas;
    canvas.addPropertyChangeListener(FloorCanvas.ZOOM, zoomed -> repaint());
    setName("floor-legend");
    setPreferredSize(new Dimension(300, 2 * LINE + 4));
    setMinimumSize(new Dimension(100, 2 * LINE + 4));
    getAccessibleContext().setAccessibleName("Legend of the shop floor");
  }

  /** The scale's ends and middle with the unit, in words. */
  String words() {
    FloorLook look = canvas.look();
    Shade shade = look.shade();
    if (shade == Shade.TITLE) {
      return "no title, title";
    }
    String unit = shade.unit().isEmpty() ? "" : " " + shade.unit();
    return Figures.of(shade.low())
        + (shade.isAround() ? ", 1" : "")
        + " to "
        + Figures.of(look.high())
        + unit;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    FloorLook look = canvas.look();
    g.setFont(getFont().deriveFont(11f));
    FontMetrics metrics = g.getFontMetrics();
    int base = (LINE + metrics.getAscent() - metrics.getDescent()) / 2 + 1;
    int x = scale(g, look, metrics, base);
    x += 14;
    for (PlanLook plan : PlanLook.values()) {
      int width = 15 + metrics.stringWidth(plan.word());
      if (x + width > getWidth()) {
        break;
      }
      x = key(g, look, x, base, plan.colour(look.dark()), true, plan.word());
    }
    x = 4;
    int second = base + LINE;
    x = key(g, look, x, second, FloorLook.FAVOURED, false, "on the foreman's order");
    x = key(g, look, x, second, FloorLook.RECORD_MAN, false, "record man");
    x = key(g, look, x, second, look.faint(), false, "helps elsewhere");
    x = absent(g, look, x, second);
    if (look.camera().scale() > 5) {
      x = key(g, look, x, second, FloorLook.STARVED, true, "without materials");
      x = key(g, look, x, second, FloorLook.BLOCKED, true, "without carrier");
      key(g, look, x, second, FloorLook.DOWN, true, "tool broken");
    } else {
      x = key(g, look, x, second, look.material(), true, "store");
      x = key(g, look, x, second, FloorLook.FAVOURED, true, "reserve");
      key(g, look, x, second, FloorLook.BLOCKED, true, "carriers in use");
    }
    g.dispose();
  }

  private int scale(Graphics2D g, FloorLook look, FontMetrics metrics, int base) {
    Shade shade = look.shade();
    Ramp ramp = shade.ramp(look.dark());
    if (shade == Shade.TITLE) {
      int x = key(g, look, 4, base, ramp.at(0), true, "no title");
      return key(g, look, x, base, ramp.at(1), true, "holds the title");
    }
    g.setColor(look.ink());
    String low = (shade.isAround() ? "≤ " : "") + Figures.of(shade.low());
    String high = "≥ " + Figures.of(look.high()) + " " + shade.unit();
    g.drawString(low, 4, base);
    int x = 4 + metrics.stringWidth(low) + 4;
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
    g.drawString(high, x + RAMP + 5, base);
    return x + RAMP + 5 + metrics.stringWidth(high);
  }

  private static int key(
      Graphics2D g, FloorLook look, int x, int base, Color colour, boolean filled, String word) {
    g.setColor(colour);
    if (filled) {
      g.fillRect(x, base - 8, 9, 9);
      g.setColor(look.faint());
      g.drawRect(x, base - 8, 8, 8);
    } else {
      g.drawRect(x, base - 8, 8, 8);
      g.drawRect(x + 1, base - 7, 6, 6);
    }
    g.setColor(look.ink());
    g.drawString(word, x + 12, base);
    return x + 12 + g.getFontMetrics().stringWidth(word) + 9;
  }

  private static int absent(Graphics2D g, FloorLook look, int x, int base) {
    g.setColor(look.soft());
    g.drawLine(x, base - 8, x + 8, base);
    g.drawLine(x + 8, base - 8, x, base);
    return key(g, look, x, base, look.faint(), false, "absent");
  }
}
