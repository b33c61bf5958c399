package norma.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import norma.experiment.Comparison;
import norma.experiment.Line;
import norma.experiment.Line.Kind;
import norma.experiment.Line.Verdict;
import norma.experiment.Pairing;

/** Which mechanism moves which pattern: for a terminal what is shown, for a page the matrix. */
public final class AblationTable {
  private AblationTable() {}

  /** For each mechanism what changes without it, the largest effects first. */
  public static String text(Comparison comparison) {
    StringBuilder text = new StringBuilder();
    text.append(comparison.title()).append('\n');
    text.append(ComparisonTable.seeds(comparison)).append("\n\n");
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "mechanism",
            "pattern",
            "n",
            "baseline",
            "difference",
            "interval",
            "Cliff",
            "p (Holm)"));
    List<String> nothing = new ArrayList<>();
    for (Pairing pairing : comparison.pairings()) {
      List<Line> shown =
          comparison.lines().stream()
              .filter(line -> line.pairing().equals(pairing))
              .filter(line -> isShown(line, comparison.level()))
              .sorted(
                  java.util.Comparator.comparingDouble(line -> -Math.abs(line.contrast().cliff())))
              .toList();
      if (shown.isEmpty()) {
        nothing.add(pairing.name());
      }
      for (Line line : shown) {
        List<String> cells = ComparisonTable.cells(line, comparison.level());
        rows.add(
            List.of(
                line.equals(shown.get(0)) ? pairing.name() : "",
                line.measure(),
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(5),
                cells.get(6)));
      }
    }
    if (rows.size() > 1) {
      ComparisonTable.append(text, rows, 2);
      text.append('\n');
    }
    if (!nothing.isEmpty()) {
      text.append(Words.wrapped("No difference shown " + Words.list(nothing) + ".", 110))
          .append('\n');
    }
    text.append(
            Words.wrapped(
                "Shown are differences from the run with all mechanisms at the level of %s after correction for the %d cells of the matrix."
                    .formatted(ComparisonTable.percent(comparison.level()), comparison.tests()),
                110))
        .append('\n');
    return text.toString();
  }

  /** The matrix mechanism by pattern, with differences and intervals; bold cells are starred. */
  public static ComparisonPage.Part matrix(Comparison comparison) {
    List<List<Line>> figures =
        comparison.columns().stream()
            .flatMap(column -> Stream.of(Kind.values()).map(k -> comparison.lines(column, k)))
            .filter(lines -> !lines.isEmpty())
            .toList();
    List<String> head = new ArrayList<>(List.of("pattern"));
    comparison.pairings().forEach(pairing -> head.add(pairing.name()));
    List<List<String>> rows = new ArrayList<>();
    for (List<Line> lines : figures) {
      List<String> row = new ArrayList<>(List.of(lines.get(0).measure()));
      for (Line line : lines) {
        String difference = ComparisonTable.signed(line.contrast().difference().mean());
        String interval =
            Double.isNaN(line.interval().low())
                ? ""
                : " ["
                    + ComparisonTable.signed(line.interval().low())
                    + ", "
                    + ComparisonTable.signed(line.interval().high())
                    + "]";
        row.add((isShown(line, comparison.level()) ? "★ " : "") + difference + interval);
      }
      rows.add(row);
    }
    return new ComparisonPage.Part(
        "Mechanism by pattern",
        List.of(
            "Differences from the run with all mechanisms, with intervals; a star where one is shown"
                + " after correction for all cells."),
        head,
        rows,
        1);
  }

  private static boolean isShown(Line line, double level) {
    Verdict verdict = line.verdict(level);
    return verdict == Verdict.HIGHER || verdict == Verdict.LOWER;
  }
}
