package norma.view.whatif;

import java.awt.FlowLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import javax.swing.SwingUtilities;
import norma.measure.Measure;
import norma.report.Labelling;
import norma.scenario.Scenario;
import norma.view.desk.Session;

/** Orders runs with other seeds, which the charts draw as bands behind the run. */
public final class EnsemblePanel {
  private static final int FEWEST = 5;
  private static final int MOST = 100;
  private static final int USUAL = 20;

  private final Session session;
  private final JPanel panel = new JPanel();
  private final JSpinner count = new JSpinner(new SpinnerNumberModel(USUAL, FEWEST, MOST, 5));
  private final JButton run = new JButton("Run other seeds");
  private final JButton cancel = new JButton("Cancel");
  private final JProgressBar progress = new JProgressBar();
  private final JLabel note = new JLabel(" ");
  private OtherSeeds seeds;
  private Scenario shownFor;
  private boolean running;
  private int shown;

  EnsemblePanel(Session session) {
    this.session = session;
    panel.setLayout(new BoxLayout(panel, BoxLayout.Y_AXIS));
    panel.setBorder(BorderFactory.createTitledBorder("Other luck behind the line"));
    JPanel line = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 2));
    count.setName("ensemble-n");
    count.setToolTipText("How many other seeds, " + FEWEST + " to " + MOST);
    count.getAccessibleContext().setAccessibleName("How many other seeds");
    run.setName("ensemble-run");
    run.setToolTipText(
        "Runs the scenario as it is now with other seeds, in the background; the charts draw the"
            + " median and the bands that hold half and nine tenths of them");
    run.addActionListener(click -> begin());
    cancel.setName("ensemble-cancel");
    cancel.addActionListener(click -> seeds.stop());
    progress.setName("ensemble-progress");
    progress.getAccessibleContext().setAccessibleName("Other seeds that have ended");
    progress.setStringPainted(true);
    line.add(count);
    line.add(run);
    line.add(cancel);
    line.add(progress);
    note.setName("ensemble-said");
    JPanel below = new JPanel(new FlowLayout(FlowLayout.LEADING, 8, 2));
    below.add(note);
    panel.add(line);
    panel.add(below);
    busy(false);
  }

  /** What stands in the window. */
  JPanel component() {
    return panel;
  }

  private void busy(boolean now) {
    running = now;
    run.setEnabled(!now);
    count.setEnabled(!now);
    cancel.setVisible(now);
    progress.setVisible(now);
  }

  private void begin() {
    Scenario scenario = session.status().scenario();
    int wanted = (Integer) count.getValue();
    int most = most(scenario, Runtime.getRuntime().maxMemory());
    if (wanted > most) {
      note.setText("There is memory for " + most + " runs of this length.");
      return;
    }
    session.settled(this);
    progress.setMaximum(wanted);
    show(0, wanted);
    shown = 0;
    busy(true);
    say();
    session.ensemble(List.of());
    shownFor = scenario;
    OtherSeeds[] mine = new OtherSeeds[1];
    seeds =
        new OtherSeeds(
            scenario,
            session.status().seed(),
            wanted,
            how -> SwingUtilities.invokeLater(() -> take(mine[0], how)));
    mine[0] = seeds;
  }

  /** How many histories of a scenario fit into a quarter of the memory. */
  public static int most(Scenario scenario, long memory) {
    long scopes = 1L + Labelling.of(scenario, 0).trades().size();
    long bytes = scenario.calendar().days() * scopes * (Measure.values().length * 8L + 24);
    return (int) Math.min(MOST, memory / 4 / bytes);
  }

  private void take(OtherSeeds from, OtherSeeds.Progress how) {
    if (from != seeds) {
      return;
    }
    shown = how.histories().size();
    session.ensemble(how.histories());
    show(shown, how.planned());
    if (how.over()) {
      busy(false);
      if (!how.failure().isEmpty()) {
        session.tell(this, "A run with another seed failed; " + how.failure());
      }
    }
    say();
  }

  private void show(int done, int planned) {
    progress.setValue(done);
    progress.setString(done + " of " + planned);
  }

  /** Says what is behind the line, and whether it still belongs to it. */
  void say() {
    int made = session.status().scenario().timeline().size();
    boolean stale = shownFor != null && made != shownFor.timeline().size();
    if (shown == 0) {
      note.setText(
          running ? "Running in the background …" : "The charts will show median, 50 % and 90 %.");
    } else {
      note.setText(
          "Behind the line: "
              + shown
              + " other seeds"
              + (stale ? ", from before the last change by hand; run them again" : ""));
    }
  }

  /** Another run took the place of the old one. */
  void begins() {
    if (seeds != null) {
      seeds.stop();
    }
    seeds = null;
    shownFor = null;
    shown = 0;
    busy(false);
    say();
  }

  /** The window closes. */
  void close() {
    OtherSeeds last = seeds;
    if (last != null) {
      last.close();
    }
  }
}
