/**
 * Benchmarks: how fast a whole run is, beside a bare loop that tells how fast the machine is.
 *
 * <p>May use: every package. Used by: nobody. Outside: JMH, MASON, the flight recorder of the JVM.
 * Start at {@link norma.bench.WholeRun} and {@link norma.bench.Scale}.
 */
package norma.bench;
