package norma.view.desk;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.BoxLayout;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/** Panels one below the other, as wide as what they are scrolled in, never wider. */
public final class Column extends JPanel implements Scrollable {
  private static final long serialVersionUID = 1;
  private static final int LINE = 24;

  private final JPanel stack = new JPanel();

  public Column() {
    super(new BorderLayout());
    stack.setLayout(new BoxLayout(stack, BoxLayout.Y_AXIS));
    super.add(stack, BorderLayout.NORTH);
  }

  /** Puts a panel below the others. */
  public void append(Component panel) {
    stack.add(panel);
  }

  /** Takes all panels out. */
  public void empty() {
    stack.removeAll();
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return new Dimension(400, 240);
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle seen, int way, int direction) {
    return LINE;
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle seen, int way, int direction) {
    return Math.max(LINE, seen.height - LINE);
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return false;
  }
}
