package norma.view.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The small line of a history, drawn without a display. */
class SparkTest {
  /** 1.581 and 1.579 are both shown as 1.58, so a falling line would contradict its own range. */
  @Test
  void whatLooksTheSameInFiguresIsLevel() {
    assertThat(heightsOfTheLine(1.581, 1.579)).hasSizeLessThan(8);
    assertThat(heightsOfTheLine(1.6, 1.5)).hasSizeGreaterThan(15);
  }

  /** Rows that have some of the line, which is blue, or of the dot at its end, four pixels high. */
  private static Set<Integer> heightsOfTheLine(double first, double last) {
    Spark spark = new Spark(day -> "day " + day);
    spark.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    spark.setSize(150, 46);
    spark.show(
        new HistoryLine("fulfilment", "", "", new int[] {0, 30}, new double[] {first, last}));
    BufferedImage image = new BufferedImage(150, 46, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 150, 46);
    spark.paintComponent(g);
    g.dispose();
    Set<Integer> rows = new HashSet<>();
    for (int y = 0; y < 46; y++) {
      for (int x = 0; x < 150; x++) {
        Color ink = new Color(image.getRGB(x, y));
        if (ink.getBlue() - ink.getRed() > 60) {
          rows.add(y);
        }
      }
    }
    return rows;
  }
}
