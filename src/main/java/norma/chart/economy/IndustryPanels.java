package norma.chart.economy;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import norma.chart.pen.Labels;
import norma.chart.pen.Lettering;
import norma.chart.pen.Palette;
import norma.chart.pen.Palette.Pen;
import norma.chart.pen.Style;
import norma.chart.run.ValueScale;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.History;
import norma.measure.IndustryRecords;
import norma.measure.Measure;
import norma.measure.Scope;
import norma.measure.Stretch;
import org.jfree.data.Range;

/**
 * A small panel for each industry, all on the same axes: the best shift, the mean and the norm in
 * norms, and below them who holds the title.
 *
 * <p>Norms can be compared between trades, tonnes and metres cannot.
 */
final class IndustryPanels {
  static final String NOTE =
      "Norms on a scale of doublings. Best: highest of the 30 days up to the date; mean: of the 30"
          + " days up to it; norm: against what it was at the start, its rises in percent. Grey"
          + " ground: pushed by the leadership.";

  private static final int MONTH = 30;
  private static final int MOST_COLUMNS = 5;
  private static final double GAP = 22;
  private static final double NAME = 17;
  private static final double TITLES = 0.2;
  private static final double DATES = 20;
  private static final double FIGURES = 38;

  private final History history;
  private final Labels labels;
  private final Style style;
  private final List<Scope> industries;
  private final Range norms;
  private final double mostTitled;

  IndustryPanels(History history, Labels labels, Style style) {
    this.history = history;
    this.labels = labels;
    this.style = style;
    industries = history.industries();
    double top = 4;
    double titled = 0.1;
    for (Scope industry : industries) {
      top = Math.max(top, highest(best(industry)));
      titled = Math.max(titled, highest(history.series(industry, Measure.TITLED_SHARE)));
    }
    norms = new Range(0.5, Math.pow(2, Math.min(10, Math.ceil(Math.log(top) / Math.log(2)))));
    mostTitled = Math.min(1, Math.ceil(10 * titled) / 10);
  }

  private static double highest(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).max().orElse(0);
  }

  /** What the lines are. */
  List<Writing.Entry> key() {
    return List.of(
        new Writing.Entry("best shift", pen("best so far"), style.line()),
        new Writing.Entry("mean fulfilment", pen("mean"), style.line()),
        new Writing.Entry("norm", pen("norm"), style.line()),
        new Writing.Entry("hold the title", pen("hold the title"), 0),
        new Writing.Entry("pushed", pen("equal"), 0));
  }

  private Pen pen(String series) {
    return style.pen(series);
  }

  /** How many stand below each other: as few as may be of at most five side by side. */
  static int rows(int industries) {
    return (industries + MOST_COLUMNS - 1) / MOST_COLUMNS;
  }

  void draw(Graphics2D g, Rectangle2D area) {
    int n = industries.size();
    int rows = rows(n);
    int columns = (n + rows - 1) / rows;
    double width = (area.getWidth() - FIGURES) / columns;
    double height = (area.getHeight() - DATES + GAP) / rows;
    for (int i = 0; i < n; i++) {
      int column = i % columns;
      int row = i / columns;
      Rectangle2D own =
          new Rectangle2D.Double(
              area.getX() + FIGURES + column * width,
              area.getY() + row * height,
              width - 16,
              height - GAP);
      panel(g, industries.get(i), own, column == 0, i + columns >= n);
    }
  }

  private void panel(
      Graphics2D g, Scope industry, Rectangle2D area, boolean figures, boolean dates) {
    Writing writing = new Writing(g, style);
    double strip = TITLES * (area.getHeight() - NAME);
    double upper = area.getHeight() - NAME - strip - 5;
    Plane above = new Plane(part(area, NAME, upper), history, norms, true);
    Plane below =
        new Plane(
            part(area, area.getHeight() - strip, strip), history, new Range(0, mostTitled), false);
    double[] best = best(industry);
    double highest = highest(history.series(industry, Measure.STANDING_RECORD));
    String most = highest > 0 ? "best " + ValueScale.format("0.0").format(highest) : "";
    double base = area.getY() + NAME - 5;
    writing.right(most, style.plain(0.93), style.ground().softInk(), area.getMaxX(), base);
    double room = area.getWidth() - writing.width(most, style.plain(0.93)) - 8;
    String name = Lettering.cut(name(industry), g.getFontMetrics(style.bold(1.09)), room);
    writing.left(name, style.bold(1.09), style.ground().ink(), area.getX(), base);
    pushed(g, industry, above);
    pushed(g, industry, below);
    DoubleFunction<String> norm = v -> figures && v >= 1 ? ValueScale.format("0.#").format(v) : "";
    above.levels(g, style, doublings(upper), norm);
    DoubleFunction<String> share = v -> figures && v > 0 ? ValueScale.format("0 %").format(v) : "";
    below.levels(g, style, new double[] {0, mostTitled}, share);
    below.filled(g, history.series(industry, Measure.TITLED_SHARE), pen("hold the title").colour());
    above.steps(g, normLevel(industry), pen("norm"), style.line());
    above.line(g, mean(industry), pen("mean"), style.line());
    above.line(g, best, pen("best so far"), style.line());
    rises(g, industry, above);
    if (dates) {
      below.dates(g, style, Math.max(2, (int) (area.getWidth() / 75)));
    }
  }

  private String name(Scope industry) {
    return labels.trade(industry).industry();
  }

  private static Rectangle2D part(Rectangle2D area, double down, double height) {
    return new Rectangle2D.Double(area.getX(), area.getY() + down, area.getWidth(), height);
  }

  private double[] doublings(double height) {
    int all = (int) Math.round(Math.log(norms.getUpperBound() / 0.5) / Math.log(2));
    int step = Math.max(1, (int) Math.ceil(all * 15 / height));
    double[] levels = new double[all / step + 1];
    // The norm itself is always among them.
    for (int k = 0; k < levels.length; k++) {
      levels[k] = Math.pow(2, k * step - 1 + (step > 1 ? 1 : 0));
    }
    return Arrays.stream(levels).filter(v -> v <= norms.getUpperBound()).toArray();
  }

  private void pushed(Graphics2D g, Scope industry, Plane plane) {
    g.setPaint(Palette.faint(pen("equal").colour(), 110));
    Rectangle2D area = plane.area();
    for (Stretch pushed : IndustryRecords.of(history, industry).pushed()) {
      double x = plane.x(pushed.from());
      double width = plane.x(pushed.to()) - x;
      g.fill(new Rectangle2D.Double(x, area.getY(), width, area.getHeight()));
    }
  }

  /** "+23 %" at the foot, where norms rose; of those that would overlap the largest. */
  private void rises(Graphics2D g, Scope industry, Plane plane) {
    Writing writing = new Writing(g, style);
    List<Event> rises =
        history.events().stream()
            .filter(e -> e.kind() == Kind.NORM_REVISION)
            .filter(e -> e.industry().equals(industry.industry()) && Double.isFinite(rise(e)))
            .sorted(Comparator.comparingDouble(e -> -rise(e)))
            .toList();
    List<Rectangle2D> taken = new ArrayList<>();
    for (Event event : rises) {
      String text = ValueScale.format("+0 %;-0 %").format(rise(event));
      double width = writing.width(text, style.plain(0.86));
      double x = Math.min(plane.x(event.day()) - 2, plane.area().getMaxX() - width);
      double base = plane.area().getMaxY() - 4;
      Rectangle2D place = new Rectangle2D.Double(x - 2, base - 10, width + 4, 10);
      if (taken.stream().noneMatch(place::intersects)) {
        writing.left(text, style.plain(0.86), style.ground().ink(), x, base);
        taken.add(place);
      }
    }
  }

  private static double rise(Event revision) {
    return revision.quantities().getOrDefault("rise", Double.NaN);
  }

  private double[] best(Scope industry) {
    double[] daily = history.series(industry, Measure.BEST_MULTIPLE);
    double[] best = new double[daily.length];
    for (int day = 0; day < best.length; day++) {
      best[day] = Stretch.before(day + 1, MONTH).max(daily);
    }
    return best;
  }

  private double[] mean(Scope industry) {
    double[] daily = history.series(industry, Measure.MEAN_FULFILMENT);
    double[] mean = new double[daily.length];
    for (int day = 0; day < mean.length; day++) {
      boolean whole = day + 1 >= MONTH || daily.length < 3 * MONTH;
      mean[day] = whole ? Stretch.before(day + 1, MONTH).mean(daily) : Double.NaN;
    }
    return mean;
  }

  private double[] normLevel(Scope industry) {
    double[] norm = history.series(industry, Measure.NORM);
    double first = Arrays.stream(norm).filter(v -> v > 0).findFirst().orElse(Double.NaN);
    return Arrays.stream(norm).map(v -> v / first).toArray();
  }
}
