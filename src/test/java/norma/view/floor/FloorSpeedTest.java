package norma.view.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import javax.swing.JComponent;
import norma.view.desk.Session;
import norma.view.window.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a frame of the shop floor takes. */
class FloorSpeedTest {
  @TempDir Path folder;

  @Test
  void fortyShopsOf24MenArePaintedInAFewMilliseconds() throws InterruptedException {
    try (Session session = Sessions.session(Sessions.district(folder, 40, 24, 1))) {
      FloorPart part = new FloorPart(session);
      session.add(part);
      part.canvas().setSize(540, 280);
      Sessions.days(session, 12);
      part.canvas().fit();
      assertThat(median("the floor", part.canvas())).isLessThan(5);
    }
  }

  /** 12,000 men; at 25 frames a second a frame may take 40 ms. */
  @Test
  void tenTradesArePaintedInAFewMilliseconds() throws InterruptedException {
    try (Session session = Sessions.session(Sessions.economy(folder, 10, 50, 24))) {
      FloorPart part = new FloorPart(session);
      session.add(part);
      part.map().setSize(560, 245);
      part.canvas().setSize(560, 245);
      Sessions.days(session, 6);
      assertThat(median("the map of ten trades", part.map())).isLessThan(5);
      part.open("d");
      part.canvas().fit();
      assertThat(median("the floor of one of ten trades", part.canvas())).isLessThan(8);
    }
  }

  private static double median(String what, JComponent drawing) {
    // Time of this thread alone: others may be using the machine.
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    BufferedImage image = new BufferedImage(560, 280, BufferedImage.TYPE_INT_RGB);
    long[] nanos = new long[200];
    for (int i = 0; i < nanos.length; i++) {
      Graphics2D g = image.createGraphics();
      g.setClip(0, 0, drawing.getWidth(), drawing.getHeight());
      long from = clock.getCurrentThreadCpuTime();
      drawing.paint(g);
      nanos[i] = clock.getCurrentThreadCpuTime() - from;
      g.dispose();
    }
    Arrays.sort(nanos);
    double median = nanos[nanos.length / 2] / 1e6;
    System.out.printf("a frame of %s takes %.2f ms%n", what, median);
    return median;
  }
}
