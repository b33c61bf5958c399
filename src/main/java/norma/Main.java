package norma;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import norma.file.FileName;
import norma.file.OutputTrouble;
import norma.file.Shown;
import norma.option.Version;
import norma.terminal.CommandWords;
import norma.terminal.ExitCode;
import norma.terminal.Mistakes;
import norma.terminal.Outlet;
import norma.terminal.Visible;
import norma.verb.AblateVerb;
import norma.verb.CheckVerb;
import norma.verb.CompareVerb;
import norma.verb.DescribeVerb;
import norma.verb.MergeVerb;
import norma.verb.ResumeVerb;
import norma.verb.RunVerb;
import norma.verb.SchemaVerb;
import norma.verb.SweepVerb;
import norma.verb.ValidateVerb;
import norma.verb.WatchVerb;
import norma.verb.WhyVerb;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The factory gate: reads the command line and ends the process with the verb's exit code. */
@Command(
    name = "norma",
    description = "Simulates work, norms and pay in the factories of the five-year plans.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "VERB",
    subcommands = {
      RunVerb.class,
      WatchVerb.class,
      WhyVerb.class,
      ValidateVerb.class,
      SweepVerb.class,
      ResumeVerb.class,
      MergeVerb.class,
      CompareVerb.class,
      AblateVerb.class,
      CheckVerb.class,
      DescribeVerb.class,
      SchemaVerb.class,
      AutoComplete.GenerateCompletion.class
    })
public final class Main implements Runnable {

  @Option(names = "--debug", hidden = true, scope = ScopeType.INHERIT)
  boolean debug;

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    // Charts need no screen, and one that is named but out of reach would stop them; only the
    // window needs one.
    if (args.length == 0 || !args[0].equals("watch")) {
      System.setProperty("java.awt.headless", "true");
    }
    // Tables and sentences are UTF-8 with the digits 0 to 9, whatever the locale says: files are
    // made
    // of them.
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    // Where memory has run out, other threads die of it too; the main thread says so once for all.
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, thrown) -> {
          if (!(thrown instanceof VirtualMachineError || thrown instanceof LinkageError)) {
            thrown.printStackTrace();
          }
        });
    Outlet outlet = new Outlet(new FileOutputStream(FileDescriptor.out));
    PrintWriter err = utf8(System.err);
    int code = run(commandLine().setOut(utf8(outlet)).setErr(err), CommandWords.words(args));
    if (outlet.trouble().isPresent()) {
      err.println(
          new OutputTrouble(FileName.path("standard output"), outlet.trouble().get()).getMessage());
      code = code == ExitCode.OK ? ExitCode.OUTPUT : code;
    }
    System.exit(code);
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new Visible(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  static CommandLine commandLine() {
    Main main = new Main();
    Mistakes mistakes = new Mistakes(() -> main.debug);
    return new CommandLine(main)
        .setCaseInsensitiveEnumValuesAllowed(true)
        // Colours are escapes, and no escape reaches the terminal but those of the progress.
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .registerConverter(Path.class, Main::path)
        .setExecutionExceptionHandler(mistakes)
        .setParameterExceptionHandler(mistakes);
  }

  private static Path path(String name) {
    if (name.isBlank()) {
      throw new TypeConversionException("it must be the name of a file or folder, found none");
    }
    try {
      return FileName.path(name);
    } catch (InvalidPathException unknown) {
      throw new TypeConversionException(
          "'"
              + Shown.text(name)
              + "' is no name for a file here"
              + (FileName.isPlain() ? "" : "; under LC_ALL=C.UTF-8 it may be one"));
    }
  }

  /** Carries out a command line and says with what the process is to end. */
  static int run(CommandLine line, String... args) {
    try {
      return line.execute(args);
    } catch (Throwable thrown) {
      // Errors pass through picocli: an exhausted heap or stack, a class that is missing.
      return Mistakes.of(line).report(thrown, line.getErr());
    } finally {
      line.getOut().flush();
      line.getErr().flush();
    }
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "A verb is missing: one of " + String.join(", ", spec.subcommands().keySet()));
  }
}
