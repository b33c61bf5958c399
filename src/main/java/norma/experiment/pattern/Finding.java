package norma.experiment.pattern;

import java.util.Arrays;
import java.util.List;
import norma.experiment.statistics.Spread;
import norma.scenario.Expectation;
import norma.scenario.Expectation.Status;

/**
 * An expected pattern and what runs said about it.
 *
 * @param expectation what was expected
 * @param seeds seeds of the runs that came to their end
 * @param values value of each of these runs, in the same order; NaN where it says nothing
 */
public record Finding(Expectation expectation, List<Long> seeds, List<Double> values) {

  /** Freezes the lists. */
  public Finding {
    seeds = List.copyOf(seeds);
    values = List.copyOf(values);
  }

  /** How the findings are judged. */
  public enum Verdict {
    /** Median inside, and enough of the seeds. */
    PASS("pass"),
    /** One of both is not. */
    FAIL("FAIL"),
    /** It does not pass, and is known not to. */
    KNOWN_FAILURE("known failure"),
    /** It passes, and was known not to: the scenario should say so. */
    KNOWN_FAILURE_PASSES("known failure now passes"),
    /** An invariant lies inside in every seed that has a value. */
    HOLDS("holds"),
    /** An invariant does not in one seed or more. */
    BROKEN("BROKEN"),
    /** No seed has a value of an invariant, as when what it speaks of never happened. */
    UNTRIED("untried"),
    /** No run came to its end. */
    NONE("no run");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /** Words for a table. */
    public String label() {
      return label;
    }
  }

  /** How the values lie; missing ones are left out. */
  public Spread spread() {
    return Spread.of(array());
  }

  /** Part of the runs whose value lies inside the band; a missing value does not. */
  public double shareInside() {
    long inside = values.stream().filter(expectation.inside()::holds).count();
    return (double) inside / values.size();
  }

  /**
   * Passes when the median lies inside and enough of the seeds do; an invariant holds when no value
   * lies outside, however many seeds have none.
   */
  public Verdict verdict() {
    if (values.isEmpty()) {
      return Verdict.NONE;
    }
    if (expectation.isInvariant()) {
      long tried = values.size() - missing();
      long inside = values.stream().filter(expectation.inside()::holds).count();
      return tried == 0 ? Verdict.UNTRIED : inside == tried ? Verdict.HOLDS : Verdict.BROKEN;
    }
    boolean passes =
        expectation.inside().holds(spread().median()) && shareInside() >= expectation.leastShare();
    if (expectation.status() == Status.KNOWN_FAILURE) {
      return passes ? Verdict.KNOWN_FAILURE_PASSES : Verdict.KNOWN_FAILURE;
    }
    return passes ? Verdict.PASS : Verdict.FAIL;
  }

  /** Whether it passes, be it against what was known; an invariant never counts as passing. */
  public boolean passes() {
    Verdict verdict = verdict();
    return verdict == Verdict.PASS || verdict == Verdict.KNOWN_FAILURE_PASSES;
  }

  /** Runs that say nothing about it. */
  public long missing() {
    return Arrays.stream(array()).filter(Double::isNaN).count();
  }

  private double[] array() {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
