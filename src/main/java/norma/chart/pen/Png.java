package norma.chart.pen;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a picture as PNG: eight bits a colour, each row as its difference from the one above.
 *
 * <p>Java's own writer looks at every pixel through several layers; half the time of drawing went
 * there. Charts are mostly level ground, so that this one filter serves them well. Source: W3C,
 * Portable Network Graphics (PNG) Specification, second edition, 2003.
 */
public final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte UP = 2;

  private Png() {}

  /**
   * Draws a picture as PNG.
   *
   * @param size width and height in pixels at scale 1
   * @param scale pixels of the PNG for each pixel of the design
   */
  public static void draw(
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
    write(image, out);
  }

  /** Writes a picture of the type {@link BufferedImage#TYPE_INT_RGB}. */
  static void write(BufferedImage image, OutputStream out) throws IOException {
    int width = image.getWidth();
    int height = image.getHeight();
    DataOutputStream data = new DataOutputStream(out);
    data.write(SIGNATURE);
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(header);
    fields.writeInt(width);
    fields.writeInt(height);
    // Eight bits a colour, colours without transparency, and the only methods there are.
    fields.write(new byte[] {8, 2, 0, 0, 0});
    chunk(data, "IHDR", header.toByteArray());
    chunk(data, "IDAT", packed(image, width, height));
    chunk(data, "IEND", new byte[0]);
    data.flush();
  }

  private static byte[] packed(BufferedImage image, int width, int height) throws IOException {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater();
    try (DeflaterOutputStream deflating = new DeflaterOutputStream(packed, deflater, 1 << 14)) {
      byte[] row = new byte[1 + 3 * width];
      row[0] = UP;
      for (int y = 0; y < height; y++) {
        for (int x = 0, at = 1; x < width; x++) {
          int here = pixels[y * width + x];
          int above = y == 0 ? 0 : pixels[(y - 1) * width + x];
          row[at++] = (byte) ((here >> 16) - (above >> 16));
          row[at++] = (byte) ((here >> 8) - (above >> 8));
          row[at++] = (byte) (here - above);
        }
        deflating.write(row);
      }
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private static void chunk(DataOutputStream data, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    data.writeInt(content.length);
    data.write(name);
    data.write(content);
    data.writeInt((int) check.getValue());
  }
}
