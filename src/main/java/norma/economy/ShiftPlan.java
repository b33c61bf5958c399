package norma.economy;

import norma.rule.PlanKind;
import norma.rule.ShiftPlans.Form;

/**
 * A plan that a foreman can choose for a shift.
 *
 * @param kind what kind of shift it makes
 * @param form how many are favoured with how many helpers; null where nobody is
 * @param preparingShifts shifts in which a record is prepared first; 0 where it is not, or none
 * @param taken men taken off their places for a record, to help or so that it has their places
 * @param reckoned multiple of the norm that a record is reckoned to bring; 0 for none
 * @param left units that the men left at their own places in a record shift usually make
 */
record ShiftPlan(
    PlanKind kind, Form form, int preparingShifts, int taken, double reckoned, double left) {
  static final ShiftPlan EQUAL = new ShiftPlan(PlanKind.EQUAL, null, 0, 0, 0, 0);

  static ShiftPlan favour(Form form) {
    return new ShiftPlan(PlanKind.FAVOUR, form, 0, 0, 0, 0);
  }

  static ShiftPlan obstruct(Form pretended) {
    return new ShiftPlan(PlanKind.OBSTRUCT, pretended, 0, 0, 0, 0);
  }

  static ShiftPlan record(int preparingShifts, int taken, double reckoned, double left) {
    return new ShiftPlan(PlanKind.RECORD, null, preparingShifts, taken, reckoned, left);
  }

  /** Men who do not stand where they would, or are not served in their turn. */
  int moved() {
    return kind == PlanKind.FAVOUR ? form.favourites() * Math.max(1, form.helpersEach()) : taken;
  }
}
