package norma.chart.run;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import norma.chart.pen.Style;
import norma.measure.History;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/**
 * A chart of a run that goes on, from the same declaration as the chart in a file: a card among
 * others or as large as a slide, with a branch beside the run and other seeds behind it.
 *
 * <p>Made to be drawn some twenty times a second: figures of days gone by are kept, and of points
 * closer than a pixel only the lowest and highest are drawn. Not for several threads at once.
 */
public final class LiveChart {
  private static final double EDGE = 6;

  /** Room for the card's buttons. */
  private static final double BUTTONS = 66;

  /** A card as high as this names events in two rows. */
  private static final double ROOMY = 180;

  private final Chart chart;
  private TreatedFigures run;
  private Optional<TreatedFigures> branch = Optional.empty();
  private Optional<Ensemble> others = Optional.empty();
  private Marks marks;
  private Optional<Marks> branchMarks = Optional.empty();
  private Extent extent = new Extent(new Rectangle2D.Double(0, 0, 1, 1), 1);

  /** A live chart of that declaration. */
  public LiveChart(Chart chart) {
    this.chart = chart;
  }

  /** What it is a chart of. */
  public Chart chart() {
    return chart;
  }

  /** Whether any of its panels can stand on a scale of equal ratios. */
  public boolean canBeLog() {
    return chart.panels().stream().anyMatch(Panel::canBeLog);
  }

  /** Where days were in the last drawing. */
  public Extent extent() {
    return extent;
  }

  /** Draws the scene as it is now. */
  public void draw(Graphics2D g, Rectangle2D area, Scene scene, Dress dress) {
    take(scene);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    Style style = dress.style();
    g.setPaint(style.ground().paper());
    g.fill(area);
    double left = area.getX() + (dress.full() ? 66 : 44);
    double right = area.getMaxX() - 2 * EDGE;
    Range time = TimeScale.range(scene.start(), scene.days());
    int columns = (int) Math.max(50, right - left);
    PanelSetting setting = new PanelSetting(style, time, columns, dress.log());
    List<PlacedPanel> placed = PlacedPanel.all(chart, dress.full(), run, branch, others);
    double top = head(g, area, scene, dress, placed);
    List<Mark> flags = flags(scene);
    double lane = lane(flags, area, dress, style);
    Rectangle2D strip = new Rectangle2D.Double(left, top, Math.max(1, right - left), lane);
    double foot = area.getMaxY() - EDGE - 1.7 * style.text();
    double bottom = Math.max(top + lane + 10, foot);
    extent =
        new Extent(
            new Rectangle2D.Double(left, top + lane, strip.getWidth(), bottom - top - lane),
            Math.max(1, scene.days()));
    panels(g, placed, scene, setting, area.getX());
    stems(g, flags, time, style);
    new MarkLane(flags, style, dress.full() ? 0.86 : 0.9)
        .draw(g, strip, x -> left + strip.getWidth() * share(x, time));
  }

  private static double share(double x, Range time) {
    return (x - time.getLowerBound()) / time.getLength();
  }

  private void take(Scene scene) {
    History history = scene.run();
    if (run == null || run.history() != history || !run.scope().equals(scene.scope())) {
      run = new TreatedFigures(history, scene.scope());
      marks = new Marks(history, scene.scope(), chart.marked());
      branch = Optional.empty();
    }
    if (scene.branch().isEmpty()) {
      branch = Optional.empty();
      branchMarks = Optional.empty();
    } else if (branch.map(b -> b.history() != scene.branch().get()).orElse(true)) {
      branch = scene.branch().map(b -> new TreatedFigures(b, scene.scope()));
      branchMarks = scene.branch().map(b -> new Marks(b, scene.scope(), chart.marked()));
    }
    if (scene.others().isEmpty()) {
      others = Optional.empty();
    } else if (!others.map(o -> o.isOf(scene.others(), scene.scope())).orElse(false)) {
      others = Optional.of(new Ensemble(scene.others(), scene.scope()));
    }
  }

  private double head(
      Graphics2D g, Rectangle2D area, Scene scene, Dress dress, List<PlacedPanel> placed) {
    Style style = dress.style();
    Heading heading = new Heading(style);
    double x = area.getX() + 2 * EDGE;
    double y = area.getY() + EDGE;
    double right = area.getMaxX() - EDGE;
    y =
        dress.full()
            ? heading.full(g, chart, scene.labels().subtitle(scene.scope()), x, y, right - BUTTONS)
            : heading.card(
                g,
                chart.panels().get(0),
                scene.labels().trade(scene.scope()),
                x,
                y,
                right - BUTTONS);
    Key key = new Key(placed.stream().map(PlacedPanel::panel).toList(), style);
    boolean beside = placed.stream().anyMatch(p -> p.runs().branch().isPresent());
    boolean behind = placed.stream().anyMatch(p -> p.runs().others().isPresent());
    if (beside) {
      key.addBranch();
    }
    if (behind) {
      others.ifPresent(o -> key.addOthers(o.size(), dress.full()));
    }
    return key.draw(g, x, y + (dress.full() ? 6 : 2), right) + 2;
  }

  private List<Mark> flags(Scene scene) {
    List<Mark> flags = new ArrayList<>();
    branchMarks.ifPresent(
        b ->
            flags.addAll(
                Mark.ofBranch(
                    scene.branch().orElseThrow(), scene.scope(), marks.events(), b.events())));
    flags.addAll(marks.upToNow());
    return flags;
  }

  private double lane(List<Mark> flags, Rectangle2D area, Dress dress, Style style) {
    long named = flags.stream().filter(m -> !m.label().isEmpty()).count();
    boolean tight = area.getHeight() < ROOMY || branch.isPresent();
    long rows = Math.min(dress.full() ? 3 : tight ? 1 : 2, named);
    return flags.isEmpty() ? 4 : 10 + rows * style.text() * 1.3 + 4;
  }

  private void panels(
      Graphics2D g, List<PlacedPanel> placed, Scene scene, PanelSetting setting, double edge) {
    Rectangle2D all = extent.area();
    double gap = placed.size() > 1 ? setting.style().text() * 0.9 : 0;
    int weights = placed.stream().mapToInt(PlacedPanel::weight).sum();
    double room = all.getHeight() - gap * (placed.size() - 1);
    double y = all.getY();
    for (int i = 0; i < placed.size(); i++) {
      PlacedPanel one = placed.get(i);
      boolean last = i + 1 == placed.size();
      double height = Math.max(4, room * one.weight() / weights);
      XYPlot plot =
          PanelPlot.of(one.panel(), one.runs(), scene.labels().trade(scene.scope()), setting);
      plot.setNoDataMessage("nothing to show yet");
      plot.setInsets(RectangleInsets.ZERO_INSETS);
      boolean large = setting.style().text() > 12;
      if (one.panel().scale().difference() || !fits(g, plot.getRangeAxis(), height)) {
        plot.getRangeAxis().setLabel(null);
      }
      if (!large) {
        plot.getRangeAxis().setLabel(null);
        plot.getRangeAxis().setTickLabelInsets(new RectangleInsets(3, 2, 3, 4));
      }
      AxisSpace beside = new AxisSpace();
      beside.setLeft(all.getX() - edge);
      plot.setFixedRangeAxisSpace(beside);
      double below = last ? 1.7 * setting.style().text() : 0;
      AxisSpace under = new AxisSpace();
      under.setBottom(below);
      plot.setFixedDomainAxisSpace(under);
      plot.setDomainAxis(last ? TimeScale.live(setting, large) : TimeScale.blank(setting));
      Rectangle2D area = new Rectangle2D.Double(edge, y, all.getMaxX() - edge, height + below);
      plot.draw(g, area, null, null, null);
      caption(g, one.caption(), all.getX() + 4, y, setting.style());
      y += height + gap;
    }
  }

  private static boolean fits(Graphics2D g, ValueAxis axis, double height) {
    return g.getFontMetrics(axis.getLabelFont()).stringWidth(axis.getLabel()) <= height;
  }

  private static void caption(Graphics2D g, String text, double x, double y, Style style) {
    if (!text.isEmpty()) {
      g.setFont(style.bold(0.86));
      FontMetrics metrics = g.getFontMetrics();
      g.setPaint(style.ground().paper());
      double width = metrics.stringWidth(text);
      g.fill(new Rectangle2D.Double(x - 2, y, width + 4, metrics.getHeight()));
      g.setPaint(style.ground().softInk());
      g.drawString(text, (float) x, (float) (y + metrics.getAscent()));
    }
  }

  private void stems(Graphics2D g, List<Mark> flags, Range time, Style style) {
    g.setStroke(new BasicStroke(0.8f));
    g.setPaint(style.ground().mark());
    Rectangle2D all = extent.area();
    for (Mark mark : flags) {
      double share = share(mark.x(), time);
      if (!mark.label().isEmpty() && share >= 0 && share <= 1) {
        double x = all.getX() + all.getWidth() * share;
        g.draw(new Line2D.Double(x, all.getY(), x, all.getMaxY()));
      }
    }
  }

  /** What each series was on a day, in the order of the panels. */
  public List<Readout> at(int day, Scene scene, Dress dress) {
    take(scene);
    return Readout.of(PlacedPanel.all(chart, dress.full(), run, branch, others), day, dress);
  }

  /** What is drawn, as a table: all panels, every day. */
  public ChartTable table(Scene scene) {
    take(scene);
    return ChartTable.of(chart, run, branch, others);
  }
}
