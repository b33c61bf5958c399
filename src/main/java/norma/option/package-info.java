/**
 * Options that several verbs take, each a class that reads it and says what is wrong with it:
 * seeds, length, threads, where results go, the scenario file itself.
 *
 * <p>May use: every room below. Used by: verb, Main. Outside: picocli. Start at {@link
 * norma.option.ScenarioFile}.
 */
package norma.option;
