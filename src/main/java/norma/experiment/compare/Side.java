package norma.experiment.compare;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import norma.experiment.replicate.Replicate.Status;
import norma.experiment.sweep.SweepResults;

/**
 * One side of a comparison: a point of some results, seen with the seeds that both sides met.
 *
 * @param results where it comes from
 * @param point index of the point there
 * @param replicates replicates there, in the order of the common seeds
 */
public record Side(SweepResults results, int point, List<Integer> replicates) {

  /** Freezes the list. */
  public Side {
    replicates = List.copyOf(replicates);
  }

  /** A point seen with all its seeds. */
  public static Side of(SweepResults results, int point) {
    return new Side(results, point, IntStream.range(0, results.seeds().size()).boxed().toList());
  }

  /** Numbers of a column, seed by seed; NaN where missing. */
  public double[] values(String columnId) {
    double[] all = results.values(columnId)[point];
    return replicates.stream().mapToDouble(k -> all[k]).toArray();
  }

  /** Settings of the point. */
  Map<String, String> settings() {
    return results.points().get(point).settings();
  }

  /** Whether the run with a seed came to its end, seed by seed. */
  boolean[] ran() {
    boolean[] ran = new boolean[replicates.size()];
    for (int i = 0; i < ran.length; i++) {
      ran[i] = results.status(point, replicates.get(i)) == Status.OK;
    }
    return ran;
  }

  /** Course of a column's measure, by seed and dekada; empty where none was kept. */
  public double[][] course(String columnId) {
    double[][] all = results.course(results.setup().column(columnId), point);
    return all.length == 0 ? all : replicates.stream().map(k -> all[k]).toArray(double[][]::new);
  }

  /** Runs with these seeds that did not come to their end. */
  long missing() {
    boolean[] ran = ran();
    return IntStream.range(0, ran.length).filter(i -> !ran[i]).count();
  }
}
