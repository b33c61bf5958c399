package norma.experiment.compare;

import java.util.ArrayList;
import java.util.List;
import norma.experiment.pattern.Finding;
import norma.experiment.replicate.Replicate;
import norma.experiment.sweep.SweepResults;
import norma.scenario.Expectation;

/** Patterns of two variants on the seeds that both ran. */
final class SharedSeeds {
  private SharedSeeds() {}

  /** What a variant says of a pattern, on the seeds that it and another one ran. */
  static Finding finding(SweepResults results, Expectation pattern, int variant, int other) {
    List<Long> seeds = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    double[] all = results.values(pattern.id())[variant];
    for (int seed = 0; seed < all.length; seed++) {
      if (results.status(variant, seed) == Replicate.Status.OK
          && results.status(other, seed) == Replicate.Status.OK) {
        seeds.add(results.seeds().get(seed));
        values.add(all[seed]);
      }
    }
    return new Finding(pattern, seeds, values);
  }
}
