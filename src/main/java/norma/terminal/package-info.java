/**
 * What all verbs have in common towards the terminal: progress, tables, exit codes, sentences for
 * what went wrong, and an end in good order when a signal comes.
 *
 * <p>May use: file. Used by: option, verb, Main. Outside: picocli, progressbar and its terminal.
 * Start at {@link norma.terminal.ExitCode}.
 */
package norma.terminal;
