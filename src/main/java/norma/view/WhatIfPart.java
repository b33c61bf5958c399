package norma.view;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** To come. */
final class WhatIfPart implements Part {
  private final JPanel panel = new JPanel();

  WhatIfPart(Session session) {
    panel.setName("whatif");
    panel.add(new JLabel("WhatIf " + session.status().seed()));
  }

  @Override
  public JComponent component() {
    return panel;
  }
}
