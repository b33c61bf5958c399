package norma.report;

import java.util.function.IntFunction;
import norma.chart.pen.Labels;
import norma.chart.pen.Trade;

/**
 * What sentences about a run need besides its figures: the words of its industries and the names of
 * its people.
 *
 * @param labels scenario, seed and words
 * @param names name of a worker by number, "" where it is not known
 */
public record Context(Labels labels, IntFunction<String> names) {
  /** A worker's name, or what he is and his number. */
  String name(int worker, Trade trade) {
    String name = worker < 0 ? "" : names.apply(worker);
    return name == null || name.isEmpty() ? "a " + trade.worker() : name;
  }
}
