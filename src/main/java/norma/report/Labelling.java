package norma.report;

import java.util.LinkedHashMap;
import java.util.Map;
import norma.chart.Labels;
import norma.chart.Trade;
import norma.scenario.Scenario;

/** What charts and sentences call a run and its industries. */
public final class Labelling {
  private Labelling() {}

  /** Scenario, seed and the words of the scenario's industries. */
  public static Labels of(Scenario scenario, long seed) {
    Map<String, Trade> trades = new LinkedHashMap<>();
    scenario
        .rules()
        .industries()
        .forEach(
            (id, rules) -> {
              var product = rules.product();
              trades.put(
                  id,
                  new Trade(
                      product.industry(),
                      product.unit(),
                      product.worker(),
                      product.shop(),
                      product.workplace()));
            });
    return new Labels(scenario.title(), seed, trades);
  }
}
