package norma.chart.pen;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** How wide words are, and how they are made to fit. */
public final class Lettering {
  private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

  private Lettering() {}

  /** Width of a text in pixels at scale 1. */
  public static double width(String text, Font font) {
    return font.getStringBounds(text, SMOOTH).getWidth();
  }

  /**
   * The text, or as much of its beginning as fits a width, with an ellipsis; "" where none does.
   */
  public static String cut(String text, FontMetrics metrics, double width) {
    if (metrics.stringWidth(text) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && metrics.stringWidth(text.substring(0, end) + "…") > width) {
      end--;
    }
    return end == 0 ? "" : text.substring(0, end).strip() + "…";
  }

  /**
   * The text in lines of a width, broken at spaces; a word that is longer has a line of its own.
   */
  public static List<String> lines(String text, FontMetrics metrics, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && metrics.stringWidth(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }
}
