/**
 * The window on a run: its parts, where they stand, its toolbar and menus, and the clock that
 * redraws them.
 *
 * <p>May use: all rooms of view but view.results, report, run, scenario, event, file, time. Used
 * by: view.results (to replay a run), the verb watch. Outside: Swing. Start at {@link
 * norma.view.window.RunWindow}.
 */
package norma.view.window;
