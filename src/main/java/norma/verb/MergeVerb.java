package norma.verb;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import norma.experiment.store.Merge;
import norma.file.FileName;
import norma.terminal.ExitCode;
import norma.terminal.Interruption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the shards of a sweep together. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = {
      "Puts the shards of a sweep together; the tables are those of the sweep run in one piece.",
      "Ends with 6 when runs are missing, and says which shards as an array expression; with 3 when"
          + " a shard is of another sweep."
    })
public final class MergeVerb implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Folders of the shards.")
  private List<Path> folders;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Folder for the whole.")
  private Path out;

  @Option(
      names = "--overwrite",
      description = "Lets the results take the place of those of an older sweep.")
  private boolean overwrite;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Optional<Merge.Merged> made;
    try (Interruption interruption = new Interruption()) {
      made = Merge.of(folders, out, overwrite, interruption::happened);
    }
    if (made.isEmpty()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("Stopped; nothing is merged.");
      err.flush();
      return ExitCode.INTERRUPTED;
    }
    Merge.Merged merged = made.get();
    PrintWriter printed = spec.commandLine().getOut();
    printed.printf(
        "%d %s, %d %s, %d failed%n",
        merged.shards(),
        merged.shards() == 1 ? "shard" : "shards",
        merged.runs(),
        merged.runs() == 1 ? "run" : "runs",
        merged.failed());
    printed.println("folder " + FileName.shown(out));
    printed.flush();
    return merged.failed() == 0 || merged.tolerated() ? ExitCode.OK : ExitCode.FAILED_RUNS;
  }
}
