package norma.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import norma.scenario.Scenario;
import norma.scenario.ScenarioReader;

/**
 * The bundled coal district with more shops or fewer, over sixty days: thirty before the leadership
 * begins to press for records on 15 August 1935, thirty after. At every size the same days.
 */
final class District {
  /** The scenario that it is made of. */
  static final Path FILE = Path.of("scenarios", "donbass-coal-1935.yaml");

  /** Days of a whole run. */
  static final int DAYS = 60;

  private static final int CREW = 24;

  private District() {}

  /** The bundled scenario as it is. */
  static Scenario bundled() {
    return ScenarioReader.read(FILE, Set.of(), Set.of());
  }

  /** So many men, less what does not fill a shop. */
  static Scenario of(int men, int days) {
    return bundled()
        .with(
            Map.of(
                "industries.coal.district.shops", Integer.toString(men / CREW),
                "calendar.start", "1935-07-16",
                "calendar.days", Integer.toString(days),
                "planner.campaign.openingMonths", "1",
                "planner.fund.openingMonths", "1"));
  }

  /** Men that there are when so many were asked for. */
  static int men(int men) {
    return men / CREW * CREW;
  }
}
