package norma.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import norma.scenario.Extreme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with numbers at their bounds and beyond, several at once, and what is asked afterwards. */
final class ShortRunsTest {
  @TempDir private Path folder;

  /** Without charts, but for every so many. */
  @Test
  void someEndInOrder() throws Exception {
    endInOrder(Integer.getInteger("fuzz.runs", 60), 10);
  }

  @Test
  @Tag("study")
  void thousandsEndInOrder() throws Exception {
    endInOrder(Integer.getInteger("fuzz.runs", 2_000), 1);
  }

  private void endInOrder(int number, int drawnEvery) throws Exception {
    List<Extreme> extremes = Extreme.all(new District().read(folder));
    Study study = Study.of("short run", number, at -> shortRun(extremes, at, at % drawnEvery == 0));
    assertThat(study.failures()).isEmpty();
    if (!Study.isOfOne()) {
      // Those that are refused try little; those beyond the bounds must be.
      assertThat(study.ended("3")).isBetween(number / 20, number / 2);
    }
  }

  private ShortRun shortRun(List<Extreme> extremes, long number, boolean drawn) {
    Settings settings = new Settings(extremes, new Dice("short run", number));
    Path own = folder.resolve(Long.toString(number));
    // What is within its bounds may still disagree with something else.
    return settings.areBeyond()
        ? new ShortRun(own, settings.district(), 0, drawn, Verdict.INVALID_INPUT)
        : new ShortRun(own, settings.district(), 0, drawn, Verdict.OK, Verdict.INVALID_INPUT);
  }
}
