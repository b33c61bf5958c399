package norma.chart.sweep;

import java.util.List;
import norma.chart.pen.Picture;
import norma.chart.run.ValueScale;
import norma.experiment.compare.Ablation;
import norma.experiment.compare.Comparison;
import norma.experiment.compare.Line;
import norma.experiment.compare.Pairing;

/**
 * Which mechanism makes which pattern: a row for each mechanism taken out, a column for each figure
 * that any of them moves, coloured by Cliff's delta. Crossed is a pattern that comes out with all
 * mechanisms and not without this one.
 */
public final class AblationMatrix {
  private static final String LOST = " ×";

  private AblationMatrix() {}

  /** The picture; figures that no mechanism moves are counted in its note. */
  public static Picture of(Comparison comparison, Ablation.Outcome outcome) {
    List<String> rows = comparison.pairings().stream().map(Pairing::name).toList();
    double level = comparison.level();
    List<List<Line>> all = comparison.figures();
    List<List<Line>> moved =
        all.stream()
            .filter(lines -> lines.stream().anyMatch(l -> l.isShown(level) || outcome.isLost(l)))
            .toList();
    List<List<Line>> figures = moved.isEmpty() ? all : moved;
    double[][] values = new double[rows.size()][figures.size()];
    String[][] texts = new String[rows.size()][figures.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int k = 0; k < figures.size(); k++) {
        Line line = figures.get(k).get(i);
        boolean shown = line.isShown(level);
        values[i][k] = shown ? line.contrast().cliff() : Double.NaN;
        String told =
            shown
                ? ValueScale.format("+0.0;-0.0").format(values[i][k])
                : switch (line.verdict(level)) {
                  case NONE -> "–";
                  case SAME -> "=";
                  default -> "";
                };
        texts[i][k] = told + (outcome.isLost(line) ? LOST : "");
      }
    }
    int left = all.size() - figures.size();
    return HeatMap.of(
        "matrix",
        comparison.title(),
        comparison.seeds().size()
            + " seeds in pairs; rows: the mechanism taken out"
            + (left == 0 ? "" : "; left out: " + left + " figures of which no difference is shown"),
        "Cliff's delta, -1 to +1: orange, more than with all mechanisms; blank, no difference shown"
            + " after correction for "
            + comparison.tests()
            + " cells; =, the same in all pairs; –, nothing to compare; ×, the pattern no longer comes"
            + " out",
        rows,
        figures.stream().map(lines -> lines.get(0).measure()).toList(),
        values,
        texts,
        1);
  }
}
