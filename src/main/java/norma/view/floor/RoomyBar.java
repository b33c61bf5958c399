package norma.view.floor;

import javax.swing.JLabel;
import javax.swing.JPanel;

/** A bar with a label that is left out, and not cut, where there is no room for all. */
final class RoomyBar extends JPanel {
  private static final long serialVersionUID = 1;

  private final JLabel spare;

  RoomyBar(JLabel spare) {
    this.spare = spare;
  }

  @Override
  public void doLayout() {
    int wanted = getPreferredSize().width;
    int whole = spare.isVisible() ? wanted : wanted + spare.getPreferredSize().width;
    if (spare.isVisible() != (whole <= getWidth())) {
      spare.setVisible(!spare.isVisible());
    }
    super.doLayout();
  }
}
