package norma.economy;

import norma.rule.IncidentRules.Act;

/**
 * What a man did to a mate out of resentment.
 *
 * @param resentment of the actor, before the act relieved him
 * @param payGap what the target earned more a shift in the dekada, roubles; 0 where not known
 */
record Deed(Worker actor, Worker target, Act act, double resentment, double payGap) {}
