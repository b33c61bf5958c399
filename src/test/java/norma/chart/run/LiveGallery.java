package norma.chart.run;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javax.imageio.ImageIO;
import norma.chart.pen.Ground;
import norma.measure.History;
import norma.measure.MadeUp;

/**
 * Draws live charts of made-up histories into a folder, to be looked at, and measures what a frame
 * of six cards costs over ten years.
 */
final class LiveGallery {
  private static final List<Chart> SIX =
      List.of(
          Chart.OUTPUT,
          Chart.BEST,
          Chart.FULFILMENT,
          Chart.TITLES,
          Chart.SHIFT_PLANS,
          Chart.RESENTMENT);
  private static final LocalDate START = LocalDate.of(1935, 1, 1);

  /** Time of the processor, whatever else the machine does. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final int TEN_YEARS = 3652;

  private LiveGallery() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    History run = new History();
    MadeUp.copy(MadeUp.twoYears(), run, -1, 560);
    History branch = new History();
    MadeUp.copy(MadeUp.twoYears(), branch, -1, 400);
    MadeUp.copy(MadeUp.story(730, 1.15), branch, 400, 560);
    List<History> others =
        DoubleStream.of(0.8, 0.87, 0.93, 0.97, 1, 1.02, 1.06, 1.11, 1.18)
            .mapToObj(factor -> MadeUp.story(730, factor))
            .toList();
    for (Ground ground : Ground.values()) {
      String end = "-" + ground.name().toLowerCase(java.util.Locale.ROOT) + ".png";
      sheet(folder.resolve("run" + end), run, Optional.empty(), List.of(), ground);
      sheet(folder.resolve("branch" + end), run, Optional.of(branch), List.of(), ground);
      sheet(folder.resolve("others" + end), run, Optional.of(branch), others, ground);
    }
    for (Chart chart : List.of(Chart.OUTPUT, Chart.SHIFT_PLANS, Chart.RESENTMENT)) {
      BufferedImage image = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
      new LiveChart(chart)
          .draw(
              image.createGraphics(),
              new Rectangle2D.Double(0, 0, 1280, 720),
              scene(run, Optional.of(branch), others, 730),
              new Dress(Ground.LIGHT, true, false));
      ImageIO.write(image, "png", folder.resolve("full-" + chart.id() + ".png").toFile());
    }
    time(Optional.empty(), List.of());
    time(Optional.of(MadeUp.story(TEN_YEARS, 1.1)), List.of());
  }

  private static Scene scene(
      History run, Optional<History> branch, List<History> others, int days) {
    return new Scene(run, branch, others, MadeUp.COAL, Gallery.ONE, START, days);
  }

  private static void sheet(
      Path file, History run, Optional<History> branch, List<History> others, Ground ground)
      throws IOException {
    BufferedImage image = new BufferedImage(740, 576, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setPaint(Color.GRAY);
    g.fillRect(0, 0, 740, 576);
    for (int i = 0; i < SIX.size(); i++) {
      Rectangle2D area = new Rectangle2D.Double(i % 2 * 371, i / 2 * 193, 369, 190);
      new LiveChart(SIX.get(i))
          .draw(g, area, scene(run, branch, others, 730), new Dress(ground, false, i == 0));
    }
    ImageIO.write(image, "png", file.toFile());
  }

  /** A frame each five days, as ten years grow; reports frames of the last year. */
  private static void time(Optional<History> branch, List<History> others) {
    History whole = MadeUp.story(TEN_YEARS, 1);
    BufferedImage image = new BufferedImage(370, 190, BufferedImage.TYPE_INT_RGB);
    Rectangle2D area = new Rectangle2D.Double(0, 0, 370, 190);
    for (int round = 0; round < 3; round++) {
      History run = new History();
      MadeUp.copy(whole, run, -1, 0);
      List<LiveChart> cards = SIX.stream().map(LiveChart::new).toList();
      double[] each = new double[6];
      int frames = 0;
      for (int day = 0; day + 10 < TEN_YEARS; day += 10) {
        MadeUp.copy(whole, run, day, day + 10);
        Scene scene = scene(run, branch, others, TEN_YEARS);
        boolean late = day > TEN_YEARS - 1000;
        frames += late ? 1 : 0;
        for (int i = 0; i < 6; i++) {
          Graphics2D g = image.createGraphics();
          long start = CLOCK.getCurrentThreadCpuTime();
          cards.get(i).draw(g, area, scene, new Dress(Ground.LIGHT, false, false));
          each[i] += late ? (CLOCK.getCurrentThreadCpuTime() - start) / 1e6 : 0;
          g.dispose();
        }
      }
      double all = Arrays.stream(each).sum();
      System.out.printf("six cards of 370 x 190 at ten years: %.1f ms a frame; each", all / frames);
      for (int i = 0; i < 6; i++) {
        System.out.printf(" %s %.1f", SIX.get(i).id(), each[i] / frames);
      }
      System.out.println();
    }
  }
}
