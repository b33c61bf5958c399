package norma.chart.run;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import norma.chart.pen.Style;
import norma.event.Event.Kind;

/**
 * The strip above a chart in which events are named: a sign at the foot for each, words where they
 * fit, in rows so that none lies on another.
 */
public final class MarkLane {
  private static final double SIGN = 4;

  private final List<Mark> marks;
  private final Style style;
  private final Font font;

  /**
   * The strip for some marks.
   *
   * @param size size of the words against ordinary text of the style
   */
  public MarkLane(List<Mark> marks, Style style, double size) {
    this.marks = marks;
    this.style = style;
    this.font = style.plain(size);
  }

  /**
   * Draws the strip.
   *
   * @param area where
   * @param toPixel from a place on the time axis to a pixel
   */
  public void draw(Graphics2D g, Rectangle2D area, DoubleUnaryOperator toPixel) {
    g.setFont(font);
    FontMetrics metrics = g.getFontMetrics();
    double rowHeight = metrics.getHeight();
    double foot = area.getMaxY() - 2 * SIGN;
    int rows = Math.max(1, (int) ((foot - SIGN - area.getY()) / rowHeight));
    for (Mark mark : marks) {
      double x = toPixel.applyAsDouble(mark.x());
      if (x >= area.getX() - 1 && x <= area.getMaxX() + 1) {
        // Whole, on the run's last day too.
        double inside = Math.max(area.getX() + SIGN, Math.min(area.getMaxX() - SIGN, x));
        sign(g, mark.kind(), inside, foot);
      }
    }
    List<Mark> named = new ArrayList<>(marks.stream().filter(m -> !m.label().isEmpty()).toList());
    Optional<List<Flag>> flags = flags(named, area, foot, rows, metrics, toPixel);
    while (flags.isEmpty()) {
      // The least of them goes unnamed.
      named.remove(named.size() - 1);
      flags = flags(named, area, foot, rows, metrics, toPixel);
    }
    for (Flag flag : flags.get()) {
      g.setPaint(style.ground().mark());
      g.setStroke(new BasicStroke(0.8f));
      Rectangle2D stem = flag.stem();
      double x = stem.getCenterX();
      g.draw(new Line2D.Double(x, stem.getY() + 2, x, foot));
      g.setPaint(style.ground().ink());
      Rectangle2D words = flag.words();
      g.drawString(
          flag.label(), (float) words.getX(), (float) (words.getY() + metrics.getAscent()));
    }
  }

  /** Words and the line from their row down to the sign. */
  private record Flag(String label, Rectangle2D words, Rectangle2D stem) {
    boolean meets(Flag other) {
      Rectangle2D near =
          new Rectangle2D.Double(
              other.words.getX() - 3,
              other.words.getY(),
              other.words.getWidth() + 6,
              other.words.getHeight());
      return words.intersects(near) || words.intersects(other.stem) || stem.intersects(near);
    }
  }

  /** Places for all the names, or nothing if they do not all fit. */
  private static Optional<List<Flag>> flags(
      List<Mark> named,
      Rectangle2D area,
      double foot,
      int rows,
      FontMetrics metrics,
      DoubleUnaryOperator toPixel) {
    // From the right: a name further left only has to go above those it passes over.
    List<Mark> fromRight =
        named.stream().sorted(Comparator.comparingDouble(Mark::x).reversed()).toList();
    List<Flag> flags = new ArrayList<>();
    for (Mark mark : fromRight) {
      double x = toPixel.applyAsDouble(mark.x());
      double width = metrics.stringWidth(mark.label());
      // Right of the line in the lowest row that is free, or else left of it.
      Optional<Flag> free =
          IntStream.range(0, 2 * rows)
              .mapToObj(
                  i -> {
                    double top = foot - SIGN - 2 - (i % rows + 1) * metrics.getHeight();
                    double left = i < rows ? x + 4 : x - 4 - width;
                    return new Flag(
                        mark.label(),
                        new Rectangle2D.Double(left, top, width, metrics.getHeight() - 1),
                        new Rectangle2D.Double(x - 1, top, 2, foot - top));
                  })
              .filter(flag -> flag.words().getX() >= area.getX())
              .filter(flag -> flag.words().getMaxX() <= area.getMaxX())
              .filter(flag -> flags.stream().noneMatch(flag::meets))
              .findFirst();
      if (free.isEmpty()) {
        return Optional.empty();
      }
      flags.add(free.get());
    }
    return Optional.of(flags);
  }

  private void sign(Graphics2D g, Kind kind, double x, double y) {
    Shape shape =
        switch (kind) {
          case INTERVENTION -> polygon(x, y, 3);
          case RECORD -> polygon(x, y, 4);
          case NORM_REVISION, REVISION_ORDERED ->
              new Rectangle2D.Double(x - SIGN + 1, y - SIGN + 1, 2 * SIGN - 2, 2 * SIGN - 2);
          default -> new Ellipse2D.Double(x - SIGN + 1, y - SIGN + 1, 2 * SIGN - 2, 2 * SIGN - 2);
        };
    g.setPaint(style.ground().softInk());
    g.fill(shape);
  }

  /** A triangle or a diamond, standing on its point. */
  private static Path2D polygon(double x, double y, int corners) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < corners; i++) {
      double angle = Math.PI / 2 + 2 * Math.PI * i / corners;
      double px = x + SIGN * Math.cos(angle);
      double py = y + SIGN * Math.sin(angle);
      if (i == 0) {
        path.moveTo(px, py);
      } else {
        path.lineTo(px, py);
      }
    }
    path.closePath();
    return path;
  }
}
