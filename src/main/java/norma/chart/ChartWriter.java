package norma.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import norma.measure.History;
import norma.measure.Scope;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes pictures into files, as PNG and as SVG; a file appears only when it is complete. */
public final class ChartWriter {
  /** Width and height of a chart on its own, in pixels at scale 1. */
  public static final Dimension CHART = new Dimension(1280, 720);

  private static final String SVG = "http://www.w3.org/2000/svg";

  private ChartWriter() {}

  /** A picture and where it belongs. */
  private record Sheet(
      Path folder, String name, Dimension size, double scale, Consumer<Graphics2D> picture) {
    Path path() {
      return folder.resolve(name);
    }

    boolean isPixels() {
      return name.endsWith(".png");
    }
  }

  /**
   * Writes all charts and the overview page; with several industries, a folder for each.
   *
   * @param scale pixels of a PNG for each pixel of the design
   * @return the files, sorted
   */
  public static List<Path> writeAll(History history, Labels labels, Path folder, double scale)
      throws IOException {
    lookForFonts();
    List<Scope> scopes = history.industries();
    if (scopes.isEmpty()) {
      scopes = List.of(Scope.ECONOMY);
    }
    List<Sheet> sheets = new ArrayList<>();
    for (Scope scope : scopes) {
      Path place = scopes.size() == 1 ? folder : folder.resolve(scope.industry());
      Files.createDirectories(place);
      both(
          sheets,
          place,
          "overview",
          Overview.SIZE,
          scale,
          g -> Overview.draw(g, history, scope, labels));
      for (Chart chart : Chart.values()) {
        both(sheets, place, chart.id(), CHART, scale, g -> draw(g, chart, history, scope, labels));
      }
    }
    return written(sheets);
  }

  /**
   * Writes pictures as PNG and SVG, named by their ids.
   *
   * @param scale pixels of a PNG for each pixel of the design
   * @return the files, sorted
   */
  public static List<Path> writeAll(List<Picture> pictures, Path folder, double scale)
      throws IOException {
    lookForFonts();
    Files.createDirectories(folder);
    List<Sheet> sheets = new ArrayList<>();
    for (Picture picture : pictures) {
      both(sheets, folder, picture.id(), picture.size(), scale, picture.drawing());
    }
    return written(sheets);
  }

  private static List<Path> written(List<Sheet> sheets) throws IOException {
    // All are tried, so that none is still being drawn when the first trouble is told.
    List<IOException> troubles =
        sheets.parallelStream().map(ChartWriter::write).flatMap(Optional::stream).toList();
    if (!troubles.isEmpty()) {
      throw troubles.get(0);
    }
    return sheets.stream().map(Sheet::path).sorted().toList();
  }

  private static void draw(Graphics2D g, Chart chart, History history, Scope scope, Labels labels) {
    Painter.paint(chart, history, scope, labels)
        .draw(g, new Rectangle2D.Double(0, 0, CHART.width, CHART.height));
  }

  private static void both(
      List<Sheet> sheets,
      Path folder,
      String name,
      Dimension size,
      double scale,
      Consumer<Graphics2D> picture) {
    sheets.add(new Sheet(folder, name + ".png", size, scale, picture));
    sheets.add(new Sheet(folder, name + ".svg", size, 1, picture));
  }

  private static Optional<IOException> write(Sheet sheet) {
    Path temporary = sheet.folder().resolve("." + sheet.name() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
        if (sheet.isPixels()) {
          png(sheet.picture(), sheet.size(), sheet.scale(), out);
        } else {
          svg(sheet.picture(), sheet.size(), out);
        }
      }
      Files.move(temporary, sheet.path(), StandardCopyOption.REPLACE_EXISTING);
      return Optional.empty();
    } catch (IOException trouble) {
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException again) {
        trouble.addSuppressed(again);
      }
      return Optional.of(trouble);
    }
  }

  /** Without fonts Java fails in many ways, none of which says so. */
  private static void lookForFonts() throws IOException {
    try {
      Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
      g.getFontMetrics(Style.LARGE.plain(1)).stringWidth("norm");
      g.dispose();
    } catch (RuntimeException | LinkageError | InternalError e) {
      throw new IOException("no charts can be drawn, for Java finds no fonts on this machine", e);
    }
  }

  /** Draws a picture as PNG. */
  public static void png(
      Consumer<Graphics2D> picture, Dimension size, double scale, OutputStream out)
      throws IOException {
    int width = (int) Math.round(size.width * scale);
    int height = (int) Math.round(size.height * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      g.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      g.setPaint(Style.LARGE.ground().paper());
      g.fillRect(0, 0, width, height);
      g.scale(scale, scale);
      picture.accept(g);
    } finally {
      g.dispose();
    }
    Png.write(image, out);
  }

  /** Draws a picture as SVG, with text as text; the same picture gives the same bytes. */
  public static void svg(Consumer<Graphics2D> picture, Dimension size, OutputStream out)
      throws IOException {
    svg(picture, size, "", out);
  }

  /** The same with a prefix for its ids, which tells them from those of others on one page. */
  static void svg(Consumer<Graphics2D> picture, Dimension size, String prefix, OutputStream out)
      throws IOException {
    Document document =
        GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
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
