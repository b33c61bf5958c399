package norma.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import norma.law.Bare;
import norma.rule.Rules;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What work at a line answers: a man of f = 1 makes 1 unit an hour at his station. */
final class LineWorkTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @TempDir static Path folder;

  private static Production line(String conveyor) {
    Map<String, String> set = new TreeMap<>();
    set.put("craft", "assembly-line");
    set.put("mechanisms.upkeep", "false");
    set.put("work.baseRate", "2");
    set.put("work.auxShare", "0.5");
    set.put("work.batch", "1");
    set.put("work.batchLogSd", "0");
    set.put("work.shiftLogSd", "0");
    set.put("work.placeLogSd", "0");
    set.put("worker.population.skillLogSd", "0");
    set.put("district.crew", "10");
    set.put("haulage.hoursAway", "0.5");
    set.put("haulage.slack", "1");
    set.put("haulage.shopLogSd", "0");
    set.put("line.conveyor", conveyor);
    Rules rules = Bare.scenario(folder, "plant").with(set).rules();
    return Crafts.of(rules.industries().get("plant"), rules.mechanisms());
  }

  private static Stand alone() {
    return new Stand(1, 0, 0, 0, Double.POSITIVE_INFINITY);
  }

  @Test
  void nobodyExpectsMoreThanTheLineMakes() {
    Production work = line("1.2");
    assertThat(work.output(0.5, alone(), 1, 8)).isCloseTo(4, EXACT); // he would be the slowest
    assertThat(work.output(1, alone(), 1, 8)).isCloseTo(8, EXACT);
    assertThat(work.output(3, alone(), 1, 8)).isCloseTo(8, EXACT); // mates are no faster
    assertThat(line("0.75").output(3, alone(), 1, 8)).isCloseTo(6, EXACT);
    assertThat(work.growsInStep(alone())).isFalse();
  }

  @Test
  void helpersPlacesAndPreparedUnitsBringNothing() {
    Production work = line("1.2");
    Stand given = new Stand(1, 1, 5, 20, Double.POSITIVE_INFINITY, 6, true, 1);
    assertThat(work.output(1, given, 1, 8)).isEqualTo(work.output(1, alone(), 1, 8));
    assertThat(work.output(3, given, 1, 8)).isEqualTo(work.output(3, alone(), 1, 8));
    assertThat(work.preparers()).isZero();
    assertThat(work.preparedAfter(10, 2)).isZero();
    assertThat(work.methodGain()).isZero();
  }

  @Test
  void aCarrierTakesACycleOfTheWholeLine() {
    // 40 units an hour are 4 cycles of ten stations, each away for half an hour.
    assertThat(line("1").carriers(40, 0)).isEqualTo(2);
    assertThat(line("1").carrierHours(40)).isCloseTo(2, EXACT);
  }
}
