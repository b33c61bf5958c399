package norma.verb;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import norma.experiment.store.Sweeping;
import norma.option.ScenarioFile;
import norma.option.Threads;
import norma.option.Version;
import norma.scenario.SweepReader;
import norma.terminal.Interruption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Goes on with a sweep that was stopped, killed or out of space. */
@Command(
    name = "resume",
    mixinStandardHelpOptions = true,
    description = {
      "Goes on with a sweep that was stopped or killed; its tables are in the end what they would"
          + " have been. Runs that a disk has spoilt since are named and made again.",
      "Refused with 6 when scenario, sweep file or program have changed since."
    })
public final class ResumeVerb implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "Folder of the sweep.")
  private Path folder;

  @Option(
      names = "--sweep",
      paramLabel = "FILE",
      description =
          "Where the sweep file is now, if it was moved or renamed; what it says must be what the"
              + " sweep was begun with.")
  private Path sweep;

  @Option(
      names = "--again",
      description =
          "Makes runs that failed or timed out again, and not only those not made yet; where the"
              + " sweep says onError: stop that is so without it.")
  private boolean again;

  @Option(names = "--quiet", description = "Shows no progress, only the folder.")
  private boolean quiet;

  @Mixin private Threads threads;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    int crew = threads.count();
    try (Interruption interruption = new Interruption();
        Sweeping sweeping =
            Sweeping.resume(
                folder,
                Optional.ofNullable(sweep),
                Version.program(),
                file -> SweepReader.read(file, ScenarioFile.measures(), ScenarioFile.events()),
                again)) {
      return new SweepWatch(spec.commandLine(), quiet).run(sweeping, crew, interruption);
    }
  }
}
