package norma.view.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import norma.view.desk.Session;
import norma.view.window.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a frame of the shop floor takes. */
class FloorSpeedTest {
  @TempDir Path folder;

  @Test
  void fortyShopsOf24MenArePaintedInAFewMilliseconds() throws InterruptedException {
    // Time of this thread alone: others may be using the machine.
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    try (Session session = Sessions.session(Sessions.district(folder, 40, 24, 1))) {
      FloorPart part = new FloorPart(session);
      session.add(part);
      part.canvas().setSize(540, 280);
      Sessions.days(session, 12);
      part.canvas().fit();
      BufferedImage image = new BufferedImage(540, 280, BufferedImage.TYPE_INT_RGB);
      long[] nanos = new long[200];
      for (int i = 0; i < nanos.length; i++) {
        Graphics2D g = image.createGraphics();
        g.setClip(0, 0, 540, 280);
        long from = clock.getCurrentThreadCpuTime();
        part.canvas().paint(g);
        nanos[i] = clock.getCurrentThreadCpuTime() - from;
        g.dispose();
      }
      Arrays.sort(nanos);
      double median = nanos[nanos.length / 2] / 1e6;
      System.out.printf("a frame of the floor takes %.2f ms%n", median);
      assertThat(median).as("milliseconds, median of 200 frames").isLessThan(5);
    }
  }
}
