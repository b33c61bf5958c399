package norma.view.desk;

import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;
import javax.swing.table.TableRowSorter;

/**
 * A table of texts and figures that is sorted by a click on a head: figures by size, at the right,
 * and what is no figure by letters.
 */
public final class Grid {
  private static final int WIDEST = 320;
  private static final int PAD = 18;
  private static final int GAP = 6;

  private final Rows rows = new Rows();
  private final JTable table = new JTable(rows);
  private final JScrollPane pane = new JScrollPane(table);
  private IntFunction<String> tips = row -> null;

  /**
   * An empty table.
   *
   * @param name its name in tests
   * @param accessible what it is called to those who do not see it
   */
  public Grid(String name, String accessible) {
    table.setName(name);
    table.getAccessibleContext().setAccessibleName(accessible);
    table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
    table.setFillsViewportHeight(true);
    table.getTableHeader().setReorderingAllowed(false);
    table.setDefaultRenderer(Object.class, new Cell());
    pane.setPreferredSize(new Dimension(300, 140));
  }

  /** The table itself, for keys and clicks. */
  public JTable table() {
    return table;
  }

  /** What stands in the window. */
  public JScrollPane component() {
    return pane;
  }

  /** What is told of a row when the mouse rests on it. */
  public void tips(IntFunction<String> telling) {
    tips = telling;
  }

  /** The chosen row as it was given, -1 where there is none. */
  public int chosen() {
    int row = table.getSelectedRow();
    return row < 0 ? -1 : table.convertRowIndexToModel(row);
  }

  /** Chooses a row as it was given, and brings it into view. */
  public void choose(int row) {
    if (row < 0 || row >= rows.cells.size()) {
      table.clearSelection();
      return;
    }
    int at = table.convertRowIndexToView(row);
    table.getSelectionModel().setSelectionInterval(at, at);
    table.scrollRectToVisible(table.getCellRect(at, 0, true));
  }

  /** Shows rows; how they are sorted and which is chosen stays while there are as many. */
  public void show(List<String> heads, List<List<String>> cells) {
    int chosen = chosen();
    boolean alike = heads.equals(rows.heads);
    boolean asMany = cells.size() == rows.cells.size();
    rows.heads = List.copyOf(heads);
    rows.cells = List.copyOf(cells);
    if (!alike) {
      rows.fireTableStructureChanged();
      sorter(heads.size());
    } else if (asMany && !cells.isEmpty()) {
      rows.fireTableRowsUpdated(0, cells.size() - 1);
    } else if (!asMany) {
      rows.fireTableDataChanged();
    }
    widths();
    if (asMany && chosen >= 0) {
      int at = table.convertRowIndexToView(chosen);
      table.getSelectionModel().setSelectionInterval(at, at);
    }
  }

  private void sorter(int columns) {
    TableRowSorter<Rows> sorter = new TableRowSorter<>(rows);
    for (int i = 0; i < columns; i++) {
      sorter.setComparator(
          i,
          Comparator.comparingDouble(Grid::number)
              .thenComparing(Comparator.<String>naturalOrder()));
    }
    table.setRowSorter(sorter);
  }

  private void widths() {
    for (int i = 0; i < table.getColumnCount(); i++) {
      TableColumn column = table.getColumnModel().getColumn(i);
      var metrics = table.getFontMetrics(table.getFont());
      int width = metrics.stringWidth(rows.heads.get(i)) + PAD;
      for (List<String> row : rows.cells.subList(0, Math.min(200, rows.cells.size()))) {
        width = Math.max(width, metrics.stringWidth(row.get(i)));
      }
      column.setPreferredWidth(Math.min(WIDEST, width) + PAD);
    }
  }

  /** The figure a text begins with; what is none stands behind all figures. */
  static double number(String text) {
    String first = text.split(" ", 2)[0].replace('\u2212', '-');
    try {
      return Double.parseDouble(first);
    } catch (NumberFormatException word) {
      return Double.POSITIVE_INFINITY;
    }
  }

  /** The cells. */
  private static final class Rows extends AbstractTableModel {
    private static final long serialVersionUID = 1;

    private List<String> heads = new ArrayList<>();
    private List<List<String>> cells = new ArrayList<>();

    @Override
    public int getRowCount() {
      return cells.size();
    }

    @Override
    public int getColumnCount() {
      return heads.size();
    }

    @Override
    public String getColumnName(int column) {
      return heads.get(column);
    }

    @Override
    public String getValueAt(int row, int column) {
      return cells.get(row).get(column);
    }
  }

  /** Figures at the right. */
  private final class Cell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;

    Cell() {
      // What comes from a file is text and no page.
      putClientProperty("html.disable", true);
    }

    @Override
    public Component getTableCellRendererComponent(
        JTable in, Object value, boolean selected, boolean focus, int row, int column) {
      super.getTableCellRendererComponent(in, value, selected, focus, row, column);
      setBorder(BorderFactory.createEmptyBorder(0, GAP, 0, GAP));
      boolean figure = Double.isFinite(number(String.valueOf(value)));
      setHorizontalAlignment(figure ? SwingConstants.TRAILING : SwingConstants.LEADING);
      String tip = tips.apply(in.convertRowIndexToModel(row));
      // Not to be taken for a page either: a page begins with its first letter.
      setToolTipText(tip == null ? null : " " + tip);
      return this;
    }
  }
}
