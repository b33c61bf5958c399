package norma.economy;

import norma.rule.PlanKind;

/** What a shop's shifts of a day brought under each plan, for other foremen to hear. */
final class Hearsay {
  private final double[] brought = new double[PlanKind.values().length];
  private final int[] shifts = new int[PlanKind.values().length];

  /** A shift brought so much, over what the men usually make alone. */
  void tell(PlanKind plan, double realised) {
    brought[plan.ordinal()] += realised;
    shifts[plan.ordinal()]++;
  }

  double brought(PlanKind plan) {
    return brought[plan.ordinal()];
  }

  int shifts(PlanKind plan) {
    return shifts[plan.ordinal()];
  }

  /** It is told, and forgotten. */
  void forget(PlanKind plan) {
    brought[plan.ordinal()] = 0;
    shifts[plan.ordinal()] = 0;
  }
}
