package norma.chart.pen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which colour and line belongs to a series; it belongs to the name for ever, in every chart.
 *
 * <p>Eight hues that people with any colour vision tell apart, and a grey for what is ordinary.
 * Where a hue serves twice, the line is dashed the second time.
 *
 * <p>Source: Okabe and Ito, Color universal design, 2008; the yellow is darker here, for a white
 * ground.
 */
public final class Palette {
  static final Color BLACK = new Color(0x222222);
  static final Color GREY = new Color(0x9A9A9A);
  static final Color ORANGE = new Color(0xE69F00);
  public static final Color SKY = new Color(0x56B4E9);
  static final Color GREEN = new Color(0x009E73);
  static final Color YELLOW = new Color(0xE8D820);
  public static final Color BLUE = new Color(0x0072B2);
  static final Color VERMILION = new Color(0xD55E00);
  static final Color PURPLE = new Color(0xCC79A7);

  /** What was always there and shall not draw the eye. */
  public static final Color PALE = new Color(0xD3D7DB);

  private static final List<Color> HUES =
      List.of(BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY, BLACK, YELLOW);

  /** Colour of a series and the pattern of its line: 0 whole, 1 dashed, 2 dotted. */
  public record Pen(Color colour, int pattern) {
    /** The line at a width in pixels. */
    public BasicStroke stroke(float width) {
      float[] dash =
          switch (pattern) {
            case 0 -> null;
            case 1 -> new float[] {4 * width, 2.5f * width};
            default -> new float[] {width, 2 * width};
          };
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }
  }

  private static final Map<String, Pen> PENS = pens();

  private Palette() {}

  /** The pen of a series; one not known here gets one that hangs on its name alone. */
  public static Pen of(String series) {
    Pen known = PENS.get(series);
    if (known != null) {
      return known;
    }
    int sum = 0;
    for (int i = 0; i < series.length(); i++) {
      sum = 31 * sum + series.charAt(i);
    }
    int index = Math.floorMod(sum, 3 * HUES.size());
    return new Pen(HUES.get(index % HUES.size()), index / HUES.size());
  }

  /**
   * The pen of one of several like things, such as industries, by its place among them from 0; the
   * yellow, which is faint as a line, is left out.
   */
  public static Pen nth(int place) {
    int lines = HUES.size() - 1;
    return new Pen(HUES.get(place % lines), Math.min(2, place / lines));
  }

  /** A colour through which the ground shines; the less, the nearer to 255. */
  public static Color faint(Color colour, int alpha) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
  }

  /** Whether the series has a pen of its own. */
  public static boolean knows(String series) {
    return PENS.containsKey(series);
  }

  private static Map<String, Pen> pens() {
    Map<String, Pen> pens = new TreeMap<>();
    // The two sides of every comparison of runs.
    put(pens, BLUE, 0, "baseline");
    put(pens, VERMILION, 0, "variant", "difference");
    // Who: the two sides of every comparison of men.
    put(pens, ORANGE, 0, "favoured", "favour", "lost in favour shifts", "favoured men's share");
    put(pens, BLUE, 0, "others", "output", "mean", "pay", "pace", "campaign");
    put(pens, VERMILION, 0, "record", "lost in record shifts", "best so far", "overrun", "acts");
    put(pens, BLACK, 1, "norm");
    put(pens, GREY, 1, "plan", "push", "median");
    put(pens, SKY, 0, "best of ten days", "middle 80 % of shifts", "no carrier");
    put(pens, PURPLE, 0, "hold the title", "Gini of materials", "Gini of pay", "tool broken");
    put(pens, PURPLE, 0, "output never made");
    put(pens, PURPLE, 1, "accused");
    put(pens, GREEN, 0, "whole shop's gain", "no materials", "storming index", "driven");
    put(pens, VERMILION, 0, "line or crane held");
    put(pens, GREEN, 0, "shops that made the plan");
    put(pens, BLACK, 0, "obstruct", "removed", "blows among them", "obstructing shops");
    put(pens, BLACK, 0, "below the norm", "in store");
    put(pens, YELLOW, 0, "preparing", "place exhausted");
    put(pens, ORANGE, 0, "taken off", "missing of the pledge");
    put(pens, GREEN, 0, "upkeep", "committees that name men");
    put(pens, VERMILION, 0, "accidents");
    put(pens, PALE, 0, "equal", "absent");
    return pens;
  }

  private static void put(Map<String, Pen> pens, Color colour, int pattern, String... series) {
    for (String name : series) {
      pens.put(name, new Pen(colour, pattern));
    }
  }
}
