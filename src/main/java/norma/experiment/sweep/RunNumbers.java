package norma.experiment.sweep;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import norma.experiment.pattern.Pattern;
import norma.experiment.replicate.Remembering;
import norma.measure.History;
import norma.measure.Measure;
import norma.measure.Scope;
import norma.run.Outcome;
import norma.run.Start;
import norma.scenario.Gauge;

/**
 * The few numbers that are left of a run of a sweep.
 *
 * @param started when it began, by the clock on the wall
 * @param digest its fingerprint
 * @param values what the gauges read, in their order; NaN where there was nothing
 * @param courses dekada means of the gauges' measures, packed; empty where they are not kept
 */
public record RunNumbers(Instant started, String digest, double[] values, byte[] courses) {

  /** Follows one run with the gauges of a sweep. */
  public static final class Look extends Remembering<RunNumbers> {
    private final List<Gauge> gauges;
    private final boolean keepsCourses;
    private Instant started;

    public Look(List<Gauge> gauges, boolean keepsCourses) {
      this.gauges = gauges;
      this.keepsCourses = keepsCourses;
    }

    @Override
    public void begins(Start start) {
      started = start.at();
    }

    @Override
    public RunNumbers result(Outcome outcome) {
      History history = history();
      double[] values =
          gauges.stream().mapToDouble(gauge -> Pattern.value(gauge, history)).toArray();
      return new RunNumbers(
          started, outcome.digest(), values, keepsCourses ? packed(history) : new byte[0]);
    }

    private byte[] packed(History history) {
      List<double[]> courses = new ArrayList<>();
      for (Gauge gauge : gauges) {
        double[] daily =
            history.series(Scope.of(gauge.scope()), Measure.byId(gauge.measure()).orElseThrow());
        courses.add(Dekadas.means(history.date(0), daily));
      }
      ByteBuffer plain =
          ByteBuffer.allocate(courses.stream().mapToInt(c -> c.length * Double.BYTES).sum());
      courses.forEach(
          course -> {
            for (double mean : course) {
              plain.putDouble(mean);
            }
          });
      return Packed.of(plain.array());
    }
  }
}
