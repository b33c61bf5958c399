package norma.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import norma.file.Shown;
import norma.parameter.Constrained;
import norma.parameter.Parameter;

/**
 * A pattern that must come out of the model, with the band in which it must lie.
 *
 * <p>The value of a run is aggregate(measure over the window), divided by the same of {@code
 * relativeTo} where that is given. It passes when the median over the seeds lies inside and enough
 * of the seeds do. Evaluated elsewhere; this is what the file says.
 *
 * @param with paths and values that make the variant of the scenario in which it is looked at;
 *     empty for the scenario itself
 */
public record Expectation(
    @Parameter(meaning = "short name, unique within the scenario") String id,
    @Parameter(meaning = "what is expected, as a sentence") String meaning,
    @Parameter(meaning = "measure it looks at, an id of the data dictionary") String measure,
    @Parameter(meaning = "economy, or the id of an industry") String scope,
    @Parameter(meaning = "days over which it looks") Window over,
    @Parameter(meaning = "how the readings of the window become one number") Aggregate aggregate,
    @Parameter(
            meaning =
                "reading that counts as reached, for share, date, days-until and months-until")
        Optional<Double> reaches,
    @Parameter(meaning = "what the number is divided by") Optional<Relative> relativeTo,
    @Parameter(meaning = "band in which the value must lie") Band inside,
    @Parameter(meaning = "share of seeds that must lie inside", unit = "share", min = 0, max = 1)
        @Unless("0.6")
        double leastShare,
    @Parameter(meaning = "what it means when it fails") @Unless("target") Status status,
    @Parameter(meaning = "why it is known to fail") Optional<String> reason,
    @Parameter(meaning = "whether the numbers of the scenario were chosen with it in view")
        boolean calibrated,
    @Parameter(meaning = "where the band comes from, or assumed") String source,
    @Parameter(meaning = "settings of the variant in which it is looked at")
        Optional<Map<String, String>> with)
    implements Constrained {

  /** What a failure means. */
  public enum Status {
    /** History says so: a failure is one. */
    TARGET,
    /** Plausible and unsourced: a failure is one. */
    ASSUMED,
    /** Known to fail, and why: shown, and reported when it passes. */
    KNOWN_FAILURE,
    /**
     * True by construction of the rules, or all but so, and therefore no evidence for them: shown
     * apart and not counted. A single seed outside breaks it, which is a failure of its own.
     */
    INVARIANT
  }

  /**
   * What a value is divided by; whatever is left out is as above.
   *
   * @param measure another measure
   * @param scope another scope
   * @param over another window
   * @param aggregate another aggregate
   */
  public record Relative(
      @Parameter(meaning = "another measure") Optional<String> measure,
      @Parameter(meaning = "another scope") Optional<String> scope,
      @Parameter(meaning = "other days") Optional<Window> over,
      @Parameter(meaning = "another aggregate") Optional<Aggregate> aggregate)
      implements Constrained {
    @Override
    public List<Flaw> flaws() {
      return measure.isEmpty() && scope.isEmpty() && over.isEmpty() && aggregate.isEmpty()
          ? List.of(new Flaw("over", "or another of its keys must differ from the value above"))
          : List.of();
    }
  }

  /** Freezes the settings, keeping their order. */
  public Expectation {
    with = with.map(settings -> Collections.unmodifiableMap(new LinkedHashMap<>(settings)));
  }

  /** Whether it is all but true by construction, so that it is no evidence for the rules. */
  public boolean isInvariant() {
    return status == Status.INVARIANT;
  }

  /** Settings of the variant in which it is looked at; empty for the scenario itself. */
  public Map<String, String> variant() {
    return with.orElse(Map.of());
  }

  @Override
  public List<Flaw> flaws() {
    List<Flaw> flaws = new ArrayList<>();
    List<Aggregate> used = new ArrayList<>(List.of(aggregate));
    relativeTo.flatMap(Relative::aggregate).ifPresent(used::add);
    Aggregate.flaw("reaches", used, reaches.isPresent()).ifPresent(flaws::add);
    if ((status == Status.KNOWN_FAILURE) != reason.isPresent()) {
      flaws.add(
          new Flaw(
              "reason",
              reason.isPresent() ? "is for a known-failure only" : "is missing: why it fails"));
    }
    if (isInvariant() && calibrated) {
      flaws.add(
          new Flaw(
              "calibrated", "must be false: no number can be chosen for what is an invariant"));
    }
    if (!id.matches("[a-z0-9][a-z0-9-]*")) {
      flaws.add(
          new Flaw("id", "is made of small letters, digits and hyphens, found " + Shown.text(id)));
    }
    if (source.isBlank()) {
      flaws.add(new Flaw("source", "must say where the band comes from, or assumed"));
    }
    return flaws;
  }
}
