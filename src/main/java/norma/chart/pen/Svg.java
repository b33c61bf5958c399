package norma.chart.pen;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws a picture as SVG, with text as text; the same picture gives the same bytes. */
public final class Svg {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private Svg() {}

  /** Draws a picture of a size in pixels. */
  public static void draw(Consumer<Graphics2D> picture, Dimension size, OutputStream out)
      throws IOException {
    draw(picture, size, "", out);
  }

  /** The same with a prefix for its ids, which tells them from those of others on one page. */
  static void draw(Consumer<Graphics2D> picture, Dimension size, String prefix, OutputStream out)
      throws IOException {
    Document document =
        GenericDOMImplementation.getDOMImplementation().createDocument(NAMESPACE, "svg", null);
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment("drawn by norma");
    context.setPrecision(2);
    context.setIDGenerator(
        new SVGIDGenerator() {
          @Override
          public String generateID(String kind) {
            return super.generateID(prefix + kind);
          }
        });
    SVGGraphics2D g = new SVGGraphics2D(context, false);
    g.setSVGCanvasSize(size);
    // JFreeChart puts this hint back as it found it, and Batik takes no null.
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    picture.accept(g);
    Element root = g.getRoot();
    root.setAttributeNS(null, "viewBox", "0 0 " + size.width + " " + size.height);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    g.stream(root, writer, true, false);
    writer.flush();
  }
}
