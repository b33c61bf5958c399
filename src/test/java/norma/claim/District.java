package norma.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import norma.experiment.replicate.Gatherer;
import norma.experiment.replicate.Plan;
import norma.experiment.replicate.Replicate;
import norma.experiment.replicate.Replicates;
import norma.measure.History;
import norma.measure.Measure;
import norma.measure.Readings;
import norma.run.Outcome;
import norma.scenario.Scenario;
import norma.scenario.ScenarioReader;

/**
 * The coal district with every mechanism and without each, run on the same seeds: the figures of
 * all these runs.
 */
final class District {
  private static final Path COAL = Path.of("scenarios", "donbass-coal-1935.yaml");

  private final Map<Ablation, List<Map<Figure, Double>>> runs = new EnumMap<>(Ablation.class);

  private District(Scenario scenario, long firstSeed, int seeds) {
    List<Plan> plans = new ArrayList<>();
    for (Ablation ablation : Ablation.values()) {
      Scenario variant = ablation.in(scenario);
      LongStream.range(firstSeed, firstSeed + seeds)
          .forEach(seed -> plans.add(new Plan(ablation.name(), variant, seed)));
    }
    int threads = Runtime.getRuntime().availableProcessors();
    var replicates = new Replicates<Map<Figure, Double>>(plan -> new Reader());
    for (Replicate<Map<Figure, Double>> one : replicates.run(plans, threads, ended -> {})) {
      runs.computeIfAbsent(Ablation.valueOf(one.plan().variant()), a -> new ArrayList<>())
          .add(one.result().orElseThrow(() -> new IllegalStateException(one.message())));
    }
  }

  /** The district as the scenario has it. */
  static District whole(long firstSeed, int seeds) {
    return new District(scenario(), firstSeed, seeds);
  }

  /** The same with fewer shops and for a shorter time. */
  static District small(int shops, int days, long firstSeed, int seeds) {
    Map<String, String> less =
        Map.of("industries.coal.district.shops", "" + shops, "calendar.days", "" + days);
    return new District(scenario().with(less), firstSeed, seeds);
  }

  /** A figure of a variant, seed by seed. */
  double[] runs(Ablation ablation, Figure figure) {
    return runs.get(ablation).stream().mapToDouble(run -> run.get(figure)).toArray();
  }

  private static Scenario scenario() {
    return ScenarioReader.read(COAL, Set.copyOf(Measure.ids()), Set.of());
  }

  /** Reads the figures off a run. */
  private static final class Reader implements Gatherer<Map<Figure, Double>> {
    private final History history = new History();

    @Override
    public void happened(Happening happening) {
      history.add(happening.event());
    }

    @Override
    public void read(Readings readings) {
      history.add(readings);
    }

    @Override
    public Map<Figure, Double> result(Outcome outcome) {
      Map<Figure, Double> figures = new EnumMap<>(Figure.class);
      for (Figure figure : Figure.values()) {
        figures.put(figure, figure.of(history));
      }
      return figures;
    }
  }
}
