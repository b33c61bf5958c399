package norma.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import norma.experiment.store.Sweeping;
import norma.experiment.sweep.Shard;
import norma.experiment.sweep.SweepPlan;
import norma.file.FileName;
import norma.option.ScenarioFile;
import norma.option.Threads;
import norma.option.Version;
import norma.scenario.Sweep;
import norma.scenario.SweepReader;
import norma.terminal.Interruption;
import norma.terminal.Mistakes;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Runs a sweep: many points, each with the same seeds, into one file of results. */
@Command(
    name = "sweep",
    mixinStandardHelpOptions = true,
    description = {
      "Runs every point of a sweep file with the same seeds and leaves results.sqlite, runs.csv and"
          + " results.csv in a folder.",
      "Killed at any instant, it goes on with: norma resume FOLDER."
    })
public final class SweepVerb implements Callable<Integer> {
  private static final Path SWEEPS = FileName.path("sweeps");

  @Parameters(paramLabel = "FILE", description = "A sweep file.")
  private Path file;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description =
          "Folder for the results; unless said, sweeps/SWEEP, with -2, -3 … where that is taken."
              + " A shard has a folder of its own in it.")
  private Path out;

  @Option(
      names = "--overwrite",
      description = "Lets the results take the place of those of an older sweep.")
  private boolean overwrite;

  @Option(
      names = "--dry-run",
      description = "Makes three runs to see what the sweep would cost, and writes nothing.")
  private boolean dryRun;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      converter = Slice.class,
      description = "Runs the I-th of N equal slices only; norma merge puts them together.")
  private Shard shard = Shard.WHOLE;

  @Option(names = "--quiet", description = "Shows no progress, only the folder.")
  private boolean quiet;

  @Mixin private Threads threads;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (overwrite && out == null) {
      throw wrong("--overwrite wants to know which folder: give --out as well");
    }
    int crew = threads.count();
    Sweep sweep = SweepReader.read(file, ScenarioFile.measures(), ScenarioFile.events());
    SweepPlan plan = new SweepPlan(sweep, SweepPlan.SAMPLE);
    if (shard.isPart() && sweep.seeds().isAdaptive()) {
      throw wrong(
          "--shard cannot be used with seeds until, because no shard sees the results of the"
              + " others; state count instead");
    }
    var err = spec.commandLine().getErr();
    Mistakes.remark(sweep.remarks(), err);
    err.flush();
    int points = plan.setup().points().size();
    if (!dryRun && plan.lookedAt() < points) {
      err.println("Looking at all " + points + " points before the first run.");
      err.flush();
      plan.checkAll();
    }
    if (dryRun) {
      return Pilot.run(plan, shard, crew, spec.commandLine());
    }
    Path folder = folder(sweep.id());
    try (Interruption interruption = new Interruption();
        Sweeping sweeping = Sweeping.begin(plan, folder, Version.program(), shard, overwrite)) {
      return new SweepWatch(spec.commandLine(), quiet).run(sweeping, crew, interruption);
    }
  }

  private Path folder(String id) {
    Path wanted = out == null ? FileName.within(SWEEPS, id) : out;
    if (shard.isPart()) {
      return wanted.resolve(shard.folder());
    }
    Path free = wanted;
    for (int i = 2; out == null && Files.exists(free); i++) {
      free = FileName.beside(wanted, id + "-" + i);
    }
    return free;
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  /** A shard as on the command line, and a sentence when it is none. */
  static final class Slice implements ITypeConverter<Shard> {
    @Override
    public Shard convert(String text) {
      return Optional.of(text)
          .filter(stated -> stated.matches("[0-9]{1,6}/[0-9]{1,6}"))
          .map(stated -> stated.split("/"))
          .map(parts -> new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])})
          .filter(parts -> parts[0] >= 1 && parts[0] <= parts[1])
          .map(parts -> new Shard(parts[0], parts[1]))
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + text + "' is not a shard; write which of how many, as in 3/8"));
    }
  }
}
