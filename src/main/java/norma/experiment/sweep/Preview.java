package norma.experiment.sweep;

import java.time.Duration;
import norma.run.Loop;
import norma.run.Outcome;
import norma.scenario.Sweep;

/**
 * What one run of a sweep costs.
 *
 * @param seconds time it took
 * @param bytes room that what is left of it takes on the disk
 */
public record Preview(double seconds, long bytes) {
  /** A row and its place in an index. */
  private static final int ROW = 60;

  /** Makes the first run of a point to see what it costs, and keeps nothing. */
  public static Preview of(SweepPlan plan, int point) {
    Sweep sweep = plan.sweep();
    RunNumbers.Look look = new RunNumbers.Look(sweep.gauges(), sweep.courses());
    long seed = plan.setup().seeds().get(0);
    try (Loop loop = new Loop(plan.scenario(point), seed, 1, java.util.List.of(look))) {
      Outcome outcome = loop.run();
      RunNumbers numbers = look.result(outcome);
      Duration time = outcome.elapsed();
      long tables = (3L + numbers.values().length) * ROW + plan.setup().axes().size() * 20L + 200;
      // The columns of the tables as text, and the same again in the exported files.
      return new Preview(time.toNanos() / 1e9, 2 * tables + numbers.courses().length);
    }
  }

  /** How many runs a slice of a sweep has to begin with. */
  public static long runs(SweepPlan plan, Shard shard) {
    long all = (long) plan.setup().points().size() * plan.setup().seeds().size();
    return all / shard.of() + (shard.index() <= all % shard.of() ? 1 : 0);
  }
}
