/**
 * The small discrete-event world of one shop's shift.
 *
 * <p>May use: rule, draw. Used by: economy. Start at {@link norma.shift.ShiftWorld}.
 */
package norma.shift;
