package norma.view.floor;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import norma.view.desk.Drawing;
import norma.view.desk.Figures;
import norma.view.desk.PlanLook;
import norma.view.desk.Ramp;

/** What the floor's colours and marks mean: the scale with its unit, then the marks. */
final class FloorLegend extends Drawing {
  private static final long serialVersionUID = 1;
  private static final int RAMP = 96;
  private static final int LINE = 17;
  private static final int EDGE = 4;
  private static final int GAP = 9;

  private final FloorCanvas canvas;

  FloorLegend(FloorCanvas canvas) {
    super(javax.accessibility.AccessibleRole.CANVAS);
    this.canvas = canvas;
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

  /** The colours, the scale or the width is another. */
  void changed() {
    if (getPreferredSize().height != getHeight()) {
      revalidate();
    }
    repaint();
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

  private Font small() {
    return getFont().deriveFont(11f);
  }

  /** As many lines as what is to be said takes at this width. */
  @Override
  public Dimension getPreferredSize() {
    int last = 0;
    if (getWidth() > 0) {
      List<Mark> marks = marks();
      int[] lines = lines(marks, getFontMetrics(small()));
      last = lines[lines.length - 1];
    }
    return new Dimension(300, (Math.max(1, last) + 1) * LINE + 4);
  }

  private List<Mark> marks() {
    FloorLook look = canvas.look();
    List<Mark> marks = new ArrayList<>();
    for (PlanLook plan : PlanLook.values()) {
      marks.add(new Mark(plan.colour(look.dark()), Sign.FILLED, plan.word()));
    }
    marks.add(new Mark(FloorLook.FAVOURED, Sign.RING, "favoured man"));
    marks.add(new Mark(FloorLook.RECORD_MAN, Sign.RING, "record man"));
    marks.add(new Mark(look.faint(), Sign.RING, "helps elsewhere"));
    marks.add(new Mark(look.faint(), Sign.STRUCK, "moved off"));
    marks.add(new Mark(look.faint(), Sign.CROSSED, "absent"));
    if (look.camera().scale() > 5) {
      marks.add(new Mark(FloorLook.STARVED, Sign.FILLED, "without materials"));
      marks.add(new Mark(FloorLook.BLOCKED, Sign.FILLED, "without carrier"));
      marks.add(new Mark(FloorLook.DOWN, Sign.FILLED, "tool broken"));
      marks.add(new Mark(FloorLook.EXHAUSTED, Sign.FILLED, "place exhausted"));
    } else {
      marks.add(new Mark(look.material(), Sign.FILLED, "store"));
      marks.add(new Mark(FloorLook.FAVOURED, Sign.FILLED, "reserve"));
      marks.add(new Mark(FloorLook.BLOCKED, Sign.FILLED, "carriers"));
    }
    return marks;
  }

  /** The line each mark stands in: what does not fit goes to the next. */
  private int[] lines(List<Mark> marks, FontMetrics metrics) {
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
    FloorLook look = canvas.look();
    g.setFont(small());
    FontMetrics metrics = g.getFontMetrics();
    int base = (LINE + metrics.getAscent() - metrics.getDescent()) / 2 + 1;
    scale(g, look, metrics, base);
    List<Mark> marks = marks();
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
    FloorLook look = canvas.look();
    if (look.shade() == Shade.TITLE) {
      return EDGE + titles(look).stream().mapToInt(mark -> mark.width(metrics)).sum() + GAP;
    }
    return EDGE + metrics.stringWidth(low(look)) + RAMP + 9 + metrics.stringWidth(high(look)) + 14;
  }

  private static List<Mark> titles(FloorLook look) {
    Ramp ramp = look.shade().ramp(look.dark());
    return List.of(
        new Mark(ramp.at(0), Sign.FILLED, "no title"),
        new Mark(ramp.at(1), Sign.FILLED, "holds the title"));
  }

  private static String low(FloorLook look) {
    return (look.shade().isAround() ? "≤ " : "") + Figures.of(look.shade().low());
  }

  private static String high(FloorLook look) {
    return "≥ " + Figures.of(look.high()) + " " + look.shade().unit();
  }

  private static void scale(Graphics2D g, FloorLook look, FontMetrics metrics, int base) {
    Shade shade = look.shade();
    Ramp ramp = shade.ramp(look.dark());
    if (shade == Shade.TITLE) {
      int x = EDGE;
      for (Mark mark : titles(look)) {
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

  private enum Sign {
    FILLED,
    RING,
    STRUCK,
    CROSSED
  }

  /** A sign and the word for it. */
  private record Mark(Color colour, Sign sign, String word) {
    int width(FontMetrics metrics) {
      return 12 + metrics.stringWidth(word) + GAP;
    }

    void paint(Graphics2D g, FloorLook look, int x, int base) {
      g.setColor(colour);
      if (sign == Sign.FILLED) {
        g.fillRect(x, base - 8, 9, 9);
        g.setColor(look.faint());
        g.drawRect(x, base - 8, 8, 8);
      } else {
        g.drawRect(x, base - 8, 8, 8);
        g.drawRect(x + 1, base - 7, 6, 6);
      }
      if (sign == Sign.STRUCK || sign == Sign.CROSSED) {
        g.setColor(look.soft());
        g.drawLine(x, base - 8, x + 8, base);
      }
      if (sign == Sign.CROSSED) {
        g.drawLine(x + 8, base - 8, x, base);
      }
      g.setColor(look.ink());
      g.drawString(word, x + 12, base);
    }
  }
}
