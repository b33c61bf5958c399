package norma.chart.economy;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import norma.chart.pen.Labels;
import norma.chart.pen.Style;
import norma.chart.run.Mark;
import norma.chart.run.MarkLane;
import norma.chart.run.ValueScale;
import norma.event.Event.Kind;
import norma.measure.History;
import norma.measure.Measure;
import norma.measure.Scope;
import org.jfree.data.Range;

/** Who holds the title, by industry: a line for each that is named at its right end. */
final class TitleLines {
  static final String NOTE = "Men who hold the title, as a share of all men of the industry.";

  private static final double LANE = 56;
  private static final double DATES = 22;
  private static final double FIGURES = 44;

  private final History history;
  private final Labels labels;
  private final Style style;
  private final List<Scope> industries;

  TitleLines(History history, Labels labels, Style style) {
    this.history = history;
    this.labels = labels;
    this.style = style;
    industries = history.industries();
  }

  void draw(Graphics2D g, Rectangle2D area) {
    Writing writing = new Writing(g, style);
    int n = industries.size();
    double[][] shares = new double[n][];
    String[] names = new String[n];
    double[] ends = new double[n];
    double most = 0.1;
    for (int i = 0; i < n; i++) {
      shares[i] = history.series(industries.get(i), Measure.TITLED_SHARE);
      most = Math.max(most, Arrays.stream(shares[i]).filter(Double::isFinite).max().orElse(0));
      ends[i] = IndustryTable.last(shares[i]);
      String share =
          Double.isFinite(ends[i]) ? "  " + ValueScale.format("0 %").format(ends[i]) : "";
      names[i] = labels.trade(industries.get(i)).industry() + share;
    }
    double room =
        Arrays.stream(names).mapToDouble(t -> writing.width(t, style.plain(1))).max().orElse(0);
    Rectangle2D inner =
        new Rectangle2D.Double(
            area.getX() + FIGURES,
            area.getY() + LANE,
            area.getWidth() - FIGURES - room - 40,
            area.getHeight() - LANE - DATES);
    double top = Math.min(1, Math.ceil(10 * most) / 10);
    Plane plane = new Plane(inner, history, new Range(0, top), false);
    List<Mark> marks = Mark.of(history, Scope.ECONOMY, List.of(Kind.INTERVENTION));
    Rectangle2D lane =
        new Rectangle2D.Double(inner.getX(), area.getY(), inner.getWidth(), LANE - 2);
    new MarkLane(marks, style, 0.93).draw(g, lane, plane::atTime);
    for (Mark mark : marks) {
      double x = plane.atTime(mark.x());
      writing.line(style.ground().mark(), x, inner.getY(), x, inner.getMaxY());
    }
    plane.levels(g, style, levels(top), v -> ValueScale.format("0 %").format(v));
    for (int i = 0; i < n; i++) {
      plane.steps(g, shares[i], style.nth(i), style.line());
    }
    names(writing, plane, names, ends);
    plane.dates(g, style, Math.max(2, (int) (inner.getWidth() / (6 * style.text()))));
  }

  private static double[] levels(double top) {
    double step = top > 0.5 ? 0.2 : 0.1;
    double[] levels = new double[(int) Math.floor(top / step + 1e-9) + 1];
    Arrays.setAll(levels, k -> k * step);
    return levels;
  }

  private void names(Writing writing, Plane plane, String[] names, double[] ends) {
    Rectangle2D area = plane.area();
    double[] wanted = Arrays.stream(ends).map(e -> plane.y(Double.isFinite(e) ? e : 0)).toArray();
    double distance = 1.3 * style.text();
    double[] places = Spacing.apart(wanted, distance, area.getY(), area.getMaxY());
    for (int i = 0; i < names.length; i++) {
      double end = area.getMaxX();
      writing.line(style.ground().mark(), end + 1, wanted[i], end + 14, places[i]);
      List<Writing.Entry> name = List.of(new Writing.Entry(names[i], style.nth(i), style.line()));
      writing.key(name, end + 15, places[i] + 0.36 * style.text());
    }
  }
}
