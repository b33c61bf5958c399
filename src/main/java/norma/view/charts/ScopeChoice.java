package norma.view.charts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.swing.JComboBox;
import norma.chart.pen.Labels;
import norma.chart.pen.Trade;
import norma.measure.Scope;
import norma.view.desk.NamedChoice;

/** The choice of what the charts are about: the economy, an industry or a shop. */
final class ScopeChoice {
  private final NamedChoice<Scope> choice;
  private final Runnable changed;
  private List<Scope> known = List.of();
  private Labels labels;

  ScopeChoice(Labels labels, Runnable changed) {
    this.labels = labels;
    this.changed = changed;
    choice =
        new NamedChoice<>(
            "charts-scope",
            "What the charts are about",
            "Scope of the charts",
            this::words,
            changed);
  }

  JComboBox<Scope> component() {
    return choice.component();
  }

  /** What is chosen; the economy before anything is known. */
  Scope scope() {
    Scope chosen = choice.chosen();
    return chosen == null ? Scope.ECONOMY : chosen;
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
    choice.offer(
        scopes.stream().sorted(Comparator.comparing(Scope::kind)).toList(),
        !first && scopes.contains(before) ? before : usual);
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
