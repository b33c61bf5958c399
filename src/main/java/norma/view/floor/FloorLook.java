package norma.view.floor;

import java.awt.Color;
import java.awt.Font;
import java.util.HashMap;
import java.util.Map;
import javax.swing.UIManager;
import norma.chart.pen.Labels;
import norma.view.desk.Ramp;

/** How the floor is drawn in one frame: what part of it, in which colours and letters. */
public final class FloorLook {
  /** Men on the foreman's order, and what is laid up for them. */
  public static final Color FAVOURED = new Color(0xE69F00);

  /** The man who is to make a record. */
  static final Color RECORD_MAN = new Color(0xD55E00);

  /** Hours without materials, without a carrier, with a broken tool; as in the charts. */
  static final Color STARVED = new Color(0x009E73);

  static final Color BLOCKED = new Color(0x56B4E9);
  static final Color DOWN = new Color(0xCC79A7);

  /** Hours in which his places gave no more. */
  static final Color EXHAUSTED = new Color(0x666666);

  private final Camera camera;
  private final Shade shade;
  private final double high;
  private final boolean dark;
  private final Labels labels;
  private final Color ground;
  private final Color paper;
  private final Color ink;
  private final Color faint;
  private final Color soft;
  private final Color empty;
  private final Map<Float, Font> plain = new HashMap<>();
  private final Map<Float, Font> bold = new HashMap<>();

  /**
   * A look, with the colours of the theme that is on.
   *
   * @param camera what part of the floor
   * @param shade what the cells' colours show
   * @param high end of their scale
   * @param dark whether on a dark ground
   * @param labels words of the industries
   */
  FloorLook(Camera camera, Shade shade, double high, boolean dark, Labels labels) {
    this.camera = camera;
    this.shade = shade;
    this.high = high;
    this.dark = dark;
    this.labels = labels;
    ground = ui("Panel.background", 0xF2F2F2);
    ink = ui("Label.foreground", 0x222222);
    paper = dark ? Ramp.between(ground, Color.BLACK, 0.22) : Color.WHITE;
    faint = Ramp.between(paper, ink, 0.28);
    soft = Ramp.between(paper, ink, 0.62);
    empty = Ramp.between(paper, ink, 0.1);
  }

  private static Color ui(String key, int otherwise) {
    Color colour = UIManager.getColor(key);
    return colour == null ? new Color(otherwise) : colour;
  }

  Camera camera() {
    return camera;
  }

  Shade shade() {
    return shade;
  }

  double high() {
    return high;
  }

  boolean dark() {
    return dark;
  }

  Labels labels() {
    return labels;
  }

  Color ground() {
    return ground;
  }

  /** A shop's own ground. */
  Color paper() {
    return paper;
  }

  Color ink() {
    return ink;
  }

  Color faint() {
    return faint;
  }

  Color soft() {
    return soft;
  }

  /** What is not filled of a gauge. */
  Color empty() {
    return empty;
  }

  /** Material, and what is in store. */
  Color material() {
    return dark ? new Color(0x7E93A8) : new Color(0x8CA0B3);
  }

  /** Letters of a size; made once, for they are dear. */
  Font plain(Font font, float size) {
    return plain.computeIfAbsent(size, points -> font.deriveFont(Font.PLAIN, points));
  }

  /** Bold letters of a size. */
  Font bold(Font font, float size) {
    return bold.computeIfAbsent(size, points -> font.deriveFont(Font.BOLD, points));
  }
}
