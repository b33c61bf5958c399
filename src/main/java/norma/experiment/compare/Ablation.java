package norma.experiment.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import norma.experiment.pattern.Finding;
import norma.experiment.statistics.HalfWidth;
import norma.experiment.sweep.SweepResults;
import norma.file.InvalidInput;
import norma.file.Place;
import norma.scenario.Catalogue;
import norma.scenario.Expectation;
import norma.scenario.Scenario;

/**
 * A scenario with each of its mechanisms taken out in turn: which mechanism makes which pattern.
 *
 * @param variants the scenario itself, then without each of the mechanisms
 * @param off mechanisms that are off in the scenario already
 */
public record Ablation(List<Trial.Variant> variants, List<String> off) {
  private static final String SWITCHES = "mechanisms.";

  /** Freezes the lists. */
  public Ablation {
    variants = List.copyOf(variants);
    off = List.copyOf(off);
  }

  /**
   * Takes mechanisms out of a scenario.
   *
   * @param name how to call the scenario where something is wrong
   * @param wanted names of the mechanisms, empty for all
   */
  public static Ablation of(String name, Scenario scenario, List<String> wanted) {
    Map<String, Map<String, String>> switches = new LinkedHashMap<>();
    Set<String> known = new LinkedHashSet<>();
    for (Catalogue.Row row : scenario.parameters()) {
      int at = row.entry().path().startsWith(SWITCHES) ? row.path().indexOf(SWITCHES) : -1;
      if (at >= 0) {
        String mechanism = row.path().substring(at + SWITCHES.length());
        known.add(mechanism);
        if (!row.idle() && row.value().equals("true")) {
          switches.computeIfAbsent(mechanism, m -> new LinkedHashMap<>()).put(row.path(), "false");
        }
      }
    }
    for (String mechanism : wanted) {
      if (!known.contains(mechanism)) {
        throw new InvalidInput(
            Place.of(name)
                .problem("has no mechanism " + mechanism + "; it has " + String.join(", ", known)));
      }
    }
    List<Trial.Variant> variants = new ArrayList<>();
    List<String> off = new ArrayList<>();
    variants.add(new Trial.Variant(Map.of(), scenario));
    for (String mechanism : known) {
      if (wanted.isEmpty() || wanted.contains(mechanism)) {
        Map<String, String> settings = switches.get(mechanism);
        if (settings == null) {
          off.add(mechanism);
        } else {
          variants.add(new Trial.Variant(settings, scenario.with(settings)));
        }
      }
    }
    if (variants.size() == 1) {
      throw new InvalidInput(
          Place.of(name).problem("has none of these mechanisms on, so none can be taken out"));
    }
    return new Ablation(variants, off);
  }

  /**
   * What is looked at: the patterns the scenario expects, and those of its key measures that none
   * of them reads in the same way, be it over other days.
   */
  public static List<Expectation> readings(Scenario scenario) {
    List<Expectation> readings = new ArrayList<>(scenario.expectations());
    KeyMeasures.of(scenario).stream()
        .filter(key -> scenario.expectations().stream().noneMatch(known -> isAlike(known, key)))
        .forEach(readings::add);
    return readings;
  }

  private static boolean isAlike(Expectation known, Expectation key) {
    return known.id().equals(key.id())
        || (known.measure().equals(key.measure())
            && known.scope().equals(key.scope())
            && known.aggregate() == key.aggregate()
            && known.reaches().equals(key.reaches())
            && known.relativeTo().isEmpty()
            && known.variant().isEmpty());
  }

  /** Which expected patterns come out of the scenario, and which not without a mechanism. */
  public Outcome outcome(SweepResults results) {
    // What is true by construction, no mechanism makes.
    List<Expectation> patterns =
        variants.get(0).scenario().expectations().stream()
            .filter(pattern -> !pattern.isInvariant())
            .toList();
    Map<String, Map<String, Loss>> lost = new LinkedHashMap<>();
    for (int i = 1; i < variants.size(); i++) {
      Map<String, Loss> ofVariant = new LinkedHashMap<>();
      for (Expectation pattern : patterns) {
        // On the seeds that both ran, like all else.
        Finding whole = SharedSeeds.finding(results, pattern, 0, i);
        Finding without = SharedSeeds.finding(results, pattern, i, 0);
        if (whole.passes() && without.verdict() != Finding.Verdict.NONE && !without.passes()) {
          int n = without.values().size();
          ofVariant.put(pattern.id(), new Loss(inside(whole), inside(without), n));
        }
      }
      lost.put(name(i), ofVariant);
    }
    int whole = 0;
    for (Expectation pattern : patterns) {
      whole += SharedSeeds.finding(results, pattern, 0, 0).passes() ? 1 : 0;
    }
    return new Outcome(patterns.size(), whole, lost);
  }

  /**
   * Which expected patterns come out, by the rule of {@link Finding#verdict}, which is no test.
   *
   * @param expected how many are expected
   * @param whole how many come out with all mechanisms
   * @param lost by the variant's name, of those that come out with all mechanisms and not without
   *     this one, by their ids
   */
  public record Outcome(int expected, int whole, Map<String, Map<String, Loss>> lost) {

    /** Whether a pattern that comes out with all mechanisms does not come out of a variant. */
    public boolean isLost(Line line) {
      return lost.get(line.pairing().name()).containsKey(line.column().id());
    }
  }

  /**
   * A pattern that is lost.
   *
   * @param before seeds whose value lies inside its band with all mechanisms
   * @param after seeds whose value does without one
   * @param of seeds that both ran
   */
  public record Loss(int before, int after, int of) {}

  private static int inside(Finding finding) {
    return (int) Math.round(finding.shareInside() * finding.values().size());
  }

  private String name(int variant) {
    String path = variants.get(variant).settings().keySet().iterator().next();
    return "without " + path.substring(path.indexOf(SWITCHES) + SWITCHES.length());
  }

  /** The results as a comparison, each variant called by the mechanism it lacks. */
  public Comparison compared(SweepResults results, double level, HalfWidth wanted) {
    List<Pairing> pairings = new ArrayList<>();
    Side whole = Side.of(results, 0);
    for (int i = 1; i < variants.size(); i++) {
      pairings.add(new Pairing(name(i), whole, Side.of(results, i)));
    }
    return Comparison.of(
        results.setup().title(),
        "all mechanisms",
        results.seeds(),
        pairings,
        results.columns(),
        level,
        wanted);
  }
}
