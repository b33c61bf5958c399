/**
 * The desktop window: a run that can be watched, looked into and interfered with.
 *
 * <p>The window is a listener: a {@link norma.run.Player} drives the one loop on a thread of its
 * own, and {@link norma.view.desk.Session} takes its frames on Swing's thread and passes them to
 * the {@link norma.view.desk.Part}s. Nothing here can change a reading but a change made by hand,
 * which is logged as an intervention.
 *
 * <p>May use: chart, report, run, experiment, scenario, measure, portrait, event, file (what is
 * wrong with an input), time, Swing and FlatLaf, JFreeChart. Used by: the verb watch. Start at
 * {@link norma.view.window.RunWindow}, and for results of a sweep at {@link
 * norma.view.ResultsWindow}.
 */
package norma.view;
