package norma.economy;

import norma.rule.PlanKind;
import norma.shift.ShiftOrder;
import norma.shift.ShiftResult;

/**
 * A shift that is over.
 *
 * @param about what it was about
 * @param plan the foreman's plan
 * @param driven whether he drove
 * @param usualOutput units the men present usually make alone
 * @param lineup who worked where, for whom, and at which pace
 * @param result what came of it
 * @param equalOrder the order of the same shift had everyone been left alone; null where everyone
 *     was
 * @param asEqual what would have come of it had everyone been left alone; null where everyone was
 */
record ShiftOutcome(
    ShiftCase about,
    PlanKind plan,
    boolean driven,
    double usualOutput,
    Lineup lineup,
    ShiftResult result,
    ShiftOrder equalOrder,
    ShiftResult asEqual) {}
