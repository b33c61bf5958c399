package norma.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import norma.portrait.Flow;
import norma.rule.Feed;

/** What an industry needs of others, a stock for each, in the order of the scenario. */
final class Inputs {
  private final List<InputStock> stocks = new ArrayList<>();

  /** The input that limits today's deliveries, null where none does. */
  private InputStock limiting;

  private double starvedHours;

  /** Stocks before the first day. */
  Inputs(Map<String, Feed> feeds) {
    feeds.forEach((supplier, feed) -> stocks.add(new InputStock(supplier, feed)));
  }

  boolean none() {
    return stocks.isEmpty();
  }

  List<InputStock> stocks() {
    return stocks;
  }

  /** A day begins: what is due arrives. */
  void dawn(Map<String, Feed> feeds, int day) {
    limiting = null;
    starvedHours = 0;
    stocks.forEach(stock -> stock.dawn(feeds.get(stock.supplier), day));
  }

  /**
   * Hands out what the centre wants to send to the shops today, as far as the scarcest input
   * allows: min over inputs of min(1, stock / need). All inputs are drawn alike, for what is made
   * of them takes all of them.
   *
   * @param need what the centre wants to send, in ordinary days
   * @return part of it that goes out; of inputs that cover equally little the first is said to
   *     limit
   */
  double handOut(double need) {
    double part = 1;
    for (InputStock stock : stocks) {
      double covers = stock.cover(need);
      if (covers < part) {
        part = covers;
        limiting = stock;
      }
    }
    for (InputStock stock : stocks) {
      stock.draw(part * need);
    }
    return part;
  }

  /**
   * The shifts are over.
   *
   * @param returned what the shops had no room for, in ordinary days
   * @param starved man-hours that they waited for materials
   */
  void settle(double returned, double starved) {
    starvedHours = starved;
    stocks.forEach(stock -> stock.putBack(returned));
  }

  /** Whether an input limits today's deliveries. */
  boolean limited() {
    return limiting != null;
  }

  /** Days of need in stock of the scarcest input; NaN where there are no inputs. */
  double scarcest() {
    return stocks.stream().mapToDouble(InputStock::stock).min().orElse(Double.NaN);
  }

  /** What passed today, an entry for each input. */
  List<Flow> flows(String consumer) {
    return stocks.stream()
        .map(stock -> stock.flow(consumer, stock == limiting, starvedHours))
        .toList();
  }
}
