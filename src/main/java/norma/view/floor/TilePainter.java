package norma.view.floor;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import norma.measure.Scope;
import norma.portrait.ShopPortrait;
import norma.view.desk.Figures;
import norma.view.desk.PlanLook;
import norma.view.desk.Ramp;

/** Draws a shop: its plan, gauges, flows and men, with more detail the closer it is. */
final class TilePainter {
  private static final float SMALLEST = 8;
  private static final float LARGEST = 16;
  private static final double READABLE = 7.5;
  private static final int TWO_LINES = 46;

  private final FloorLook look;
  private final Graphics2D g;
  private final Font font;

  TilePainter(Graphics2D g, FloorLook look, Font font) {
    this.g = g;
    this.look = look;
    this.font = font;
  }

  /** Draws a shop with its crews. */
  void paint(Tile tile, List<Crew> crews) {
    Rectangle whole = look.camera().on(tile.bounds());
    g.setColor(look.paper());
    g.fillRect(whole.x, whole.y, whole.width, whole.height);
    if (crews.isEmpty()) {
      return;
    }
    gauges(tile, latest(crews));
    CellPainter cells = new CellPainter(g, look, font);
    FlowPainter flows = new FlowPainter(g, look);
    for (Crew crew : crews) {
      strip(tile, crew);
      flows.paint(tile, crew);
      for (int place = 0; place < tile.places(); place++) {
        cells.paint(tile, crew, place);
      }
      for (int place = 0; place < tile.places(); place++) {
        cells.helpers(tile, crew, place);
      }
    }
    g.setColor(look.faint());
    g.drawRect(whole.x, whole.y, whole.width - 1, whole.height - 1);
  }

  private static ShopPortrait latest(List<Crew> crews) {
    ShopPortrait latest = crews.get(0).shop();
    for (Crew crew : crews) {
      latest = crew.shop().day() >= latest.day() ? crew.shop() : latest;
    }
    return latest;
  }

  private void strip(Tile tile, Crew crew) {
    ShopPortrait shop = crew.shop();
    Rectangle strip = look.camera().on(tile.strip(shop.crew()));
    PlanLook plan = PlanLook.of(shop.plan());
    Color colour = crew.hasWorked() ? plan.colour(look.dark()) : look.faint();
    boolean plain = plan == PlanLook.EQUAL || !crew.hasWorked();
    Color ground = plain ? Ramp.between(look.paper(), colour, 0.22) : colour;
    g.setColor(ground);
    g.fillRect(strip.x, strip.y, strip.width, strip.height);
    float size = (float) Math.min(LARGEST, strip.height * 0.82);
    if (strip.height < READABLE) {
      return;
    }
    g.setColor(plain ? look.ink() : Ramp.ink(ground));
    g.setFont(look.bold(font, Math.max(SMALLEST, size)));
    FontMetrics metrics = g.getFontMetrics();
    int lines = strip.height >= TWO_LINES ? 2 : 1;
    int base = strip.y + (strip.height / lines + metrics.getAscent() - metrics.getDescent()) / 2;
    if (lines > 1 && crew.hasWorked()) {
      second(shop, plan, strip, base + strip.height * 2 / 5);
      g.setFont(look.bold(font, Math.max(SMALLEST, size)));
    }
    int pad = Math.max(2, strip.height / 5);
    String left = number(shop);
    String right = crew.hasWorked() ? plan.word() + (shop.driven() ? ", driven" : "") : "–";
    g.drawString(left, strip.x + pad, base);
    int room = strip.width - 3 * pad - metrics.stringWidth(left) - 2;
    g.setFont(look.plain(font, Math.max(SMALLEST, size)));
    metrics = g.getFontMetrics();
    if (metrics.stringWidth(right) > room) {
      right = plan.word();
    }
    String full = right + " · " + shop.foreman();
    if (metrics.stringWidth(full) <= room) {
      right = full;
    }
    if (metrics.stringWidth(right) <= room) {
      g.drawString(right, strip.x + strip.width - pad - metrics.stringWidth(right), base);
    }
  }

  /** What the plan means and what came of it, where there is room. */
  private void second(ShopPortrait shop, PlanLook plan, Rectangle strip, int base) {
    g.setFont(look.plain(font, LARGEST * 0.8f));
    String unit = look.labels().trade(scope(shop)).unit();
    String output = Figures.of(shop.output(), unit) + " in the shift";
    FontMetrics metrics = g.getFontMetrics();
    int pad = strip.height / 5;
    int right = strip.x + strip.width - pad - metrics.stringWidth(output);
    g.drawString(output, right, base);
    if (strip.x + 2 * pad + metrics.stringWidth(plan.meaning()) < right) {
      g.drawString(plan.meaning(), strip.x + pad, base);
    }
  }

  private static Scope scope(ShopPortrait shop) {
    return new Scope(shop.industry(), shop.shop());
  }

  private String number(ShopPortrait shop) {
    String number = String.valueOf(shop.shop() + 1);
    boolean close = look.camera().scale() > 2.2;
    String crew = shop.crew() > 0 ? "/" + (shop.crew() + 1) : "";
    return close
        ? look.labels().trade(scope(shop)).shop()
            + " "
            + number
            + (shop.crew() > 0 ? ", crew " + (shop.crew() + 1) : "")
        : number + crew;
  }

  private void gauges(Tile tile, ShopPortrait shop) {
    Rectangle store = upright(tile.store(), share(shop.store(), shop.room()), look.material());
    Rectangle whole = look.camera().on(tile.store());
    double reserve = share(shop.reserve(), shop.room());
    int high = (int) Math.round(reserve * whole.height);
    if (reserve > 0) {
      high = Math.max(1, Math.min(high, store.y - whole.y));
      g.setColor(FloorLook.FAVOURED);
      g.fillRect(whole.x, store.y - high, whole.width, high);
    }
    upright(tile.carriers(), share(shop.carrierLoad(), 1), FloorLook.BLOCKED);
    Rectangle month = look.camera().on(tile.month());
    double made = share(shop.monthOutput(), shop.monthPlan());
    g.setColor(look.empty());
    g.fillRect(month.x, month.y, month.width, month.height);
    g.setColor(look.soft());
    g.fillRect(month.x, month.y, (int) Math.round(made * month.width), month.height);
    words(tile, shop);
  }

  private Rectangle upright(Rectangle2D floor, double share, Color colour) {
    Rectangle whole = look.camera().on(floor);
    g.setColor(look.empty());
    g.fillRect(whole.x, whole.y, whole.width, whole.height);
    int high = (int) Math.round(share * whole.height);
    Rectangle filled = new Rectangle(whole.x, whole.y + whole.height - high, whole.width, high);
    g.setColor(colour);
    g.fillRect(filled.x, filled.y, filled.width, filled.height);
    return filled;
  }

  private void words(Tile tile, ShopPortrait shop) {
    if (look.camera().scale() < 5) {
      return;
    }
    float size = (float) Math.min(12, look.camera().scale() * 1.7);
    g.setFont(look.plain(font, size));
    upright(
        tile.store(),
        "store "
            + Figures.of(shop.store())
            + (shop.reserve() > 0 ? " + reserve " + Figures.of(shop.reserve()) : "")
            + " of "
            + Figures.of(shop.room()),
        ink(look.material(), share(shop.store(), shop.room())));
    upright(
        tile.carriers(),
        shop.carriers() + " carriers, " + Figures.percent(shop.carrierLoad()) + " in use",
        ink(FloorLook.BLOCKED, shop.carrierLoad()));
    Rectangle month = look.camera().on(tile.month());
    g.setColor(look.ink());
    FontMetrics metrics = g.getFontMetrics();
    if (month.height >= metrics.getAscent()) {
      g.setColor(look.ink());
      String text =
          "month "
              + Figures.of(shop.monthOutput())
              + " of "
              + Figures.of(shop.monthPlan())
              + " planned";
      int x = month.x + month.width - metrics.stringWidth(text) - 4;
      g.drawString(text, x, month.y + (month.height + metrics.getAscent()) / 2 - 1);
    }
  }

  private Color ink(Color filled, double share) {
    return share > 0.5 ? Ramp.ink(filled) : look.ink();
  }

  private void upright(Rectangle2D floor, String text, Color ink) {
    Rectangle box = look.camera().on(floor);
    FontMetrics metrics = g.getFontMetrics();
    if (box.width < metrics.getAscent() || box.height < metrics.stringWidth(text)) {
      return;
    }
    Graphics2D turned = (Graphics2D) g.create();
    turned.setColor(ink);
    turned.translate(box.x + (box.width + metrics.getAscent()) / 2 - 1, box.y + box.height - 4);
    turned.rotate(-Math.PI / 2);
    turned.drawString(text, 0, 0);
    turned.dispose();
  }

  private static double share(double part, double whole) {
    return whole > 0 ? Math.max(0, Math.min(1, part / whole)) : 0;
  }
}
