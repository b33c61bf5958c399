package norma.chart.economy;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import norma.chart.pen.Labels;
import norma.chart.pen.Palette;
import norma.chart.pen.Style;
import norma.chart.run.Mark;
import norma.chart.run.MarkLane;
import norma.chart.run.ValueScale;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.History;
import norma.measure.IndustryRecords;
import norma.measure.Scope;
import norma.measure.Stretch;

/**
 * How records went from industry to industry: a row for each on one axis of time, in the order of
 * first records, with a dot for every record and a bar for as long as the leadership pushed there.
 */
final class SpreadRows {
  static final String NOTE =
      "A dot is a record of the industry, its area in proportion to the norms, which are written"
          + " at the first and the last. Bars: pushed by the leadership. Days are counted from the"
          + " first record of all; best is the best shift in norms.";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  /** From the axis to the table: room for the figure of a record on the last day. */
  private static final double GAP = 40;

  private static final double LANE = 56;
  private static final double DATES = 22;

  private final History history;
  private final Labels labels;
  private final Style style;
  private final List<IndustryRecords> rows;
  private final double highest;

  SpreadRows(History history, Labels labels, Style style) {
    this.history = history;
    this.labels = labels;
    this.style = style;
    rows = IndustryRecords.inOrder(history);
    highest =
        rows.stream()
            .flatMap(row -> row.records().stream())
            .mapToDouble(IndustryRecords::multiple)
            .filter(Double::isFinite)
            .max()
            .orElse(1);
  }

  /** What the signs are. */
  List<Writing.Entry> key() {
    return List.of(
        new Writing.Entry("first record", style.pen("record"), 0),
        new Writing.Entry("later records", style.pen("others"), 0),
        new Writing.Entry("pushed", style.pen("equal"), 0));
  }

  void draw(Graphics2D g, Rectangle2D area) {
    Writing writing = new Writing(g, style);
    double names =
        rows.stream().mapToDouble(r -> writing.width(name(r), style.plain(1))).max().orElse(0) + 10;
    double date = writing.width("28 Nov 1935 ", style.plain(0.93));
    double number = Math.max(38, writing.width("days ", style.plain(0.93)));
    double table = date + 2 * number + GAP;
    Rectangle2D inner =
        new Rectangle2D.Double(
            area.getX() + names,
            area.getY() + LANE,
            area.getWidth() - names - table,
            area.getHeight() - LANE - DATES);
    Plane plane = Plane.ofTime(inner, history);
    Rectangle2D lane =
        new Rectangle2D.Double(inner.getX(), area.getY(), inner.getWidth(), LANE - 2);
    List<Mark> marks = Mark.of(history, Scope.ECONOMY, List.of(Kind.INTERVENTION));
    new MarkLane(marks, style, 0.93).draw(g, lane, plane::atTime);
    for (Mark mark : marks) {
      double x = plane.atTime(mark.x());
      writing.line(style.ground().mark(), x, inner.getY(), x, inner.getMaxY());
    }
    double[] columns = {
      inner.getMaxX() + GAP + date, inner.getMaxX() + GAP + date + number, area.getMaxX()
    };
    String[] heads = {"first record", "days", "best"};
    for (int k = 0; k < heads.length; k++) {
      double base = inner.getY() - 6;
      writing.right(heads[k], style.plain(0.86), style.ground().softInk(), columns[k], base);
    }
    double height = inner.getHeight() / Math.max(1, rows.size());
    for (int i = 0; i < rows.size(); i++) {
      double middle = inner.getY() + (i + 0.5) * height;
      double base = middle + 0.36 * g.getFontMetrics(style.plain(1)).getAscent();
      writing.right(
          name(rows.get(i)), style.plain(1), style.ground().ink(), inner.getX() - 8, base);
      row(g, rows.get(i), plane, middle, height);
      table(writing, rows.get(i), columns, base);
    }
    plane.dates(g, style, Math.max(2, (int) (inner.getWidth() / (6 * style.text()))));
  }

  private String name(IndustryRecords row) {
    return labels.trade(row.industry()).industry();
  }

  private void row(Graphics2D g, IndustryRecords row, Plane plane, double middle, double height) {
    Writing writing = new Writing(g, style);
    Rectangle2D area = plane.area();
    writing.line(style.ground().grid(), area.getX(), middle, area.getMaxX(), middle);
    g.setPaint(style.pen("equal").colour());
    for (Stretch pushed : row.pushed()) {
      double x = plane.x(pushed.from());
      g.fill(new Rectangle2D.Double(x, middle - 3, plane.x(pushed.to()) - x, 6));
    }
    double largest = Math.min(13, 0.46 * height);
    List<Event> records = row.records();
    for (int k = records.size() - 1; k >= 0; k--) {
      double radius = radius(records.get(k), largest);
      double x = plane.x(records.get(k).day() + 0.5);
      Color colour = style.pen(k == 0 ? "record" : "others").colour();
      dot(g, x, middle, radius, Palette.faint(colour, k == 0 ? 230 : 170));
    }
    double base = middle + 0.36 * g.getFontMetrics(style.plain(0.93)).getAscent();
    Color ink = style.ground().ink();
    row.first()
        .ifPresent(
            first -> {
              double x = plane.x(first.day() + 0.5) - radius(first, largest) - 4;
              double width = writing.width(norms(first), style.plain(0.93));
              g.setPaint(Palette.faint(style.ground().paper(), 220));
              g.fill(new Rectangle2D.Double(x - width, middle - 7, width, 14));
              writing.right(norms(first), style.plain(0.93), ink, x, base);
            });
    row.last()
        .filter(last -> records.size() > 1)
        .ifPresent(
            last -> {
              double x = plane.x(last.day() + 0.5) + radius(last, largest) + 4;
              writing.left(norms(last), style.bold(0.93), ink, x, base);
            });
  }

  private static String norms(Event record) {
    double multiple = IndustryRecords.multiple(record);
    return Double.isFinite(multiple) ? ValueScale.format("0.0").format(multiple) : "";
  }

  private double radius(Event record, double largest) {
    double multiple = IndustryRecords.multiple(record);
    return Math.max(2.5, largest * Math.sqrt(multiple > 0 ? multiple / highest : 0));
  }

  private void dot(Graphics2D g, double x, double y, double radius, Color colour) {
    Ellipse2D dot = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    g.setPaint(colour);
    g.fill(dot);
    g.setPaint(style.ground().paper());
    g.setStroke(new BasicStroke(0.8f));
    g.draw(dot);
  }

  private void table(Writing writing, IndustryRecords row, double[] columns, double base) {
    int begin = rows.get(0).first().map(Event::day).orElse(0);
    Color ink = style.ground().ink();
    Color soft = style.ground().softInk();
    String date = row.first().map(f -> DATE.format(history.date(f.day()))).orElse("none");
    writing.right(date, style.plain(0.93), row.first().isPresent() ? ink : soft, columns[0], base);
    row.first()
        .ifPresent(
            f ->
                writing.right(
                    Integer.toString(f.day() - begin), style.plain(0.93), ink, columns[1], base));
    if (Double.isFinite(row.best())) {
      String best = ValueScale.format("0.0").format(row.best());
      writing.right(best, style.plain(0.93), ink, columns[2], base);
    }
  }
}
