package norma.view.floor;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import norma.view.desk.PlanLook;

/**
 * A sign of the legend and the word for it.
 *
 * @param colour its colour
 * @param sign its shape
 * @param word what it means
 */
record LegendMark(Color colour, Sign sign, String word) {
  private static final int GAP = 9;

  /** Shapes of signs. */
  enum Sign {
    FILLED,
    RING,
    STRUCK,
    CROSSED,
    DASHED,
    LINE
  }

  /** What the marks on the floor mean, those of the men's hours where they can be seen. */
  static List<LegendMark> ofFloor(FloorLook look) {
    List<LegendMark> marks = plans(look);
    marks.add(new LegendMark(FloorLook.FAVOURED, Sign.RING, "favoured man"));
    marks.add(new LegendMark(FloorLook.RECORD_MAN, Sign.RING, "record man"));
    marks.add(new LegendMark(look.faint(), Sign.RING, "helps elsewhere"));
    marks.add(new LegendMark(look.faint(), Sign.STRUCK, "moved off"));
    marks.add(new LegendMark(look.faint(), Sign.CROSSED, "absent"));
    if (look.camera().scale() > 5) {
      marks.add(new LegendMark(FloorLook.STARVED, Sign.FILLED, "without materials"));
      marks.add(new LegendMark(FloorLook.BLOCKED, Sign.FILLED, "carrier, line or crane busy"));
      marks.add(new LegendMark(FloorLook.DOWN, Sign.FILLED, "tool broken"));
      marks.add(new LegendMark(FloorLook.EXHAUSTED, Sign.FILLED, "place exhausted"));
    } else {
      marks.add(new LegendMark(look.material(), Sign.FILLED, "store"));
      marks.add(new LegendMark(FloorLook.FAVOURED, Sign.FILLED, "reserve"));
      marks.add(new LegendMark(FloorLook.BLOCKED, Sign.FILLED, "carriers"));
    }
    return marks;
  }

  /** What the marks on the map mean, those of deliveries where there are any. */
  static List<LegendMark> ofMap(FloorLook look, boolean delivers) {
    List<LegendMark> marks = plans(look);
    marks.add(new LegendMark(FloorLook.RECORD_MAN, Sign.RING, "record of the last 30 days"));
    if (delivers) {
      marks.add(new LegendMark(look.soft(), Sign.LINE, "delivers; days in stock"));
      marks.add(new LegendMark(FloorLook.RECORD_MAN, Sign.DASHED, "sets the limit"));
    }
    return marks;
  }

  private static List<LegendMark> plans(FloorLook look) {
    List<LegendMark> marks = new ArrayList<>();
    for (PlanLook plan : PlanLook.values()) {
      marks.add(new LegendMark(plan.colour(look.dark()), Sign.FILLED, plan.word()));
    }
    return marks;
  }

  private int signWidth() {
    return sign == Sign.LINE || sign == Sign.DASHED ? 18 : 9;
  }

  int width(FontMetrics metrics) {
    return signWidth() + 3 + metrics.stringWidth(word) + GAP;
  }

  void paint(Graphics2D g, FloorLook look, int x, int base) {
    g.setColor(colour);
    switch (sign) {
      case FILLED -> {
        g.fillRect(x, base - 8, 9, 9);
        g.setColor(look.faint());
        g.drawRect(x, base - 8, 8, 8);
      }
      case LINE, DASHED -> line(g, x, base - 4);
      default -> {
        g.drawRect(x, base - 8, 8, 8);
        g.drawRect(x + 1, base - 7, 6, 6);
      }
    }
    if (sign == Sign.STRUCK || sign == Sign.CROSSED) {
      g.setColor(look.soft());
      g.drawLine(x, base - 8, x + 8, base);
    }
    if (sign == Sign.CROSSED) {
      g.drawLine(x + 8, base - 8, x, base);
    }
    g.setColor(look.ink());
    g.drawString(word, x + signWidth() + 3, base);
  }

  private void line(Graphics2D g, int x, int y) {
    Stroke before = g.getStroke();
    float[] dash = sign == Sign.DASHED ? new float[] {6, 3} : null;
    g.setStroke(new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0));
    g.drawLine(x, y, x + 17, y);
    g.setStroke(before);
  }
}
