package norma.view.results;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import norma.experiment.replicate.Replicate.Status;
import norma.experiment.store.SweepLedger.Run;
import norma.view.desk.Grid;

/** The runs of both points, failed ones with their message; any can be replayed live. */
final class ResultsRuns {
  private static final List<String> HEADS = List.of("", "replicate", "seed", "status", "value");

  private final ResultsDesk desk;
  private final Consumer<Run> replaying;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final Grid grid = new Grid("results-runs", "Runs of both points; Enter replays one live");
  private final JButton replay = new JButton("Replay live");
  private List<Run> runs = List.of();

  /**
   * The list.
   *
   * @param replaying opens a window on a run
   */
  ResultsRuns(ResultsDesk desk, Consumer<Run> replaying) {
    this.desk = desk;
    this.replaying = replaying;
    replay.setName("results-replay");
    replay.setToolTipText("Opens a window on the chosen run, from its first day (Enter)");
    replay.addActionListener(click -> replay());
    grid.tips(row -> row < runs.size() ? tip(runs.get(row)) : null);
    grid.table().getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "replay");
    grid.table()
        .getActionMap()
        .put(
            "replay",
            new AbstractAction() {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent event) {
                replay();
              }
            });
    grid.table()
        .addMouseListener(
            new MouseAdapter() {
              @Override
              public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                  replay();
                }
              }
            });
    JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 3));
    buttons.add(replay);
    panel.add(grid.component(), BorderLayout.CENTER);
    panel.add(buttons, BorderLayout.SOUTH);
    desk.listen(this::show);
    show();
  }

  JComponent component() {
    return panel;
  }

  private void replay() {
    int chosen = grid.chosen();
    if (chosen < 0 || chosen >= runs.size()) {
      desk.tell(this, "Choose a run in the list first.");
    } else {
      desk.settled(this);
      replaying.accept(runs.get(chosen));
    }
  }

  private void show() {
    runs = desk.shown().runs();
    List<String> heads = new ArrayList<>(HEADS);
    boolean messages = runs.stream().anyMatch(run -> !run.message().isEmpty());
    if (messages) {
      heads.add("message");
    }
    grid.show(heads, runs.stream().map(run -> cells(run).subList(0, heads.size())).toList());
    replay.setEnabled(!runs.isEmpty());
  }

  private List<String> cells(Run run) {
    return List.of(
        run.point() == desk.baseline() ? "A" : run.point() == desk.variant() ? "B" : "",
        Integer.toString(run.replicate() + 1),
        Long.toString(run.seed()),
        run.status().label(),
        value(run),
        run.message());
  }

  private String value(Run run) {
    double value = desk.results().values(desk.column().id())[run.point()][run.replicate()];
    boolean waited = desk.column().isDate() && Double.isNaN(value) && run.status() == Status.OK;
    return waited ? "never" : desk.told(value);
  }

  private String tip(Run run) {
    return desk.label(run.point()) + (run.message().isEmpty() ? "" : ": " + run.message());
  }
}
