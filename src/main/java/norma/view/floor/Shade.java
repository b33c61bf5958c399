package norma.view.floor;

import java.awt.Color;
import norma.portrait.Post;
import norma.portrait.ShopPortrait;
import norma.view.desk.Ramp;

/** What the colour of a worker's cell shows. */
enum Shade {
  FULFILMENT("fulfilment", "norms", "his shift's output over the norm", true, 2),
  RESENTMENT("resentment", "", "0 none; what counts as much is in the scenario", false, 0),
  FATIGUE("fatigue", "", "0 fresh … 1 spent", false, 1),
  TITLE("title", "", "whether he holds the title", false, 1),
  STARVED("without materials", "h", "hours he waited for materials", false, 2),
  SUPPLIES("supplies drawn", "× the crew's mean", "material he drew in the shift", true, 4);

  private static final double LEAST_CEILING = 0.5;

  private final String label;
  private final String unit;
  private final String meaning;
  private final boolean around;
  private final double end;

  Shade(String label, String unit, String meaning, boolean around, double end) {
    this.label = label;
    this.unit = unit;
    this.meaning = meaning;
    this.around = around;
    this.end = end;
  }

  String label() {
    return label;
  }

  String unit() {
    return unit;
  }

  String meaning() {
    return meaning;
  }

  /** Whether the scale runs to both sides of 1, as multiples: as far below as above. */
  boolean isAround() {
    return around;
  }

  /** The quantity; NaN where the man has none. */
  double of(ShopPortrait shop, Post post) {
    return switch (this) {
      case FULFILMENT -> post.fulfilment();
      case RESENTMENT -> post.man().resentment();
      case FATIGUE -> post.man().fatigue();
      case TITLE -> post.man().titled() ? 1 : 0;
      case STARVED -> post.hours() > 0 ? post.starved() : Double.NaN;
      case SUPPLIES ->
          Double.isFinite(post.fulfilment()) ? post.material() / meanMaterial(shop) : Double.NaN;
    };
  }

  private static double meanMaterial(ShopPortrait shop) {
    double sum = 0;
    int heads = 0;
    for (Post post : shop.posts()) {
      if (Double.isFinite(post.fulfilment())) {
        sum += post.material();
        heads++;
      }
    }
    return sum > 0 ? sum / heads : Double.NaN;
  }

  /**
   * The end of the scale.
   *
   * @param most the most that was seen, which decides where nothing else does
   */
  double high(double most) {
    return end > 0 ? end : roundedUp(Math.max(most, LEAST_CEILING));
  }

  /** The start of a scale that ends at a value. */
  double low(double high) {
    return around ? 1 / high : 0;
  }

  /** Whether it says something of a whole trade, and not only of a man among his mates. */
  boolean isOfTrades() {
    return this != SUPPLIES;
  }

  /** The unit of a trade's mean. */
  String unitOfTrades() {
    return this == STARVED ? "h a shift" : unit;
  }

  /**
   * The end of the scale for means of trades, which differ less than men do.
   *
   * @param most the most that was seen, which decides where nothing else does
   */
  double highOfTrades(double most) {
    return switch (this) {
      case FULFILMENT -> 1.5;
      case TITLE, STARVED -> 0.5;
      case FATIGUE -> 1;
      case RESENTMENT, SUPPLIES -> roundedUp(Math.max(most, LEAST_CEILING / 5));
    };
  }

  /** Where a value stands on the scale, 0..1, by its ratio to 1 where the scale is around 1. */
  double share(double value, double high) {
    if (around) {
      return 0.5 + 0.5 * Math.log(Math.max(value, 1e-9)) / Math.log(high);
    }
    return value / high;
  }

  /** Colour of a value. */
  Color colour(double value, double high, boolean dark) {
    if (!Double.isFinite(value)) {
      return dark ? new Color(0x3A3D40) : new Color(0xDDDFE2);
    }
    return ramp(dark).at(share(value, high));
  }

  Ramp ramp(boolean dark) {
    if (around) {
      return dark ? Ramp.AROUND_DARK : Ramp.AROUND_LIGHT;
    }
    return dark ? Ramp.RISING_DARK : Ramp.RISING_LIGHT;
  }

  /** The next of 1, 2, 5, 10 … */
  static double roundedUp(double value) {
    double ten = Math.pow(10, Math.floor(Math.log10(value)));
    for (double step : new double[] {1, 2, 5}) {
      if (step * ten >= value * (1 - 1e-12)) {
        return step * ten;
      }
    }
    return 10 * ten;
  }

  @Override
  public String toString() {
    return label;
  }
}
