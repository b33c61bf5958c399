package norma.experiment;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import norma.measure.History;
import norma.measure.Measure;
import norma.measure.Readings;
import norma.measure.Scope;
import norma.run.Memory;
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
record RunNumbers(Instant started, String digest, double[] values, byte[] courses) {

  /** Follows one run with the gauges of a sweep. */
  static final class Look implements Gatherer<RunNumbers> {
    private final List<Gauge> gauges;
    private final boolean keepsCourses;
    private final Memory memory = new Memory();
    private Instant started;

    Look(List<Gauge> gauges, boolean keepsCourses) {
      this.gauges = gauges;
      this.keepsCourses = keepsCourses;
    }

    @Override
    public void begins(Start start) {
      started = start.at();
    }

    @Override
    public void happened(Happening happening) {
      memory.happened(happening);
    }

    @Override
    public void read(Readings readings) {
      memory.read(readings);
    }

    @Override
    public RunNumbers result(Outcome outcome) {
      History history = memory.history();
      double[] values =
          gauges.stream().mapToDouble(gauge -> Pattern.value(gauge, history)).toArray();
      return new RunNumbers(
          started, outcome.digest(), values, keepsCourses ? packed(history) : new byte[0]);
    }

    private byte[] packed(History history) {
      List<double[]> courses = new ArrayList<>();
      for (Gauge gauge : gauges) {
        Scope scope = Scope.of(gauge.scope());
        courses.add(
            dekadaMeans(history, history.series(scope, Measure.byId(gauge.measure()).get())));
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

    private static double[] dekadaMeans(History history, double[] series) {
      List<Double> means = new ArrayList<>();
      double sum = 0;
      int there = 0;
      for (int day = 0; day < series.length; day++) {
        if (!Double.isNaN(series[day])) {
          sum += series[day];
          there++;
        }
        LocalDate date = history.date(day);
        boolean ends =
            day == series.length - 1
                || SweepSetup.dekada(date) != SweepSetup.dekada(date.plusDays(1));
        if (ends) {
          means.add(there == 0 ? Double.NaN : sum / there);
          sum = 0;
          there = 0;
        }
      }
      return means.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }
}
