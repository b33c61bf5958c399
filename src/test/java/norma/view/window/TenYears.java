package norma.view.window;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JPanel;
import norma.run.Loop;
import norma.run.Status;
import norma.scenario.Scenario;
import norma.view.desk.Part;
import org.assertj.swing.edt.GuiActionRunner;

/**
 * Measures the window over ten simulated years at full speed against the same years without a
 * window, in turn, and prints frames a second and the ratio of speeds.
 *
 * <pre>
 * xvfb-run -s "-screen 0 1280x800x24" java -Xmx512m -cp (test classes, classes, test class path) \
 *   norma.view.window.TenYears
 * </pre>
 */
final class TenYears {
  private static final int DAYS = 3653;
  private static final double NANOS = 1e9;

  private TenYears() {}

  /** Counts frames: each is drawn before the next is asked for. */
  private static final class Counter implements Part {
    private final JComponent nothing = new JPanel();
    private int frames;

    void clear() {
      frames = 0;
    }

    @Override
    public JComponent component() {
      return nothing;
    }

    @Override
    public void frame() {
      frames++;
    }
  }

  public static void main(String[] args) throws Exception {
    Scenario scenario = Rig.coal().with(Map.of("calendar.days", String.valueOf(DAYS)));
    headless(scenario, 1); // to warm up
    double before = headless(scenario, 2);
    String digest;
    try (Rig rig = Rig.open(scenario, 2)) {
      Counter counter = new Counter();
      GuiActionRunner.execute(() -> rig.window.session().add(counter));
      // Once to warm up, as the headless run was: the first ten years are the compiler's.
      rig.frame.button("play").click();
      rig.await("the end", status -> status.mood() == Status.Mood.ENDED);
      rig.frame.button("reset").click();
      rig.await("the beginning", status -> status.day() == 0);
      GuiActionRunner.execute(counter::clear);
      long start = System.nanoTime();
      rig.frame.button("play").click();
      Status end = rig.await("the end", status -> status.mood() == Status.Mood.ENDED);
      double seconds = (System.nanoTime() - start) / NANOS;
      int frames = GuiActionRunner.execute(() -> counter.frames);
      double speed = end.workerShifts() / seconds;
      digest = rig.end().digest();
      double after = headless(scenario, 2);
      double headless = Math.max(before, after);
      System.out.printf(
          Locale.ROOT,
          "%d days in %.1f s: %.1f frames a second; %,.0f worker-shifts a second, %.2f of"
              + " headless (%,.0f and %,.0f); %d MB used of %d%n",
          DAYS,
          seconds,
          frames / seconds,
          speed,
          speed / headless,
          before,
          after,
          (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
          Runtime.getRuntime().maxMemory() >> 20);
    }
    try (Loop loop = new Loop(scenario, 2, 1, List.of())) {
      System.out.println(
          loop.run().digest().equals(digest) ? "the same digest" : "ANOTHER DIGEST: a fault");
    }
  }

  private static double headless(Scenario scenario, long seed) {
    try (Loop loop = new Loop(scenario, seed, 1, List.of())) {
      long start = System.nanoTime();
      var outcome = loop.run();
      return outcome.workerShifts() * NANOS / (System.nanoTime() - start);
    }
  }
}
