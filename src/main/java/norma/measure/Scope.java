package norma.measure;

/**
 * What a reading is about: the whole economy, an industry, or one of its shops.
 *
 * @param industry id of the industry, "" for the whole economy
 * @param shop index of the shop within its industry from 0, -1 for the industry as a whole
 */
public record Scope(String industry, int shop) {
  /** The whole economy. */
  public static final Scope ECONOMY = new Scope("", -1);

  /** What kinds of scope there are. */
  public enum Kind {
    ECONOMY,
    INDUSTRY,
    SHOP
  }

  /** The scope of a name that {@link #label} gave: "economy", "coal", "coal/07". */
  public static Scope of(String label) {
    int slash = label.indexOf('/');
    return label.equals(ECONOMY.label())
        ? ECONOMY
        : slash < 0
            ? new Scope(label, -1)
            : new Scope(
                label.substring(0, slash), Integer.parseInt(label.substring(slash + 1)) - 1);
  }

  /** Kind of this scope. */
  public Kind kind() {
    return industry.isEmpty() ? Kind.ECONOMY : shop < 0 ? Kind.INDUSTRY : Kind.SHOP;
  }

  /** Name as in files: "economy", "coal", "coal/07" (shops count from 1). */
  public String label() {
    return switch (kind()) {
      case ECONOMY -> "economy";
      case INDUSTRY -> industry;
      case SHOP -> "%s/%02d".formatted(industry, shop + 1);
    };
  }
}
