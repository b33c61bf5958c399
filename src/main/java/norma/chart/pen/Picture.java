package norma.chart.pen;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jfree.chart.JFreeChart;

/**
 * A chart, ready to be drawn.
 *
 * @param id name of its file, without ending
 * @param title what it shows
 * @param words the same in a sentence, for those who do not see it
 * @param size width and height in pixels at scale 1
 * @param drawing draws it
 */
public record Picture(
    String id, String title, String words, Dimension size, Consumer<Graphics2D> drawing) {
  /** Width and height of a chart on its own, in pixels at scale 1. */
  public static final Dimension USUAL = new Dimension(1280, 720);

  public static Picture of(
      String id, String title, String words, Dimension size, JFreeChart chart) {
    return new Picture(
        id,
        title,
        words,
        size,
        g -> chart.draw(g, new Rectangle2D.Double(0, 0, size.width, size.height)));
  }

  /**
   * The picture as an element of SVG, to stand in a page.
   *
   * @param prefix tells its ids from those of other pictures on the page
   */
  public String svg(String prefix) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Svg.draw(drawing, size, prefix, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    String file = out.toString(StandardCharsets.UTF_8);
    // Batik gives every picture the same id for its general definitions.
    return file.substring(file.indexOf("<svg"))
        .replace("id=\"genericDefs\"", "id=\"" + prefix + "genericDefs\"");
  }
}
