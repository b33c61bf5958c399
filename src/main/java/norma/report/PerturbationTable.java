package norma.report;

import java.util.List;
import java.util.Locale;
import norma.experiment.compare.Perturbation;
import norma.experiment.compare.PerturbationOutcome;
import norma.experiment.compare.PerturbationOutcome.Effect;
import norma.experiment.pattern.Passes;

/** Which patterns go as numbers are moved, for a terminal of 120 columns. */
public final class PerturbationTable {
  private static final String ROW = "%-42s %7s  %-14s %-9s";
  private static final int TOLD_FROM = 76;

  private PerturbationTable() {}

  /** A line for the scenario as it is and for each step, and the means. */
  public static String text(PerturbationOutcome outcome) {
    Perturbation perturbation = outcome.perturbation();
    StringBuilder text = new StringBuilder();
    text.append(
        "%s: one number at a time lower and higher by %s, seeds %d to %d, %d runs%n%n"
            .formatted(
                perturbation.scenario().id(),
                Perturbation.percent(perturbation.size()).substring(1),
                outcome.seeds().get(0),
                outcome.seeds().get(outcome.seeds().size() - 1),
                perturbation.runs(outcome.seeds().size())));
    Passes whole = Passes.of(outcome.whole());
    row(text, "number", "change", "value", "pass", "lost (−), gained (+), invariant broken (✗)");
    row(text, "as it is", "", "", whole.told(), "");
    String last = "";
    for (Effect effect : outcome.effects()) {
      String path = effect.step().path();
      row(
          text,
          path.equals(last) ? "" : path,
          Perturbation.percent(effect.step().change()),
          effect.step().value(),
          effect.isRun() ? effect.passes().told() : "no run",
          told(effect));
      last = path;
    }
    text.append('\n');
    perturbation.remarks().forEach(remark -> PatternTable.wrap(text, remark, ""));
    PatternTable.wrap(text, mean(outcome, whole), "");
    return text.toString();
  }

  private static String mean(PerturbationOutcome outcome, Passes whole) {
    int steps = outcome.run().size();
    return steps == 0
        ? "No step was run, so there is no mean."
        : "Mean over %d steps: %s of %d patterns pass; of the %d that pass as it is, %s still do."
            .formatted(
                steps,
                figure(outcome.meanPassed()),
                whole.of(),
                whole.passed(),
                figure(outcome.meanKept()));
  }

  private static String figure(double mean) {
    return String.format(Locale.ROOT, "%.1f", mean);
  }

  private static String told(Effect effect) {
    if (!effect.isRun()) {
      return "";
    }
    StringBuilder told = new StringBuilder();
    effect.lost().forEach(id -> told.append(" −").append(id));
    effect.gained().forEach(id -> told.append(" +").append(id));
    effect.broken().forEach(id -> told.append(" ✗").append(id));
    return told.toString().strip();
  }

  private static void row(
      StringBuilder text, String path, String change, String value, String passes, String told) {
    String figures = ROW.formatted(path, change, value, passes);
    List<String> lines =
        told.isEmpty() ? List.of() : Words.wrapped(told, 120 - TOLD_FROM).lines().toList();
    text.append((figures + (lines.isEmpty() ? "" : " " + lines.get(0))).stripTrailing());
    text.append('\n');
    lines.stream()
        .skip(1)
        .forEach(line -> text.append(" ".repeat(TOLD_FROM)).append(line).append('\n'));
  }
}
