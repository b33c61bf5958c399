package norma.experiment.pattern;

import java.util.List;
import java.util.function.Predicate;
import norma.scenario.Expectation;

/**
 * How many of some patterns pass. Invariants are left out on both sides: what is true by
 * construction is no evidence. Known failures are counted, as patterns that do not pass.
 *
 * @param passed patterns that pass
 * @param of patterns there are
 */
public record Passes(int passed, int of) {

  /** Of those patterns that are meant. */
  public static Passes of(List<Finding> findings, Predicate<Expectation> meant) {
    List<Finding> some =
        findings.stream()
            .filter(finding -> !finding.expectation().isInvariant())
            .filter(finding -> meant.test(finding.expectation()))
            .toList();
    return new Passes((int) some.stream().filter(Finding::passes).count(), some.size());
  }

  /** Of all. */
  public static Passes of(List<Finding> findings) {
    return of(findings, any -> true);
  }

  /** In words: "20 of 22". */
  public String told() {
    return passed + " of " + of;
  }
}
