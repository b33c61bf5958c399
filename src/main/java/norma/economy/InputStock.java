package norma.economy;

import java.util.NavigableMap;
import java.util.TreeMap;
import norma.portrait.Flow;
import norma.rule.Feed;

/**
 * An industry's stock of what one supplier makes, with what is under way to it, in days of ordinary
 * need.
 */
final class InputStock {
  final String supplier;

  /** What is under way, by the day of its arrival. */
  private final NavigableMap<Integer, Double> underWay = new TreeMap<>();

  private double stock;
  private double shipped;
  private double arrived;
  private double sentBack;
  private double drawn;
  private double coverage = Double.NaN;

  /** A stock before the first day. */
  InputStock(String supplier, Feed feed) {
    this.supplier = supplier;
    stock = feed.openingDays();
  }

  double stock() {
    return stock;
  }

  /** A day begins: what is due arrives, as far as it finds room. */
  void dawn(Feed feed, int day) {
    shipped = 0;
    arrived = 0;
    sentBack = 0;
    drawn = 0;
    coverage = Double.NaN;
    while (!underWay.isEmpty() && underWay.firstKey() <= day) {
      double due = underWay.pollFirstEntry().getValue();
      double fits = feed.fits(due, stock);
      stock += fits;
      arrived += fits;
      sentBack += due - fits;
    }
  }

  /** How much of a need it covers today. */
  double cover(double need) {
    coverage = Feed.coverage(stock, need);
    return coverage;
  }

  /** So much goes to the shops. */
  void draw(double amount) {
    double taken = Math.min(amount, stock);
    stock -= taken;
    drawn += taken;
  }

  /** The shops had no room for so much of what they were sent today: it stays in stock. */
  void putBack(double amount) {
    double back = Math.min(amount, drawn);
    stock += back;
    drawn -= back;
  }

  /** The supplier sends something off. */
  void ship(double amount, int arrival) {
    shipped += amount;
    if (amount > 0) {
      underWay.merge(arrival, amount, Double::sum);
    }
  }

  /** What passed today. */
  Flow flow(String consumer, boolean limiting, double starvedHours) {
    return new Flow(
        supplier,
        consumer,
        shipped,
        arrived,
        sentBack,
        drawn,
        stock,
        coverage,
        limiting,
        limiting ? starvedHours : 0);
  }
}
