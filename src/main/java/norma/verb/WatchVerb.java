package norma.verb;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import norma.chart.economy.EconomyCharts;
import norma.chart.pen.Labels;
import norma.chart.run.ChartWriter;
import norma.experiment.store.StoredSweep;
import norma.experiment.store.SweepLedger;
import norma.experiment.sweep.SweepResults;
import norma.file.FileName;
import norma.file.InvalidInput;
import norma.file.Place;
import norma.measure.Readings;
import norma.option.Length;
import norma.option.Recorded;
import norma.option.ScenarioFile;
import norma.option.Threads;
import norma.option.Version;
import norma.option.Whole;
import norma.portrait.Move;
import norma.portrait.Portrait;
import norma.report.Labelling;
import norma.run.Destination;
import norma.run.Keeper;
import norma.run.Memory;
import norma.run.Outcome;
import norma.run.Provenance;
import norma.run.Recording;
import norma.run.RunFolder;
import norma.run.Start;
import norma.scenario.Scenario;
import norma.scenario.SweepReader;
import norma.scenario.Vocabulary;
import norma.terminal.ExitCode;
import norma.terminal.Interruption;
import norma.terminal.Mistakes;
import norma.view.desk.Theme;
import norma.view.results.ResultsWindow;
import norma.view.window.RunWindow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens a window on a run, or on the results of a sweep. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Opens a window in which a run can be watched, looked into and interfered with.",
      "What is changed by hand can be saved as a scenario that runs to the same digest.",
      "Of the results of a sweep: opens a window in which two points are laid side by side, and any"
          + " run can be replayed live."
    })
public final class WatchVerb implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE|RESULTS",
      description = "A scenario file, or a sweep's folder or results.sqlite.")
  private Path file;

  @Option(
      names = "--seed",
      paramLabel = "S",
      converter = Whole.class,
      description = "Seed of the run, 64 bits, instead of the scenario's.")
  private Long seed;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description =
          "Folder for the results, which must not exist; each reset, new seed or branch leaves one"
              + " of its own, with -2, -3 … Without it nothing is written.")
  private Path out;

  @Option(names = "--dark", description = "Opens with the dark theme.")
  private boolean dark;

  @Mixin private ScenarioFile reader;
  @Mixin private Length length;
  @Mixin private Recorded recorded;
  @Mixin private Threads threads;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    if (out != null && FileName.of(out).isBlank()) {
      throw new ParameterException(spec.commandLine(), "--out wants the name of a folder");
    }
    if (Files.isDirectory(file) && !SweepLedger.isAt(file)) {
      throw new InvalidInput(
          Place.of(FileName.of(file))
              .problem(
                  "is a folder without results of a sweep; watch opens a scenario file, or the"
                      + " folder of a sweep"));
    }
    boolean ofSweep = SweepLedger.isAt(file);
    SweepResults results = ofSweep ? results() : null;
    Scenario scenario = ofSweep ? null : recorded.of(length.of(reader.read(file)));
    if (!RunWindow.isPossible()) {
      throw new ParameterException(
          spec.commandLine(), "There is no display for a window here; norma run needs none");
    }
    int crew = threads.countForOneRun();
    if (ofSweep) {
      return watch(results, crew);
    }
    long seeded = seed == null ? scenario.seed() : seed;
    AtomicBoolean first = new AtomicBoolean(true);
    if (out != null) {
      Destination.named(out, false);
      Recording.remark(scenario).ifPresent(spec.commandLine().getErr()::println);
    }
    RunWindow window;
    try (Interruption interruption = new Interruption()) {
      window =
          RunWindow.open(
              scenario,
              seeded,
              crew,
              dark ? Theme.DARK : Theme.LIGHT,
              (one, luck) -> keepers(one, luck, first.getAndSet(false)),
              (folder, one, luck) -> kept(Destination.named(folder, false), one, luck));
      interruption.stops(window::close);
      window.await();
    }
    Mistakes mistakes = Mistakes.of(spec.root().commandLine());
    return ending(window.trouble(), mistakes, spec.commandLine().getErr());
  }

  /** Reports what stopped a run, if anything did, and says with what the process ends. */
  static int ending(Optional<Throwable> trouble, Mistakes mistakes, PrintWriter err) {
    return trouble.map(met -> mistakes.report(met, err)).orElse(ExitCode.OK);
  }

  private SweepResults results() {
    if (seed != null
        || out != null
        || length.isStated()
        || recorded.isStated()
        || !reader.settings().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--seed, --out, --record, --set, --days and --until are for a scenario; results have theirs");
    }
    return StoredSweep.open(file);
  }

  private int watch(SweepResults results, int crew) throws InterruptedException {
    SweepLedger ledger = SweepLedger.of(file);
    Vocabulary words = new Vocabulary(ScenarioFile.measures(), ScenarioFile.events());
    ResultsWindow.open(
            FileName.of(file),
            results,
            ledger,
            dark ? Theme.DARK : Theme.LIGHT,
            (run, theme, remark) -> {
              Scenario scenario = ledger.scenario(results.setup(), run.point(), words);
              ledger
                  .changed(
                      Version.program(),
                      from -> SweepReader.read(from, words.measures(), words.events()))
                  .ifPresent(
                      why ->
                          remark.accept(
                              "Replayed as it was when the sweep was begun; since then: "
                                  + why
                                  + "."));
              return RunWindow.open(
                  scenario,
                  run.seed(),
                  crew,
                  theme,
                  (one, luck) -> List.of(),
                  (folder, one, luck) -> kept(Destination.named(folder, false), one, luck));
            })
        .await();
    return ExitCode.OK;
  }

  private List<? extends Keeper> keepers(Scenario scenario, long luck, boolean first) {
    if (out == null) {
      return List.of();
    }
    Destination place = first ? Destination.named(out, false) : Destination.firstFree(out);
    return List.of(kept(place, scenario, luck));
  }

  private Kept kept(Destination place, Scenario scenario, long luck) {
    return new Kept(new RunFolder(place, provenance()), scenario, luck);
  }

  private Provenance provenance() {
    return new Provenance(
        Version.number(),
        Version.commit(),
        spec.root().commandLine().getParseResult().originalArgs());
  }

  /** A run kept in a folder, with its charts. */
  private record Kept(RunFolder folder, Memory memory, Scenario scenario, long luck)
      implements Keeper {
    Kept(RunFolder folder, Scenario scenario, long luck) {
      this(folder, new Memory(), scenario, luck);
    }

    @Override
    public void begins(Start start) {
      folder.begins(start);
    }

    @Override
    public void happened(Happening happening) {
      memory.happened(happening);
      folder.happened(happening);
    }

    @Override
    public void read(Readings readings) {
      memory.read(readings);
      folder.read(readings);
    }

    @Override
    public void counted(LocalDate date, List<Portrait> portraits) {
      folder.counted(date, portraits);
    }

    @Override
    public void moved(LocalDate date, List<Move> moves) {
      memory.moved(date, moves);
      folder.moved(date, moves);
    }

    @Override
    public void ended(Outcome outcome) {
      try {
        Labels labels = Labelling.of(scenario, luck);
        Path charts = folder.draft().resolve("charts");
        ChartWriter.writeAll(memory.history(), labels, charts, 1.5);
        EconomyCharts.write(memory.history(), labels, charts, 1.5);
      } catch (IOException trouble) {
        throw folder.trouble(trouble);
      }
      folder.complete(outcome);
    }

    @Override
    public void close() {
      folder.close();
    }
  }
}
