package norma.view.floor;

import java.util.ArrayList;
import java.util.List;
import norma.measure.History;
import norma.portrait.Flow;

/**
 * What one trade delivered to another in the last ten days, as the map shows it. A day is one of
 * the consumer's ordinary need at the start, so that links can be compared.
 *
 * @param from id of the supplying industry
 * @param to id of the industry that lives on it
 * @param shipped days of need that were sent off a day, on average
 * @param stock days of need in stock
 * @param coverage part of the need that the stock covered on the consumer's last day of work; NaN
 *     before the first
 * @param limited on how many of the days it set the limit of what the consumer got
 * @param starvedHours man-hours that the consumer waited for materials on those days
 */
record TradeLink(
    String from,
    String to,
    double shipped,
    double stock,
    double coverage,
    int limited,
    double starvedHours) {

  /** Days that are looked back upon. */
  static final int DEKADA = 10;

  /** All links as of the last day that was told of. */
  static List<TradeLink> of(History history) {
    int last = history.days() - 1;
    List<TradeLink> links = new ArrayList<>();
    for (Flow now : history.flows(last)) {
      links.add(of(history, last, now));
    }
    return links;
  }

  private static TradeLink of(History history, int last, Flow now) {
    double shipped = 0;
    double coverage = Double.NaN;
    int limited = 0;
    double starved = 0;
    int first = Math.max(0, last - DEKADA + 1);
    for (int day = first; day <= last; day++) {
      for (Flow flow : history.flows(day)) {
        if (flow.from().equals(now.from()) && flow.to().equals(now.to())) {
          shipped += flow.shipped();
          coverage = Double.isNaN(flow.coverage()) ? coverage : flow.coverage();
          limited += flow.limiting() ? 1 : 0;
          starved += flow.starvedHours();
        }
      }
    }
    int days = Math.max(1, last - first + 1);
    return new TradeLink(
        now.from(), now.to(), shipped / days, now.stock(), coverage, limited, starved);
  }

  /** Whether it lately set the limit of what the consumer got. */
  boolean isLimiting() {
    return limited > 0;
  }

  /** How much flows, 0..1, for the width of an arrow: 1 for a day's need a day, and for more. */
  double strength() {
    return Math.max(0, Math.min(1, shipped));
  }
}
