package norma.view.whatif;

import java.awt.BorderLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import norma.run.Status;
import norma.scenario.Catalogue.Row;
import norma.view.desk.Typed;
import norma.view.rules.RuleRow;
import norma.view.rules.ValueEditor;

/** The parameter that is to differ in a branch, and its value there. */
final class BranchChoice {
  private final JTextField search = new JTextField(8);
  private final JComboBox<String> parameter = new JComboBox<>();
  private final JPanel value = new JPanel(new BorderLayout());
  private final JLabel unit = new JLabel();
  private final Map<String, Row> live = new LinkedHashMap<>();
  private final List<JComponent> lines;
  private final Runnable changed;
  private ValueEditor editor;

  /**
   * Nothing to choose from yet.
   *
   * @param changed is called when another parameter was chosen
   */
  BranchChoice(Runnable changed) {
    this.changed = changed;
    lines = List.of(parameters(), values());
  }

  /** What stands in the window, from top to bottom. */
  List<JComponent> lines() {
    return lines;
  }

  private JPanel parameters() {
    JPanel line = new JPanel(new BorderLayout(6, 0));
    search.setName("whatif-search");
    search.putClientProperty("JTextField.placeholderText", "search");
    search.putClientProperty("JTextField.showClearButton", true);
    search.getAccessibleContext().setAccessibleName("Search the parameter to be changed");
    search.getDocument().addDocumentListener(new Typed(this::offer));
    parameter.setName("whatif-parameter");
    parameter.getAccessibleContext().setAccessibleName("Parameter to be changed in the branch");
    parameter.setMaximumRowCount(16);
    parameter.setPrototypeDisplayValue("planner.normRevision.weightOnBest");
    parameter.addActionListener(chosen -> edit());
    line.add(search, BorderLayout.WEST);
    line.add(parameter, BorderLayout.CENTER);
    return line;
  }

  private JPanel values() {
    JPanel line = new JPanel(new BorderLayout(6, 0));
    line.setBorder(BorderFactory.createEmptyBorder(4, 0, 0, 0));
    JLabel what = new JLabel("would be");
    line.add(what, BorderLayout.WEST);
    line.add(value, BorderLayout.CENTER);
    line.add(unit, BorderLayout.EAST);
    return line;
  }

  /** Offers what can be changed and fits what is searched. */
  void offer() {
    String words = search.getText().strip().toLowerCase(Locale.ROOT);
    Object before = parameter.getSelectedItem();
    DefaultComboBoxModel<String> found = new DefaultComboBoxModel<>();
    live.forEach(
        (path, row) -> {
          if (words.isEmpty() || RuleRow.matches(path, row.entry(), words)) {
            found.addElement(path);
          }
        });
    parameter.setModel(found);
    if (before != null && found.getIndexOf(before) >= 0) {
      parameter.setSelectedItem(before);
    }
    edit();
  }

  private void edit() {
    Row row = live.get((String) parameter.getSelectedItem());
    value.removeAll();
    editor = null;
    if (row != null) {
      editor =
          new ValueEditor(
              row.entry(), row.value(), "whatif-value", "New value of " + row.path(), given -> {});
      value.add(editor.component(), BorderLayout.CENTER);
      String range = row.entry().range();
      unit.setText((row.entry().unit() + "  " + range).strip());
      parameter.setToolTipText(row.entry().meaning());
    } else {
      unit.setText("");
    }
    value.revalidate();
    value.repaint();
    changed.run();
  }

  /** Takes note of what can be changed now, and of its values. */
  void read(Status status) {
    live.clear();
    for (Row row : status.scenario().inForce(status.date(), status.phase())) {
      if (!row.idle() && row.entry().live()) {
        live.put(row.path(), row);
      }
    }
  }

  /** Whether there is a parameter with a value. */
  boolean isMade() {
    return editor != null;
  }

  String path() {
    return (String) parameter.getSelectedItem();
  }

  String value() {
    return editor.text();
  }

  /** Shows the value again that is in force. */
  void putBack() {
    editor.show(live.get(path()).value());
  }
}
