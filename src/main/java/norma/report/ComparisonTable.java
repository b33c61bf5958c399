package norma.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import norma.experiment.compare.Comparison;
import norma.experiment.compare.Line;
import norma.experiment.statistics.Bootstrap;
import norma.experiment.statistics.Contrast;

/** A comparison as a table for a terminal, a line for each measure and variant. */
public final class ComparisonTable {
  private static final int LONGEST_NAME = 44;
  private static final int COMPACT = 100;
  private static final int MOST_DECIMALS = 6;

  /** Places in the head of what a narrow table shows. */
  private static final int[] FEW = {0, 1, 2, 3, 6, 7, 10};

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

  /** The table as wide as its figures ask, and what one must know to read it. */
  public static String text(Comparison comparison) {
    StringBuilder text = opening(comparison);
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("measure"));
    boolean several = comparison.pairings().size() > 1;
    if (several) {
      head.add("variant");
    }
    head.addAll(HEAD);
    rows.add(head);
    for (Line line : comparison.lines()) {
      List<String> row = new ArrayList<>(List.of(cut(line.measure(), LONGEST_NAME)));
      if (several) {
        row.add(cut(line.pairing().name(), LONGEST_NAME));
      }
      row.addAll(cells(line, comparison.level()));
      rows.add(row);
    }
    append(text, rows, several ? 2 : 1);
    text.append('\n');
    notes(comparison).forEach(note -> text.append(Words.wrapped(note, 100)).append('\n'));
    return text.toString();
  }

  /** What a terminal of a hundred columns holds: what differs, how sure that is, and what to do. */
  public static String compact(Comparison comparison) {
    StringBuilder text = opening(comparison);
    boolean several = comparison.pairings().size() > 1;
    List<Line> lines = comparison.figures().stream().flatMap(List::stream).toList();
    List<List<String>> figures = new ArrayList<>();
    lines.forEach(line -> figures.add(few(cells(line, comparison.level()))));
    List<List<String>> all = new ArrayList<>(figures);
    all.add(few(HEAD));
    int rest = 0;
    for (int i = 0; i < FEW.length; i++) {
      int column = i;
      rest += 2 + all.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
    int room = Math.max(16, COMPACT - rest);
    List<List<String>> rows = new ArrayList<>();
    rows.add(named(several ? "" : "measure", few(HEAD)));
    String last = "";
    for (int i = 0; i < figures.size(); i++) {
      Line line = lines.get(i);
      if (several && !line.measure().equals(last)) {
        last = line.measure();
        rows.add(List.of(cut(last, COMPACT)));
      }
      String name = several ? "  " + line.pairing().name() : line.measure();
      boolean fits = name.length() <= room;
      if (!fits) {
        rows.add(List.of(cut(name, COMPACT)));
      }
      rows.add(named(fits ? name : "", figures.get(i)));
    }
    append(text, rows, 1);
    text.append('\n');
    text.append(
            Words.wrapped(
                "interval: %s, t. p: corrected by Holm for %d tests; the verdict follows it. n needed: seeds for a half-width of %s. Effect sizes and correlations: --wide."
                    .formatted(
                        percent(comparison.level()),
                        comparison.tests(),
                        comparison.wanted().words()),
                COMPACT))
        .append('\n');
    tooFew(comparison).ifPresent(said -> text.append(Words.wrapped(said, COMPACT)).append('\n'));
    return text.toString();
  }

  /** A warning where the seeds cannot suffice for shares, whatever they say. */
  static Optional<String> tooFew(Comparison comparison) {
    int needed = comparison.seedsForShares().orElse(0);
    return needed == 0
        ? Optional.empty()
        : Optional.of(
            "With %d seeds no share can be shown to differ after this correction, even where it does with every seed; with %d it can."
                .formatted(comparison.seeds().size(), needed));
  }

  private static StringBuilder opening(Comparison comparison) {
    StringBuilder text =
        new StringBuilder(comparison.title())
            .append("\nbaseline: ")
            .append(comparison.baseline())
            .append('\n')
            .append(seeds(comparison))
            .append('\n');
    comparison.leftOut().forEach(one -> text.append(Words.wrapped(one, COMPACT)).append('\n'));
    return text.append('\n');
  }

  private static List<String> few(List<String> cells) {
    List<String> few = new ArrayList<>();
    for (int place : FEW) {
      few.add(cells.get(place));
    }
    return few;
  }

  private static List<String> named(String name, List<String> cells) {
    List<String> row = new ArrayList<>(List.of(name));
    row.addAll(cells);
    return row;
  }

  /** The sentence on seeds and what common random numbers brought. */
  public static String seeds(Comparison comparison) {
    int n = comparison.seeds().size();
    long missing = comparison.missing();
    return "%d %s%s%s"
        .formatted(
            n,
            n == 1 ? "seed, with which nothing can be said of a difference" : "seeds in pairs",
            n > 1 && n < Bootstrap.LEAST
                ? "; too few seeds to say what common random numbers brought, it takes %d"
                    .formatted(Bootstrap.LEAST)
                : Double.isNaN(comparison.medianVarianceReduction())
                    ? ""
                    : "; common random numbers: median correlation %s, variance reduction %s"
                        .formatted(
                            PatternTable.figure(comparison.medianCorrelation()),
                            PatternTable.figure(comparison.medianVarianceReduction())),
            missing == 0 ? "" : "; " + missing + " runs did not come to their end");
  }

  /** What the columns mean. */
  public static List<String> notes(Comparison comparison) {
    List<String> notes = new ArrayList<>();
    tooFew(comparison).ifPresent(notes::add);
    Collections.addAll(
        notes,
        "interval: %s of the mean difference, t. p: paired t, of shares McNemar, corrected by Holm for %d tests; the verdict follows it. d: Cohen's d of the differences. Cliff: Cliff's delta, -1 to 1."
            .formatted(percent(comparison.level()), comparison.tests()),
        "corr.: correlation of both sides that the common seeds brought. var. red.: how many times as many unpaired runs would be needed. n needed: seeds for a half-width of %s."
            .formatted(comparison.wanted().words()));
    return notes;
  }

  /** Cells of a line, after its names. */
  public static List<String> cells(Line line, double level) {
    Contrast contrast = line.contrast();
    return List.of(
        Integer.toString(line.n()),
        PatternTable.figure(contrast.baseline()),
        as(line, contrast.difference().mean()),
        Double.isNaN(line.interval().low())
            ? "–"
            : as(line, line.interval().low()) + " … " + as(line, line.interval().high()),
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

  /** A difference or an end of its interval: as many decimals as the half-width has two digits. */
  static String as(Line line, double value) {
    double half = (line.interval().high() - line.interval().low()) / 2;
    double decimals = 1 - Math.floor(Math.log10(half));
    return half > 0 && decimals <= MOST_DECIMALS && !Double.isNaN(value)
        ? String.format(Locale.ROOT, "%+." + (int) Math.max(0, decimals) + "f", value + 0.0)
        : (value > 0 ? "+" : "") + PatternTable.figure(value);
  }

  private static String probability(double p) {
    return Double.isNaN(p) ? "–" : p < 0.0001 ? "<0.0001" : String.format(Locale.ROOT, "%.4f", p);
  }

  static String cut(String name, int longest) {
    String line = name.replaceAll("\\s", " ");
    return line.length() <= longest ? line : line.substring(0, longest - 1) + "…";
  }

  static void append(StringBuilder text, List<List<String>> rows, int names) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      // A lone name may run over the columns.
      for (int i = 0; i < widths.length && row.size() > 1; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String pad = " ".repeat(Math.max(0, widths[i] - row.get(i).length()));
        line.append(i == 0 ? "" : "  ");
        line.append(i < names ? row.get(i) + pad : pad + row.get(i));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
