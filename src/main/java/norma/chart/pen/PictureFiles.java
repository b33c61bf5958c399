package norma.chart.pen;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes pictures into files, as PNG and as SVG; a file appears only when it is complete. */
public final class PictureFiles {
  private PictureFiles() {}

  /** A picture in one form, and where it belongs. */
  private record Sheet(Path folder, String name, Picture picture, double scale) {
    Path path() {
      return folder.resolve(name);
    }

    boolean isPixels() {
      return name.endsWith(".png");
    }
  }

  /**
   * Writes pictures as PNG and SVG, named by their ids.
   *
   * @param scale pixels of a PNG for each pixel of the design
   * @return the files, sorted
   */
  public static List<Path> write(List<Picture> pictures, Path folder, double scale)
      throws IOException {
    requireFonts();
    Files.createDirectories(folder);
    List<Sheet> sheets = new ArrayList<>();
    for (Picture picture : pictures) {
      sheets.add(new Sheet(folder, picture.id() + ".png", picture, scale));
      sheets.add(new Sheet(folder, picture.id() + ".svg", picture, 1));
    }
    // All are tried, so that none is still being drawn when the first trouble is reported.
    List<IOException> troubles =
        sheets.parallelStream().map(PictureFiles::write).flatMap(Optional::stream).toList();
    if (!troubles.isEmpty()) {
      throw troubles.get(0);
    }
    return sheets.stream().map(Sheet::path).sorted().toList();
  }

  private static Optional<IOException> write(Sheet sheet) {
    Path temporary = sheet.folder().resolve("." + sheet.name() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
        if (sheet.isPixels()) {
          Png.draw(sheet.picture().drawing(), sheet.picture().size(), sheet.scale(), out);
        } else {
          Svg.draw(sheet.picture().drawing(), sheet.picture().size(), out);
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
  private static void requireFonts() throws IOException {
    try {
      Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
      g.getFontMetrics(Style.LARGE.plain(1)).stringWidth("norm");
      g.dispose();
    } catch (RuntimeException | LinkageError | InternalError e) {
      throw new IOException("no charts can be drawn, for Java finds no fonts on this machine", e);
    }
  }
}
