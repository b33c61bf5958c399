/**
 * What happened, in sentences as it happens, and why.
 *
 * <p>May use: view.desk, report, run, measure, event. Used by: view.window. Outside: Swing. Start
 * at {@link norma.view.news.NewsPart}.
 */
package norma.view.news;
