package norma.view.charts;

import java.awt.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import norma.chart.pen.Labels;
import norma.chart.pen.Trade;
import norma.measure.Scope;

/** The choice of what the charts are about: the economy, an industry or a shop. */
final class ScopeChoice {
  private final JComboBox<Scope> box = new JComboBox<>();
  private final Runnable changed;
  private List<Scope> known = List.of();
  private Labels labels;
  private boolean filling;

  ScopeChoice(Labels labels, Runnable changed) {
    this.labels = labels;
    this.changed = changed;
    box.setName("charts-scope");
    box.setToolTipText("What the charts are about");
    box.getAccessibleContext().setAccessibleName("Scope of the charts");
    box.setMaximumRowCount(24);
    box.setRenderer(
        new DefaultListCellRenderer() {
          private static final long serialVersionUID = 1;

          @Override
          public Component getListCellRendererComponent(
              JList<?> list, Object value, int index, boolean selected, boolean focused) {
            String words = value instanceof Scope scope ? words(scope) : "";
            return super.getListCellRendererComponent(list, words, index, selected, focused);
          }
        });
    box.addActionListener(
        chosen -> {
          if (!filling) {
            changed.run();
          }
        });
  }

  JComboBox<Scope> component() {
    return box;
  }

  /** What is chosen; the economy before anything is known. */
  Scope scope() {
    return box.getSelectedItem() instanceof Scope scope ? scope : Scope.ECONOMY;
  }

  /**
   * Takes over what there is to choose, all industries before the first shop; keeps the choice.
   *
   * @param usual what is chosen at first
   */
  void offer(List<Scope> scopes, Scope usual, Labels words) {
    labels = words;
    if (scopes.equals(known)) {
      return;
    }
    boolean first = known.isEmpty();
    Scope before = scope();
    known = scopes;
    filling = true;
    box.removeAllItems();
    scopes.stream().sorted(Comparator.comparing(Scope::kind)).forEach(box::addItem);
    box.setSelectedItem(!first && scopes.contains(before) ? before : usual);
    filling = false;
    if (!scope().equals(before)) {
      changed.run();
    }
  }

  private String words(Scope scope) {
    Trade trade = labels.trade(scope);
    return switch (scope.kind()) {
      case ECONOMY -> "whole economy";
      case INDUSTRY -> trade.industry();
      case SHOP ->
          String.format(Locale.ROOT, "%s, %s %d", trade.industry(), trade.shop(), scope.shop() + 1);
    };
  }
}
