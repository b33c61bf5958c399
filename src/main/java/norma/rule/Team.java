package norma.rule;

/**
 * A man at the head of a place, with those who work for him.
 *
 * @param f his skill times effort times what fatigue leaves
 * @param quality quality of the workplace, 1 is ordinary
 * @param method his knowledge of the method, 0..1
 * @param help sum of the helpers' f, less where they help badly; 0 for none
 * @param gang whether helpers with time to spare cut on his name
 * @param places places that are his, at least his own
 * @param favoured whether the best tools are his
 */
public record Team(
    double f,
    double quality,
    double method,
    double help,
    boolean gang,
    int places,
    boolean favoured) {

  /** One at his own place with ordinary tools. */
  public Team(double f, double quality, double method, double help, boolean gang) {
    this(f, quality, method, help, gang, 1, false);
  }
}
