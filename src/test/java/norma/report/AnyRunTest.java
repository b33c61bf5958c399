package norma.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import norma.chart.pen.Labels;
import norma.chart.run.ChartWriter;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.experiment.pattern.Pattern;
import norma.file.InvalidInput;
import norma.file.Json;
import norma.measure.History;
import norma.measure.MadeUp;
import norma.measure.Measure;
import norma.measure.Scope;
import norma.run.Loop;
import norma.run.Memory;
import norma.run.Small;
import norma.scenario.Aggregate;
import norma.scenario.Catalogue;
import norma.scenario.Edge;
import norma.scenario.Expectation;
import norma.scenario.Scenario;
import norma.scenario.Window;
import norma.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a run was set to and whatever happened in it, in whatever order: it can be told, drawn
 * and held against patterns.
 */
final class AnyRunTest {
  private static final int RUNS = 60;
  private static final int MADE_UP = 400;
  private static final int DRAWN_EACH = 15;
  private static final int[] LENGTHS = {1, 2, 7, 31, 62, 95, 150, 220};

  @TempDir private Path folder;

  @Test
  void everyOrderOfEventsCanBeTold() throws IOException {
    for (int number = 0; number < MADE_UP; number++) {
      Random random = new Random(number);
      int days = LENGTHS[random.nextInt(LENGTHS.length)];
      History history =
          random.nextInt(5) == 0
              ? MadeUp.constant(days, random.nextInt(3) - 1)
              : MadeUp.quiet(days);
      happen(history, days, random);
      tell("made-up history " + number, history, Telling.COAL, random);
      if (number % (4 * DRAWN_EACH) == 0) {
        draw(history, Telling.COAL.labels());
      }
    }
  }

  /** Events on any days, each with some of the earlier ones as its causes. */
  private static void happen(History history, int days, Random random) {
    int events = random.nextInt(25);
    int[] dates = random.ints(events, 0, days).sorted().toArray();
    Kind[] kinds = Kind.values();
    for (int i = 0; i < events; i++) {
      int id = i + 1;
      List<Integer> causes = new ArrayList<>();
      for (int cause = 1; cause < id; cause++) {
        if (random.nextInt(4) == 0) {
          causes.add(cause);
        }
      }
      history.add(
          new Event(
              id,
              dates[i],
              Phase.SHIFT1,
              kinds[random.nextInt(kinds.length)],
              random.nextInt(4) == 0 ? "" : "coal",
              random.nextInt(4) - 1,
              random.nextInt(9) - 1,
              random.nextInt(9) - 1,
              random.nextBoolean() ? "" : "Nikita Buran",
              "",
              figures(random),
              causes));
    }
  }

  private static Map<String, Double> figures(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Map.of("multiple", 3.5, "rise", 0.1);
      case 1 -> Map.of("threshold", 1 + random.nextDouble(), "dekadas_above", 3.0);
      case 2 -> Map.of("rise", 0.1, "overrun", random.nextDouble() / 5, "overrun_foreseen", -0.02);
      default -> Map.of();
    };
  }

  @Test
  void everySettingCanBeTold() throws IOException {
    for (int number = 0; number < RUNS; number++) {
      Random random = new Random(number);
      Scenario small = small(LENGTHS[random.nextInt(LENGTHS.length)]);
      Map<String, String> settings = Map.of();
      Optional<Scenario> scenario;
      do {
        settings = settings(small, random);
        scenario = with(small, settings);
      } while (scenario.isEmpty());
      Memory memory = new Memory();
      Cast cast = new Cast();
      try (Loop loop = new Loop(scenario.get(), number, 1, List.of(memory, cast))) {
        loop.run();
      }
      Labels labels = Labelling.of(scenario.get(), number);
      tell(
          "seed " + number + " with " + settings,
          memory.history(),
          new Context(labels, cast::name),
          random);
      if (number % DRAWN_EACH == 0) {
        draw(memory.history(), labels);
      }
    }
  }

  /** Two small sections, and the push goes up and down, as far as the run is long enough. */
  private Scenario small(int days) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("base: " + Path.of("scenarios", "donbass-coal-1935.yaml").toAbsolutePath());
    lines.add("calendar: {start: 1935-11-21, days: " + days + "}");
    lines.add("planner: {campaign: {push: 0.8, openingMonths: 0}}");
    lines.add("industries: {coal: {district: {shops: 2, crew: 6}}}");
    lines.add("expect: []");
    lines.add("timeline:");
    lines.add("  - {date: 1935-11-21, set: {planner.campaign.push: 0.2}}");
    if (days > 60) {
      lines.add("  - {date: 1935-12-09, phase: night, set: {planner.campaign.push: 0.9}}");
      lines.add("  - {date: 1936-01-15, set: {planner.campaign.push: 0.1, supplies.slack: 0.9}}");
    }
    return Small.read(Files.write(folder.resolve("small" + days + ".yaml"), lines));
  }

  /** A few parameters anywhere within their bounds, most of them not far from where they were. */
  private static Map<String, String> settings(Scenario scenario, Random random) {
    Map<String, String> settings = new java.util.TreeMap<>();
    List<Catalogue.Row> rows =
        scenario.parameters().stream()
            .filter(row -> !row.idle())
            .filter(row -> !row.path().matches("calendar.*|.*district.*|seed|names.*"))
            .toList();
    settings.put("planner.normRevision.debtBorne", "" + random.nextDouble() / 10);
    settings.put("planner.normRevision.delay", "9");
    settings.put("planner.fund.openingMonths", "" + random.nextInt(3));
    for (int i = 0; i < 6; i++) {
      Catalogue.Row row = rows.get(random.nextInt(rows.size()));
      value(row, random).ifPresent(value -> settings.put(row.path(), Json.line(value)));
    }
    return settings;
  }

  private static Optional<Object> value(Catalogue.Row row, Random random) {
    if (row.plain() instanceof Boolean truth) {
      return Optional.of(!truth);
    }
    if (row.plain() instanceof Double number) {
      double least = row.entry().said().min();
      double most = row.entry().said().max();
      double moved = (number == 0 ? 0.1 : number) * Math.pow(10, 2 * random.nextDouble() - 1);
      return Optional.of(
          switch (random.nextInt(8)) {
            case 0 -> Double.isFinite(least) ? least : moved;
            case 1 -> Double.isFinite(most) && most <= 1 ? most : moved;
            default -> Math.max(least, Math.min(most, moved));
          });
    }
    return Optional.empty();
  }

  private static Optional<Scenario> with(Scenario scenario, Map<String, String> settings) {
    try {
      return Optional.of(scenario.with(settings));
    } catch (InvalidInput contradictory) {
      return Optional.empty();
    }
  }

  private static void tell(String of, History history, Context context, Random random) {
    try {
      String summary = Summary.of(history, context);
      assertThat(summary.lines()).allMatch(line -> line.length() <= 100);
      assertThat(summary)
          .doesNotContain("NaN", "Infinity", "null", "∞")
          .doesNotContain(" no days", " no months", "last one day", "the one after no");
      onlyWhatHappened(summary.replace('\n', ' '), history);
      causesAreCauses(summary.replace('\n', ' '), history);
      WhyChain why = new WhyChain(new Causes(history), new Sentences(history, context));
      for (Event event : history.events()) {
        assertThat(why.of(event.id(), random.nextInt(5))).get().asString().isNotBlank();
        assertThat(why.lines(event.id()))
            .extracting(line -> line.event().id())
            .doesNotHaveDuplicates();
      }
      patterns(history, random);
    } catch (RuntimeException | AssertionError failed) {
      throw new AssertionError(of, failed);
    }
  }

  /** Nothing is said of committees, men moved or pledges where there were none. */
  private static void onlyWhatHappened(String summary, History history) {
    Scope coal = new Scope("coal", -1);
    boolean opened =
        history.events().stream().anyMatch(event -> event.kind() == Kind.COMMITTEE_OPENED);
    assertThat(summary.contains("committee began to name title holders"))
        .as(summary)
        .isEqualTo(opened);
    if (summary.contains(" taken off their own places for ")) {
      assertThat(Arrays.stream(history.series(coal, Measure.MEN_MOVED)).filter(m -> m > 0).sum())
          .as(summary)
          .isPositive();
    }
    if (summary.contains("what was pledged")) {
      assertThat(Arrays.stream(history.series(coal, Measure.CAMPAIGN)).max().orElse(0))
          .as(summary)
          .isPositive();
    }
    if (summary.contains("next in number")) {
      assertThat(history.events().stream().filter(e -> e.kind() == Kind.ACCUSATION).count())
          .as(summary)
          .isGreaterThan(1);
    }
  }

  /** Only what raised the push is said to have led to a record. */
  private static void causesAreCauses(String summary, History history) {
    if (!summary.contains("after a change from outside")) {
      return;
    }
    Scope coal = new Scope("coal", -1);
    assertThat(
            history.events().stream()
                .filter(event -> event.kind() == Kind.INTERVENTION)
                .filter(
                    event ->
                        history.of(coal, Measure.PUSH, event.day())
                            > history.of(coal, Measure.PUSH, event.day() - 1)))
        .as(summary)
        .isNotEmpty();
  }

  /** Windows of any ends, before the run, behind it, reversed. */
  private static void patterns(History history, Random random) {
    Aggregate[] aggregates = Aggregate.values();
    for (int i = 0; i < 20; i++) {
      Aggregate aggregate = aggregates[random.nextInt(aggregates.length)];
      Kind around = Kind.values()[random.nextInt(Kind.values().length)];
      Window window =
          new Window(Optional.of(around.label()), edge(history, random), edge(history, random));
      Pattern.value(expectation(window, aggregate, random), history);
    }
  }

  private static Edge edge(History history, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Edge(null, Integer.MAX_VALUE);
      case 1 -> new Edge(null, Integer.MIN_VALUE);
      case 2 -> new Edge(null, random.nextInt(400) - 200);
      default -> new Edge(history.date(random.nextInt(400) - 200), 0);
    };
  }

  private static Expectation expectation(Window window, Aggregate aggregate, Random random) {
    return new Expectation(
        "id",
        "meaning",
        Measure.ids().get(random.nextInt(Measure.ids().size())),
        random.nextBoolean() ? "coal" : "economy",
        window,
        aggregate,
        aggregate.needsThreshold() ? Optional.of(0.5) : Optional.empty(),
        Optional.empty(),
        new norma.scenario.Band(0, 1),
        0.6,
        Expectation.Status.TARGET,
        Optional.empty(),
        false,
        "assumed",
        Optional.empty());
  }

  private void draw(History history, Labels labels) throws IOException {
    Path charts = Files.createTempDirectory(folder, "charts");
    assertThat(ChartWriter.writeAll(history, labels, charts, 0.1)).isNotEmpty();
  }
}
