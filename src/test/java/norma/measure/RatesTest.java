package norma.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import norma.run.Loop;
import norma.run.Memory;
import norma.run.Small;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Yearly rates in a mine of three sections where every shortfall is blamed: one foreman of three
 * removed on a day is 36,500 / 3 in a hundred a year.
 */
final class RatesTest {
  private static final Scope COAL = new Scope("coal", -1);

  @TempDir static Path folder;

  @Test
  void aDaysCountOverThoseItMayBefallTimesTheDaysOfAYear() {
    History history = history();
    double[] removals = history.series(COAL, Measure.REMOVALS);
    double[] removalRate = history.series(COAL, Measure.REMOVAL_RATE);
    double[] accusations = history.series(COAL, Measure.ACCUSATIONS);
    double[] accusationRate = history.series(COAL, Measure.ACCUSATION_RATE);
    double[] records = history.series(COAL, Measure.LOCAL_RECORDS);
    double[] recordRate = history.series(COAL, Measure.LOCAL_RECORD_RATE);
    double[] accidents = history.series(COAL, Measure.ACCIDENTS);
    double[] accidentRate = history.series(COAL, Measure.ACCIDENT_RATE);
    double[] men = history.series(COAL, Measure.ROSTER);
    double[] happened = new double[4];
    for (int day = 0; day < removals.length; day++) {
      assertThat(removalRate[day]).isCloseTo(removals[day] * 12166.67, within(0.05));
      assertThat(accusationRate[day]).isCloseTo(accusations[day] * 12166.67, within(0.05));
      assertThat(recordRate[day]).isCloseTo(records[day] * 121.667, within(0.01));
      assertThat(accidentRate[day] * men[day]).isCloseTo(accidents[day] * 365_000, within(0.01));
      happened[0] += removals[day];
      happened[1] += accusations[day];
      happened[2] += records[day];
      happened[3] += accidents[day];
    }
    assertThat(DoubleStream.of(happened).boxed()).allMatch(times -> times > 0);
  }

  private static History history() {
    Map<String, String> blame =
        Map.of(
            "planner.blame.tolerance", "0",
            "planner.blame.fullShortfall", "0.001",
            "planner.blame.removal", "1",
            "planner.plan.opening", "2",
            "planner.campaign.push", "1",
            "worker.fatigue.accident", "1",
            "worker.fatigue.recovery", "0.01");
    Memory memory = new Memory();
    try (Loop loop = new Loop(Small.scenario(folder).with(blame), 42, 1, List.of(memory))) {
      loop.run();
    }
    return memory.history();
  }
}
