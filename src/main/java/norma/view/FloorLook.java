package norma.view;

import java.awt.Color;
import javax.swing.UIManager;
import norma.chart.Labels;

/**
 * How the floor is drawn now.
 *
 * @param camera what part of it
 * @param shade what the cells' colours show
 * @param high end of their scale
 * @param dark whether on a dark ground
 * @param labels words of the industries
 */
record FloorLook(Camera camera, Shade shade, double high, boolean dark, Labels labels) {
  /** Men on the foreman's order, and what is laid up for them. */
  static final Color FAVOURED = new Color(0xE69F00);

  /** The man who is to make a record. */
  static final Color RECORD_MAN = new Color(0xD55E00);

  /** Hours without materials, without a carrier, with a broken tool; as in the charts. */
  static final Color STARVED = new Color(0x009E73);

  static final Color BLOCKED = new Color(0x56B4E9);
  static final Color DOWN = new Color(0xCC79A7);

  Color ground() {
    return ui("Panel.background", 0xF2F2F2);
  }

  /** A shop's own ground. */
  Color paper() {
    return dark ? Ramp.between(ground(), Color.BLACK, 0.22) : Color.WHITE;
  }

  Color ink() {
    return ui("Label.foreground", 0x222222);
  }

  Color faint() {
    return Ramp.between(paper(), ink(), 0.28);
  }

  Color soft() {
    return Ramp.between(paper(), ink(), 0.62);
  }

  /** Material, and what is in store. */
  Color material() {
    return dark ? new Color(0x7E93A8) : new Color(0x8CA0B3);
  }

  private static Color ui(String key, int otherwise) {
    Color colour = UIManager.getColor(key);
    return colour == null ? new Color(otherwise) : colour;
  }
}
