package norma.view.charts;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;

/** Charts side by side, two or three in a row as the width allows; scrolls where it must. */
final class ChartGrid extends JPanel implements Scrollable {
  private static final long serialVersionUID = 1;
  private static final int TWO = 520;
  private static final int THREE = 1050;
  private static final int LEAST_HEIGHT = 136;

  private final GridLayout cells = new GridLayout(0, 2, 1, 1);

  ChartGrid() {
    setLayout(cells);
  }

  /** Puts other charts in the place of those there were. */
  void show(List<ChartCard> cards) {
    removeAll();
    cards.forEach(this::add);
    revalidate();
    repaint();
  }

  @Override
  public void setBounds(int x, int y, int width, int height) {
    int columns = columns(width, getComponentCount());
    if (columns != cells.getColumns()) {
      cells.setColumns(columns);
      revalidate();
    }
    super.setBounds(x, y, width, height);
  }

  @Override
  protected void addImpl(Component component, Object constraints, int index) {
    super.addImpl(component, constraints, index);
    cells.setColumns(columns(getWidth(), getComponentCount()));
  }

  /** How many stand side by side. */
  static int columns(int width, int cards) {
    int most = width >= THREE ? 3 : width >= TWO ? 2 : 1;
    return Math.max(1, Math.min(most, cards));
  }

  private int leastHeight() {
    int columns = cells.getColumns();
    int rows = (getComponentCount() + columns - 1) / columns;
    return rows * LEAST_HEIGHT;
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(740, leastHeight());
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return new Dimension(740, 560);
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return 20;
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return orientation == SwingConstants.VERTICAL ? visible.height : visible.width;
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return getParent() != null && getParent().getHeight() >= leastHeight();
  }
}
