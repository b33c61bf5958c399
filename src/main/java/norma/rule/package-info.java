/**
 * Habits as records: the numbers of a rule, their bounds, its formula, in one file.
 *
 * <p>A file's keys bind straight to the components; the object the planner calls is the object that
 * was read. A rule cannot name an agent. May use: parameter, draw. Used by: portrait, shift,
 * economy, scenario, model. Start at {@link norma.rule.IndustryRules}.
 */
package norma.rule;
