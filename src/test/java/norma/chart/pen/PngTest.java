package norma.chart.pen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class PngTest {

  @Test
  void javaReadsBackEveryPixel() throws IOException {
    Random random = new Random(1);
    for (int[] size : new int[][] {{1, 1}, {7, 3}, {130, 65}}) {
      BufferedImage image = new BufferedImage(size[0], size[1], BufferedImage.TYPE_INT_RGB);
      for (int y = 0; y < size[1]; y++) {
        for (int x = 0; x < size[0]; x++) {
          image.setRGB(x, y, random.nextInt());
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Png.write(image, out);
      BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
      int[] wanted = image.getRGB(0, 0, size[0], size[1], null, 0, size[0]);
      assertThat(read.getRGB(0, 0, size[0], size[1], null, 0, size[0])).containsExactly(wanted);
    }
  }
}
