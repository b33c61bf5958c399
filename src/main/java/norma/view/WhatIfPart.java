package norma.view;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.table.DefaultTableCellRenderer;
import norma.file.InvalidInput;
import norma.measure.History;
import norma.measure.Scope;
import norma.run.Player;
import norma.run.Status;
import norma.scenario.Catalogue.Row;

/**
 * What if: one thing is changed from here on in a second run on the same luck, and both go on side
 * by side; and what other luck would have made of it.
 */
final class WhatIfPart implements Part {
  private final Session session;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final JTextField search = new JTextField(8);
  private final JComboBox<String> parameter = new JComboBox<>();
  private final JPanel value = new JPanel(new BorderLayout());
  private final JLabel unit = new JLabel();
  private final JButton branch = new JButton("Branch here");
  private final JButton drop = new JButton("Drop branch");
  private final JLabel said = new JLabel();
  private final BranchTable table = new BranchTable();
  private final JComboBox<String> scope = new JComboBox<>();
  private final EnsemblePanel ensemble;
  private final Map<String, Row> live = new LinkedHashMap<>();
  private ValueEditor editor;
  private int knownDay;
  private int changes;
  private String parted = "";
  private boolean branching;
  private boolean compared;
  private int day = -1;

  WhatIfPart(Session session) {
    this.session = session;
    ensemble = new EnsemblePanel(session);
    panel.setName("whatif");
    JPanel top = new JPanel();
    top.setLayout(new BoxLayout(top, BoxLayout.Y_AXIS));
    top.setBorder(BorderFactory.createEmptyBorder(4, 6, 2, 6));
    top.add(choice());
    top.add(values());
    top.add(orders());
    panel.add(top, BorderLayout.NORTH);
    panel.add(comparison(), BorderLayout.CENTER);
    panel.add(ensemble.component(), BorderLayout.SOUTH);
    panel.setPreferredSize(new Dimension(480, 320));
    begins();
  }

  private JPanel choice() {
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

  private JPanel orders() {
    JPanel line = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 3));
    branch.setName("whatif-branch");
    branch.setToolTipText(
        "A second run on the same luck parts from this one here; its past is simulated again first");
    branch.addActionListener(click -> branch());
    drop.setName("whatif-drop");
    drop.setToolTipText("Ends the second run");
    drop.addActionListener(click -> session.player().dropBranch());
    said.setName("whatif-said");
    line.add(branch);
    line.add(drop);
    said.setBorder(BorderFactory.createEmptyBorder(0, 6, 3, 6));
    JPanel both = new JPanel(new BorderLayout());
    both.add(line, BorderLayout.NORTH);
    both.add(said, BorderLayout.CENTER);
    return both;
  }

  private JPanel comparison() {
    JTable shown =
        new JTable(table) {
          private static final long serialVersionUID = 1;

          @Override
          public String getToolTipText(java.awt.event.MouseEvent event) {
            int row = rowAtPoint(event.getPoint());
            return row < 0 ? null : BranchTable.about(row);
          }
        };
    shown.setName("whatif-table");
    shown.getAccessibleContext().setAccessibleName("Run and branch compared");
    shown.setFillsViewportHeight(true);
    shown.getTableHeader().setReorderingAllowed(false);
    shown.getColumnModel().getColumn(0).setPreferredWidth(190);
    DefaultTableCellRenderer right = new DefaultTableCellRenderer();
    right.setHorizontalAlignment(SwingConstants.TRAILING);
    DefaultTableCellRenderer heads = new DefaultTableCellRenderer();
    heads.setHorizontalAlignment(SwingConstants.TRAILING);
    DefaultTableCellRenderer first = new DefaultTableCellRenderer();
    shown.getColumnModel().getColumn(0).setHeaderRenderer(first);
    for (int column = 1; column < table.getColumnCount(); column++) {
      shown.getColumnModel().getColumn(column).setCellRenderer(right);
      shown.getColumnModel().getColumn(column).setHeaderRenderer(heads);
    }
    scope.setName("whatif-scope");
    scope.getAccessibleContext().setAccessibleName("What is compared");
    scope.addActionListener(chosen -> compare());
    JScrollPane scroll = new JScrollPane(shown);
    scroll.setBorder(null);
    JPanel both = new JPanel(new BorderLayout());
    both.add(scope, BorderLayout.NORTH);
    both.add(scroll, BorderLayout.CENTER);
    return both;
  }

  private void offer() {
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
    enable();
  }

  private void enable() {
    Status.Mood mood = session.status().mood();
    boolean over = mood == Status.Mood.ENDED || mood == Status.Mood.FAILED;
    branch.setEnabled(editor != null && !over && !branching);
    drop.setEnabled(session.status().branched());
  }

  private void branch() {
    String path = (String) parameter.getSelectedItem();
    String wanted = editor.text();
    Status from = session.status();
    Player player = session.player();
    branching = true;
    enable();
    player.branch(
        Map.of(path, wanted),
        "what if",
        (branched, refused) ->
            SwingUtilities.invokeLater(
                () -> {
                  if (player == session.player()) {
                    branching = false;
                    parted(from, path, refused);
                  }
                }));
  }

  private void parted(Status from, String path, InvalidInput refused) {
    if (refused == null) {
      parted = from.date().toString();
      day = -1;
    } else {
      session.tell(Session.sentence(refused));
      said.setText(refused.problems().get(0).message());
      editor.show(live.get(path).value());
    }
    enable();
  }

  /** What is in force in the branch and not in the run, or otherwise. */
  static List<String> differences(Status status) {
    Map<String, String> run = new LinkedHashMap<>();
    for (Row row : status.scenario().inForce(status.date(), status.phase())) {
      run.put(row.path(), row.value());
    }
    List<String> differences = new ArrayList<>();
    status
        .branch()
        .ifPresent(
            other ->
                other
                    .inForce(status.date(), status.phase())
                    .forEach(
                        row -> {
                          String here = run.getOrDefault(row.path(), "");
                          if (!here.equals(row.value())) {
                            differences.add(
                                row.path() + ": " + row.value() + " instead of " + here);
                          }
                        }));
    return differences;
  }

  private void say() {
    Status status = session.status();
    if (status.branched()) {
      List<String> apart = differences(status);
      String what = apart.isEmpty() ? "no parameter differs now" : String.join("; ", apart);
      said.setText("Since " + parted + ": " + what);
    } else {
      String busy = status.note().isEmpty() ? "replaying the past" : status.note();
      said.setText(branching ? busy : " ");
    }
    said.setToolTipText(said.getText());
  }

  private void compare() {
    int at = scope.getSelectedIndex();
    List<Scope> scopes = BranchTable.scopes(session.history());
    if (at >= 0 && at < scopes.size()) {
      History other = session.branch().orElseGet(History::new);
      table.read(session.history(), other, scopes.get(at));
    }
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public void begins() {
    branching = false;
    day = -1;
    scope.removeAllItems();
    table.clear();
    ensemble.begins();
    read();
    offer();
    say();
  }

  private void read() {
    Status status = session.status();
    knownDay = status.day();
    changes = status.scenario().timeline().size();
    live.clear();
    for (Row row : status.scenario().inForce(status.date(), status.phase())) {
      if (!row.idle() && row.entry().live()) {
        live.put(row.path(), row);
      }
    }
  }

  @Override
  public void frame() {
    Status status = session.status();
    boolean moved = knownDay != status.day() || changes != status.scenario().timeline().size();
    if (moved && status.mood() != Status.Mood.PLAYING) {
      read();
      say();
      ensemble.say();
    }
    if (scope.getItemCount() == 0 && session.history().days() > 0) {
      BranchTable.scopes(session.history()).forEach(one -> scope.addItem(one.label()));
      boolean single = scope.getItemCount() == 2;
      scope.setSelectedIndex(single ? 1 : 0);
      scope.setVisible(!single);
    }
    enable();
    boolean both = session.branch().isPresent();
    if (day != session.history().days() || both != compared || branching) {
      day = session.history().days();
      compared = both;
      compare();
      say();
    }
  }

  @Override
  public void close() {
    ensemble.close();
  }
}
