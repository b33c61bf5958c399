package norma.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Many variants of one scenario. They share what they have in common, so that each takes a tenth of
 * the time that {@link Scenario#with} takes.
 */
public final class Variants {
  private final Scenario scenario;
  private final Bindings common = new Bindings();

  /** Variants of a scenario. */
  public Variants(Scenario scenario) {
    this.scenario = scenario;
    scenario.variant(List.of(), new ArrayList<>(), common);
  }

  /**
   * A variant, as {@link Scenario#with} makes it.
   *
   * @param settings paths and values as on the command line
   * @throws norma.file.InvalidInput when a path is unknown or a value cannot stand there
   */
  public Scenario with(Map<String, String> settings) {
    return scenario.with(settings, new Bindings(common));
  }
}
