package norma.report;

import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import norma.experiment.compare.Comparison;
import norma.experiment.compare.Line;
import norma.experiment.statistics.Contrast;
import norma.file.Csv;

/** A comparison as a table in a file: a row for each measure and variant, all figures in full. */
public final class ComparisonCsv {
  private static final List<String> HEAD =
      List.of(
          "measure",
          "figure",
          "unit",
          "variant",
          "n",
          "baseline_mean",
          "variant_mean",
          "difference",
          "low",
          "high",
          "bootstrap_low",
          "bootstrap_high",
          "cohens_d",
          "cliffs_delta",
          "p",
          "p_holm",
          "p_wilcoxon",
          "verdict",
          "correlation",
          "variance_reduction",
          "n_needed");

  private ComparisonCsv() {}

  /** Writes the table into a file. */
  public static void write(Comparison comparison, Path file) {
    try (Csv csv = new Csv(file, HEAD)) {
      rows(comparison, csv);
    }
  }

  /** Writes the table elsewhere. */
  public static void write(Comparison comparison, Writer out) {
    try (Csv csv = new Csv(out, HEAD)) {
      rows(comparison, csv);
    }
  }

  private static void rows(Comparison comparison, Csv csv) {
    for (Line line : comparison.lines()) {
      Contrast contrast = line.contrast();
      csv.text(line.column().id());
      csv.text(line.kind().name().toLowerCase(Locale.ROOT));
      csv.text(line.unit());
      csv.text(line.pairing().name());
      csv.whole(line.n());
      csv.number(contrast.baseline());
      csv.number(contrast.other());
      csv.number(contrast.difference().mean());
      csv.number(line.interval().low());
      csv.number(line.interval().high());
      csv.number(contrast.bootstrap().low());
      csv.number(contrast.bootstrap().high());
      csv.number(contrast.effect());
      csv.number(contrast.cliff());
      csv.number(line.probability());
      csv.number(line.corrected());
      csv.number(contrast.signedRank());
      csv.text(line.verdict(comparison.level()).name().toLowerCase(Locale.ROOT));
      csv.number(contrast.correlation());
      csv.number(contrast.varianceReduction());
      csv.number(line.needed());
      csv.endRow();
    }
    csv.complete();
  }
}
