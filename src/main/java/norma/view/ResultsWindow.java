package norma.view;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import norma.experiment.SweepLedger;
import norma.experiment.SweepResults;
import norma.experiment.SweepSetup;
import norma.file.InvalidInput;
import norma.file.OutputTrouble;

/** A window on the results of a sweep, in which two points are laid side by side. */
public final class ResultsWindow {
  private final JFrame frame = new JFrame();
  private final ResultsDesk desk;
  private final Replaying replaying;
  private final JLabel first = new JLabel();
  private final JLabel second = new JLabel();
  private final JPanel banner = new JPanel(new BorderLayout());
  private final JLabel bannerText = new JLabel();
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "comparing");
            thread.setDaemon(true);
            return thread;
          });
  private final List<Window> live = Collections.synchronizedList(new ArrayList<>());
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
    Window open(SweepLedger.Run run, Theme theme, java.util.function.Consumer<String> remark)
        throws InterruptedException;
  }

  private ResultsWindow(
      String name, SweepResults results, SweepLedger ledger, Replaying replaying) {
    this.replaying = replaying;
    desk = new ResultsDesk(name, results, ledger, background, SwingUtilities::invokeLater);
    desk.banner(this::show);
    JComponent points = titled("Points", new ResultsPoints(desk).component());
    JComponent runs = titled("Runs of A and B", new ResultsRuns(desk, this::replay).component());
    JComponent lines = titled("B against A", new ResultsLines(desk).component());
    JSplitPane left = split(JSplitPane.VERTICAL_SPLIT, points, runs, 0.5);
    JComponent charts = new ResultsCharts(desk).component();
    JSplitPane upper = split(JSplitPane.HORIZONTAL_SPLIT, left, charts, 0.34);
    JPanel content = new JPanel(new BorderLayout());
    content.add(top(results.setup()), BorderLayout.NORTH);
    content.add(split(JSplitPane.VERTICAL_SPLIT, upper, lines, 0.8), BorderLayout.CENTER);
    frame.setContentPane(content);
    frame.setJMenuBar(menus());
    frame.setTitle("Norma: results of " + results.setup().title());
    frame.setName("norma-results");
    frame.setMinimumSize(new Dimension(900, 600));
    frame.setSize(1280, 800);
    frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            close();
          }
        });
    desk.listen(this::name);
    desk.refresh();
  }

  private static JSplitPane split(int way, JComponent one, JComponent other, double weight) {
    JSplitPane pane = new JSplitPane(way, one, other);
    pane.setResizeWeight(weight);
    pane.setBorder(null);
    return pane;
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
    title.setToolTipText(setup.description().isEmpty() ? null : setup.description());
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
    banner.setName("banner");
    banner.setAlignmentX(0);
    bannerText.setName("banner-text");
    JButton away = new JButton("×");
    away.setName("banner-close");
    away.getAccessibleContext().setAccessibleName("Close the message");
    away.addActionListener(click -> banner.setVisible(false));
    banner.add(bannerText, BorderLayout.CENTER);
    banner.add(away, BorderLayout.EAST);
    banner.setVisible(false);
    top.add(banner);
    return top;
  }

  private String design(SweepSetup setup) {
    int runs = setup.points().size() * setup.seeds().size();
    long ok = desk.results().count(norma.experiment.Replicate.Status.OK);
    return "%s design of scenario %s: %,d points × %,d seeds, %,d days from %s; %s"
        .formatted(
            setup.design().kind(),
            setup.scenario(),
            setup.points().size(),
            setup.seeds().size(),
            setup.days(),
            setup.start(),
            ok == runs
                ? "all %,d runs came to their end".formatted(runs)
                : "%,d of %,d runs came to their end".formatted(ok, runs));
  }

  private JMenuBar menus() {
    JMenuBar bar = new JMenuBar();
    JMenu view = new JMenu("View");
    view.setMnemonic('V');
    JCheckBoxMenuItem dark = new JCheckBoxMenuItem("Dark", Theme.isDark());
    dark.setName("dark");
    dark.setAccelerator(KeyStroke.getKeyStroke("ctrl D"));
    dark.addActionListener(chosen -> (dark.isSelected() ? Theme.DARK : Theme.LIGHT).apply());
    view.add(dark);
    bar.add(view);
    return bar;
  }

  private void name() {
    first.setText("A, baseline: point " + named(desk.baseline()));
    second.setText("B, variant: point " + named(desk.variant()));
  }

  private String named(int point) {
    return (point + 1) + ", " + desk.label(point);
  }

  private void show(String sentence) {
    bannerText.setText(sentence);
    bannerText.setToolTipText(sentence);
    banner.setVisible(true);
  }

  private void replay(SweepLedger.Run run) {
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
    SwingUtilities.invokeLater(() -> show(sentence));
  }

  private void close() {
    background.shutdownNow();
    frame.dispose();
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
    CompletableFuture<ResultsWindow> opened = new CompletableFuture<>();
    SwingUtilities.invokeLater(
        () -> {
          try {
            theme.apply();
            ResultsWindow window = new ResultsWindow(name, results, ledger, replaying);
            window.frame.setVisible(true);
            opened.complete(window);
          } catch (RuntimeException | Error failure) {
            opened.completeExceptionally(failure);
          }
        });
    try {
      return opened.get();
    } catch (ExecutionException failure) {
      throw new IllegalStateException("the window could not be opened", failure.getCause());
    }
  }

  /** Waits until it is closed, and all windows that were opened from it. */
  public void await() throws InterruptedException {
    closed.await();
    for (Window window : List.copyOf(live)) {
      window.await();
    }
  }

  JFrame frame() {
    return frame;
  }

  ResultsDesk desk() {
    return desk;
  }

  /** Windows on runs that were opened from it. */
  List<Window> live() {
    return List.copyOf(live);
  }
}
