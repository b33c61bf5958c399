package norma.experiment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import norma.experiment.statistics.HalfWidth;
import norma.experiment.sweep.SweepResults;
import norma.file.InvalidInput;
import norma.file.Place;
import norma.file.Problem;
import norma.measure.Measure;
import norma.scenario.Aggregate;
import norma.scenario.Expectation;
import norma.scenario.Scenario;

/**
 * Two scenarios that are held against each other on the same seeds.
 *
 * @param first the baseline
 * @param firstName what it is called: its id, or its file where both have the same
 * @param second the other
 * @param secondName what that is called
 */
public record ScenarioPair(Scenario first, String firstName, Scenario second, String secondName) {

  /**
   * Puts two scenarios side by side.
   *
   * @param firstFile file of the baseline
   * @param secondFile file of the other
   * @throws InvalidInput when their runs cannot be paired, with every reason
   */
  public static ScenarioPair of(
      String firstFile, Scenario first, String secondFile, Scenario second) {
    List<Problem> problems = Basis.of(firstFile, first).unlike(Basis.of(secondFile, second));
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    boolean twins = first.id().equals(second.id());
    return new ScenarioPair(
        first, twins ? firstFile : first.id(), second, twins ? secondFile : second.id());
  }

  /**
   * Both of them, to be run.
   *
   * @param measures what is read off each run, ids of key measures or of measures, whose mean over
   *     the run is then taken; empty for all key measures
   * @throws InvalidInput when there is no such measure
   */
  public Trial trial(List<String> measures, long firstSeed, int count) {
    return new Trial(
        second.title() + " against " + first.title(),
        List.of(
            new Trial.Variant(Map.of(), first),
            new Trial.Variant(Map.of("scenario", secondName), second)),
        readings(measures),
        firstSeed,
        count);
  }

  /**
   * What they state differently: parameters in the order of the file, then interventions by date.
   */
  public List<Departure> departures() {
    return Departure.between(first, second);
  }

  /** What the runs say, as a comparison. */
  public Comparison compared(SweepResults results, double level, HalfWidth wanted) {
    Pairing pairing = new Pairing(secondName, Side.of(results, 0), Side.of(results, 1));
    return Comparison.of(
        results.setup().title(),
        firstName,
        results.seeds(),
        List.of(pairing),
        results.columns(),
        level,
        wanted);
  }

  private List<Expectation> readings(List<String> measures) {
    List<Expectation> key = KeyMeasures.of(first);
    if (measures.isEmpty()) {
      return key;
    }
    List<Expectation> chosen = new ArrayList<>();
    for (String id : measures) {
      Optional<Expectation> known = key.stream().filter(k -> k.id().equals(id)).findFirst();
      Optional<Measure> measure = Measure.byId(id);
      if (known.isEmpty() && measure.isEmpty()) {
        throw new InvalidInput(
            Place.of("--measures")
                .problem("there is no measure " + id + "; describe --measures lists them"));
      }
      chosen.add(known.orElseGet(() -> KeyMeasures.reading(first, measure.get(), Aggregate.MEAN)));
    }
    return chosen;
  }
}
