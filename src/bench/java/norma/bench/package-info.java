/**
 * Benchmarks: how fast a whole run is, beside a bare loop that tells how fast the machine is.
 *
 * <p>May use: every package. Used by: nobody. Outside: JMH. Start at {@link norma.bench.WholeRun}.
 */
package norma.bench;
