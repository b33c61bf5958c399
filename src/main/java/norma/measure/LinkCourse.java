package norma.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.portrait.Flow;

/**
 * The course of a link between two industries over a run, day by day.
 *
 * @param from id of the supplying industry
 * @param to id of the consuming industry
 * @param stock days of the consumer's ordinary need in stock; NaN on a day without a reading
 * @param limiting whether the supplier set the limit of the consumer's deliveries
 * @param starvedHours man-hours that the consumer's shops waited on days on which it did
 */
public record LinkCourse(
    String from, String to, double[] stock, boolean[] limiting, double[] starvedHours) {

  /** All links in the order in which the consumers and their inputs stand in the scenario. */
  public static List<LinkCourse> of(History history) {
    Map<List<String>, LinkCourse> all = new LinkedHashMap<>();
    for (int day = 0; day < history.days(); day++) {
      for (Flow flow : history.flows(day)) {
        LinkCourse link =
            all.computeIfAbsent(
                List.of(flow.from(), flow.to()),
                ends -> empty(flow.from(), flow.to(), history.days()));
        link.stock[day] = flow.stock();
        link.limiting[day] = flow.limiting();
        link.starvedHours[day] = flow.starvedHours();
      }
    }
    return new ArrayList<>(all.values());
  }

  private static LinkCourse empty(String from, String to, int days) {
    double[] stock = new double[days];
    Arrays.fill(stock, Double.NaN);
    return new LinkCourse(from, to, stock, new boolean[days], new double[days]);
  }

  /** Days on which it set the limit. */
  public int daysShort() {
    int sum = 0;
    for (boolean limited : limiting) {
      sum += limited ? 1 : 0;
    }
    return sum;
  }

  /** Hours waited in all by a man of the consumer, by its mean roster; 0 where it has nobody. */
  public double hoursAMan(History history) {
    double[] roster = history.series(new Scope(to, -1), Measure.ROSTER);
    double men = new Stretch(0, roster.length).mean(roster);
    return men > 0 ? hoursStarved() / men : 0;
  }

  /** Man-hours waited in all. */
  public double hoursStarved() {
    return Arrays.stream(starvedHours).filter(Double::isFinite).sum();
  }
}
