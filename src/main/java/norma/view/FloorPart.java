package norma.view;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** To come. */
final class FloorPart implements Part {
  private final JPanel panel = new JPanel();

  FloorPart(Session session) {
    panel.setName("floor");
    panel.add(new JLabel("Floor " + session.status().seed()));
  }

  @Override
  public JComponent component() {
    return panel;
  }
}
