package norma.view;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** To come. */
final class RulesPart implements Part {
  private final JPanel panel = new JPanel();
  private final Session session;

  /** The scenario with the parameters as the panel shows them. */
  norma.scenario.Scenario scenario() {
    return session.original();
  }

  RulesPart(Session session) {
    this.session = session;
    panel.setName("rules");
    panel.add(new JLabel("Rules " + session.status().seed()));
  }

  @Override
  public JComponent component() {
    return panel;
  }
}
