package norma;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * A command line carried out within the test's own process.
 *
 * @param code what the process would have ended with
 * @param out what went to standard output
 * @param err what went to standard error
 */
public record Gate(int code, String out, String err) {

  /** Carries out a command line. */
  public static Gate pass(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    line.getSubcommands()
        .values()
        .forEach(verb -> verb.setOut(line.getOut()).setErr(line.getErr()));
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    return new Gate(Main.run(line, words), out.toString(), err.toString());
  }
}
