package norma.view.results;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import norma.experiment.replicate.Replicate.Status;
import norma.experiment.store.SweepLedger;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup;
import norma.file.InvalidInput;
import norma.file.OutputTrouble;
import norma.view.desk.Session;
import norma.view.desk.Shell;
import norma.view.desk.Split;
import norma.view.desk.Theme;
import norma.view.window.RunWindow;

/** A window on the results of a sweep, in which two points are laid side by side. */
public final class ResultsWindow {
  private final Shell shell = new Shell("norma-results", this::close);
  private final ResultsDesk desk;
  private final Replaying replaying;
  private final JLabel first = new JLabel();
  private final JLabel second = new JLabel();
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "comparing");
            thread.setDaemon(true);
            return thread;
          });
  private final List<RunWindow> live = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch closed = new CountDownLatch(1);

  /** Opens a run of a sweep in a window of its own. */
  public interface Replaying {
    /**
     * Opens it; called away from Swing's thread.
     *
     * @param theme the look
     * @param remark takes a sentence on why the run may not be what it was
     * @throws InvalidInput where the run cannot be made again
     */
    RunWindow open(SweepLedger.Run run, Theme theme, java.util.function.Consumer<String> remark)
        throws InterruptedException;
  }

  private ResultsWindow(
      String name, SweepResults results, SweepLedger ledger, Replaying replaying) {
    this.replaying = replaying;
    desk = new ResultsDesk(name, results, ledger, background, SwingUtilities::invokeLater);
    desk.banner(shell::tell);
    JComponent points = titled("Points", new ResultsPoints(desk).component());
    JComponent runs = titled("Runs of A and B", new ResultsRuns(desk, this::replay).component());
    JComponent lines = titled("B against A", new ResultsLines(desk).component());
    Split left = new Split(Split.VERTICAL_SPLIT, points, runs, 0.5);
    JComponent charts = new ResultsCharts(desk).component();
    Split upper = new Split(Split.HORIZONTAL_SPLIT, left, charts, 0.34);
    JPanel content = new JPanel(new BorderLayout());
    content.add(top(results.setup()), BorderLayout.NORTH);
    content.add(new Split(Split.VERTICAL_SPLIT, upper, lines, 0.75), BorderLayout.CENTER);
    shell.frame().setContentPane(content);
    shell.frame().setJMenuBar(menus());
    shell.frame().setTitle("Norma: results of " + results.setup().title());
    desk.listen(this::name);
    desk.refresh();
  }

  private static JComponent titled(String title, JComponent part) {
    JPanel panel = new JPanel(new BorderLayout());
    JLabel label = new JLabel(title);
    label.putClientProperty("FlatLaf.styleClass", "h4");
    label.setBorder(BorderFactory.createEmptyBorder(4, 8, 3, 8));
    panel.add(label, BorderLayout.NORTH);
    panel.add(part, BorderLayout.CENTER);
    return panel;
  }

  private JComponent top(SweepSetup setup) {
    JLabel title = new JLabel(setup.title());
    title.putClientProperty("FlatLaf.styleClass", "h3");
    title.setName("results-title");
    // Not to be taken for a page either: a page begins with its first letter.
    title.setToolTipText(setup.description().isEmpty() ? null : " " + setup.description());
    JLabel design = new JLabel(design(setup));
    design.setName("results-design");
    first.setName("results-a");
    second.setName("results-b");
    JPanel top = new JPanel();
    top.setLayout(new BoxLayout(top, BoxLayout.Y_AXIS));
    top.setBorder(BorderFactory.createEmptyBorder(6, 8, 4, 8));
    for (JLabel label : List.of(title, design, first, second)) {
      // What comes from a file is text and no page.
      label.putClientProperty("html.disable", true);
      label.setAlignmentX(0);
      top.add(label);
      top.add(Box.createVerticalStrut(2));
    }
    shell.banner().setAlignmentX(0);
    top.add(shell.banner());
    return top;
  }

  private String design(SweepSetup setup) {
    return "%s design of scenario %s: %,d points × %,d seeds, %,d days from %s; %s"
        .formatted(
            setup.design().kind(),
            setup.scenario(),
            setup.points().size(),
            setup.seeds().size(),
            setup.days(),
            setup.start(),
            endings(desk.results()));
  }

  /** How the runs ended, or that they did not. */
  private static String endings(SweepResults results) {
    int runs = results.points().size() * results.seeds().size();
    if (results.count(Status.OK) == runs) {
      return "all %,d runs came to their end".formatted(runs);
    }
    List<String> others = new ArrayList<>();
    for (Status status : Status.values()) {
      if (status != Status.OK && results.count(status) > 0) {
        others.add("%,d %s".formatted(results.count(status), said(status)));
      }
    }
    return "%,d of %,d runs came to their end, %s"
        .formatted(results.count(Status.OK), runs, String.join(", ", others));
  }

  private static String said(Status status) {
    return status == Status.PLANNED
        ? "not made yet (norma resume goes on)"
        : status.label().replace('-', ' ');
  }

  private JMenuBar menus() {
    JMenuBar bar = new JMenuBar();
    JMenu view = new JMenu("View");
    view.setMnemonic('V');
    view.add(shell.dark());
    bar.add(view);
    return bar;
  }

  private void name() {
    first.setText("A, baseline: point " + named(desk.baseline()));
    second.setText(
        desk.isAlone()
            ? "B, variant: none, the sweep has one point"
            : "B, variant: point " + named(desk.variant()));
  }

  private String named(int point) {
    return (point + 1) + ", " + desk.label(point);
  }

  private void replay(SweepLedger.Run run) {
    desk.settled(replaying);
    Theme theme = Theme.isDark() ? Theme.DARK : Theme.LIGHT;
    new Thread(
            () -> {
              try {
                live.add(replaying.open(run, theme, this::later));
              } catch (InvalidInput refused) {
                later("The run cannot be replayed: " + Session.sentence(refused));
              } catch (OutputTrouble trouble) {
                later(trouble.getMessage());
              } catch (InterruptedException again) {
                Thread.currentThread().interrupt();
              } catch (RuntimeException failure) {
                later("Internal error: " + failure);
              }
            },
            "replay")
        .start();
  }

  private void later(String sentence) {
    SwingUtilities.invokeLater(() -> desk.tell(replaying, sentence));
  }

  private void close() {
    background.shutdownNow();
    shell.frame().dispose();
    closed.countDown();
  }

  /**
   * Opens a window.
   *
   * @param name how to call the results where something is wrong with them
   * @param results the results
   * @param ledger how their runs ended
   * @param theme the look
   * @param replaying opens a run live
   */
  public static ResultsWindow open(
      String name, SweepResults results, SweepLedger ledger, Theme theme, Replaying replaying)
      throws InterruptedException {
    return Shell.opened(
        theme,
        () -> {
          ResultsWindow window = new ResultsWindow(name, results, ledger, replaying);
          window.shell.frame().setVisible(true);
          return window;
        });
  }

  /** Waits until it is closed, and all windows that were opened from it. */
  public void await() throws InterruptedException {
    closed.await();
    for (RunWindow window : List.copyOf(live)) {
      window.await();
    }
  }

  JFrame frame() {
    return shell.frame();
  }

  ResultsDesk desk() {
    return desk;
  }

  /** Windows on runs that were opened from it. */
  List<RunWindow> live() {
    return List.copyOf(live);
  }
}
