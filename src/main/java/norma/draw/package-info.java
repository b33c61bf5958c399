/**
 * Keyed draws: every random number is a pure function of (seed, purpose, who, when, index).
 *
 * <p>Two runs that differ in one parameter therefore meet the same luck until their histories
 * differ (common random numbers), whatever the number of threads or the order of visits.
 *
 * <p>May use: nothing of ours. Used by: rule, shift, economy, model, experiment. Start at {@link
 * norma.draw.Draw}.
 */
package norma.draw;
