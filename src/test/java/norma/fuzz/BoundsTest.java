package norma.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import norma.scenario.Extreme;
import norma.scenario.Extreme.Where;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number of a scenario once at each of its bounds. */
final class BoundsTest {
  /** Over two ends of a month and the end of a year. */
  private static final int DAYS = 50;

  /** Those that make a run large, which then is short. */
  private static final Map<String, Integer> SHORT =
      Map.of("calendar.days", 3, "district.shops", 2, "district.crew", 10, "work.batch", 1);

  /** What must give way where two numbers may not disagree. */
  private static final Map<String, Map<String, String>> TOGETHER =
      Map.ofEntries(
          Map.entry("worker.effort.lowest", Map.of("worker.effort.highest", "10")),
          Map.entry("worker.effort.highest", Map.of("worker.effort.lowest", "0.01")),
          Map.entry("worker.incidents.blowShare", others("damageShare", "refusalShare")),
          Map.entry("worker.incidents.damageShare", others("blowShare", "refusalShare")),
          Map.entry("worker.incidents.refusalShare", others("blowShare", "damageShare")),
          // These would make more batches in a shift than are simulated.
          Map.entry("work.baseRate", Map.of("work.batch", "10000")),
          Map.entry("work.batch", Map.of("work.baseRate", "0.001")),
          Map.entry("work.shiftLogSd", Map.of("work.batch", "100")),
          Map.entry("work.placeLogSd", Map.of("work.batch", "100")),
          Map.entry("worker.population.skillLogSd", Map.of("work.batch", "100")),
          // A day has 24 hours.
          Map.entry("district.shiftsPerDay", Map.of("district.hoursPerShift", "8")),
          Map.entry("district.hoursPerShift", Map.of("district.shiftsPerDay", "1")));

  @TempDir private Path folder;

  /** Every eighth, without charts, but for some. */
  @Test
  void numbersMayBeAtTheirBounds() throws Exception {
    mayBeAtTheirBounds(8, 24);
  }

  @Test
  @Tag("study")
  void everyNumberMayBeAtItsBounds() throws Exception {
    mayBeAtTheirBounds(1, 1);
  }

  private void mayBeAtTheirBounds(int every, int drawnEvery) throws Exception {
    List<Extreme> bounds =
        Extreme.all(new District().read(folder)).stream()
            .filter(extreme -> extreme.where() == Where.AT)
            .toList();
    assertThat(bounds).hasSizeGreaterThan(500);
    Study study =
        Study.of(
            "bound",
            bounds.size() / every,
            at -> run(bounds.get((int) at * every), at, at % drawnEvery == 0));
    assertThat(study.failures()).isEmpty();
  }

  private ShortRun run(Extreme bound, long number, boolean drawn) {
    District district =
        new District()
            .set("title", "'%s at a bound'".formatted(bound.label()))
            .set(bound.path(), bound.value());
    TOGETHER.getOrDefault(bound.path(), Map.of()).forEach(district::set);
    int days = SHORT.getOrDefault(bound.path(), DAYS);
    Path own = folder.resolve(Long.toString(number));
    return new ShortRun(own, district, days, drawn, Verdict.OK);
  }

  private static Map<String, String> others(String one, String another) {
    return Map.of("worker.incidents." + one, "0", "worker.incidents." + another, "0");
  }
}
