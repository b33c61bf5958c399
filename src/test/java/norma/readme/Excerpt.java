package norma.readme;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** The beginning of what the bundled run prints, as it stands in the README, and its picture. */
final class Excerpt {
  private static final int PARAGRAPHS = 6;

  private Excerpt() {}

  /** What the README shows of what a run printed. */
  static String of(String printed) {
    List<String> paragraphs = List.of(printed.split("\n\n"));
    String digest = printed.lines().filter(line -> line.startsWith("digest ")).findFirst().get();
    return String.join("\n\n", paragraphs.subList(0, PARAGRAPHS)) + "\n\n…\n\n" + digest + "\n";
  }

  /** Puts an excerpt in the place of the old one, below the comment that marks it. */
  static void rewrite(Path readme, String mark, String excerpt) throws IOException {
    String page = Files.readString(readme);
    int marked = page.indexOf("<!-- " + mark + " -->");
    int from = page.indexOf("```text\n", marked) + "```text\n".length();
    int to = page.indexOf("```\n", from);
    Files.writeString(readme, page.substring(0, from) + excerpt + page.substring(to));
  }

  /** Makes a chart small enough for a page. */
  static void shrink(Path chart, Path small, int width) throws IOException {
    BufferedImage large = ImageIO.read(chart.toFile());
    int height = Math.round((float) large.getHeight() * width / large.getWidth());
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    pen.drawImage(large.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
    pen.dispose();
    ImageIO.write(drawn, "png", small.toFile());
  }
}
