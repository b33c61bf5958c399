package norma.view.desk;

import java.awt.Color;

/**
 * A row of colours that a quantity runs through; people with any colour vision tell its ends apart.
 *
 * <p>Source: ColorBrewer YlGnBu and RdBu (Brewer, 2003) on a light ground; cividis (Nuñez and
 * others, 2018) and its like with a dark middle on a dark one.
 */
public final class Ramp {
  private static final int STEPS = 128;

  /** From little to much, on a light ground. */
  public static final Ramp RISING_LIGHT =
      new Ramp(0xFFFFD9, 0xC7E9B4, 0x7FCDBB, 0x41B6C4, 0x1D91C0, 0x225EA8, 0x081D58);

  /** From little to much, on a dark ground. */
  public static final Ramp RISING_DARK =
      new Ramp(0x123570, 0x3B496C, 0x575D6D, 0x8A8678, 0xC3B369, 0xE1CC55, 0xFEE838);

  /** From below to above what is ordinary, on a light ground. */
  public static final Ramp AROUND_LIGHT =
      new Ramp(0xB2182B, 0xEF8A62, 0xFDDBC7, 0xE8E8E4, 0xC6DDEC, 0x5AA3CE, 0x1B5597);

  /** From below to above what is ordinary, on a dark ground. */
  public static final Ramp AROUND_DARK =
      new Ramp(0xFF8A65, 0xC96A50, 0x8A5A50, 0x585B5E, 0x4E7596, 0x4F9FD8, 0x7CCBFF);

  private final Color[] colours = new Color[STEPS + 1];

  private Ramp(int... stops) {
    for (int i = 0; i <= STEPS; i++) {
      double at = (double) i / STEPS * (stops.length - 1);
      int from = Math.min((int) at, stops.length - 2);
      colours[i] = between(new Color(stops[from]), new Color(stops[from + 1]), at - from);
    }
  }

  /** The colour at a share of the way, 0..1; beyond the ends it is that of the end. */
  public Color at(double share) {
    double within = Math.max(0, Math.min(1, share));
    return colours[(int) Math.round(within * STEPS)];
  }

  /** A colour between two, at a share of the way. */
  public static Color between(Color from, Color to, double share) {
    return new Color(
        mix(from.getRed(), to.getRed(), share),
        mix(from.getGreen(), to.getGreen(), share),
        mix(from.getBlue(), to.getBlue(), share));
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  /** Black or white, whichever can be read on a ground. */
  public static Color ink(Color ground) {
    double light = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
    return light > 140 ? new Color(0x1A1A1A) : Color.WHITE;
  }
}
