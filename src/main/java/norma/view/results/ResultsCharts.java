package norma.view.results;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTabbedPane;
import javax.swing.SwingConstants;
import norma.chart.sweep.ResultChart;
import norma.experiment.sweep.SweepSetup;
import norma.view.charts.ChartFiles;

/** The charts of both points, and the choice of measure and parameter. */
final class ResultsCharts {
  /** What is said where no second point is. */
  static final String ALONE =
      "The sweep has one point, so nothing is compared; its runs can be replayed live.";

  private final ResultsDesk desk;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final JTabbedPane tabs = new JTabbedPane();
  private final JComboBox<String> measure = new JComboBox<>();
  private final JComboBox<String> axis = new JComboBox<>();
  private final List<ResultsCanvas> canvases = new ArrayList<>();
  private final ChartFiles files = new ChartFiles();
  private final CardLayout places = new CardLayout();
  private final JLabel nothing = new JLabel("", SwingConstants.CENTER);
  private List<String> ids = List.of();

  ResultsCharts(ResultsDesk desk) {
    this.desk = desk;
    SweepSetup setup = desk.setup();
    setup.columns().forEach(column -> measure.addItem(column.id()));
    setup.axes().forEach(one -> axis.addItem(setup.shortened(one.path())));
    choice(measure, "results-measure", "Measure that is looked at");
    choice(axis, "results-axis", "Parameter along which the response is drawn");
    measure.addActionListener(chosen -> desk.measure(measure.getSelectedIndex()));
    axis.addActionListener(chosen -> desk.axis(axis.getSelectedIndex()));
    JPanel top = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 3));
    top.add(label("Measure", 'M', measure));
    top.add(measure);
    if (setup.axes().size() > 1) {
      top.add(label("over", 'O', axis));
      top.add(axis);
    }
    top.add(saving());
    tabs.setName("results-charts");
    tabs.getAccessibleContext().setAccessibleName("Charts of both points");
    panel.add(top, BorderLayout.NORTH);
    JPanel middle = new JPanel(places);
    middle.add(tabs, "tabs");
    middle.add(nothing, "nothing");
    nothing.setName("results-nothing");
    panel.add(middle, BorderLayout.CENTER);
    desk.listen(this::show);
    show();
  }

  JComponent component() {
    return panel;
  }

  private static void choice(JComboBox<String> box, String name, String meaning) {
    box.setName(name);
    box.setToolTipText(meaning);
    box.getAccessibleContext().setAccessibleName(meaning);
  }

  private static JLabel label(String text, char key, JComponent of) {
    JLabel label = new JLabel(text);
    label.setDisplayedMnemonic(key);
    label.setLabelFor(of);
    return label;
  }

  private JButton saving() {
    JPopupMenu forms = new JPopupMenu();
    for (ChartFiles.Form form : ChartFiles.Form.values()) {
      JMenuItem item = new JMenuItem("As " + form.title() + " …");
      item.setName("results-save-" + form.extension());
      item.addActionListener(click -> save(form));
      forms.add(item);
    }
    JButton save = new JButton("Save chart");
    save.setName("results-save");
    save.setMnemonic('S');
    save.addActionListener(click -> forms.show(save, 0, save.getHeight()));
    return save;
  }

  private void save(ChartFiles.Form form) {
    List<ResultChart> charts = desk.shown().charts();
    int tab = tabs.getSelectedIndex();
    if (tab < 0 || tab >= charts.size()) {
      desk.tell(this, "There is no chart to save.");
    } else {
      files.save(panel, charts.get(tab), form, sentence -> desk.tell(this, sentence));
    }
  }

  private void show() {
    measure.setSelectedIndex(desk.columnIndex());
    if (axis.getItemCount() > 0) {
      axis.setSelectedIndex(desk.axis());
    }
    List<ResultChart> charts = desk.shown().charts();
    List<String> now = charts.stream().map(chart -> kind(chart)).toList();
    if (!now.equals(ids)) {
      int at = tabs.getSelectedIndex();
      int kept = at < 0 ? -1 : now.indexOf(ids.get(at));
      ids = now;
      tabs.removeAll();
      canvases.clear();
      for (String id : ids) {
        ResultsCanvas canvas = new ResultsCanvas(id);
        canvases.add(canvas);
        tabs.addTab(id, canvas);
      }
      if (kept >= 0 && kept < ids.size()) {
        tabs.setSelectedIndex(kept);
      }
    }
    nothing.setText(desk.isAlone() ? ALONE : desk.working() ? "comparing …" : "Nothing to show.");
    places.show(tabs.getParent(), ids.isEmpty() ? "nothing" : "tabs");
    for (int i = 0; i < canvases.size(); i++) {
      canvases.get(i).show(charts.get(i), desk.working());
      tabs.setTitleAt(i, title(ids.get(i)));
    }
  }

  private static String kind(ResultChart chart) {
    return chart.id().substring(0, chart.id().indexOf('-'));
  }

  private String title(String kind) {
    return switch (kind) {
      case "course" -> "Over time";
      case "pairs" -> "Seed by seed";
      default -> "Over " + desk.setup().shortened(desk.setup().paths().get(desk.axis()));
    };
  }
}
