package norma.view.inspect;

import java.awt.Color;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import norma.view.desk.Ramp;

/**
 * Traits and their values, in three columns or, where they do not fit, in two; what a trait means
 * is its tooltip.
 */
final class FactGrid {
  private static final int MOST_COLUMNS = 3;

  private final JPanel panel = new JPanel(new GridBagLayout());
  private final List<JLabel> labels = new ArrayList<>();
  private final List<JLabel> values = new ArrayList<>();
  private int columns = MOST_COLUMNS;

  FactGrid() {
    panel.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent resized) {
            fit();
          }
        });
  }

  JPanel component() {
    return panel;
  }

  /** Shows traits; the labels stay where they are while there are as many. */
  void show(List<Dossier.Fact> facts) {
    if (facts.size() != labels.size()) {
      make(facts.size());
    }
    for (int i = 0; i < facts.size(); i++) {
      Dossier.Fact fact = facts.get(i);
      set(labels.get(i), fact.label(), fact.meaning());
      labels.get(i).setForeground(faint());
      set(values.get(i), fact.value(), fact.meaning());
      values
          .get(i)
          .getAccessibleContext()
          .setAccessibleName(fact.label() + " " + fact.value() + ": " + fact.meaning());
    }
    fit();
  }

  /** As many columns as there is room for, so that no value is cut. */
  private void fit() {
    int fitting = MOST_COLUMNS;
    while (fitting > 1 && panel.getWidth() > 0 && width(fitting) > panel.getWidth()) {
      fitting--;
    }
    if (fitting != columns) {
      columns = fitting;
      layOut();
    }
  }

  private int width(int wanted) {
    int rows = rows(labels.size(), wanted);
    int all = 0;
    for (int from = 0; from < labels.size(); from += rows) {
      int to = Math.min(labels.size(), from + rows);
      all += widest(labels.subList(from, to)) + widest(values.subList(from, to)) + 15;
    }
    return all;
  }

  private static int widest(List<JLabel> column) {
    return column.stream().mapToInt(one -> one.getPreferredSize().width).max().orElse(0);
  }

  private static int rows(int count, int columns) {
    return (count + columns - 1) / columns;
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

  private void make(int count) {
    labels.clear();
    values.clear();
    for (int i = 0; i < count; i++) {
      labels.add(small());
      values.add(small());
    }
    layOut();
  }

  private void layOut() {
    panel.removeAll();
    int rows = rows(labels.size(), columns);
    GridBagConstraints at = new GridBagConstraints();
    at.anchor = GridBagConstraints.LINE_START;
    for (int i = 0; i < labels.size(); i++) {
      at.gridy = i % rows;
      at.gridx = i / rows * 2;
      at.weightx = 0;
      at.insets = new Insets(0, 3, 1, 6);
      panel.add(labels.get(i), at);
      at.gridx++;
      at.weightx = 1;
      at.insets = new Insets(0, 0, 1, 6);
      panel.add(values.get(i), at);
    }
    panel.revalidate();
    panel.repaint();
  }
}
