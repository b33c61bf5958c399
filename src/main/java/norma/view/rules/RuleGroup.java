package norma.view.rules;

import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import norma.scenario.Catalogue.Row;

/** The parameters of one section under a heading that opens and closes; rows are made when seen. */
final class RuleGroup {
  private final String section;
  private final List<Row> parameters;
  private final Function<Row, RuleRow> making;
  private final JPanel panel = new JPanel();
  private final JToggleButton heading = new JToggleButton();
  private final List<RuleRow> rows = new ArrayList<>();
  private String words = "";

  RuleGroup(String section, List<Row> parameters, Function<Row, RuleRow> making) {
    this.section = section;
    this.parameters = List.copyOf(parameters);
    this.making = making;
    panel.setLayout(new BoxLayout(panel, BoxLayout.Y_AXIS));
    panel.setAlignmentX(Component.LEFT_ALIGNMENT);
    heading.setName("group-" + section);
    heading.setHorizontalAlignment(SwingConstants.LEFT);
    heading.putClientProperty("JButton.buttonType", "borderless");
    heading.setBorder(BorderFactory.createEmptyBorder(3, 4, 3, 4));
    heading.setAlignmentX(Component.LEFT_ALIGNMENT);
    heading.addActionListener(click -> show());
    heading.setMaximumSize(new Dimension(Integer.MAX_VALUE, 30));
    panel.add(heading);
    show();
  }

  /** Heading of a parameter's group: the path of its section. */
  static String section(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "scenario" : path.substring(0, dot);
  }

  /** Shows only what has some words in it; "" for all. */
  void search(String wanted) {
    words = wanted;
    show();
  }

  private void show() {
    long found = parameters.stream().filter(this::isFound).count();
    boolean open = found > 0 && (heading.isSelected() || !words.isEmpty());
    if (open && rows.isEmpty()) {
      for (Row parameter : parameters) {
        RuleRow row = making.apply(parameter);
        rows.add(row);
        panel.add(row.component());
      }
    }
    for (RuleRow row : rows) {
      row.component().setVisible(open && (words.isEmpty() || row.matches(words)));
    }
    heading.setText((open ? "▾ " : "▸ ") + section + "  (" + found + ")");
    panel.setVisible(found > 0);
    panel.revalidate();
  }

  private boolean isFound(Row row) {
    return words.isEmpty() || RuleRow.matches(row.path(), row.entry(), words);
  }

  /** Shows what is so now. */
  void refresh() {
    rows.forEach(RuleRow::refresh);
    boolean changed = rows.stream().anyMatch(row -> row.isChanged());
    heading.setFont(
        heading.getFont().deriveFont(changed ? java.awt.Font.BOLD : java.awt.Font.PLAIN));
  }

  boolean isOpen() {
    return heading.isSelected();
  }

  void open() {
    heading.setSelected(true);
    show();
  }

  String section() {
    return section;
  }

  JComponent component() {
    return panel;
  }
}
