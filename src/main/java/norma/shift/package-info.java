/**
 * What the work of each trade is: what a man would make, what it takes, what time is lost to, and
 * the small discrete-event world of one shop's shift.
 *
 * <p>May use: rule, draw. Used by: economy. Start at {@link norma.shift.Production}, and for how a
 * shift runs at {@link norma.shift.ShiftWorld}, for a line {@code norma.shift.LineWorld}. Rules of
 * the work itself (norma.rule.Work, Machine, Tending, AssemblyLine, SharedThing, Haulage, Tools,
 * Preparation) are named here and nowhere above.
 */
package norma.shift;
