package norma.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import norma.event.Event;
import norma.measure.Measure;
import norma.rule.Mechanisms;
import norma.scenario.Nudge;
import norma.scenario.Scenario;
import org.junit.jupiter.api.Test;

/**
 * No parameter is dead: whichever is nudged by five per cent or one unit, the run changes.
 *
 * <p>A threshold counts only in a run in which something lies between the old value and the new. A
 * nudge that changes nothing with the first seed is therefore tried with a few more. Texts and
 * names decorate and are no parameters of the model; they are not nudged.
 */
final class EveryKeyCountsTest {
  private static final int SEEDS = 24;

  /** Parameters that no reading and no event can show, each with its reason. */
  private static final Map<String, String> SILENT =
      Map.of(
          "worker.population.womenShare",
          "women work and are paid like men: it shows in the census, which is not in the digest",
          "planner.fund.foremanSalary",
          "foremen are paid by the state: it shows in the accounts, of which no measure is taken",
          "planner.fund.planBonus",
          "likewise; what the bonus is worth to a foreman is foreman.values.bonus");

  /**
   * Parameters that cancel out of everything but rounding, each with its reason; in the digest they
   * show.
   */
  private static final Map<String, String> ROUNDING_ONLY =
      Map.of(
          "supplies.perUnit",
          "what a unit needs and what is sent to make it are counted in the same unit");

  private static final Scenario SCENARIO = TwoIndustries.scenario();
  private static final Map<Long, Readout> RUNS = new ConcurrentHashMap<>();

  @Test
  void everyKindOfEventHappensInTheRun() {
    Set<Event.Kind> happened =
        run(SCENARIO.seed()).events().stream().map(Event::kind).collect(Collectors.toSet());
    assertThat(happened).containsExactlyInAnyOrder(Event.Kind.values());
  }

  @Test
  void everyActOfResentmentHappensInTheRun() {
    Set<String> acts = new TreeSet<>();
    for (Event event : run(SCENARIO.seed()).events()) {
      if (event.kind() == Event.Kind.INCIDENT) {
        acts.add(event.text());
      }
    }
    assertThat(acts).containsExactly("abuse", "blow", "damage", "refusal");
  }

  @Test
  void everyMeasureMovesInTheRun() {
    for (Measure measure : Measure.values()) {
      DoubleStream values =
          run(SCENARIO.seed()).readings().stream().mapToDouble(day -> day[0][measure.ordinal()]);
      assertThat(values.distinct().count()).as(measure.id()).isGreaterThan(1);
    }
  }

  @Test
  void everySwitchIsOnAndNudged() {
    Set<String> switches =
        Stream.of(Mechanisms.class.getRecordComponents())
            .map(component -> "mechanisms." + component.getName())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> turnedOff =
        Nudge.all(SCENARIO, new ArrayList<>()).stream()
            .filter(
                nudge -> nudge.path().startsWith("mechanisms.") && nudge.value().equals("false"))
            .map(Nudge::path)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(turnedOff).isEqualTo(switches);
  }

  @Test
  void anyNudgeChangesTheRun() {
    List<String> stuck = new ArrayList<>();
    List<Nudge> nudges = Nudge.all(SCENARIO, stuck);
    assertThat(stuck).isEmpty();
    Map<String, Readout.Departure> found = new ConcurrentHashMap<>();
    nudges.parallelStream().forEach(nudge -> found.put(nudge.label(), departure(nudge)));

    Set<String> dead = new TreeSet<>();
    Set<String> cancelled = new TreeSet<>();
    found.forEach(
        (label, departure) -> {
          if (!departure.bits()) {
            dead.add(label);
          } else if (!departure.more()) {
            cancelled.add(label);
          }
        });
    assertThat(SILENT.size() + ROUNDING_ONLY.size()).isLessThanOrEqualTo(5);
    assertThat(dead).as("change no reading and no event").isEqualTo(new TreeSet<>(SILENT.keySet()));
    assertThat(cancelled)
        .as("change nothing by more than rounding")
        .isEqualTo(new TreeSet<>(ROUNDING_ONLY.keySet()));
  }

  /** What a nudge changes with the first seed with which it changes more than rounding. */
  private static Readout.Departure departure(Nudge nudge) {
    Scenario nudged = nudge.in(SCENARIO);
    boolean bits = false;
    int seeds =
        SILENT.containsKey(nudge.label()) || ROUNDING_ONLY.containsKey(nudge.label()) ? 1 : SEEDS;
    for (int i = 0; i < seeds; i++) {
      long seed = SCENARIO.seed() + i;
      long itsSeed = nudged.seed() + i;
      Readout.Departure one = run(seed).departure(nudged, itsSeed);
      bits |= one.bits();
      if (one.more()) {
        return one;
      }
    }
    return new Readout.Departure(bits, false);
  }

  private static Readout run(long seed) {
    return RUNS.computeIfAbsent(seed, s -> new Readout(SCENARIO, s));
  }
}
