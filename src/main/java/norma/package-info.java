/**
 * The front gate: {@link norma.Main} and one small class per verb of the command line, which wires
 * the other packages together.
 *
 * <p>May use: every package. Used by: nobody. Outside: picocli, progressbar; {@code System.exit} in
 * Main only. Start at: {@link norma.Main}.
 */
package norma;
