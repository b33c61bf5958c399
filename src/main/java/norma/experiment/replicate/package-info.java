/**
 * Many runs of variants and seeds, as many at a time as there are threads, each with what somebody
 * wants of it gathered while it runs.
 *
 * <p>May use: scenario, run, measure. Used by: the rooms of experiment above, report, option, verb,
 * view.whatif. Start at {@link norma.experiment.replicate.Replicates}.
 */
package norma.experiment.replicate;
