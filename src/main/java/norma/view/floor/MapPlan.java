package norma.view.floor;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each trade stands on the map: columns from suppliers to consumers, tiles of one size. */
final class MapPlan {
  /** What a column takes at the least, and a tile at the most, in pixels. */
  private static final int NARROWEST = 106;

  private static final int WIDEST = 210;
  private static final int TALLEST = 120;
  private static final int EDGE = 8;

  /** Room at the right for arrows that go round from one tile of the last column to another. */
  private static final int ROUND = 10;

  private final Map<String, Rectangle> tiles = new LinkedHashMap<>();
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<List<Rectangle>> stacks = new ArrayList<>();
  private final int rowGap;

  /**
   * Lays trades out.
   *
   * @param industries their ids, in the scenario's order
   * @param links who supplies whom
   * @param window how large the map is
   */
  MapPlan(List<String> industries, List<TradeLink> links, Dimension window) {
    int most = Math.max(1, (window.width - 2 * EDGE - ROUND) / NARROWEST);
    List<List<String>> grid = MapLayers.columns(industries, links, most);
    int rows = grid.stream().mapToInt(List::size).max().orElse(1);
    double pitch = (window.width - 2.0 * EDGE - ROUND) / Math.max(1, grid.size());
    double step = (window.height - 2.0 * EDGE) / rows;
    int width = (int) Math.max(20, Math.min(WIDEST, pitch * (grid.size() > 1 ? 0.7 : 0.9)));
    int height = (int) Math.max(12, Math.min(TALLEST, step * 0.74));
    rowGap = (int) step - height;
    for (int column = 0; column < grid.size(); column++) {
      List<String> trades = grid.get(column);
      List<Rectangle> stack = new ArrayList<>();
      double x = EDGE + column * pitch + (pitch - width) / 2;
      // Without links they are read line by line, so that the lines begin at one height.
      int high = links.isEmpty() ? rows : trades.size();
      double y = window.height / 2.0 - high * step / 2 + (step - height) / 2;
      for (int row = 0; row < trades.size(); row++) {
        Rectangle tile = new Rectangle((int) x, (int) (y + row * step), width, height);
        tiles.put(trades.get(row), tile);
        columns.put(trades.get(row), column);
        stack.add(tile);
      }
      stacks.add(stack);
    }
  }

  /** Tiles by the industry's id, column by column. */
  Map<String, Rectangle> tiles() {
    return tiles;
  }

  /** Where a trade stands; empty for one that is not on the map. */
  Optional<Rectangle> tile(String industry) {
    return Optional.ofNullable(tiles.get(industry));
  }

  /** The column of a trade on the map, 0 is the leftmost. */
  int column(String industry) {
    return columns.get(industry);
  }

  /** The tiles of a column, from above. */
  List<Rectangle> stack(int column) {
    return stacks.get(column);
  }

  /** The space between two tiles of a column, in pixels. */
  int rowGap() {
    return rowGap;
  }

  /** How far apart arrows pass between two tiles, in pixels. */
  double laneWidth() {
    return Math.min(6, rowGap / 5.0);
  }

  /** The trade at a pixel. */
  Optional<String> at(int x, int y) {
    return tiles.entrySet().stream()
        .filter(tile -> tile.getValue().contains(x, y))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * The nearest trade in a direction; empty where there is none.
   *
   * @param dx 1 to the right, -1 to the left
   * @param dy 1 down, -1 up
   */
  Optional<String> next(String from, int dx, int dy) {
    Rectangle start = tiles.get(from);
    String best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Map.Entry<String, Rectangle> tile : tiles.entrySet()) {
      double x = tile.getValue().getCenterX() - start.getCenterX();
      double y = tile.getValue().getCenterY() - start.getCenterY();
      double along = x * dx + y * dy;
      // In another column means another column, however far up or down.
      double aside = Math.abs(x * dy) * 3 + Math.abs(y * dx);
      if (along > 1 && along + aside < least) {
        least = along + aside;
        best = tile.getKey();
      }
    }
    return Optional.ofNullable(best);
  }
}
