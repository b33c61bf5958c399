package norma.view;

import java.awt.Color;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** Traits and their values, in three columns; what a trait means is its tooltip. */
final class FactGrid {
  private static final int COLUMNS = 3;

  private final JPanel panel = new JPanel(new GridBagLayout());
  private final List<JLabel> labels = new ArrayList<>();
  private final List<JLabel> values = new ArrayList<>();

  JPanel component() {
    return panel;
  }

  /** Shows traits; the labels stay where they are while there are as many. */
  void show(List<Sheet.Fact> facts) {
    if (facts.size() != labels.size()) {
      layOut(facts.size());
    }
    for (int i = 0; i < facts.size(); i++) {
      Sheet.Fact fact = facts.get(i);
      set(labels.get(i), fact.label(), fact.meaning());
      labels.get(i).setForeground(faint());
      set(values.get(i), fact.value(), fact.meaning());
      values
          .get(i)
          .getAccessibleContext()
          .setAccessibleName(fact.label() + " " + fact.value() + ": " + fact.meaning());
    }
  }

  private Color faint() {
    return Ramp.between(panel.getForeground(), panel.getBackground(), 0.4);
  }

  private static void set(JLabel label, String text, String tip) {
    if (!text.equals(label.getText())) {
      label.setText(text);
    }
    label.setToolTipText(tip);
  }

  private static JLabel small() {
    JLabel label = new JLabel();
    label.setFont(label.getFont().deriveFont(label.getFont().getSize2D() - 1));
    return label;
  }

  private void layOut(int count) {
    panel.removeAll();
    labels.clear();
    values.clear();
    int rows = (count + COLUMNS - 1) / COLUMNS;
    GridBagConstraints at = new GridBagConstraints();
    at.anchor = GridBagConstraints.LINE_START;
    for (int i = 0; i < count; i++) {
      JLabel label = small();
      JLabel value = small();
      labels.add(label);
      values.add(value);
      at.gridy = i % rows;
      at.gridx = i / rows * 2;
      at.weightx = 0;
      at.insets = new Insets(0, 3, 1, 6);
      panel.add(label, at);
      at.gridx++;
      at.weightx = 1;
      at.insets = new Insets(0, 0, 1, 6);
      panel.add(value, at);
    }
    panel.revalidate();
  }
}
