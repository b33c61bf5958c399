package norma.view;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** To come. */
final class InspectorPart implements Part {
  private final JPanel panel = new JPanel();

  InspectorPart(Session session) {
    panel.setName("inspector");
    panel.add(new JLabel("Inspector " + session.status().seed()));
  }

  @Override
  public JComponent component() {
    return panel;
  }
}
