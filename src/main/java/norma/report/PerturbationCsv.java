package norma.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import norma.experiment.compare.PerturbationOutcome;
import norma.experiment.compare.PerturbationOutcome.Effect;
import norma.experiment.pattern.Finding;
import norma.file.Csv;

/** A perturbation as a table in a file: a row for each step and pattern. */
public final class PerturbationCsv {
  private static final List<String> HEAD =
      List.of(
          "number",
          "change",
          "value",
          "pattern",
          "status",
          "calibrated",
          "seeds",
          "median",
          "share_inside",
          "verdict");

  private PerturbationCsv() {}

  /** Writes the table; the scenario as it is comes first, with the change 0 of no number. */
  public static void write(PerturbationOutcome outcome, Path file) {
    try (Csv csv = new Csv(file, HEAD)) {
      outcome.whole().forEach(finding -> row(csv, "", 0, "", finding));
      for (Effect effect : outcome.effects()) {
        var step = effect.step();
        effect
            .after()
            .forEach(finding -> row(csv, step.path(), step.change(), step.value(), finding));
      }
      csv.complete();
    }
  }

  private static void row(Csv csv, String path, double change, String value, Finding finding) {
    csv.text(path);
    csv.number(change);
    csv.text(value);
    csv.text(finding.expectation().id());
    csv.text(word(finding.expectation().status()));
    csv.text(Boolean.toString(finding.expectation().calibrated()));
    csv.whole(finding.seeds().size());
    csv.number(finding.spread().median());
    csv.number(finding.shareInside());
    csv.text(word(finding.verdict()));
    csv.endRow();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
