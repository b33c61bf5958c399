package norma.bench;

import norma.draw.Draw;
import norma.draw.Purpose;

/** A bare loop over men: what a worker-shift would cost if there were no model. */
final class BareLoop {
  private BareLoop() {}

  /**
   * One keyed draw and some twenty operations for each man.
   *
   * @return something that depends on all of it, so that no compiler leaves it out
   */
  static double turn(long seed, int men) {
    double fatigue = 0.3;
    double output = 0;
    for (int man = 0; man < men; man++) {
      double u = Draw.uniform(Draw.key(seed, Purpose.NAME, man, seed), 0);
      double effort = 0.6 + u;
      double pace = effort * (1 - 0.3 * fatigue) * (1 + 0.1 * u);
      double strain = Math.max(0, effort / 0.9 - 1);
      fatigue += 0.2 * strain * strain * (1 - fatigue);
      fatigue -= 0.4 * fatigue;
      double hours = 6 - 0.5 * u * u;
      double made = pace * hours / (1 + 0.01 * fatigue);
      output += made > 6 ? 6 + 2 * (made - 6) : made;
    }
    return output;
  }
}
