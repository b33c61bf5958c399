package norma.view.floor;

import java.util.Arrays;
import java.util.List;
import norma.measure.History;
import norma.measure.Measure;
import norma.measure.Scope;
import norma.view.desk.PlanLook;

/**
 * What the map says of a trade: its last day of work, the plans of the last thirty days, and its
 * record.
 *
 * @param industry id of the industry
 * @param day day of its last work, -1 before the first
 * @param men men on the rosters
 * @param fulfilment mean fulfilment, in norms; NaN before the first day of work
 * @param best best shift of the day, in norms
 * @param record best shift so far, in norms
 * @param titled share of men with the title
 * @param resentment mean resentment
 * @param fatigue mean fatigue
 * @param starved hours without materials a man-shift
 * @param plans shares of the last days' shifts by plan, in the order of {@link PlanLook}; all 0
 *     where none was worked
 * @param sinceRecord days since the last record of the trade; infinite before the first
 */
record TradeFigures(
    String industry,
    int day,
    double men,
    double fulfilment,
    double best,
    double record,
    double titled,
    double resentment,
    double fatigue,
    double starved,
    List<Double> plans,
    double sinceRecord) {

  /** Days for which plans are counted, and for which a record is news. */
  static final int MONTH = 30;

  private static final List<Measure> PLANS =
      List.of(
          Measure.SHIFTS_EQUAL,
          Measure.SHIFTS_FAVOUR,
          Measure.SHIFTS_PREPARING,
          Measure.SHIFTS_RECORD,
          Measure.SHIFTS_OBSTRUCT);

  /** The figures of a trade as of the last day that was told of. */
  static TradeFigures of(History history, String industry) {
    Scope scope = new Scope(industry, -1);
    int last = history.days() - 1;
    int day = last;
    while (day >= 0 && Double.isNaN(history.of(scope, Measure.MEAN_FULFILMENT, day))) {
      day--;
    }
    double manShifts =
        history.of(scope, Measure.OUTPUT, day)
            / history.of(scope, Measure.OUTPUT_PER_MAN_SHIFT, day);
    return new TradeFigures(
        industry,
        day,
        history.of(scope, Measure.ROSTER, last),
        history.of(scope, Measure.MEAN_FULFILMENT, day),
        history.of(scope, Measure.BEST_MULTIPLE, day),
        history.of(scope, Measure.STANDING_RECORD, last),
        history.of(scope, Measure.TITLED_SHARE, last),
        history.of(scope, Measure.RESENTMENT, last),
        history.of(scope, Measure.FATIGUE, last),
        history.of(scope, Measure.HOURS_STARVED, day) / manShifts,
        plans(history, scope, last),
        sinceRecord(history, scope, last));
  }

  private static List<Double> plans(History history, Scope scope, int last) {
    double[] sums =
        PLANS.stream().mapToDouble(measure -> sum(history, scope, measure, last)).toArray();
    double all = 0;
    for (double sum : sums) {
      all += sum;
    }
    double whole = Math.max(1, all);
    return Arrays.stream(sums).mapToObj(sum -> sum / whole).toList();
  }

  private static double sum(History history, Scope scope, Measure measure, int last) {
    double sum = 0;
    for (int day = Math.max(0, last - MONTH + 1); day <= last; day++) {
      double value = history.of(scope, measure, day);
      sum += Double.isFinite(value) ? value : 0;
    }
    return sum;
  }

  private static double sinceRecord(History history, Scope scope, int last) {
    for (int day = last; day >= 0 && day > last - MONTH; day--) {
      if (history.of(scope, Measure.RECORDS, day) > 0) {
        return last - day;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /** How fresh a record is, 1 on its day … 0 a month later and where there is none. */
  double pulse() {
    return Math.max(0, 1 - sinceRecord / MONTH);
  }

  /** What a colour shows of the trade; NaN where it shows nothing of trades. */
  double of(Shade shade) {
    return switch (shade) {
      case FULFILMENT -> fulfilment;
      case RESENTMENT -> resentment;
      case FATIGUE -> fatigue;
      case TITLE -> titled;
      case STARVED -> starved;
      case SUPPLIES -> Double.NaN;
    };
  }
}
