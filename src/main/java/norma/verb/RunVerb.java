package norma.verb;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import norma.chart.economy.EconomyCharts;
import norma.chart.pen.Labels;
import norma.chart.run.ChartWriter;
import norma.file.FileName;
import norma.measure.History;
import norma.measure.Readings;
import norma.option.Length;
import norma.option.Recorded;
import norma.option.ResultFolder;
import norma.option.ScenarioFile;
import norma.option.Threads;
import norma.option.Version;
import norma.option.Whole;
import norma.report.Cast;
import norma.report.Context;
import norma.report.Labelling;
import norma.report.Summary;
import norma.run.Destination;
import norma.run.Listener;
import norma.run.Loop;
import norma.run.Memory;
import norma.run.Outcome;
import norma.run.Recording;
import norma.run.RunFolder;
import norma.run.Start;
import norma.scenario.Scenario;
import norma.terminal.ExitCode;
import norma.terminal.Interruption;
import norma.terminal.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a scenario and leaves its tables, charts and manifest in a folder. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a scenario once: leaves tables, charts and a manifest in a folder, and prints what"
          + " emerged, the digest of the run and the folder.",
      "Ctrl-C ends it with the day, or with the day before where that does not end within two"
          + " seconds; the folder is then complete to that day and says so."
    })
public final class RunVerb implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "A scenario file.")
  private Path file;

  @Option(
      names = "--seed",
      paramLabel = "S",
      converter = Whole.class,
      description = "Seed of the run, 64 bits, instead of the scenario's.")
  private Long seed;

  @Option(names = "--no-charts", description = "Draws no charts.")
  private boolean noCharts;

  @Option(
      names = "--quiet",
      description = "Shows no progress and no summary, only the digest and the folder.")
  private boolean quiet;

  @Mixin private ResultFolder results;
  @Mixin private ScenarioFile reader;
  @Mixin private Length length;
  @Mixin private Recorded recorded;
  @Mixin private Threads threads;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    results.check();
    int crew = threads.countForOneRun();
    Scenario scenario = recorded.of(length.of(reader.read(file)));
    long seeded = seed == null ? scenario.seed() : seed;
    Destination destination = results.destination(scenario.id() + "-" + seeded);
    Recording.remark(scenario).ifPresent(spec.commandLine().getErr()::println);
    try (Interruption interruption = new Interruption();
        RunFolder folder = new RunFolder(destination, Version.calledBy(spec))) {
      return run(scenario, seeded, crew, folder, interruption);
    }
  }

  private int run(
      Scenario scenario, long seeded, int crew, RunFolder folder, Interruption interruption) {
    PrintWriter err = spec.commandLine().getErr();
    Memory memory = new Memory();
    Cast cast = new Cast();
    Outcome outcome;
    try (Pointer pointer = new Pointer(err, Progress.Kind.suitable(quiet));
        Loop loop = new Loop(scenario, seeded, crew, List.of(memory, cast, folder, pointer))) {
      interruption.stops(loop::stop);
      outcome = loop.run();
      if (loop.isDayGivenUp()) {
        err.println("The day being simulated did not end within two seconds and is left out.");
      }
    } finally {
      // Where memory has run out, that of the run is needed to clear up.
      interruption.stops(() -> {});
    }
    if (outcome.daysDone() == 0) {
      err.println("Stopped before the end of the first day; nothing was written.");
      err.flush();
      return ExitCode.INTERRUPTED;
    }
    Labels labels = Labelling.of(scenario, seeded);
    if (!noCharts) {
      draw(memory.history(), labels, folder);
    }
    Path place = folder.complete(outcome);
    PrintWriter printed = spec.commandLine().getOut();
    if (!quiet) {
      printed.println(Summary.of(memory.history(), new Context(labels, cast::name)));
    }
    printed.println("digest " + outcome.digest());
    printed.println("folder " + FileName.shown(place));
    printed.flush();
    if (!outcome.stopped()) {
      return ExitCode.OK;
    }
    err.printf(
        "Stopped after %d of %d days; the folder is complete to %s.%n",
        outcome.daysDone(),
        outcome.start().days(),
        scenario.calendar().start().plusDays(outcome.daysDone() - 1L));
    err.flush();
    return ExitCode.INTERRUPTED;
  }

  private static void draw(History history, Labels labels, RunFolder folder) {
    try {
      Path charts = folder.draft().resolve("charts");
      ChartWriter.writeAll(history, labels, charts, 1.5);
      EconomyCharts.write(history, labels, charts, 1.5);
    } catch (IOException trouble) {
      throw folder.trouble(trouble);
    }
  }

  /** Points to the day that was done last. */
  private static final class Pointer implements Listener, AutoCloseable {
    private final PrintWriter err;
    private final Progress.Kind kind;
    private Progress progress;

    Pointer(PrintWriter err, Progress.Kind kind) {
      this.err = err;
      this.kind = kind;
    }

    @Override
    public void begins(Start start) {
      progress = Progress.of(err, kind, "days", start.days());
    }

    @Override
    public void read(Readings readings) {
      progress.to(readings.day() + 1L, readings.date().toString());
    }

    @Override
    public void close() {
      if (progress != null) {
        progress.close();
      }
    }
  }
}
