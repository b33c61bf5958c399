/**
 * A sweep on the disk, run by run in one SQLite file: written, resumed, merged, and held against
 * its checksums on every read. The only room that speaks SQL.
 *
 * <p>May use: experiment.replicate, experiment.sweep, scenario, run, file. Used by: verb,
 * view.results. Outside: SQLite. Start at {@link norma.experiment.store.Sweeping}.
 */
package norma.experiment.store;
