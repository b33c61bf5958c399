package norma.view.floor;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.Map;
import norma.chart.pen.Lettering;
import norma.measure.Scope;
import norma.view.desk.Figures;
import norma.view.desk.PlanLook;
import norma.view.desk.Ramp;

/** Draws the map: arrows first, then the tiles with their figures, then the mark. */
final class MapPainter {
  /**
   * Pixels from a tile's edge to what must not lie under the ring around the one that is marked.
   */
  private static final int CLEAR_OF_RING = 8;

  private static final float SMALLEST = 9;
  private static final float LARGEST = 17;

  private final MapCanvas canvas;
  private final FloorLook look;
  private final Font font;

  /** Size of the names' letters: the same for all. */
  private float names = SMALLEST;

  MapPainter(MapCanvas canvas, FloorLook look) {
    this.canvas = canvas;
    this.look = look;
    Font own = canvas.getFont();
    font = own == null ? new Font(Font.SANS_SERIF, Font.PLAIN, 12) : own;
  }

  void paint(Graphics2D g) {
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setColor(look.ground());
    g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
    if (canvas.trades().isEmpty()) {
      g.setColor(look.soft());
      g.setFont(font);
      g.drawString("The trades appear when the run begins.", 12, 24);
    }
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    String marked = canvas.selected().orElse("");
    for (MapRoute route : canvas.routes()) {
      arrow(g, route, marked);
    }
    canvas.routes().forEach(route -> stock(g, route));
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    g.setStroke(new BasicStroke(1));
    names = names(g);
    canvas.plan().tiles().forEach((industry, tile) -> tile(g, canvas.trades().get(industry), tile));
    canvas.selected().flatMap(canvas.plan()::tile).ifPresent(tile -> mark(g, tile));
  }

  /** Those of the marked trade stand out; vermilion and dashed where it sets the limit. */
  private void arrow(Graphics2D g, MapRoute route, String marked) {
    TradeLink link = route.link();
    boolean mine = link.from().equals(marked) || link.to().equals(marked);
    Color colour =
        link.isLimiting()
            ? FloorLook.RECORD_MAN
            : mine
                ? look.ink()
                : Ramp.between(look.ground(), look.soft(), marked.isEmpty() ? 0.65 : 0.4);
    float width = (float) (1 + 2 * link.strength());
    float[] dash = link.isLimiting() ? new float[] {6, 3} : null;
    g.setColor(colour);
    g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0));
    g.draw(route.line());
    double way = route.rightwards() ? -1 : 1;
    double x = route.end().getX();
    double y = route.end().getY();
    double size = 5 + width;
    Path2D head = new Path2D.Double();
    head.moveTo(x, y);
    head.lineTo(x + way * size, y - size / 2);
    head.lineTo(x + way * size, y + size / 2);
    head.closePath();
    g.fill(head);
  }

  /** For how many days what lies in stock lasts, above the arrow's end. */
  private void stock(Graphics2D g, MapRoute route) {
    TradeLink link = route.link();
    if (route.room() < SMALLEST + 3 || !Double.isFinite(link.stock())) {
      return;
    }
    double way = route.rightwards() ? -1 : 1;
    double x = route.end().getX() + CLEAR_OF_RING * way;
    double y = route.end().getY();
    g.setFont(look.plain(font, SMALLEST));
    String days = Figures.brief(link.stock()) + " d";
    int width = g.getFontMetrics().stringWidth(days);
    int left = (int) Math.min(way < 0 ? x - width : x, canvas.getWidth() - width - 2.0);
    int base = (int) y - 4;
    g.setColor(look.ground());
    g.fillRect(left - 1, base - 8, width + 2, 9);
    g.setColor(link.isLimiting() ? FloorLook.RECORD_MAN : look.ink());
    g.drawString(days, left, base);
  }

  private void tile(Graphics2D g, TradeFigures trade, Rectangle tile) {
    double value = trade.of(look.shade());
    Color ground = look.shade().colour(value, look.high(), look.dark());
    g.setColor(ground);
    g.fillRect(tile.x, tile.y, tile.width, tile.height);
    int bar = Math.max(3, tile.height / 10);
    words(g, trade, new Rectangle(tile.x, tile.y, tile.width, tile.height - bar), Ramp.ink(ground));
    plans(g, trade, new Rectangle(tile.x, tile.y + tile.height - bar, tile.width, bar));
    g.setColor(look.faint());
    g.drawRect(tile.x, tile.y, tile.width - 1, tile.height - 1);
    pulse(g, trade.pulse(), tile);
  }

  /** The name, the quantity that the colour shows, and as much else as there is room for. */
  private void words(Graphics2D g, TradeFigures trade, Rectangle room, Color ink) {
    g.setColor(ink);
    float size = size(room);
    String name = name(trade.industry());
    int line = (int) (size * 1.25);
    boolean whole = room.height >= 3 * line;
    int y = room.y + (whole ? (room.height - 3 * line) / 2 : 0) + (int) (size * 1.02);
    g.setFont(look.bold(font, names));
    centred(g, name, room, y);
    if (room.height >= 2 * line) {
      g.setFont(look.bold(font, size));
      centred(g, figure(trade, g.getFontMetrics(), room.width - 6), room, y + line);
    }
    if (whole) {
      g.setFont(look.plain(font, Math.max(SMALLEST, size * 0.86f)));
      centred(g, rest(trade, g.getFontMetrics(), room.width - 6), room, y + 2 * line);
    }
  }

  private String name(String industry) {
    return look.labels().trade(new Scope(industry, -1)).industry();
  }

  private static float size(Rectangle room) {
    float fitting = Math.min(room.height / 4.4f, room.width / 6.5f);
    return Math.max(SMALLEST, Math.min(LARGEST, fitting));
  }

  /** The largest letters, as far as they can be read, in which the longest name fits its tile. */
  private float names(Graphics2D g) {
    float size = LARGEST;
    for (Map.Entry<String, Rectangle> tile : canvas.plan().tiles().entrySet()) {
      size = Math.min(size, size(tile.getValue()));
      String name = name(tile.getKey());
      while (size > SMALLEST
          && g.getFontMetrics(look.bold(font, size)).stringWidth(name)
              > tile.getValue().width - 6) {
        size -= 0.5f;
      }
    }
    return size;
  }

  private String figure(TradeFigures trade, FontMetrics metrics, int width) {
    double value = trade.of(look.shade());
    boolean titles = look.shade() == Shade.TITLE;
    String figure = titles ? Figures.percent(value) : Figures.of(value);
    String full = titles ? figure + " titled" : Figures.of(value, look.shade().unitOfTrades());
    return metrics.stringWidth(full) <= width ? full : figure;
  }

  private String rest(TradeFigures trade, FontMetrics metrics, int width) {
    String record = trade.record() > 0 ? "best " + Figures.of(trade.record()) : "";
    String other =
        look.shade() == Shade.TITLE
            ? Figures.of(trade.fulfilment(), "norms")
            : Figures.percent(trade.titled()) + " titled";
    String both = record.isEmpty() ? other : record + ", " + other;
    return metrics.stringWidth(both) <= width ? both : record;
  }

  private static void centred(Graphics2D g, String text, Rectangle room, int base) {
    FontMetrics metrics = g.getFontMetrics();
    String fitting = Lettering.cut(text, metrics, room.width - 4);
    g.drawString(fitting, room.x + (room.width - metrics.stringWidth(fitting)) / 2, base);
  }

  /** The plans of the last thirty days, by their shares. */
  private void plans(Graphics2D g, TradeFigures trade, Rectangle bar) {
    g.setColor(look.empty());
    g.fillRect(bar.x, bar.y, bar.width, bar.height);
    double x = bar.x;
    for (PlanLook plan : PlanLook.values()) {
      double to = x + trade.plans().get(plan.ordinal()) * bar.width;
      g.setColor(plan.colour(look.dark()));
      g.fillRect((int) Math.round(x), bar.y, (int) (Math.round(to) - Math.round(x)), bar.height);
      x = to;
    }
    g.setColor(look.paper());
    g.drawLine(bar.x, bar.y - 1, bar.x + bar.width - 1, bar.y - 1);
  }

  /** A record's frame, which grows thin as its news grow old. */
  private static void pulse(Graphics2D g, double strength, Rectangle tile) {
    int thick = (int) Math.ceil(3 * strength);
    g.setColor(FloorLook.RECORD_MAN);
    for (int i = 0; i < thick; i++) {
      int out = 2 - i;
      g.drawRect(tile.x - out, tile.y - out, tile.width - 1 + 2 * out, tile.height - 1 + 2 * out);
    }
  }

  private void mark(Graphics2D g, Rectangle tile) {
    g.setStroke(new BasicStroke(2));
    g.setColor(look.paper());
    g.drawRect(tile.x - 6, tile.y - 6, tile.width + 11, tile.height + 11);
    g.setColor(look.ink());
    g.drawRect(tile.x - 4, tile.y - 4, tile.width + 7, tile.height + 7);
  }
}
