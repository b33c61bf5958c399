package norma.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import norma.experiment.compare.Comparison;
import norma.experiment.compare.Line;
import norma.experiment.statistics.Contrast;
import norma.file.Json;

/** A comparison for a program; what has no value is null. */
public final class ComparisonJson {
  private ComparisonJson() {}

  /**
   * All that was found, as JSON.
   *
   * @param sensitivity what the parameters of a sweep weigh
   */
  public static String text(Comparison comparison, SensitivityFigures sensitivity) {
    Map<String, Object> top = new LinkedHashMap<>();
    top.put("title", comparison.title());
    top.put("baseline", comparison.baseline());
    top.put("seeds", comparison.seeds());
    top.put("level", comparison.level());
    top.put("half_width", comparison.wanted().words());
    top.put("tests", comparison.tests());
    top.put("runs_missing", comparison.missing());
    top.put("left_out", comparison.leftOut());
    top.put("median_correlation", JsonNumbers.value(comparison.medianCorrelation()));
    top.put("median_variance_reduction", JsonNumbers.value(comparison.medianVarianceReduction()));
    top.put("lines", comparison.lines().stream().map(l -> line(l, comparison.level())).toList());
    top.put("sensitivity", sensitivity.rows());
    return Json.text(top);
  }

  private static Map<String, Object> line(Line line, double level) {
    Contrast contrast = line.contrast();
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("measure", line.column().id());
    one.put("figure", line.kind().name().toLowerCase(Locale.ROOT));
    one.put("unit", line.unit());
    one.put("variant", line.pairing().name());
    one.put("n", line.n());
    one.put("baseline_mean", JsonNumbers.value(contrast.baseline()));
    one.put("variant_mean", JsonNumbers.value(contrast.other()));
    one.put("difference", JsonNumbers.value(contrast.difference().mean()));
    one.put("interval", JsonNumbers.ends(line.interval().low(), line.interval().high()));
    one.put("bootstrap", JsonNumbers.ends(contrast.bootstrap().low(), contrast.bootstrap().high()));
    one.put("cohens_d", JsonNumbers.value(contrast.effect()));
    one.put("cliffs_delta", JsonNumbers.value(contrast.cliff()));
    one.put("p", JsonNumbers.value(line.probability()));
    one.put("p_holm", JsonNumbers.value(line.corrected()));
    one.put("p_wilcoxon", JsonNumbers.value(contrast.signedRank()));
    one.put("verdict", line.verdict(level).name().toLowerCase(Locale.ROOT));
    one.put("correlation", JsonNumbers.value(contrast.correlation()));
    one.put("variance_reduction", JsonNumbers.value(contrast.varianceReduction()));
    one.put("n_needed", JsonNumbers.value(line.needed()));
    return one;
  }
}
