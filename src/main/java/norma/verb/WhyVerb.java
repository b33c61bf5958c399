package norma.verb;

import java.io.PrintWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import norma.event.Event;
import norma.file.FileName;
import norma.file.InvalidInput;
import norma.file.Place;
import norma.measure.Measure;
import norma.option.Whole;
import norma.report.Causes;
import norma.report.ComparisonTable;
import norma.report.Context;
import norma.report.Labelling;
import norma.report.Sentences;
import norma.report.WhyChain;
import norma.run.RunEvents;
import norma.run.StoredCourse;
import norma.terminal.ExitCode;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why something happened in a run, back to its first causes. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description = {
      "Says why something happened in a run: the event, below it what led to it, and so on, three"
          + " steps back unless --depth or --all says otherwise; then how many earlier events are"
          + " left out. What alone led to an event stands below it and as far in; of several causes"
          + " each stands further in, the later ones with \"and because\". A change from outside that"
          + " lowered the leadership's push is no cause.",
      "Without EVENT lists what kinds of events there were, how many, and the first and last of each."
    })
public final class WhyVerb implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder that a run left.")
  private Path folder;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "EVENT",
      description =
          "Number of the event, as in events.csv, or a kind, such as norm_revision, of which the"
              + " first is taken.")
  private String asked;

  @ArgGroup private Reach reach = new Reach();
  @Spec private CommandSpec spec;

  /** How far back the causes are told. */
  private static final class Reach {
    private static final long USUAL = 3;

    @Option(
        names = "--depth",
        paramLabel = "N",
        converter = Whole.class,
        description = "Tells what led to the event up to N steps back; 3 unless said.")
    private Long depth;

    @Option(
        names = "--all",
        description = "Tells all that led to the event, back to the first causes.")
    private boolean all;

    int steps(CommandSpec verb, boolean ofAnEvent) {
      if (!ofAnEvent && (all || depth != null)) {
        throw new ParameterException(
            verb.commandLine(),
            (all ? "--all" : "--depth") + " wants to know of which event: name an EVENT as well");
      }
      if (depth != null && depth < 0) {
        throw new ParameterException(
            verb.commandLine(), "--depth must be 0 or more, found " + depth);
      }
      return all
          ? Integer.MAX_VALUE
          : (int) Math.min(Integer.MAX_VALUE, depth == null ? USUAL : depth);
    }
  }

  @Override
  public Integer call() {
    int steps = reach.steps(spec, asked != null);
    if (!Files.isDirectory(folder)) {
      throw new InvalidInput(
          Place.of(FileName.of(folder))
              .problem("is no folder; why asks about the folder of a run"));
    }
    if (!RunEvents.areAt(folder)) {
      throw wrong("is a folder without events.csv, so it is not that of a run");
    }
    RunEvents run = RunEvents.read(folder);
    Sentences sentences =
        new Sentences(
            run::date, new Context(Labelling.of(folder), man -> run.names().getOrDefault(man, "")));
    PrintWriter printed = spec.commandLine().getOut();
    if (asked == null) {
      kinds(run.events(), sentences, printed);
    } else {
      Event event = event(run.events());
      StoredCourse push = new StoredCourse(folder, Measure.PUSH);
      Causes causes = new Causes(run, push);
      String chain = new WhyChain(causes, sentences).of(event.id(), steps).orElseThrow();
      int head = chain.indexOf('\n') + 1;
      printed.print(chain.substring(0, head) + quantities(event) + chain.substring(head));
      boolean fromOutside =
          run.events().stream()
              .filter(one -> one.kind() == Event.Kind.INTERVENTION)
              .anyMatch(one -> chain.substring(head).contains("[" + one.id() + "]"));
      if (fromOutside && !push.gap().isEmpty()) {
        printed.println(
            push.gap()
                + " So a change from outside may stand above that lowered the leadership's push and"
                + " led to nothing.");
      }
    }
    printed.flush();
    return ExitCode.OK;
  }

  /** What was measured of the event itself. */
  private static String quantities(Event event) {
    return event.quantities().isEmpty()
        ? ""
        : event.quantities().entrySet().stream()
            .map(one -> one.getKey() + " " + ComparisonTable.figure(one.getValue()))
            .collect(Collectors.joining(", ", "  ", "\n"));
  }

  private Event event(List<Event> events) {
    if (asked.matches("-?[0-9]+")) {
      BigInteger id = new BigInteger(asked);
      if (id.signum() < 1 || id.compareTo(BigInteger.valueOf(events.size())) > 0) {
        throw wrong(
            "has no event "
                + asked
                + (events.isEmpty()
                    ? ": none happened in this run"
                    : ", only 1 to " + events.size()));
      }
      return events.get(id.intValue() - 1);
    }
    Event.Kind kind =
        Arrays.stream(Event.Kind.values())
            .filter(one -> one.label().equals(asked))
            .findFirst()
            .orElseThrow(
                () ->
                    wrong(
                        "has no kind of event "
                            + asked
                            + "; there are "
                            + Arrays.stream(Event.Kind.values())
                                .map(Event.Kind::label)
                                .collect(Collectors.joining(", "))));
    return events.stream()
        .filter(event -> event.kind() == kind)
        .findFirst()
        .orElseThrow(() -> wrong("has no " + kind.label() + ": none happened in this run"));
  }

  private static void kinds(List<Event> events, Sentences sentences, PrintWriter printed) {
    for (Event.Kind kind : Event.Kind.values()) {
      List<Event> ofKind = events.stream().filter(event -> event.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        Event first = ofKind.get(0);
        Event last = ofKind.get(ofKind.size() - 1);
        printed.println(kind.label() + ": " + ofKind.size());
        printed.println("  [" + first.id() + "] " + sentences.of(first));
        if (ofKind.size() > 1) {
          printed.println("  [" + last.id() + "] " + sentences.of(last));
        }
      }
    }
    if (events.isEmpty()) {
      printed.println("No event happened in this run.");
    }
  }

  private InvalidInput wrong(String sentence) {
    return new InvalidInput(Place.of(FileName.of(folder)).problem(sentence));
  }
}
