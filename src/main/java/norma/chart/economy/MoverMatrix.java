package norma.chart.economy;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import norma.chart.pen.Labels;
import norma.chart.pen.Lettering;
import norma.chart.pen.Palette;
import norma.chart.pen.Style;
import norma.chart.run.ValueScale;
import norma.measure.History;
import norma.measure.Scope;
import norma.portrait.Move;

/**
 * Who went from where to where: a row for each place that people left, a column for each to which
 * they came, the darker the more; all who left at the right, all who came at the foot.
 */
final class MoverMatrix {
  static final String NOTE =
      "People over the run, by the place they left (rows) and the place to which they came"
          + " (columns); grey: came back to their own trade.";

  private static final double HEAD = 108;

  private final List<String> rows;
  private final List<String> columns;
  private final int[][] people;
  private final Style style;

  /**
   * The matrix.
   *
   * @param rows names of the places that people left
   * @param columns names of those to which they came, the same as far as both go
   * @param people by the place left and the place come to
   */
  MoverMatrix(List<String> rows, List<String> columns, int[][] people, Style style) {
    this.rows = List.copyOf(rows);
    this.columns = List.copyOf(columns);
    this.people = people;
    this.style = style;
  }

  /** The matrix of a run: its industries, and the village and elsewhere where anybody used them. */
  static MoverMatrix of(History history, Labels labels, Style style) {
    List<String> from = new ArrayList<>();
    history.industries().forEach(industry -> from.add(industry.industry()));
    List<String> to = new ArrayList<>(from);
    for (Move move : history.moves()) {
      if (!from.contains(move.from())) {
        from.add(move.from());
      }
      if (!to.contains(move.to())) {
        to.add(move.to());
      }
    }
    int[][] people = new int[from.size()][to.size()];
    for (Move move : history.moves()) {
      people[from.indexOf(move.from())][to.indexOf(move.to())] += move.people();
    }
    return new MoverMatrix(
        from.stream().map(id -> name(id, labels)).toList(),
        to.stream().map(id -> name(id, labels)).toList(),
        people,
        style);
  }

  private static String name(String place, Labels labels) {
    return switch (place) {
      case Move.VILLAGE -> "Village";
      case Move.OUTSIDE -> "Elsewhere";
      default -> labels.trade(new Scope(place, -1)).industry();
    };
  }

  /** Whether anybody moved. */
  boolean isEmpty() {
    return Arrays.stream(people).flatMapToInt(Arrays::stream).sum() == 0;
  }

  /** How many places people left. */
  int rows() {
    return rows.size();
  }

  /** All who left a place, those who came back to it left out. */
  int left(int from) {
    return IntStream.range(0, columns.size())
        .filter(to -> !isBack(from, to))
        .map(to -> people[from][to])
        .sum();
  }

  /** All who came to a place, those who came back to it left out. */
  int came(int to) {
    return IntStream.range(0, rows.size())
        .filter(from -> !isBack(from, to))
        .map(from -> people[from][to])
        .sum();
  }

  private boolean isBack(int from, int to) {
    return rows.get(from).equals(columns.get(to));
  }

  /** Most who went one way, at least 1. */
  private int most() {
    int most = 1;
    for (int from = 0; from < people.length; from++) {
      for (int to = 0; to < columns.size(); to++) {
        most = isBack(from, to) ? most : Math.max(most, people[from][to]);
      }
    }
    return most;
  }

  void draw(Graphics2D g, Rectangle2D area) {
    Writing writing = new Writing(g, style);
    double widest =
        rows.stream().mapToDouble(t -> writing.width(t, style.plain(1))).max().orElse(0) + 12;
    double width = Math.min(86, (area.getWidth() - widest - 40) / (columns.size() + 1));
    double height = Math.min(40, (area.getHeight() - HEAD) / (rows.size() + 1));
    double x = area.getX() + widest;
    double y = area.getY() + HEAD;
    for (int to = 0; to <= columns.size(); to++) {
      boolean sum = to == columns.size();
      head(g, sum ? "left" : columns.get(to), x + (to + 0.5) * width, y - 8, sum);
    }
    int most = most();
    for (int from = 0; from <= rows.size(); from++) {
      boolean sums = from == rows.size();
      double top = y + from * height;
      double base = top + height / 2 + 0.36 * g.getFontMetrics(style.plain(1)).getAscent();
      Font font = sums ? style.bold(1) : style.plain(1);
      writing.right(sums ? "came" : rows.get(from), font, style.ground().ink(), x - 8, base);
      for (int to = 0; to <= columns.size(); to++) {
        Rectangle2D cell = new Rectangle2D.Double(x + to * width, top, width, height);
        boolean sum = to == columns.size();
        if (!sum && !sums) {
          cell(g, cell, people[from][to], isBack(from, to), most);
        } else if (!sum || !sums) {
          String figure = figure(sum ? left(from) : came(to));
          writing.middle(figure, style.bold(0.93), style.ground().ink(), cell.getCenterX(), base);
        }
      }
    }
  }

  private void head(Graphics2D g, String text, double x, double y, boolean bold) {
    AffineTransform upright = g.getTransform();
    g.translate(x, y);
    g.rotate(-Math.PI / 4);
    String cut = Lettering.cut(text, g.getFontMetrics(style.plain(1)), HEAD * 1.25);
    new Writing(g, style)
        .left(cut, bold ? style.bold(1) : style.plain(1), style.ground().ink(), 0, 0);
    g.setTransform(upright);
  }

  private void cell(Graphics2D g, Rectangle2D cell, int number, boolean own, int most) {
    double strength = number == 0 ? 0 : Math.sqrt((double) number / most);
    g.setPaint(own ? style.ground().grid() : shade(Math.min(1, strength)));
    g.fill(cell);
    g.setPaint(style.ground().grid());
    g.setStroke(new BasicStroke(1));
    g.draw(cell);
    if (number > 0) {
      Color ink = !own && strength > 0.6 ? style.ground().paper() : style.ground().ink();
      double base = cell.getCenterY() + 0.36 * g.getFontMetrics(style.plain(0.93)).getAscent();
      new Writing(g, style).middle(figure(number), style.plain(0.93), ink, cell.getCenterX(), base);
    }
  }

  private Color shade(double strength) {
    Color paper = style.ground().paper();
    return new Color(
        mixed(paper.getRed(), Palette.BLUE.getRed(), strength),
        mixed(paper.getGreen(), Palette.BLUE.getGreen(), strength),
        mixed(paper.getBlue(), Palette.BLUE.getBlue(), strength));
  }

  private static int mixed(int from, int to, double strength) {
    return (int) Math.round(from + strength * (to - from));
  }

  private static String figure(int number) {
    return ValueScale.format("#,##0").format(number);
  }
}
