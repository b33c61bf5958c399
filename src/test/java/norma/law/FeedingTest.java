package norma.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import norma.key.TwoIndustries;
import norma.measure.Measure;
import norma.measure.Readings;
import norma.measure.Scope;
import norma.run.Listener;
import norma.run.Loop;
import norma.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Whole runs of two industries of which weaving takes from coal. */
final class FeedingTest {
  private static final Scope WEAVING = new Scope("weaving", -1);
  private static final String COAL = "industries.weaving.inputs.coal.";

  /** All that is told of a run of 150 days: events, and readings but those of inputs. */
  private static List<String> told(Map<String, String> settings, List<Readings> days) {
    Map<String, String> set = new HashMap<>(settings);
    set.put("calendar.days", "150");
    Scenario scenario = TwoIndustries.scenario().with(set);
    List<String> told = new ArrayList<>();
    Listener keeper =
        new Listener() {
          @Override
          public void happened(Happening happening) {
            told.add(happening.event().toString());
          }

          @Override
          public void read(Readings today) {
            days.add(today);
            for (int scope = 0; scope < today.scopes().size(); scope++) {
              for (Measure measure : Measure.values()) {
                if (measure != Measure.INPUT_STOCK && measure != Measure.INPUT_STARVED) {
                  told.add(measure + " " + today.values()[scope][measure.ordinal()]);
                }
              }
            }
          }
        };
    try (Loop loop = new Loop(scenario, 42, 1, List.of(keeper))) {
      loop.run();
    }
    return told;
  }

  private static double output(Map<String, String> settings) {
    List<Readings> days = new ArrayList<>();
    told(settings, days);
    return days.stream().skip(1).mapToDouble(day -> day.of(WEAVING, Measure.OUTPUT)).sum();
  }

  @Test
  void plentyIsLikeNoFeedsAtAll() {
    List<Readings> days = new ArrayList<>();
    List<String> plenty = told(Map.of(COAL + "slack", "100", COAL + "openingDays", "50"), days);
    List<String> none = told(Map.of("mechanisms.feeds", "false"), new ArrayList<>());
    assertThat(plenty.equals(none)).isTrue();
    assertThat(days.get(150).of(WEAVING, Measure.INPUT_STARVED)).isZero();
    assertThat(days.get(150).of(new Scope("coal", -1), Measure.INPUT_STOCK)).isNaN();
    assertThat(days.get(150).of(WEAVING, Measure.INPUT_STOCK))
        .as("the scarcest of all industries' inputs is the only one")
        .isEqualTo(days.get(150).of(Scope.ECONOMY, Measure.INPUT_STOCK))
        .isEqualTo(days.get(150).flows().get(0).stock());
  }

  @Test
  void theLessComesTheLessIsMade() {
    double little = output(Map.of(COAL + "slack", "0.3"));
    double some = output(Map.of(COAL + "slack", "0.7"));
    double plenty = output(Map.of(COAL + "slack", "2"));
    assertThat(little).isLessThan(0.7 * some);
    assertThat(some).isLessThan(0.9 * plenty);
  }
}
