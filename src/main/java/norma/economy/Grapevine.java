package norma.economy;

import norma.rule.Beliefs;
import norma.rule.PlanKind;

/** How foremen hear of each other's shifts. */
final class Grapevine {
  private Grapevine() {}

  /** Foremen hear, weakly, what the plans of the other shops brought. */
  static void carry(Industry industry) {
    Beliefs beliefs = industry.rules.foreman().beliefs();
    for (PlanKind plan : PlanKind.values()) {
      int i = plan.ordinal();
      double sum = 0;
      int shifts = 0;
      for (Shop shop : industry.shops) {
        sum += shop.hearsay.brought(plan);
        shifts += shop.hearsay.shifts(plan);
      }
      for (Shop shop : industry.shops) {
        int others = shifts - shop.hearsay.shifts(plan);
        if (others > 0) {
          double mean = (sum - shop.hearsay.brought(plan)) / others;
          shop.foreman.ratio[i] = beliefs.heard(shop.foreman.ratio[i], mean);
        }
        shop.hearsay.forget(plan);
      }
    }
  }
}
