/**
 * The verbs of the command line, a class each: what it asks of the user, which rooms it wires
 * together, and what it prints.
 *
 * <p>May use: every room. Used by: Main. Outside: picocli. Start at {@link norma.verb.RunVerb}.
 */
package norma.verb;
