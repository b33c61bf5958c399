package norma.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import norma.experiment.pattern.Finding;
import norma.experiment.pattern.Finding.Verdict;
import norma.experiment.pattern.Passes;
import norma.scenario.Expectation;
import norma.scenario.Expectation.Status;

/**
 * How the patterns came out, told apart by what their passing is worth: those that numbers were
 * chosen for, those they were not, those known to fail, and what is true by construction.
 */
final class PatternSummary {
  /** What the letters mean that stand behind a source. */
  static final String GRADES =
      "Grades of sources: A archives or published documents; B scholarship or memoirs; C popular works or"
          + " the press of the time; D partisan writing; assumed: by nobody but this program's authors.";

  private PatternSummary() {}

  /** The sentences; what there is none of is passed over. */
  static List<String> sentences(List<Finding> findings) {
    List<String> said = new ArrayList<>();
    passes(said, "Used in calibration", Passes.of(findings, Expectation::calibrated));
    passes(said, "Not used in calibration", Passes.of(findings, one -> !one.calibrated()));
    String fail = ids(with(findings, Verdict.FAIL));
    if (!fail.isEmpty()) {
      said.add("Failed: " + fail + ".");
    }
    List<Finding> known =
        findings.stream()
            .filter(one -> one.expectation().status() == Status.KNOWN_FAILURE)
            .toList();
    if (!known.isEmpty()) {
      String each =
          known.stream().map(PatternSummary::reason).collect(Collectors.joining("; ", ": ", "."));
      said.add("Known failures, counted above as not passing: " + known.size() + each);
    }
    long none =
        with(findings, Verdict.NONE).filter(one -> !one.expectation().isInvariant()).count();
    if (none > 0) {
      said.add("Without a run: " + none + ".");
    }
    invariants(said, findings);
    return said;
  }

  private static void passes(List<String> said, String what, Passes passes) {
    if (passes.of() > 0) {
      said.add(what + ": " + passes.told() + (passes.of() == 1 ? " passes." : " pass."));
    }
  }

  private static void invariants(List<String> said, List<Finding> findings) {
    List<String> counts = new ArrayList<>();
    long hold = with(findings, Verdict.HOLDS).count();
    if (hold > 0) {
      counts.add(hold + (hold == 1 ? " holds" : " hold"));
    }
    String broken = ids(with(findings, Verdict.BROKEN));
    if (!broken.isEmpty()) {
      counts.add("BROKEN: " + broken);
    }
    long untried = with(findings, Verdict.UNTRIED).count();
    if (untried > 0) {
      counts.add(untried + " untried");
    }
    if (!counts.isEmpty()) {
      said.add("Invariants: " + String.join(", ", counts) + ".");
    }
  }

  /** Why it is known to fail, and whether it did. */
  private static String reason(Finding finding) {
    Expectation known = finding.expectation();
    String why = known.reason().orElse("").strip().replaceAll("\\.$", "");
    return known.id() + " (" + why + ")" + (finding.passes() ? " now passes" : "");
  }

  private static Stream<Finding> with(List<Finding> findings, Verdict verdict) {
    return findings.stream().filter(finding -> finding.verdict() == verdict);
  }

  private static String ids(Stream<Finding> findings) {
    return findings.map(one -> one.expectation().id()).collect(Collectors.joining(", "));
  }
}
