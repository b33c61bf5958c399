package norma.rule;

/** The shift plans a foreman can choose. */
public enum PlanKind {
  /** Everyone alone at his own place, first come first served. */
  EQUAL,
  /** Some men get priority, the better places and helpers. */
  FAVOUR,
  /** A face is prepared and materials are laid up for a record. */
  PREPARING,
  /** One man gets everything. */
  RECORD,
  /** Favourites in name only: the order is on paper, the timber does not come. */
  OBSTRUCT;

  /** Whether some men are given what others are not. */
  public boolean special() {
    return this == FAVOUR || this == PREPARING || this == RECORD;
  }
}
