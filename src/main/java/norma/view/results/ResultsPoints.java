package norma.view.results;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import norma.experiment.replicate.Replicate.Status;
import norma.experiment.sweep.SweepSetup;
import norma.experiment.sweep.SweepSetup.Axis;
import norma.experiment.sweep.SweepSetup.Point;
import norma.view.desk.Grid;

/** The points of a sweep, of which one is made the baseline and another the variant. */
final class ResultsPoints {
  private final ResultsDesk desk;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final Grid grid =
      new Grid("results-points", "Points of the sweep; A makes the chosen one baseline, B variant");

  ResultsPoints(ResultsDesk desk) {
    this.desk = desk;
    JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 3));
    buttons.add(button("results-baseline", "A: baseline", "A", this::baseline));
    buttons.add(button("results-variant", "B: variant", "B", this::variant));
    buttons.add(
        button("results-swap", "Swap", "X", () -> desk.points(desk.variant(), desk.baseline())));
    panel.add(grid.component(), BorderLayout.CENTER);
    panel.add(buttons, BorderLayout.SOUTH);
    grid.tips(row -> desk.results().points().get(row).label());
    desk.listen(this::show);
    show();
    grid.choose(desk.variant());
  }

  JComponent component() {
    return panel;
  }

  private JButton button(String name, String text, String key, Runnable order) {
    JButton button = new JButton(text);
    button.setName(name);
    button.setToolTipText(text + " (" + key + ")");
    button.addActionListener(click -> order.run());
    grid.table().getInputMap().put(KeyStroke.getKeyStroke(key), name);
    grid.table()
        .getActionMap()
        .put(
            name,
            new AbstractAction() {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent event) {
                order.run();
              }
            });
    return button;
  }

  private void baseline() {
    int chosen = grid.chosen();
    if (chosen < 0) {
      desk.tell(this, "Choose a point in the table first.");
    } else {
      desk.settled(this);
      desk.points(chosen, chosen == desk.variant() ? desk.baseline() : desk.variant());
    }
  }

  private void variant() {
    int chosen = grid.chosen();
    if (chosen < 0) {
      desk.tell(this, "Choose a point in the table first.");
    } else {
      desk.settled(this);
      desk.points(chosen == desk.baseline() ? desk.variant() : desk.baseline(), chosen);
    }
  }

  private void show() {
    SweepSetup setup = desk.setup();
    double[][] values = desk.results().values(desk.column().id());
    List<String> heads = new ArrayList<>(List.of("", "#"));
    setup.axes().forEach(axis -> heads.add(setup.shortened(axis.path())));
    heads.add("mean " + desk.column().id());
    heads.add("runs");
    List<List<String>> rows = new ArrayList<>();
    for (Point point : setup.points()) {
      int index = point.index();
      List<String> row = new ArrayList<>();
      row.add(index == desk.baseline() ? "A" : index == desk.variant() ? "B" : "");
      row.add(Integer.toString(point.number()));
      for (Axis axis : setup.axes()) {
        row.add(point.settings().getOrDefault(axis.path(), ""));
      }
      row.add(mean(values[index], ended(index)));
      row.add(ended(index) + " of " + setup.seeds().size());
      rows.add(row);
    }
    grid.show(heads, rows);
  }

  /** The mean of what there is; of a date also in how many runs it came, where not in all. */
  private String mean(double[] values, long ended) {
    double[] present = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    String figure = desk.told(Arrays.stream(present).average().orElse(Double.NaN));
    boolean never = desk.column().isDate() && present.length < ended;
    return never ? "%s, in %d of %d".formatted(figure, present.length, ended) : figure;
  }

  private long ended(int point) {
    return IntStream.range(0, desk.setup().seeds().size())
        .filter(k -> desk.results().status(point, k) == Status.OK)
        .count();
  }
}
