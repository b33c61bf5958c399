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
        sum += shop.planLearned[i];
        shifts += shop.planShifts[i];
      }
      for (Shop shop : industry.shops) {
        int others = shifts - shop.planShifts[i];
        if (others > 0) {
          double mean = (sum - shop.planLearned[i]) / others;
          shop.foreman.ratio[i] = beliefs.heard(shop.foreman.ratio[i], mean);
        }
        shop.planLearned[i] = 0;
        shop.planShifts[i] = 0;
      }
    }
  }
}
