package norma.view.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import norma.chart.sweep.ResultChart;
import norma.experiment.compare.Comparison;
import norma.experiment.compare.Line;
import norma.experiment.compare.Matching;
import norma.experiment.compare.Pairing;
import norma.experiment.statistics.HalfWidth;
import norma.experiment.store.SweepLedger;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup.Axis;
import norma.experiment.sweep.SweepSetup.Column;

/**
 * Two points of a sweep side by side.
 *
 * @param baseline the point it was worked out for, -1 for none
 * @param comparison every point against the baseline, as norma compare does it; empty where there
 *     is nothing to compare
 * @param charts charts of the two points, those that say most first
 * @param runs runs of the baseline and of the variant
 */
record SideBySide(
    int baseline,
    Optional<Comparison> comparison,
    List<ResultChart> charts,
    List<SweepLedger.Run> runs) {
  /** Nothing was worked out yet. */
  static final SideBySide NOTHING = new SideBySide(-1, Optional.empty(), List.of(), List.of());

  /** Freezes the lists. */
  SideBySide {
    charts = List.copyOf(charts);
    runs = List.copyOf(runs);
  }

  /**
   * What is to be laid side by side.
   *
   * @param baseline index of the baseline
   * @param variant index of the variant, which may be the baseline
   * @param column the measure that is looked at
   * @param over the parameter along which the response is drawn
   */
  record Choice(int baseline, int variant, Column column, Optional<Axis> over) {

    /**
     * Works it out.
     *
     * @param name how to call the results where something is wrong with them
     * @param known the comparison with this baseline, where it was made already
     */
    SideBySide laid(
        String name, SweepResults results, SweepLedger ledger, Optional<Comparison> known) {
      List<SweepLedger.Run> runs =
          IntStream.of(baseline, variant)
              .distinct()
              .boxed()
              .flatMap(point -> ledger.runs(point).stream())
              .toList();
      if (baseline == variant) {
        return new SideBySide(baseline, known, List.of(), runs);
      }
      Comparison comparison = known.orElseGet(() -> compare(name, results));
      return new SideBySide(baseline, Optional.of(comparison), charts(results, comparison), runs);
    }

    private List<ResultChart> charts(SweepResults results, Comparison comparison) {
      Pairing pairing =
          comparison.pairings().stream()
              .filter(pair -> pair.other().point() == variant)
              .findFirst()
              .get();
      Optional<Line> line =
          comparison.lines().stream()
              .filter(said -> said.pairing().equals(pairing) && said.column().equals(column))
              .filter(said -> said.kind() != Line.Kind.SHARE)
              .findFirst();
      String first = comparison.baseline();
      double level = comparison.level();
      return Stream.of(
              ResultChart.courses(pairing, column, first, level),
              Optional.of(ResultChart.pairs(pairing, column, first, line, level)),
              over.map(axis -> ResultChart.response(results, column, axis, baseline, variant)))
          .flatMap(Optional::stream)
          .toList();
    }

    /** The same as {@code norma compare --baseline}. */
    private Comparison compare(String name, SweepResults results) {
      return new Matching(List.of(), Optional.empty(), HalfWidth.UNLESS_SAID)
          .within(name, results, Optional.of("" + (baseline + 1)));
    }
  }
}
