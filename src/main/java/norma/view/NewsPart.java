package norma.view;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** To come. */
final class NewsPart implements Part {
  private final JPanel panel = new JPanel();

  NewsPart(Session session) {
    panel.setName("news");
    panel.add(new JLabel("News " + session.status().seed()));
  }

  @Override
  public JComponent component() {
    return panel;
  }
}
