package norma.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import norma.chart.pen.Labels;
import norma.chart.pen.Trade;
import norma.run.RunFolder;
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

  /**
   * The same, of a run that is in a folder, as far as its manifest says it.
   *
   * @throws norma.file.InvalidInput when the folder has no manifest
   */
  public static Labels of(Path runFolder) {
    Map<?, ?> manifest = RunFolder.manifest(runFolder);
    Map<?, ?> scenario = map(manifest.get("scenario"));
    Map<String, Trade> trades = new LinkedHashMap<>();
    map(scenario.get("industries"))
        .forEach(
            (id, stated) -> {
              Map<Object, Object> words = new LinkedHashMap<>(map(scenario.get("product")));
              words.putAll(map(map(stated).get("product")));
              trades.put(
                  String.valueOf(id),
                  new Trade(
                      word(words, "industry", Trade.ANY.industry()),
                      word(words, "unit", Trade.ANY.unit()),
                      word(words, "worker", Trade.ANY.worker()),
                      word(words, "shop", Trade.ANY.shop()),
                      word(words, "workplace", Trade.ANY.workplace())));
            });
    long seed = manifest.get("seed") instanceof Number number ? number.longValue() : 0;
    return new Labels(word(scenario, "title", ""), seed, trades);
  }

  private static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static String word(Map<?, ?> words, String key, String otherwise) {
    return words.get(key) instanceof String word ? word : otherwise;
  }
}
