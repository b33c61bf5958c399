package norma.economy;

import norma.rule.PlanKind;

/**
 * What a shift means beyond its shop, kept until the economy settles it.
 *
 * @param best highest fulfilment of the shift, 0 where nobody had an own place
 * @param bestSlot slot of the man who reached it, -1 where none
 * @param plan the foreman's plan
 * @param output his output, units
 * @param helpers his helpers
 * @param cleared men moved off their places so that he had them
 * @param machines machines that he had, places where a place is one machine's
 * @param preparedUsed prepared units he used up
 * @param preparingShifts shifts in which his face was prepared
 * @param effort his pace
 * @param method his knowledge of the method
 * @param skill his skill
 * @param othersLost share of output that all others lost, preparation included; NaN where not
 *     measured
 * @param foundOut whether obstruction was found out
 */
record ShiftReport(
    double best,
    int bestSlot,
    PlanKind plan,
    double output,
    int helpers,
    int cleared,
    int machines,
    double preparedUsed,
    int preparingShifts,
    double effort,
    double method,
    double skill,
    double othersLost,
    boolean foundOut) {}
