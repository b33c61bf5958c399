package norma.chart.pen;

import java.util.Map;
import norma.measure.Scope;

/**
 * What a chart cannot read off the figures: which run this is, and the words of its industries.
 *
 * @param scenario title of the scenario
 * @param seed seed of the run
 * @param trades words of each industry by its id
 */
public record Labels(String scenario, long seed, Map<String, Trade> trades) {
  /** Words of the scope's industry; those of the only industry where there is one. */
  public Trade trade(Scope scope) {
    if (scope.kind() == Scope.Kind.ECONOMY && trades.size() == 1) {
      return trades.values().iterator().next();
    }
    return trades.getOrDefault(scope.industry(), Trade.ANY);
  }

  /** The line under a title: scenario, scope and seed. */
  public String subtitle(Scope scope) {
    String place = trade(scope).industry();
    if (scope.kind() == Scope.Kind.SHOP) {
      place += ", " + trade(scope).shop() + " " + (scope.shop() + 1);
    }
    return scenario + "  ·  " + place + "  ·  seed " + seed;
  }
}
