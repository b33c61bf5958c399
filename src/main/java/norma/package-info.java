/**
 * The front gate: {@link norma.Main}, which reads the command line and ends the process.
 *
 * <p>May use: every package. Used by: nobody. Outside: picocli; {@code System.exit} in Main only.
 * Start at: {@link norma.Main}.
 */
package norma;
