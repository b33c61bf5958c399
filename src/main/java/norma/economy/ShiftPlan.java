package norma.economy;

import norma.rule.PlanKind;
import norma.rule.ShiftPlans.Form;

/**
 * A plan that a foreman can choose for a shift.
 *
 * @param kind what kind of shift it makes
 * @param form how many are favoured with how many helpers; null where nobody is
 * @param preparingShifts shifts in which a record is prepared first; 0 where it is not, or none
 * @param reckoned multiple of the norm that a record is reckoned to bring; 0 for none
 */
record ShiftPlan(PlanKind kind, Form form, int preparingShifts, double reckoned) {
  static final ShiftPlan EQUAL = new ShiftPlan(PlanKind.EQUAL, null, 0, 0);

  static ShiftPlan favour(Form form) {
    return new ShiftPlan(PlanKind.FAVOUR, form, 0, 0);
  }

  static ShiftPlan obstruct(Form pretended) {
    return new ShiftPlan(PlanKind.OBSTRUCT, pretended, 0, 0);
  }

  static ShiftPlan record(int preparingShifts, double reckoned) {
    return new ShiftPlan(PlanKind.RECORD, null, preparingShifts, reckoned);
  }
}
