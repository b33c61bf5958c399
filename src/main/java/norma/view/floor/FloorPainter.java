package norma.view.floor;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import norma.measure.Scope;

/** Draws the floor: the industries' names, every shop that is seen, and the mark. */
final class FloorPainter {
  private final FloorCanvas canvas;
  private final FloorLook look;

  FloorPainter(FloorCanvas canvas, FloorLook look) {
    this.canvas = canvas;
    this.look = look;
  }

  void paint(Graphics2D g) {
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setColor(look.ground());
    g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
    Font own = canvas.getFont();
    Font font = own == null ? new Font(Font.SANS_SERIF, Font.PLAIN, 12) : own;
    Floor floor = canvas.floor();
    if (floor.isEmpty()) {
      g.setColor(look.soft());
      g.setFont(font);
      g.drawString("The shops appear when the run begins.", 12, 24);
    }
    Camera camera = canvas.camera();
    float size = (float) Math.max(9, Math.min(16, 10 * camera.scale()));
    for (FloorPlan.Title title : floor.plan().titles()) {
      g.setColor(look.ink());
      g.setFont(font.deriveFont(Font.BOLD, size));
      String name = canvas.labels().trade(new Scope(title.industry(), -1)).industry();
      g.drawString(name, (int) camera.x(6), (int) camera.y(title.y() + 11));
    }
    TilePainter painter = new TilePainter(g, look, font);
    Rectangle clip =
        g.getClipBounds() == null ? new Rectangle(canvas.getSize()) : g.getClipBounds();
    for (Tile tile : floor.plan().tiles()) {
      if (clip.intersects(camera.on(tile.bounds()))) {
        painter.paint(tile, floor.crews(tile.scope()));
      }
    }
    canvas.selected().flatMap(floor::find).ifPresent(spot -> mark(g, spot));
  }

  private void mark(Graphics2D g, Spot spot) {
    Rectangle place = canvas.camera().on(Floor.bounds(spot));
    g.setStroke(new BasicStroke(2));
    g.setColor(look.paper());
    g.drawRect(place.x - 4, place.y - 4, place.width + 7, place.height + 7);
    g.setColor(look.ink());
    g.drawRect(place.x - 2, place.y - 2, place.width + 3, place.height + 3);
  }
}
