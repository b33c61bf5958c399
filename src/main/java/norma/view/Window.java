package norma.view;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import norma.file.InvalidInput;
import norma.file.OutputTrouble;
import norma.run.Keeper;
import norma.run.Status;
import norma.scenario.Scenario;

/** The window: its parts, where they stand, and the clock that redraws them. */
public final class Window {
  private static final int FRAMES_PER_SECOND = 25;

  private final JFrame frame = new JFrame();
  private final Session session;
  private final RulesPart rules;
  private final JPanel banner = new JPanel(new BorderLayout());
  private final JLabel bannerText = new JLabel();
  private final Timer clock;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Status end;

  /** Makes what keeps a run in a folder of the user's choice. */
  public interface Saving {
    /**
     * A folder that is to appear with the end of the run.
     *
     * @throws OutputTrouble when it cannot be written there
     */
    Keeper into(Path folder, Scenario scenario, long seed);
  }

  private Window(
      Scenario scenario,
      long seed,
      int threads,
      BiFunction<Scenario, Long, List<? extends Keeper>> keeping,
      Saving saving) {
    session = new Session(scenario, seed, threads, keeping);
    clock = new Timer(1000 / FRAMES_PER_SECOND, tick -> session.refresh());
    rules = new RulesPart(session, saving);
    Commands commands = new Commands(session, this::restart);
    ControlsPart controls =
        new ControlsPart(session, commands, rate -> clock.setDelay(1000 / rate));
    Whereabouts where = new Whereabouts(session);
    ChartsPart charts = new ChartsPart(session);
    FloorPart floor = new FloorPart(session);
    NewsPart news = new NewsPart(session);
    InspectorPart inspector = new InspectorPart(session);
    WhatIfPart whatIf = new WhatIfPart(session);
    List.of(controls, where, charts, floor, news, inspector, rules, whatIf).forEach(session::add);

    JTabbedPane tabs = new JTabbedPane();
    tabs.setName("tabs");
    tabs.addTab("Inspector", inspector.component());
    tabs.addTab("Parameters", rules.component());
    tabs.addTab("What if", whatIf.component());
    JSplitPane left = split(JSplitPane.VERTICAL_SPLIT, charts, news, 0.78);
    JSplitPane right = new JSplitPane(JSplitPane.VERTICAL_SPLIT, floor.component(), tabs);
    right.setResizeWeight(0.45);
    right.setBorder(null);
    JSplitPane all = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, left, right);
    all.setResizeWeight(0.6);
    all.setBorder(null);
    JPanel top = new JPanel(new BorderLayout());
    top.add(controls.component(), BorderLayout.CENTER);
    top.add(banner(), BorderLayout.SOUTH);
    JPanel content = new JPanel(new BorderLayout());
    content.add(top, BorderLayout.NORTH);
    content.add(all, BorderLayout.CENTER);
    commands.bindTo(content);
    frame.setContentPane(content);
    frame.setJMenuBar(new Menus(commands, session, where.component()).bar());
    frame.setTitle("Norma: " + scenario.title());
    frame.setName("norma");
    frame.setMinimumSize(new Dimension(900, 600));
    frame.setSize(1280, 800);
    frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            end();
          }
        });
    session.banner(this::show);
  }

  private static JSplitPane split(int way, Part first, Part second, double weight) {
    JSplitPane pane = new JSplitPane(way, first.component(), second.component());
    pane.setResizeWeight(weight);
    pane.setBorder(null);
    return pane;
  }

  private JPanel banner() {
    banner.setName("banner");
    banner.setBorder(BorderFactory.createEmptyBorder(4, 10, 4, 6));
    bannerText.setName("banner-text");
    JButton away = new JButton("×");
    away.setName("banner-close");
    away.getAccessibleContext().setAccessibleName("Close the message");
    away.addActionListener(click -> banner.setVisible(false));
    banner.add(bannerText, BorderLayout.CENTER);
    banner.add(away, BorderLayout.EAST);
    banner.setVisible(false);
    return banner;
  }

  private void show(String sentence) {
    bannerText.setText(sentence);
    banner.setVisible(true);
  }

  private void restart(long seed) {
    banner.setVisible(false);
    try {
      session.restart(rules.scenario(), seed);
    } catch (InvalidInput refused) {
      show(Session.sentence(refused));
    } catch (OutputTrouble trouble) {
      show(trouble.getMessage());
    }
  }

  private void end() {
    clock.stop();
    frame.setVisible(false);
    // Completing a folder draws charts: not on Swing's thread.
    new Thread(
            () -> {
              session.close();
              end = session.status();
              SwingUtilities.invokeLater(frame::dispose);
              closed.countDown();
            },
            "closing")
        .start();
  }

  /** Whether there is a display to open a window on. */
  public static boolean isPossible() {
    return !GraphicsEnvironment.isHeadless();
  }

  /**
   * Opens a window.
   *
   * @param scenario what is run
   * @param seed its seed
   * @param threads how many threads may work at one day, at least 1
   * @param theme the look
   * @param keeping makes what keeps each run and branch, by scenario and seed; may make none
   * @param saving makes what keeps a run that is to be saved
   * @throws java.awt.HeadlessException where there is no display
   */
  public static Window open(
      Scenario scenario,
      long seed,
      int threads,
      Theme theme,
      BiFunction<Scenario, Long, List<? extends Keeper>> keeping,
      Saving saving)
      throws InterruptedException {
    CompletableFuture<Window> opened = new CompletableFuture<>();
    SwingUtilities.invokeLater(
        () -> {
          try {
            theme.apply();
            Window window = new Window(scenario, seed, threads, keeping, saving);
            window.frame.setVisible(true);
            window.clock.start();
            opened.complete(window);
          } catch (RuntimeException | Error failure) {
            opened.completeExceptionally(failure);
          }
        });
    try {
      return opened.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException("the window could not be opened", failure.getCause());
    }
  }

  /**
   * Waits until the window is closed and what its runs leave is complete.
   *
   * @return where the run was when it was closed
   */
  public Status await() throws InterruptedException {
    closed.await();
    return end;
  }

  /** Closes the window as its user would. Any thread may ask. */
  public void close() {
    SwingUtilities.invokeLater(this::end);
  }

  JFrame frame() {
    return frame;
  }

  Session session() {
    return session;
  }
}
