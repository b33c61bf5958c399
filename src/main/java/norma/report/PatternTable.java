package norma.report;

import java.util.Locale;
import norma.experiment.pattern.Finding;
import norma.experiment.pattern.Validation;
import norma.experiment.pattern.Validation.Findings;
import norma.experiment.replicate.Replicate;
import norma.experiment.statistics.Spread;
import norma.scenario.Band;

/** The patterns of a scenario held against runs, as a table for a terminal of 120 columns. */
public final class PatternTable {
  private static final int WIDTH = 120;
  private static final String ROW = "%-34s %-16s %9s %9s  %-21s %7s  %s%n";

  private PatternTable() {}

  /** The table: a line of figures for each pattern, and below it what it means and its source. */
  public static String text(Findings found) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s: seeds %d to %d, %d runs%n%n"
            .formatted(
                found.scenario().id(),
                found.seeds().get(0),
                found.seeds().get(found.seeds().size() - 1),
                found.planned()));
    text.append(
        ROW.formatted("pattern", "target", "median", "mean", "10-90 %", "inside", "verdict"));
    found.findings().forEach(finding -> add(text, finding));
    text.append('\n');
    for (Replicate<?> run : found.failed()) {
      String variant = run.plan().variant().isEmpty() ? "" : " (" + run.plan().variant() + ")";
      wrap(text, "seed " + run.plan().seed() + variant + " failed: " + run.message(), "");
    }
    PatternSummary.sentences(found.findings()).forEach(said -> wrap(text, said, ""));
    text.append('\n');
    wrap(text, PatternSummary.GRADES, "");
    return text.toString();
  }

  private static void add(StringBuilder text, Finding finding) {
    var expectation = finding.expectation();
    Spread spread = finding.spread();
    String range = spread.n() == 0 ? "–" : figure(spread.p10()) + " … " + figure(spread.p90());
    String inside =
        finding.values().isEmpty()
            ? "–"
            : String.format(Locale.ROOT, "%.0f %%", 100 * finding.shareInside());
    text.append(
        ROW.formatted(
            expectation.id(),
            band(expectation.inside()),
            figure(spread.median()),
            figure(spread.mean()),
            range,
            inside,
            finding.verdict().label()));
    StringBuilder below = new StringBuilder(sentence(expectation.meaning()));
    String variant = Validation.variant(expectation);
    if (!variant.isEmpty()) {
      below.append(" With ").append(variant).append('.');
    }
    if (finding.missing() > 0) {
      below.append(" No value with %d of the seeds.".formatted(finding.missing()));
    }
    expectation.reason().ifPresent(reason -> below.append(' ').append(sentence(reason)));
    below.append(
        expectation.isInvariant()
            ? " Invariant, so no evidence."
            : expectation.calibrated() ? " Calibrated." : " Not calibrated.");
    below.append(" Source: ").append(sentence(expectation.source()));
    wrap(text, below.toString(), "    ");
  }

  /** A band as one reads it aloud. */
  static String band(Band band) {
    if (Double.isInfinite(band.low())) {
      return "≤ " + figure(band.high());
    }
    return Double.isInfinite(band.high())
        ? "≥ " + figure(band.low())
        : figure(band.low()) + " … " + figure(band.high());
  }

  /** Four digits at most, no trailing zeros, a dash where there is no value. */
  static String figure(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "–" : value > 0 ? "∞" : "-∞";
    }
    double size = Math.abs(value);
    if (size != 0 && (size < 0.001 || size >= 1e6)) {
      return String.format(Locale.ROOT, "%.2e", value);
    }
    int decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : 3;
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return decimals == 0 ? text : text.replaceAll("\\.?0+$", "");
  }

  static String sentence(String said) {
    String text = said.strip();
    return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
  }

  static void wrap(StringBuilder text, String words, String indent) {
    StringBuilder line = new StringBuilder(indent);
    for (String word : words.split("\\s+")) {
      if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder(indent);
      }
      line.append(line.length() > indent.length() ? " " : "").append(word);
    }
    text.append(line).append('\n');
  }
}
