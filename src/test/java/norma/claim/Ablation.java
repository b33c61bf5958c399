package norma.claim;

import java.util.Map;
import java.util.TreeMap;
import norma.scenario.Scenario;

/**
 * The coal district with one mechanism, or two that do the same, taken out; and the same district
 * under the deliveries of manufacturing, with and without storming.
 */
enum Ablation {
  BASELINE("nothing"),
  CAMPAIGN("no campaign", "mechanisms.campaign"),
  STANDING("foremen indifferent to standing", "mechanisms.standing"),
  HELPERS("no helpers", "mechanisms.helpers"),
  HELPERS_AND_PREPARATION(
      "no helpers, no prepared face", "mechanisms.helpers", "mechanisms.preparation"),
  PRIORITY("no priority", "mechanisms.priority"),
  SHORTAGE("unlimited carriers and materials", "mechanisms.shortage"),
  ENVY("no envy", "mechanisms.envy"),
  LOSS("no loss", "mechanisms.loss"),
  RESENTMENT("no resentment", "mechanisms.resentment"),
  RATCHET_BELIEF("no ratchet belief", "mechanisms.ratchetBelief"),
  WAGE_FUND("no wage fund", "mechanisms.wageFund"),
  WEIGHT_ON_BEST("no weight on the best", "mechanisms.weightOnBest"),
  BLAME("no blame", "mechanisms.blame"),
  STORMING("no storming", "mechanisms.storming"),
  STORMING_AND_UNEVEN_DELIVERIES(
      "no storming, even deliveries", "mechanisms.storming", "mechanisms.unevenDeliveries"),
  LUMPY(
      "lumpy deliveries",
      Map.of(
          "supplies.firstDekada", "0.5",
          "supplies.secondDekada", "1.0",
          "supplies.thirdDekada", "1.5",
          "supplies.storeDays", "2")),
  LUMPY_WITHOUT_STORMING("lumpy deliveries, no storming", LUMPY, "mechanisms.storming");

  private final String label;
  private final Map<String, String> settings = new TreeMap<>();

  Ablation(String label, Map<String, String> settings) {
    this.label = label;
    this.settings.putAll(settings);
  }

  Ablation(String label, Ablation other, String... switchesOff) {
    this(label, switchesOff);
    settings.putAll(other.settings);
  }

  Ablation(String label, String... switchesOff) {
    this.label = label;
    for (String path : switchesOff) {
      settings.put(path, "false");
    }
  }

  String label() {
    return label;
  }

  Scenario in(Scenario scenario) {
    return settings.isEmpty() ? scenario : scenario.with(settings);
  }
}
