package norma.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.experiment.pattern.Finding;
import norma.experiment.pattern.Finding.Verdict;
import norma.experiment.pattern.Passes;
import norma.experiment.pattern.Validation;
import norma.experiment.pattern.Validation.Findings;
import norma.experiment.statistics.Spread;
import norma.file.Json;
import norma.scenario.Expectation;

/** The patterns of a scenario held against runs, for a program: everything, seed by seed. */
public final class PatternJson {
  private PatternJson() {}

  /** All that was found as JSON; what has no value is null. */
  public static String text(Findings found) {
    Map<String, Object> top = new LinkedHashMap<>();
    top.put("scenario", found.scenario().id());
    top.put("seeds", found.seeds());
    Validation.calibrated(found.scenario(), found.seeds().get(0), found.seeds().size())
        .ifPresent(used -> top.put("calibration_seeds_used", List.of(used.from(), used.to())));
    top.put("runs", found.planned());
    List<Object> failed = new ArrayList<>();
    found
        .failed()
        .forEach(
            run -> {
              Map<String, Object> one = new LinkedHashMap<>();
              one.put("seed", run.plan().seed());
              one.put("variant", run.plan().variant());
              one.put("message", run.message());
              failed.add(one);
            });
    top.put("failed", failed);
    top.put("used_in_calibration", passes(Passes.of(found.findings(), Expectation::calibrated)));
    top.put("not_used_in_calibration", passes(Passes.of(found.findings(), p -> !p.calibrated())));
    Map<String, Object> invariants = new LinkedHashMap<>();
    for (Verdict verdict : List.of(Verdict.HOLDS, Verdict.BROKEN, Verdict.UNTRIED)) {
      invariants.put(word(verdict), found.count(verdict));
    }
    top.put("invariants", invariants);
    top.put("patterns", found.findings().stream().map(PatternJson::pattern).toList());
    return Json.text(top);
  }

  private static Map<String, Object> passes(Passes passes) {
    Map<String, Object> both = new LinkedHashMap<>();
    both.put("passed", passes.passed());
    both.put("of", passes.of());
    return both;
  }

  private static Map<String, Object> pattern(Finding finding) {
    Expectation expectation = finding.expectation();
    Spread spread = finding.spread();
    Map<String, Object> pattern = new LinkedHashMap<>();
    pattern.put("id", expectation.id());
    pattern.put("meaning", expectation.meaning());
    pattern.put("measure", expectation.measure());
    pattern.put("scope", expectation.scope());
    pattern.put("variant", expectation.variant());
    pattern.put("low", value(expectation.inside().low()));
    pattern.put("high", value(expectation.inside().high()));
    pattern.put("least_share", expectation.leastShare());
    pattern.put("status", word(expectation.status()));
    pattern.put("reason", expectation.reason().orElse(null));
    pattern.put("calibrated", expectation.calibrated());
    pattern.put("source", expectation.source());
    pattern.put("verdict", word(finding.verdict()));
    pattern.put("mean", value(spread.mean()));
    pattern.put("p10", value(spread.p10()));
    pattern.put("median", value(spread.median()));
    pattern.put("p90", value(spread.p90()));
    pattern.put("share_inside", value(finding.shareInside()));
    pattern.put("missing", finding.missing());
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < finding.seeds().size(); i++) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("seed", finding.seeds().get(i));
      one.put("value", value(finding.values().get(i)));
      values.add(one);
    }
    pattern.put("values", values);
    return pattern;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static Double value(double value) {
    return Double.isFinite(value) ? (Double) value : null;
  }
}
