/**
 * Parameters changed by hand: what is in force, what can be changed at once and what with a reset,
 * and the session saved as a scenario.
 *
 * <p>May use: view.desk, run, scenario, file, time. Used by: view.whatif, view.window. Outside:
 * Swing. Start at {@link norma.view.rules.RulesPart}.
 */
package norma.view.rules;
