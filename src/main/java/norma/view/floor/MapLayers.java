package norma.view.floor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which trade stands in which column of the map: whoever supplies to the left of whom he supplies,
 * as far as there are columns. Where trades supply each other in a circle the link that closes it,
 * in the scenario's order, is left out of account.
 */
final class MapLayers {
  /** Even, so that the columns come to stand as they did. */
  private static final int SWEEPS = 6;

  private final int trades;
  private final boolean[][] feeds;
  private final boolean[][] ahead;

  /**
   * Trades by number, in the scenario's order.
   *
   * @param feeds whether the first supplies the second
   */
  private MapLayers(boolean[][] feeds) {
    trades = feeds.length;
    this.feeds = feeds;
    ahead = new boolean[trades][trades];
    int[] state = new int[trades];
    for (int i = 0; i < trades; i++) {
      follow(i, state);
    }
  }

  /** Goes along the links and keeps those that do not lead back to where it came from. */
  private void follow(int from, int[] state) {
    if (state[from] != 0) {
      return;
    }
    state[from] = 1;
    for (int to = 0; to < trades; to++) {
      if (feeds[from][to] && state[to] != 1) {
        ahead[from][to] = true;
        follow(to, state);
      }
    }
    state[from] = 2;
  }

  /**
   * The columns from left to right, each with its trades from above.
   *
   * @param industries ids in the scenario's order
   * @param most how many columns there is room for, at least 1
   */
  static List<List<String>> columns(List<String> industries, List<TradeLink> links, int most) {
    Map<String, Integer> number = new HashMap<>();
    industries.forEach(id -> number.put(id, number.size()));
    boolean[][] feeds = new boolean[industries.size()][industries.size()];
    for (TradeLink link : links) {
      Integer from = number.get(link.from());
      Integer to = number.get(link.to());
      if (from != null && to != null && !from.equals(to)) {
        feeds[from][to] = true;
      }
    }
    return new MapLayers(feeds)
        .ordered(most).stream()
            .map(column -> column.stream().map(industries::get).toList())
            .toList();
  }

  private List<List<Integer>> ordered(int most) {
    List<List<Integer>> layers = layers();
    List<List<Integer>> columns = layers.isEmpty() ? new ArrayList<>() : merged(layers, most);
    int wanted = Math.min(most, (int) Math.ceil(Math.sqrt(1.6 * trades)));
    while (columns.size() < wanted) {
      columns.add(new ArrayList<>());
    }
    for (int trade = 0; trade < trades; trade++) {
      if (isAlone(trade)) {
        columns.stream().min(Comparator.comparingInt(List::size)).orElseThrow().add(trade);
      }
    }
    columns.removeIf(List::isEmpty);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      untangle(columns);
      Collections.reverse(columns);
    }
    return columns;
  }

  private boolean isAlone(int trade) {
    for (int other = 0; other < trades; other++) {
      if (feeds[trade][other] || feeds[other][trade]) {
        return false;
      }
    }
    return true;
  }

  /** Linked trades by the length of the longest way that leads to them. */
  private List<List<Integer>> layers() {
    int[] depth = new int[trades];
    for (int round = 0; round < trades; round++) {
      for (int from = 0; from < trades; from++) {
        for (int to = 0; to < trades; to++) {
          if (ahead[from][to]) {
            depth[to] = Math.max(depth[to], depth[from] + 1);
          }
        }
      }
    }
    List<List<Integer>> layers = new ArrayList<>();
    for (int trade = 0; trade < trades; trade++) {
      while (!isAlone(trade) && layers.size() <= depth[trade]) {
        layers.add(new ArrayList<>());
      }
      if (!isAlone(trade)) {
        layers.get(depth[trade]).add(trade);
      }
    }
    return layers;
  }

  /** Neighbouring layers put together until there are few enough, the smallest pair first. */
  private static List<List<Integer>> merged(List<List<Integer>> layers, int most) {
    while (layers.size() > most) {
      int best = 0;
      for (int i = 1; i + 1 < layers.size(); i++) {
        if (pair(layers, i) < pair(layers, best)) {
          best = i;
        }
      }
      layers.get(best).addAll(layers.remove(best + 1));
    }
    return layers;
  }

  private static int pair(List<List<Integer>> layers, int at) {
    return layers.get(at).size() + layers.get(at + 1).size();
  }

  /** Puts each trade at about the height of those before it that it is linked with. */
  private void untangle(List<List<Integer>> columns) {
    double[] height = new double[trades];
    boolean[] passed = new boolean[trades];
    for (List<Integer> column : columns) {
      stand(column, height);
      Map<Integer, Double> wish = new HashMap<>();
      column.forEach(trade -> wish.put(trade, meanOfLinked(trade, height, passed)));
      // The sort is stable: whoever wishes the same keeps his order.
      column.sort(Comparator.comparingDouble(wish::get));
      stand(column, height);
      column.forEach(trade -> passed[trade] = true);
    }
  }

  private static void stand(List<Integer> column, double[] height) {
    for (int row = 0; row < column.size(); row++) {
      height[column.get(row)] = row - (column.size() - 1) / 2.0;
    }
  }

  private double meanOfLinked(int trade, double[] height, boolean[] passed) {
    double sum = 0;
    int count = 0;
    for (int other = 0; other < trades; other++) {
      if (passed[other] && (feeds[trade][other] || feeds[other][trade])) {
        sum += height[other];
        count++;
      }
    }
    return count == 0 ? height[trade] : sum / count;
  }
}
