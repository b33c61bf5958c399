package norma.view.floor;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.util.List;
import norma.chart.pen.Lettering;
import norma.portrait.Duty;
import norma.portrait.Post;
import norma.view.desk.Figures;
import norma.view.desk.Ramp;

/** Draws a workplace with the man who is seen there and his helpers. */
final class CellPainter {
  /** Pixels of a cell from which on it says its figure, and from which on the man's name too. */
  private static final int FIGURE = 20;

  private static final int NAME = 44;

  private final Graphics2D g;
  private final FloorLook look;
  private final Font font;

  CellPainter(Graphics2D g, FloorLook look, Font font) {
    this.g = g;
    this.look = look;
    this.font = font;
  }

  /** Draws one workplace of a crew. */
  void paint(Tile tile, Crew crew, int place) {
    int index = crew.shop().crew();
    Rectangle cell = look.camera().on(tile.cell(index, place));
    Post post = crew.at(place).orElse(null);
    if (post == null) {
      g.setColor(look.faint());
      g.fillRect((int) cell.getCenterX(), (int) cell.getCenterY(), 1, 1);
      return;
    }
    boolean elsewhere =
        post.duty() == Duty.ABSENT || post.duty() == Duty.HELPER || post.duty() == Duty.CLEARED;
    if (crew.hasWorked() && elsewhere) {
      hollow(cell, post);
      return;
    }
    Color ground = colour(crew, post);
    g.setColor(ground);
    g.fillRect(cell.x, cell.y, cell.width, cell.height);
    if (post.duty() == Duty.PREPARER) {
      preparer(cell, ground);
    }
    if (cell.width >= FIGURE) {
      words(cell, crew, post, Ramp.ink(ground));
    }
    if (cell.width >= NAME && post.hours() > 0) {
      hours(cell, post);
    }
    marks(cell, post);
  }

  private Color colour(Crew crew, Post post) {
    double value = look.shade().of(crew.shop(), post);
    return look.shade().colour(value, look.high(), look.dark());
  }

  /** A place whose man does not head it: struck where he is moved off, crossed where absent. */
  private void hollow(Rectangle cell, Post post) {
    g.setColor(look.faint());
    g.drawRect(cell.x, cell.y, cell.width - 1, cell.height - 1);
    if (post.duty() == Duty.ABSENT || post.duty() == Duty.CLEARED) {
      g.drawLine(cell.x, cell.y, cell.x + cell.width - 1, cell.y + cell.height - 1);
    }
    if (post.duty() == Duty.ABSENT) {
      g.drawLine(cell.x + cell.width - 1, cell.y, cell.x, cell.y + cell.height - 1);
    }
    if (cell.width >= NAME) {
      g.setColor(look.soft());
      g.setFont(look.plain(font, size()));
      FontMetrics metrics = g.getFontMetrics();
      line(Figures.surname(post.man().name()), cell, cell.y + metrics.getAscent() + 1);
      String what =
          switch (post.duty()) {
            case ABSENT -> "absent";
            case CLEARED -> "off for " + (post.place() + 1);
            default -> "helps at " + (post.place() + 1);
          };
      line(what, cell, cell.y + 2 * metrics.getHeight());
    }
  }

  private void preparer(Rectangle cell, Color ground) {
    g.setColor(Ramp.ink(ground));
    int third = Math.max(2, cell.width / 3);
    int right = cell.x + cell.width;
    int low = cell.y + cell.height;
    g.fillPolygon(new int[] {right - third, right, right}, new int[] {low, low - third, low}, 3);
  }

  private float size() {
    return (float) Math.max(9, Math.min(14, look.camera().scale() * Tile.CELL / 6));
  }

  private void words(Rectangle cell, Crew crew, Post post, Color ink) {
    g.setColor(ink);
    boolean named = cell.width >= NAME;
    boolean prepares = post.duty() == Duty.PREPARER;
    g.setFont(
        prepares
            ? look.plain(font, Math.min(size(), cell.width / 5f))
            : look.bold(font, named ? size() * 1.15f : cell.width / 3.2f));
    FontMetrics metrics = g.getFontMetrics();
    String figure =
        look.shade() == Shade.TITLE
            ? post.man().titled() ? "title" : ""
            : Figures.of(look.shade().of(crew.shop(), post));
    if (prepares) {
      figure = "prepares";
    }
    int middle = cell.y + cell.height / 2 + metrics.getAscent() / 2 - 2;
    if (!named) {
      if (metrics.stringWidth(figure) <= cell.width - 4) {
        line(figure, cell, middle);
      }
      return;
    }
    line(figure, cell, cell.y + (int) (cell.height * 0.52));
    g.setFont(look.plain(font, size()));
    metrics = g.getFontMetrics();
    line(Figures.surname(post.man().name()), cell, cell.y + metrics.getAscent() + 2);
  }

  private void line(String text, Rectangle cell, int base) {
    FontMetrics metrics = g.getFontMetrics();
    String fitting = Lettering.cut(text, metrics, cell.width - 4);
    g.drawString(fitting, cell.x + (cell.width - metrics.stringWidth(fitting)) / 2, base);
  }

  /** A bar of the man's hours: those lost in their colours, the rest pale. */
  private void hours(Rectangle cell, Post post) {
    int width = cell.width - 6;
    int height = Math.max(3, cell.height / 12);
    int y = cell.y + (int) (cell.height * 0.6);
    g.setColor(new Color(255, 255, 255, 200));
    g.fillRect(cell.x + 3, y, width, height);
    double x = cell.x + 3;
    x = part(x, y, width * post.starved() / post.hours(), height, FloorLook.STARVED);
    x = part(x, y, width * post.blocked() / post.hours(), height, FloorLook.BLOCKED);
    x = part(x, y, width * post.down() / post.hours(), height, FloorLook.DOWN);
    part(x, y, width * post.exhausted() / post.hours(), height, FloorLook.EXHAUSTED);
    g.setColor(new Color(0, 0, 0, 120));
    g.drawRect(cell.x + 3, y, width - 1, height - 1);
  }

  private double part(double x, int y, double width, int height, Color colour) {
    g.setColor(colour);
    int from = (int) Math.round(x);
    g.fillRect(from, y, (int) Math.round(x + width) - from, height);
    return x + width;
  }

  /** Draws the helpers at a workplace over all that was drawn before. */
  void helpers(Tile tile, Crew crew, int place) {
    List<Post> helpers = crew.helpersAt(place);
    int index = crew.shop().crew();
    for (int i = 0; i < helpers.size(); i++) {
      Rectangle box = look.camera().on(tile.helper(index, place, i, helpers.size()));
      link(look.camera().on(tile.cell(index, helpers.get(i).man().place())), box);
      g.setColor(colour(crew, helpers.get(i)));
      g.fillRect(box.x, box.y, box.width, box.height);
      g.setColor(look.ink());
      if (box.width > 3) {
        g.drawRect(box.x, box.y, box.width - 1, box.height - 1);
      } else {
        g.fillRect(box.x, box.y, box.width, box.height);
      }
      if (box.width >= 34) {
        g.setFont(look.plain(font, 9f));
        g.setColor(Ramp.ink(colour(crew, helpers.get(i))));
        line(
            Figures.surname(helpers.get(i).man().name()),
            box,
            box.y + box.height / 2 + g.getFontMetrics().getAscent() / 2 - 1);
      }
    }
  }

  /** A dotted line from a helper's empty place to where he is. */
  private void link(Rectangle from, Rectangle to) {
    if (look.camera().scale() < 3) {
      return;
    }
    Stroke before = g.getStroke();
    g.setStroke(
        new BasicStroke(
            1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {2, 3}, 0));
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(look.soft());
    g.drawLine(
        (int) from.getCenterX(),
        (int) from.getCenterY(),
        (int) to.getCenterX(),
        (int) to.getCenterY());
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    g.setStroke(before);
  }

  /** Orange frame: on the foreman's order. Vermilion frame and dot: the record man. */
  private void marks(Rectangle cell, Post post) {
    if (!post.favoured() && !post.recordMan()) {
      return;
    }
    int thick = Math.max(1, Math.min(4, cell.width / 7));
    g.setColor(post.recordMan() ? FloorLook.RECORD_MAN : FloorLook.FAVOURED);
    for (int i = 0; i < thick; i++) {
      int out = 1 - i;
      g.drawRect(cell.x - out, cell.y - out, cell.width - 1 + 2 * out, cell.height - 1 + 2 * out);
    }
    if (post.recordMan()) {
      int dot = Math.max(3, cell.width / 5);
      g.fillRect(cell.x + cell.width - dot, cell.y, dot, dot);
    }
  }
}
