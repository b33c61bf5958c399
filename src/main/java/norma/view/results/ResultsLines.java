package norma.view.results;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import norma.experiment.compare.Line;
import norma.report.ComparisonTable;
import norma.view.desk.Grid;
import norma.view.floor.FloorTips;

/** What the variant does to each measure, in the figures that norma compare prints. */
final class ResultsLines {
  private final ResultsDesk desk;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final Grid grid = new Grid("results-lines", "Differences, measure by measure");
  private final JLabel seeds = new JLabel(" ");
  private List<Line> lines = List.of();
  private boolean showing;

  ResultsLines(ResultsDesk desk) {
    this.desk = desk;
    seeds.setName("results-seeds");
    seeds.setBorder(BorderFactory.createEmptyBorder(3, 8, 3, 8));
    panel.add(grid.component(), BorderLayout.CENTER);
    panel.add(seeds, BorderLayout.SOUTH);
    grid.tips(row -> row < lines.size() ? lines.get(row).column().meaning() : null);
    grid.table()
        .getSelectionModel()
        .addListSelectionListener(
            moved -> {
              int row = grid.chosen();
              if (!showing && !moved.getValueIsAdjusting() && row >= 0 && row < lines.size()) {
                desk.measure(desk.setup().column(lines.get(row).column().id()));
              }
            });
    desk.listen(this::show);
    show();
  }

  JComponent component() {
    return panel;
  }

  private void show() {
    lines = desk.lines();
    List<String> heads = new ArrayList<>(List.of("measure"));
    heads.addAll(ComparisonTable.head());
    List<List<String>> rows = new ArrayList<>();
    for (Line line : lines) {
      List<String> row = new ArrayList<>(List.of(line.measure()));
      row.addAll(ComparisonTable.cells(line, level()));
      rows.add(row);
    }
    showing = true;
    grid.show(heads, rows);
    int chosen = grid.chosen();
    if (chosen < 0 || !lines.get(chosen).column().equals(desk.column())) {
      grid.choose(lines.stream().map(Line::column).toList().indexOf(desk.column()));
    }
    showing = false;
    seeds.setText(desk.isAlone() ? ResultsCharts.ALONE : words(desk));
    seeds.setToolTipText(
        desk.shown()
            .comparison()
            .map(
                all ->
                    "<html><p width=500>"
                        + FloorTips.escaped(String.join("\n", ComparisonTable.notes(all)))
                            .replace("\n", "<br>"))
            .orElse(null));
  }

  private static String words(ResultsDesk desk) {
    return desk.shown().comparison().map(ComparisonTable::seeds).orElse(" ");
  }

  private double level() {
    return desk.shown().comparison().map(all -> all.level()).orElse(desk.setup().level());
  }
}
