package norma.chart;

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
      (history, scope) -> {
        double[] ones = new double[history.days()];
        Arrays.fill(ones, 1);
        return ones;
      };

  /** One value a day, NaN where there is none. */
  double[] read(History history, Scope scope);

  /** A measure as it is. */
  static Quantity reading(Measure measure) {
    return (history, scope) -> history.series(scope, measure);
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
    return (history, scope) -> {
      double[] a = read(history, scope);
      double[] b = other.read(history, scope);
      double[] result = new double[a.length];
      for (int i = 0; i < a.length; i++) {
        result[i] = operator.applyAsDouble(a[i], b[i]);
      }
      return result;
    };
  }
}
