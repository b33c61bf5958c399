/**
 * The calendar of the scenario's era, and the phases of a day.
 *
 * <p>May use: parameter. Used by: nearly all. Start at {@link norma.time.Calendar}.
 */
package norma.time;
