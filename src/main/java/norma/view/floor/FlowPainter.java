package norma.view.floor;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import norma.portrait.Post;
import norma.view.desk.Ramp;

/**
 * Draws how the materials of a shift flowed from the store to the workplaces: a pipe above each row
 * of workplaces, as thick as what still flows on, which narrows by what a man drew. What went to
 * men on the foreman's order is orange and flows next to them.
 */
final class FlowPainter {
  private final Graphics2D g;
  private final FloorLook look;

  FlowPainter(Graphics2D g, FloorLook look) {
    this.g = g;
    this.look = look;
  }

  /** Draws a crew's flows; the thickest pipe of the crew fills its gutter. */
  void paint(Tile tile, Crew crew) {
    if (crew.material() <= 0) {
      return;
    }
    double most = 0;
    for (int row = 0; row < tile.rows(); row++) {
      most = Math.max(most, drawn(tile, crew, row, true) + drawn(tile, crew, row, false));
    }
    Color plain = Ramp.between(look.paper(), look.material(), 0.55);
    for (int row = 0; row < tile.rows() && most > 0; row++) {
      row(tile, crew, row, most, plain);
    }
  }

  private void row(Tile tile, Crew crew, int row, double most, Color plain) {
    Camera camera = look.camera();
    Rectangle2D gutter = tile.gutter(crew.shop().crew(), row);
    double high = gutter.getHeight() * camera.scale() / most;
    double bottom = camera.y(gutter.getMaxY());
    double from = camera.x(gutter.getX());
    double favoured = high * drawn(tile, crew, row, true);
    double others = high * drawn(tile, crew, row, false);
    for (int column = 0; column < tile.columns(); column++) {
      int place = row * tile.columns() + column;
      if (place >= tile.places() || favoured + others <= 0) {
        break;
      }
      Rectangle cell = camera.on(tile.cell(crew.shop().crew(), place));
      double to = cell.x + cell.width * 0.7;
      pipe(plain, from, to, bottom - favoured - others, bottom - favoured);
      pipe(FloorLook.FAVOURED, from, to, bottom - favoured, bottom);
      from = to;
      Post post = crew.at(place).orElse(null);
      if (post != null && post.favoured()) {
        favoured -= high * post.material();
      } else if (post != null) {
        others -= high * post.material();
      }
    }
  }

  private void pipe(Color colour, double left, double right, double top, double bottom) {
    int x = (int) Math.round(left);
    int y = (int) Math.round(top);
    int width = (int) Math.round(right) - x;
    // What flows at all is seen.
    int height = bottom - top > 0.15 ? Math.max(1, (int) Math.round(bottom) - y) : 0;
    g.setColor(colour);
    g.fillRect(x, y, width, height);
  }

  /** Material drawn in a row. */
  private static double drawn(Tile tile, Crew crew, int row, boolean favoured) {
    double sum = 0;
    for (int column = 0; column < tile.columns(); column++) {
      Post post = crew.at(row * tile.columns() + column).orElse(null);
      if (post != null && post.favoured() == favoured) {
        sum += post.material();
      }
    }
    return sum;
  }
}
