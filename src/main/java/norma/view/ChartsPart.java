package norma.view;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** To come. */
final class ChartsPart implements Part {
  private final JPanel panel = new JPanel();

  ChartsPart(Session session) {
    panel.setName("charts");
    panel.add(new JLabel("Charts " + session.status().seed()));
  }

  @Override
  public JComponent component() {
    return panel;
  }
}
