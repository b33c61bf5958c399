/**
 * What all parts of the window have in common: the session on a run and its frames, commands and
 * keys, the shell of a window and its look, pieces from which parts are made.
 *
 * <p>The window is a listener: a {@link norma.run.Player} drives the one loop on a thread of its
 * own, and the session takes its frames on Swing's thread and passes them to the parts. Nothing
 * here can change a reading but a change made by hand, which is logged as an intervention.
 *
 * <p>May use: chart.pen, report, run, scenario, measure, portrait, rule, event, file. Used by: all
 * rooms of view, the verb watch. Outside: Swing, FlatLaf. Start at {@link norma.view.desk.Session}.
 */
package norma.view.desk;
