/**
 * Meaning, unit and bounds of a number, said once, where the number is declared.
 *
 * <p>May use: nothing. Used by: every package that declares numbers of a scenario file, and the
 * reader. Start at {@link norma.parameter.Parameter}.
 */
package norma.parameter;
