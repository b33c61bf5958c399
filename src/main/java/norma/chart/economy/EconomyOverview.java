package norma.chart.economy;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import norma.chart.pen.Labels;
import norma.chart.pen.Style;
import norma.chart.run.ValueScale;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.History;
import norma.measure.IndustryRecords;
import norma.measure.Measure;
import norma.measure.Scope;

/**
 * The story of an economy of several industries in one picture: what was reached in each, how
 * records spread, and who holds titles. Nothing in it adds up what has different units.
 */
final class EconomyOverview {
  static final Dimension SIZE = new Dimension(1600, 1180);

  private static final Style STYLE = Style.SMALL;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final double MARGIN = 26;
  private static final double HEAD = 84;
  private static final double PANELS = 580;

  private EconomyOverview() {}

  static void draw(Graphics2D g, History history, Labels labels) {
    Writing writing = new Writing(g, STYLE);
    g.setPaint(STYLE.ground().paper());
    g.fill(new Rectangle2D.Double(0, 0, SIZE.width, SIZE.height));
    writing.left(labels.scenario(), STYLE.bold(2.2), STYLE.ground().ink(), MARGIN, 42);
    String where = labels.trade(Scope.ECONOMY).industry() + "  ·  seed " + labels.seed();
    double end = SIZE.width - MARGIN;
    writing.right(where, STYLE.plain(1.3), STYLE.ground().ink(), end, 42);
    writing.left(caption(history, labels), STYLE.plain(1.3), STYLE.ground().softInk(), MARGIN, 68);

    IndustryPanels panels = new IndustryPanels(history, labels, STYLE);
    double base = HEAD + 18;
    heading(writing, "Norms, and who holds the title", panels.key(), MARGIN, base, end);
    panels.draw(g, new Rectangle2D.Double(MARGIN, base + 14, end - MARGIN, PANELS - 32));

    double below = HEAD + PANELS + 34;
    double foot = SIZE.height - 34;
    double middle = MARGIN + 0.58 * (end - MARGIN);
    SpreadRows spread = new SpreadRows(history, labels, STYLE);
    heading(writing, "Records", spread.key(), MARGIN, below, middle - 30);
    spread.draw(
        g, new Rectangle2D.Double(MARGIN, below + 8, middle - 30 - MARGIN, foot - below - 8));
    writing.heading("Titles", "share of men", middle, below, end);
    new TitleLines(history, labels, STYLE)
        .draw(g, new Rectangle2D.Double(middle, below + 8, end - middle, foot - below - 8));
    writing.left(
        "Norms on a scale of doublings; best and mean of the 30 days up to the date; the norm"
            + " against its start. The area of a dot is in proportion to the record in norms. Days from the first record"
            + " of all.",
        STYLE.plain(1),
        STYLE.ground().softInk(),
        MARGIN,
        SIZE.height - 12);
  }

  private static void heading(
      Writing writing,
      String heading,
      List<Writing.Entry> key,
      double left,
      double base,
      double right) {
    double begin = right - writing.widthOf(key);
    writing.key(key, begin, base);
    writing.heading(heading, "", left, base, begin);
  }

  /** One line that says what came of the run. */
  static String caption(History history, Labels labels) {
    List<IndustryRecords> all = IndustryRecords.inOrder(history);
    List<IndustryRecords> some = all.stream().filter(i -> i.first().isPresent()).toList();
    List<String> parts = new ArrayList<>();
    if (some.isEmpty()) {
      parts.add("no record in " + all.size() + " industries");
    } else {
      Event first = some.get(0).first().orElseThrow();
      parts.add(
          "first record in %s on %s"
              .formatted(name(some.get(0), labels), DATE.format(history.date(first.day()))));
      int last = some.get(some.size() - 1).first().orElseThrow().day();
      int followed = some.size() - 1;
      if (followed > 0) {
        String others = followed == all.size() - 1 ? "" : " of " + (all.size() - 1);
        parts.add(
            "%s%s other%s followed within %d days"
                .formatted(followed, others, all.size() == 2 ? "" : "s", last - first.day()));
      }
      all.stream()
          .filter(i -> Double.isFinite(i.best()))
          .max((a, b) -> Double.compare(a.best(), b.best()))
          .ifPresent(
              i ->
                  parts.add(
                      "best shift in %s (%s norms)"
                          .formatted(name(i, labels), ValueScale.format("0.0").format(i.best()))));
    }
    parts.add(titles(history));
    long raised =
        history.industries().stream()
            .filter(
                i ->
                    history.events().stream()
                        .anyMatch(
                            e ->
                                e.kind() == Kind.NORM_REVISION
                                    && e.industry().equals(i.industry())))
            .count();
    parts.add(
        raised == 0 ? "norms unchanged" : "norms raised in %d of %d".formatted(raised, all.size()));
    return String.join("  ·  ", parts);
  }

  private static String titles(History history) {
    double[] most =
        history.industries().stream()
            .mapToDouble(
                i ->
                    Arrays.stream(history.series(i, Measure.TITLED_SHARE))
                        .filter(Double::isFinite)
                        .max()
                        .orElse(0))
            .sorted()
            .toArray();
    double highest = most[most.length - 1];
    return highest < 0.005
        ? "no titles"
        : "titled at most %.0f to %.0f %%".formatted(100 * most[0], 100 * highest);
  }

  private static String name(IndustryRecords industry, Labels labels) {
    String name = labels.trade(industry.industry()).industry();
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return word ? name.substring(0, 1).toLowerCase(Locale.ENGLISH) + name.substring(1) : name;
  }
}
