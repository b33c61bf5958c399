package norma.chart.run;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import norma.measure.History;
import norma.measure.Measure;
import norma.measure.Scope;

/** A daily series that a chart reads from a history: a measure, or a few combined. */
@FunctionalInterface
interface Quantity {
  /** One on every day. */
  Quantity ONE =
      (history, scope, from) -> {
        double[] ones = new double[Math.max(0, history.days() - from)];
        Arrays.fill(ones, 1);
        return ones;
      };

  /** One value a day from a day on, NaN where there is none. */
  double[] read(History history, Scope scope, int from);

  /** One value a day from the first, NaN where there is none. */
  default double[] read(History history, Scope scope) {
    return read(history, scope, 0);
  }

  /** A measure as it is. */
  static Quantity reading(Measure measure) {
    return (history, scope, from) -> history.series(scope, measure, from);
  }

  /** This over another, day by day; NaN where the other is 0. */
  default Quantity per(Quantity other) {
    return combined(other, (a, b) -> b == 0 ? Double.NaN : a / b);
  }

  /** This and another together, day by day. */
  default Quantity plus(Quantity other) {
    return combined(other, Double::sum);
  }

  /** This times another, day by day. */
  default Quantity times(Quantity other) {
    return combined(other, (a, b) -> a * b);
  }

  /** This on days on which the other has a value; so days off can be left out. */
  default Quantity where(Quantity other) {
    return combined(other, (a, b) -> Double.isNaN(b) ? Double.NaN : a);
  }

  private Quantity combined(Quantity other, DoubleBinaryOperator operator) {
    return (history, scope, from) -> {
      double[] a = read(history, scope, from);
      double[] b = other.read(history, scope, from);
      double[] result = new double[a.length];
      for (int i = 0; i < a.length; i++) {
        result[i] = operator.applyAsDouble(a[i], b[i]);
      }
      return result;
    };
  }
}
