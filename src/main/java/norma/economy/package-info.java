/**
 * Planner, industries, shops, foremen and workers: who decides what.
 *
 * <p>May use: rule, shift, portrait, event, draw, time. Used by: model, measure (readings only).
 * Start at {@link norma.economy.Economy}.
 */
package norma.economy;
