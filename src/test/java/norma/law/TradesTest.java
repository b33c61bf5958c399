package norma.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import norma.measure.Measure;
import norma.measure.Readings;
import norma.run.Listener;
import norma.run.Loop;
import norma.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the books say of looms, of a line and of scrap. */
final class TradesTest {
  @TempDir static Path folder;

  /** Readings of the economy on the last day of three weeks. */
  private static double[] run(String... settings) {
    Map<String, String> set = new TreeMap<>();
    set.put("calendar.days", "20");
    set.put("district.shops", "2");
    set.put("district.crew", "5");
    set.put("mechanisms.helpers", "false");
    set.put("mechanisms.clearing", "false");
    for (int i = 0; i < settings.length; i += 2) {
      set.put(settings[i], settings[i + 1]);
    }
    Scenario scenario = Bare.scenario(folder, "mill").with(set);
    List<double[]> days = new ArrayList<>();
    Listener keeper =
        new Listener() {
          @Override
          public void read(Readings today) {
            days.add(today.values()[0].clone());
          }
        };
    try (Loop loop = new Loop(scenario, 7, 1, List.of(keeper))) {
      loop.run();
    }
    return days.get(days.size() - 2); // the last day is a day off
  }

  private static double of(double[] day, Measure measure) {
    return day[measure.ordinal()];
  }

  @Test
  void withoutHasteTheOrdinaryShareIsScrap() {
    double[] day = run("quality.scrap", "0.25", "quality.haste", "0");
    assertThat(of(day, Measure.OUTPUT)).isPositive();
    assertThat(of(day, Measure.SCRAP_SHARE)).isCloseTo(0.25, within(1e-12));
    double hasty = of(run("quality.scrap", "0.25", "quality.haste", "1"), Measure.SCRAP_SHARE);
    assertThat(hasty).isGreaterThan(0.25);
  }

  @Test
  void whoIsGivenNothingTendsTheMachinesOfHisPlace() {
    double[] day = run("craft", "tending", "tending.machines", "12");
    assertThat(of(day, Measure.BEST_MACHINES)).isEqualTo(12);
    assertThat(of(run(), Measure.BEST_MACHINES)).isEqualTo(1);
  }

  @Test
  void allAtALineMakeTheSame() {
    double[] day = run("craft", "assembly-line", "norm.shopError", "0", "district.shops", "1");
    assertThat(of(day, Measure.BEST_MULTIPLE)).isPositive();
    assertThat(of(day, Measure.FULFILMENT_P10))
        .isCloseTo(of(day, Measure.BEST_MULTIPLE), within(1e-12));
  }
}
