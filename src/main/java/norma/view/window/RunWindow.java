package norma.view.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import norma.file.InvalidInput;
import norma.file.OutputTrouble;
import norma.run.Keeper;
import norma.run.Status;
import norma.scenario.Scenario;
import norma.view.charts.ChartsPart;
import norma.view.desk.Commands;
import norma.view.desk.FreshTip;
import norma.view.desk.Saving;
import norma.view.desk.Session;
import norma.view.desk.Shell;
import norma.view.desk.Split;
import norma.view.desk.Theme;
import norma.view.floor.FloorPart;
import norma.view.inspect.InspectorPart;
import norma.view.news.NewsPart;
import norma.view.rules.RulesPart;
import norma.view.whatif.WhatIfPart;

/** The window: its parts, where they stand, and the clock that redraws them. */
public final class RunWindow {
  private static final int FRAMES_PER_SECOND = 25;

  private final Shell shell = new Shell("norma", this::end);
  private final Session session;
  private final RulesPart rules;
  private final Timer clock;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Status end;

  private RunWindow(
      Scenario scenario,
      long seed,
      int threads,
      BiFunction<Scenario, Long, List<? extends Keeper>> keeping,
      Saving saving) {
    session = new Session(scenario, seed, threads, keeping);
    clock =
        new Timer(
            1000 / FRAMES_PER_SECOND,
            tick -> {
              session.refresh();
              FreshTip.renew(shell.frame());
            });
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
    tabs.setMinimumSize(new Dimension(200, 150));
    Split left = new Split(Split.VERTICAL_SPLIT, charts.component(), news.component(), 0.72);
    Split right = new Split(Split.VERTICAL_SPLIT, floor.component(), tabs, 0.45);
    Split all = new Split(Split.HORIZONTAL_SPLIT, left, right, 0.55);
    JPanel top = new JPanel(new BorderLayout());
    top.add(controls.component(), BorderLayout.CENTER);
    top.add(shell.banner(), BorderLayout.SOUTH);
    JPanel content = new JPanel(new BorderLayout());
    content.add(top, BorderLayout.NORTH);
    content.add(all, BorderLayout.CENTER);
    commands.bindTo(content);
    shell.frame().setContentPane(content);
    shell.frame().setJMenuBar(new Menus(commands, shell.dark(), where.component()).bar());
    shell.frame().setTitle("Norma: " + scenario.title());
    shell.themeChanged(session::themeChanged);
    session.banner(shell::tell);
  }

  private void restart(long seed) {
    shell.quiet();
    try {
      session.restart(rules.scenario(), seed);
    } catch (InvalidInput refused) {
      session.tell(Session.sentence(refused));
    } catch (OutputTrouble trouble) {
      session.tell(trouble.getMessage());
    }
  }

  private void end() {
    clock.stop();
    shell.frame().setVisible(false);
    // Completing a folder draws charts: not on Swing's thread.
    new Thread(
            () -> {
              session.close();
              end = session.status();
              SwingUtilities.invokeLater(shell.frame()::dispose);
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
  public static RunWindow open(
      Scenario scenario,
      long seed,
      int threads,
      Theme theme,
      BiFunction<Scenario, Long, List<? extends Keeper>> keeping,
      Saving saving)
      throws InterruptedException {
    return Shell.opened(
        theme,
        () -> {
          RunWindow window = new RunWindow(scenario, seed, threads, keeping, saving);
          window.shell.frame().setVisible(true);
          window.clock.start();
          return window;
        });
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

  /** What stopped the run, if it was stopped by a trouble; to be asked when it is closed. */
  public Optional<Throwable> trouble() {
    return session.player().trouble();
  }

  /** Closes the window as its user would. Any thread may ask. */
  public void close() {
    SwingUtilities.invokeLater(this::end);
  }

  public JFrame frame() {
    return shell.frame();
  }

  public Session session() {
    return session;
  }
}
