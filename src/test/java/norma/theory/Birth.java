package norma.theory;

import java.util.function.IntToDoubleFunction;

/**
 * A birth-death chain in its stationary state: p(n + 1) · death(n + 1) = p(n) · birth(n).
 *
 * @param probabilities of 0, 1 .. n
 * @param birth rate of arrival in each state
 */
record Birth(double[] probabilities, IntToDoubleFunction birth) {
  static Birth death(int states, IntToDoubleFunction birth, IntToDoubleFunction death) {
    double[] log = new double[states];
    double top = 0;
    for (int n = 1; n < states; n++) {
      log[n] = log[n - 1] + Math.log(birth.applyAsDouble(n - 1)) - Math.log(death.applyAsDouble(n));
      top = Math.max(top, log[n]);
    }
    double[] p = new double[states];
    double sum = 0;
    for (int n = 0; n < states; n++) {
      p[n] = Math.exp(log[n] - top);
      sum += p[n];
    }
    for (int n = 0; n < states; n++) {
      p[n] /= sum;
    }
    return new Birth(p, birth);
  }

  double mean(IntToDoubleFunction of) {
    double sum = 0;
    for (int n = 0; n < probabilities.length; n++) {
      sum += probabilities[n] * of.applyAsDouble(n);
    }
    return sum;
  }

  /** Mean wait before service of an arrival, by Little's law. */
  double wait(int servers) {
    return mean(n -> Math.max(0, n - servers)) / mean(birth);
  }
}
