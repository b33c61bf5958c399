package norma.view.whatif;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import norma.measure.History;
import norma.measure.Scope;
import norma.view.desk.Session;

/** Run and branch side by side in figures, for the economy or one industry. */
final class BranchComparison {
  private final Session session;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final BranchTable table = new BranchTable();
  private final JComboBox<String> scope = new JComboBox<>();

  BranchComparison(Session session) {
    this.session = session;
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
    scroll.setBorder(BorderFactory.createEmptyBorder());
    panel.add(scope, BorderLayout.NORTH);
    panel.add(scroll, BorderLayout.CENTER);
  }

  JComponent component() {
    return panel;
  }

  /** Another run took the place of the old one. */
  void begins() {
    scope.removeAllItems();
    table.clear();
  }

  /** Offers the industries, once they are known. */
  void offer() {
    if (scope.getItemCount() == 0 && session.history().days() > 0) {
      BranchTable.scopes(session.history()).forEach(one -> scope.addItem(one.label()));
      boolean single = scope.getItemCount() == 2;
      scope.setSelectedItem(session.history().usual().label());
      scope.setVisible(!single);
    }
  }

  /** Reads both again. */
  void compare() {
    int at = scope.getSelectedIndex();
    List<Scope> scopes = BranchTable.scopes(session.history());
    if (at >= 0 && at < scopes.size()) {
      History other = session.branch().orElseGet(History::new);
      table.read(session.history(), other, scopes.get(at));
    }
  }
}
