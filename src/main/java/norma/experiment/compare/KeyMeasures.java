package norma.experiment.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import norma.measure.Measure;
import norma.scenario.Aggregate;
import norma.scenario.Band;
import norma.scenario.Edge;
import norma.scenario.Expectation;
import norma.scenario.Expectation.Status;
import norma.scenario.Scenario;
import norma.scenario.Window;

/**
 * What is compared where nobody says what: output, the record, titles, the norm, supplies, pay,
 * resentment and the foremen's fate, each over the whole run.
 */
public final class KeyMeasures {
  private static final double FIVE_NORMS = 5;

  private KeyMeasures() {}

  /**
   * Of the scenario's only industry, or of the economy where there are several; output and norm of
   * the first of several that make things of different units, which have no sum.
   */
  public static List<Expectation> of(Scenario scenario) {
    List<Expectation> key = new ArrayList<>();
    key.add(reading(scenario, Measure.OUTPUT_PER_MAN_SHIFT, Aggregate.MEAN));
    key.add(reading(scenario, Measure.STANDING_RECORD, Aggregate.LAST));
    key.add(firstReaching(scenario, Measure.BEST_MULTIPLE, FIVE_NORMS));
    key.add(reading(scenario, Measure.TITLED_SHARE, Aggregate.LAST));
    key.add(reading(scenario, Measure.NORM, Aggregate.LAST));
    key.add(reading(scenario, Measure.SHARE_BELOW_NORM, Aggregate.MEAN));
    key.add(reading(scenario, Measure.SUPPLY_GINI, Aggregate.MEAN));
    key.add(reading(scenario, Measure.PAY, Aggregate.MEAN));
    key.add(reading(scenario, Measure.PAY_GINI, Aggregate.MEAN));
    key.add(reading(scenario, Measure.RESENTMENT, Aggregate.MEAN));
    key.add(reading(scenario, Measure.INCIDENTS, Aggregate.SUM));
    key.add(reading(scenario, Measure.REMOVALS, Aggregate.SUM));
    return key;
  }

  /** A measure over the whole run, read so. */
  public static Expectation reading(Scenario scenario, Measure measure, Aggregate aggregate) {
    return look(scenario, measure, aggregate, Optional.empty(), word(aggregate));
  }

  private static Expectation firstReaching(Scenario scenario, Measure measure, double reading) {
    return look(
        scenario, measure, Aggregate.DAYS_UNTIL, Optional.of(reading), "reaches_" + (int) reading);
  }

  private static Expectation look(
      Scenario scenario,
      Measure measure,
      Aggregate aggregate,
      Optional<Double> reaches,
      String ending) {
    LocalDate first = scenario.calendar().start();
    LocalDate last = first.plusDays(scenario.calendar().days() - 1L);
    List<String> industries = List.copyOf(scenario.rules().industries().keySet());
    boolean ofFirst =
        industries.size() == 1 || (measure.isOfProduct() && !scenario.rules().hasOneUnit());
    return new Expectation(
        measure.id() + "_" + ending,
        measure.meaning() + (ofFirst && industries.size() > 1 ? ", in " + industries.get(0) : ""),
        measure.id(),
        ofFirst ? industries.get(0) : "economy",
        new Window(Optional.empty(), new Edge(first, 0), new Edge(last, 0)),
        aggregate,
        reaches,
        Optional.empty(),
        new Band(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
        0,
        Status.ASSUMED,
        Optional.empty(),
        false,
        "",
        Optional.empty());
  }

  private static String word(Aggregate aggregate) {
    return aggregate.name().toLowerCase(Locale.ROOT);
  }
}
