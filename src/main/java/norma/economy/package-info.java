/**
 * Planner, industries, shops, foremen and workers: who decides what; and what passes between
 * industries: goods, news and people.
 *
 * <p>May use: rule, shift, portrait, event, draw, time. Used by: model, measure (readings only).
 * Start at {@link norma.economy.Economy}.
 */
package norma.economy;
