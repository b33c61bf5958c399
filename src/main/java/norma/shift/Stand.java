package norma.shift;

/**
 * Where a man at the head of a place stands in a shift, whatever his pace.
 *
 * @param quality quality of the place as it is kept, 1 is ordinary
 * @param method his knowledge of the method, 0..1
 * @param help sum of his helpers' skill times pace, less where they help badly; 0 for none
 * @param prepared units prepared for him, 0 for none
 * @param yield units that his place and those he was given can give in the shift
 * @param places places that are his, at least his own
 * @param favoured whether he is on the foreman's order and has the best tools
 * @param ease times the ordinary output that his job lets him make, see {@link norma.rule.Norm}
 */
public record Stand(
    double quality,
    double method,
    double help,
    double prepared,
    double yield,
    int places,
    boolean favoured,
    double ease) {

  /** One at his own place, with ordinary tools and an ordinary job. */
  public Stand(double quality, double method, double help, double prepared, double yield) {
    this(quality, method, help, prepared, yield, 1, false, 1);
  }
}
