package norma.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import norma.experiment.compare.Ablation;
import norma.experiment.compare.Comparison;
import norma.experiment.compare.Line;
import norma.experiment.compare.Pairing;

/** Which mechanism moves which pattern: for a terminal what is shown, for a page the matrix. */
public final class AblationTable {
  private static final int WIDTH = 100;
  private static final int LONGEST = 44;
  private static final int MOST = 6;
  private static final int ABREAST = 4;

  /** By Cliff's delta, and where that is the same, as it often is at one, by Cohen's d. */
  private static final Comparator<Line> LARGEST =
      Comparator.<Line>comparingDouble(line -> -Math.abs(line.contrast().cliff()))
          .thenComparingDouble(line -> -Math.abs(line.contrast().effect()));

  private AblationTable() {}

  /**
   * For each mechanism the largest changes without it, for a terminal of a hundred columns.
   *
   * @param outcome which patterns come out
   * @param off mechanisms that were off already and so were not taken out
   */
  public static String text(Comparison comparison, Ablation.Outcome outcome, List<String> off) {
    StringBuilder text = new StringBuilder();
    text.append(comparison.title()).append('\n');
    text.append(Words.wrapped(ComparisonTable.seeds(comparison), WIDTH)).append("\n\n");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", "baseline", "difference", "interval", "Cliff", "p (Holm)"));
    List<String> nothing = new ArrayList<>();
    for (Pairing pairing : comparison.pairings()) {
      List<Line> shown =
          comparison.lines().stream()
              .filter(line -> line.pairing().equals(pairing))
              .filter(line -> line.isShown(comparison.level()))
              .sorted(LARGEST)
              .toList();
      Map<String, Ablation.Loss> lost = outcome.lost().get(pairing.name());
      if (shown.isEmpty() && lost.isEmpty()) {
        nothing.add(pairing.name());
        continue;
      }
      String some = shown.size() <= MOST ? "" : ", %d of %d".formatted(MOST, shown.size());
      rows.add(List.of(pairing.name() + some));
      shown.stream().limit(MOST).forEach(line -> rows.add(row(line, comparison.level())));
      if (!lost.isEmpty()) {
        Words.wrapped("no longer comes out: " + told(lost), WIDTH - 2)
            .lines()
            .forEach(line -> rows.add(List.of("  " + line)));
      }
    }
    if (rows.size() > 1) {
      ComparisonTable.append(text, rows, 1);
      text.append('\n');
    }
    List<String> sentences = new ArrayList<>();
    if (!nothing.isEmpty()) {
      sentences.add("No difference shown " + Words.list(nothing) + ".");
    }
    if (!off.isEmpty()) {
      sentences.add("Off in the scenario already: " + Words.list(off) + ".");
    }
    sentences.add(
        "Shown are differences from the run with all mechanisms at the level of %s after correction for the %d cells of the matrix, the largest %d for each mechanism; compare.csv has all."
            .formatted(ComparisonTable.percent(comparison.level()), comparison.tests(), MOST));
    if (outcome.expected() > 0) {
      sentences.add(whole(outcome));
    }
    ComparisonTable.tooFew(comparison).ifPresent(sentences::add);
    sentences.forEach(said -> text.append(Words.wrapped(said, WIDTH)).append('\n'));
    return text.toString();
  }

  private static List<String> row(Line line, double level) {
    List<String> cells = ComparisonTable.cells(line, level);
    String name = "  " + ComparisonTable.cut(line.measure(), LONGEST);
    return List.of(name, cells.get(1), cells.get(2), cells.get(3), cells.get(5), cells.get(6));
  }

  /**
   * The matrix mechanism by pattern, with differences and intervals; what is shown is starred. A
   * few mechanisms at a time, as many as fit a sheet of paper.
   */
  public static List<ComparisonPage.Part> matrix(Comparison comparison, Ablation.Outcome outcome) {
    List<ComparisonPage.Part> parts = new ArrayList<>();
    if (outcome.expected() > 0) {
      parts.add(lost(outcome));
    }
    int mechanisms = comparison.pairings().size();
    for (int from = 0; from < mechanisms; from += ABREAST) {
      List<Pairing> some =
          comparison.pairings().subList(from, Math.min(mechanisms, from + ABREAST));
      List<String> head = new ArrayList<>(List.of("pattern", "all mechanisms"));
      some.forEach(pairing -> head.add(pairing.name()));
      List<List<String>> rows = new ArrayList<>();
      comparison
          .figures()
          .forEach(lines -> rows.add(row(lines, some, comparison.level(), outcome)));
      parts.add(
          new ComparisonPage.Part(
              "Mechanism by pattern"
                  + (mechanisms <= ABREAST
                      ? ""
                      : ", " + (from + 1) + " to " + (from + some.size())),
              from > 0
                  ? List.of()
                  : List.of(
                      "Differences from the run with all mechanisms, with intervals; a star where one"
                          + " is shown after correction for all cells, a cross where a pattern that"
                          + " comes out with all mechanisms does not without this one."),
              head,
              rows,
              1,
              false));
    }
    return parts;
  }

  private static ComparisonPage.Part lost(Ablation.Outcome outcome) {
    List<List<String>> rows = new ArrayList<>();
    outcome
        .lost()
        .forEach(
            (variant, patterns) -> {
              if (!patterns.isEmpty()) {
                rows.add(List.of(variant, "" + patterns.size(), told(patterns)));
              }
            });
    return new ComparisonPage.Part(
        "Patterns that no longer come out",
        List.of(
            whole(outcome)
                + " In brackets, of how many seeds the value lies inside the pattern's band with all"
                + " mechanisms and without this one."),
        List.of("variant", "lost", "patterns"),
        rows,
        3,
        true);
  }

  private static String whole(Ablation.Outcome outcome) {
    return "With all mechanisms and these seeds, patterns that come out, by the rule of norma validate, which is no test: %d of %d."
        .formatted(outcome.whole(), outcome.expected());
  }

  /** Patterns with the seeds inside their bands: "rows (16 → 3 of 16)". */
  private static String told(Map<String, Ablation.Loss> lost) {
    return lost.entrySet().stream()
        .map(
            one ->
                "%s (%d → %d of %d)"
                    .formatted(
                        one.getKey(),
                        one.getValue().before(),
                        one.getValue().after(),
                        one.getValue().of()))
        .collect(Collectors.joining(", "));
  }

  private static List<String> row(
      List<Line> lines, List<Pairing> some, double level, Ablation.Outcome outcome) {
    List<String> row = new ArrayList<>(List.of(lines.get(0).measure()));
    // Of dates each line has the mean over its own pairs; that of most pairs is nearest to the
    // whole.
    Line fullest = Collections.max(lines, Comparator.comparingInt(Line::n));
    row.add(ComparisonTable.figure(fullest.contrast().baseline()));
    lines.stream()
        .filter(line -> some.contains(line.pairing()))
        .forEach(line -> row.add((outcome.isLost(line) ? "× " : "") + cell(line, level)));
    return row;
  }

  private static String cell(Line line, double level) {
    String difference = ComparisonTable.as(line, line.contrast().difference().mean());
    return Double.isNaN(line.interval().low())
        ? difference
        : "%s%s [%s, %s]"
            .formatted(
                line.isShown(level) ? "★ " : "",
                difference,
                ComparisonTable.as(line, line.interval().low()),
                ComparisonTable.as(line, line.interval().high()));
  }
}
