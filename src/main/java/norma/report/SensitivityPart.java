package norma.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import norma.experiment.compare.Sensitivity;
import norma.experiment.statistics.Bootstrap.Interval;
import norma.experiment.statistics.Morris;
import norma.experiment.statistics.SeedShare;
import norma.experiment.statistics.Sobol;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup.Column;

/** What a sweep says of the weight of its parameters, as tables. */
public final class SensitivityPart {
  private SensitivityPart() {}

  /** All that the design allows: shares of the seeds, Morris effects, Sobol indices. */
  public static List<ComparisonPage.Part> of(
      SweepResults results, List<Column> columns, double level) {
    List<ComparisonPage.Part> parts = new ArrayList<>();
    Sensitivity sensitivity = new Sensitivity(results, level);
    parts.add(seeds(sensitivity, columns));
    if (sensitivity.isMorris()) {
      parts.add(morris(sensitivity, results, columns));
    }
    if (sensitivity.isSaltelli()) {
      parts.add(sobol(sensitivity, results, columns));
    }
    return parts;
  }

  /** A part as a table for a terminal. */
  public static String text(ComparisonPage.Part part) {
    StringBuilder text = new StringBuilder(part.heading()).append('\n');
    List<List<String>> rows = new ArrayList<>(List.of(part.head()));
    rows.addAll(part.rows());
    ComparisonTable.append(text, rows, part.names());
    part.sentences().forEach(s -> text.append(Words.wrapped(s, 100)).append('\n'));
    return text.toString();
  }

  private static ComparisonPage.Part seeds(Sensitivity sensitivity, List<Column> columns) {
    List<List<String>> rows = new ArrayList<>();
    for (Column column : columns) {
      SeedShare share = sensitivity.seedShare(column);
      rows.add(
          List.of(
              column.id(),
              share.n() + " of " + sensitivity.seeds(),
              share.constant() ? "near-constant" : share(share.points()),
              share(share.seeds()),
              share(share.rest())));
    }
    return new ComparisonPage.Part(
        "Variance due to parameters and to luck",
        sentences(
            sensitivity,
            columns,
            "A seed without a value at some point is left out",
            "Shares of the sum of squares over these points and seeds: what the parameters do, what a"
                + " seed does alike at all points (pairing takes it out), and what it does differently"
                + " at each (pairing leaves it in). Other points would give other shares."),
        List.of("measure", "seeds", "parameters", "seed alike", "seed by point"),
        rows,
        1,
        false);
  }

  private static ComparisonPage.Part morris(
      Sensitivity sensitivity, SweepResults results, List<Column> columns) {
    List<List<String>> rows = new ArrayList<>();
    for (Column column : columns) {
      if (sensitivity.isConstant(column)) {
        rows.add(List.of(column.id(), "–", "near-constant", "–", "–", "–", "–"));
        continue;
      }
      List<Morris.Effect> effects = sensitivity.morris(column);
      for (int k = 0; k < effects.size(); k++) {
        Morris.Effect effect = effects.get(k);
        rows.add(
            List.of(
                column.id(),
                results.axes().get(k).path(),
                PatternTable.figure(effect.muStar()),
                interval(effect.interval()),
                PatternTable.figure(effect.mu()),
                PatternTable.figure(effect.sigma()),
                effect.n() + " of " + sensitivity.rows()));
      }
    }
    return new ComparisonPage.Part(
        "Elementary effects (Morris)",
        sentences(
            sensitivity,
            columns,
            "A step is seen with the seeds that have a value at both its points, and left out where none has",
            "mu*: mean size of what a parameter does when it goes through its whole range, in the"
                + " measure's unit; sigma: how much that hangs on the others, or is bent."),
        List.of("measure", "parameter", "mu*", "interval", "mu", "sigma", "n"),
        rows,
        2,
        false);
  }

  private static ComparisonPage.Part sobol(
      Sensitivity sensitivity, SweepResults results, List<Column> columns) {
    List<List<String>> rows = new ArrayList<>();
    for (Column column : columns) {
      Sobol.Indices indices = sensitivity.sobol(column);
      if (indices.of().isEmpty()) {
        String why = indices.constant() ? "near-constant" : "too few rows";
        String n = indices.n() + " of " + sensitivity.rows();
        rows.add(List.of(column.id(), "–", why, "–", "–", "–", n));
      }
      for (int k = 0; k < indices.of().size(); k++) {
        Sobol.Index index = indices.of().get(k);
        rows.add(
            List.of(
                column.id(),
                results.axes().get(k).path(),
                share(index.first()),
                interval(index.firstInterval()),
                share(index.total()),
                interval(index.totalInterval()),
                indices.n() + " of " + sensitivity.rows()));
      }
    }
    return new ComparisonPage.Part(
        "Variance due to each parameter (Sobol)",
        sentences(
            sensitivity,
            columns,
            "A row is seen with the seeds that have a value at all its points, and left out where none has",
            "first: what a parameter does by itself; total: together with the others as well."
                + " Estimates scatter, a little below 0 and above 1 too."),
        List.of("measure", "parameter", "first", "interval", "total", "interval", "n"),
        rows,
        2,
        false);
  }

  /** What a table means, and what is missing in it and why that is no chance. */
  private static List<String> sentences(
      Sensitivity sensitivity, List<Column> columns, String leftOut, String meaning) {
    List<String> sentences = new ArrayList<>(List.of(meaning));
    for (Column column : columns) {
      Sensitivity.Gaps gaps = sensitivity.gaps(column);
      if (gaps.missing() > 0) {
        sentences.add(
            "Of %s %d of %d values are missing: %d %s, of %d the run did not end well. %s. That is not by chance, so the figures speak of what is left only."
                .formatted(
                    column.id(),
                    gaps.missing(),
                    gaps.values(),
                    gaps.never(),
                    column.isDate() ? "never crossed" : "had nothing to read",
                    gaps.unmade(),
                    leftOut));
      }
    }
    return sentences;
  }

  private static String share(double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.3f", share + 0.0);
  }

  private static String interval(Interval interval) {
    return Double.isNaN(interval.low())
        ? "–"
        : PatternTable.figure(interval.low()) + " … " + PatternTable.figure(interval.high());
  }
}
