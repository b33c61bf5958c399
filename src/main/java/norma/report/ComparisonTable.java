package norma.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import norma.experiment.Comparison;
import norma.experiment.Contrast;
import norma.experiment.Line;

/** A comparison as a table for a terminal, a line for each measure and variant. */
public final class ComparisonTable {
  private static final int LONGEST_NAME = 44;
  private static final List<String> HEAD =
      List.of(
          "n",
          "baseline",
          "difference",
          "interval",
          "d",
          "Cliff",
          "p (Holm)",
          "verdict",
          "corr.",
          "var. red.",
          "n needed");

  private ComparisonTable() {}

  /** The table, and what one must know to read it. */
  public static String text(Comparison comparison) {
    StringBuilder text = new StringBuilder();
    text.append(comparison.title()).append('\n');
    text.append("baseline: ").append(comparison.baseline()).append('\n');
    text.append(seeds(comparison)).append("\n\n");
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("measure"));
    boolean several = comparison.pairings().size() > 1;
    if (several) {
      head.add("variant");
    }
    head.addAll(HEAD);
    rows.add(head);
    for (Line line : comparison.lines()) {
      List<String> row = new ArrayList<>(List.of(cut(line.measure())));
      if (several) {
        row.add(cut(line.pairing().name()));
      }
      row.addAll(cells(line, comparison.level()));
      rows.add(row);
    }
    append(text, rows, several ? 2 : 1);
    text.append('\n');
    notes(comparison).forEach(note -> text.append(Words.wrapped(note, 110)).append('\n'));
    return text.toString();
  }

  /** The sentence on seeds and what common random numbers brought. */
  public static String seeds(Comparison comparison) {
    int n = comparison.seeds().size();
    long missing = comparison.missing();
    return "%d %s%s%s"
        .formatted(
            n,
            n == 1 ? "seed, with which nothing can be said of a difference" : "seeds in pairs",
            Double.isNaN(comparison.medianVarianceReduction())
                ? ""
                : "; common random numbers: median correlation %s, variance reduction %s"
                    .formatted(
                        PatternTable.figure(comparison.medianCorrelation()),
                        PatternTable.figure(comparison.medianVarianceReduction())),
            missing == 0 ? "" : "; " + missing + " runs did not come to their end");
  }

  /** What the columns mean. */
  public static List<String> notes(Comparison comparison) {
    return List.of(
        "interval: %s of the mean difference, t. p: paired t, of shares McNemar, corrected by Holm for %d tests; the verdict follows it. d: paired Cohen's d. Cliff: Cliff's delta, -1 to 1."
            .formatted(percent(comparison.level()), comparison.tests()),
        "corr.: correlation of both sides that the common seeds brought. var. red.: how many times as many unpaired runs would be needed. n needed: seeds for a half-width of %s."
            .formatted(comparison.wanted().words()));
  }

  /** Cells of a line, after its names. */
  public static List<String> cells(Line line, double level) {
    Contrast contrast = line.contrast();
    return List.of(
        Integer.toString(line.n()),
        PatternTable.figure(contrast.baseline()),
        signed(contrast.difference().mean()),
        Double.isNaN(line.interval().low())
            ? "–"
            : signed(line.interval().low()) + " … " + signed(line.interval().high()),
        PatternTable.figure(contrast.effect()),
        Double.isNaN(contrast.cliff())
            ? "–"
            : String.format(Locale.ROOT, "%.2f", contrast.cliff() + 0.0),
        probability(line.corrected()),
        line.verdict(level).label(),
        Double.isNaN(contrast.correlation())
            ? "–"
            : String.format(Locale.ROOT, "%.2f", contrast.correlation()),
        Double.isNaN(contrast.varianceReduction())
            ? "–"
            : String.format(Locale.ROOT, "%.3g", contrast.varianceReduction()),
        Double.isNaN(line.needed()) ? "–" : String.format(Locale.ROOT, "%.0f", line.needed()));
  }

  /** Names of the figures of a line. */
  public static List<String> head() {
    return HEAD;
  }

  /** A figure as in all tables: four digits at most, a dash where there is none. */
  public static String figure(double value) {
    return PatternTable.figure(value);
  }

  static String percent(double level) {
    return PatternTable.figure(100 * level) + " %";
  }

  static String signed(double value) {
    return (value > 0 ? "+" : "") + PatternTable.figure(value);
  }

  private static String probability(double p) {
    return Double.isNaN(p) ? "–" : p < 0.0001 ? "<0.0001" : String.format(Locale.ROOT, "%.4f", p);
  }

  private static String cut(String name) {
    String line = name.replaceAll("\\s", " ");
    return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME - 1) + "…";
  }

  static void append(StringBuilder text, List<List<String>> rows, int names) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String pad = " ".repeat(widths[i] - row.get(i).length());
        line.append(i == 0 ? "" : "  ");
        line.append(i < names ? row.get(i) + pad : pad + row.get(i));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
