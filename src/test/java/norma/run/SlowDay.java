package norma.run;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import norma.scenario.Scenario;
import norma.time.Phase;

/**
 * A scenario that may be read and has days that take very long: 200 men in each of 300 sections,
 * who make nearly as many batches as a shift may hold, from a date on.
 */
public final class SlowDay {
  private static final Map<String, String> SETTINGS = new LinkedHashMap<>();

  static {
    SETTINGS.put("industries.coal.district.shops", "300");
    SETTINGS.put("industries.coal.district.crew", "200");
    SETTINGS.put("industries.coal.work.batch", "0.001");
    SETTINGS.put("industries.coal.work.baseRate", "0.001");
    SETTINGS.put("industries.coal.work.auxShare", "0.02");
    SETTINGS.put("industries.coal.work.specialisationGain", "0");
    SETTINGS.put("work.batchLogSd", "0");
    SETTINGS.put("work.shiftLogSd", "0");
    SETTINGS.put("work.placeLogSd", "0");
    SETTINGS.put("worker.population.skillLogSd", "0");
    SETTINGS.put("worker.population.learningGap", "0");
    SETTINGS.put("worker.population.trainingGain", "0");
    SETTINGS.put("worker.effort.lowest", "1");
    SETTINGS.put("worker.effort.highest", "1");
    SETTINGS.put("mechanisms.shortage", "false");
    SETTINGS.put("mechanisms.fatigue", "false");
    SETTINGS.put("mechanisms.breakdowns", "false");
  }

  private SlowDay() {}

  /**
   * The scenario.
   *
   * @param small a scenario with the industry coal
   * @param first the first slow day
   */
  public static Scenario of(Scenario small, String first) {
    return small
        .with(SETTINGS)
        .amended(
            LocalDate.parse(first), Phase.DAWN, Map.of("industries.coal.work.baseRate", "1.6"), "");
  }
}
