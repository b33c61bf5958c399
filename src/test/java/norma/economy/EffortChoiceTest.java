package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import norma.shift.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Without noise a man takes the pace of the grid at which one more step costs what it brings: for W
 * · ln e - c · e² / 2 that is e = √(W / c).
 *
 * <p>Alone he makes 2 norms at pace 1, at plain rates; the grid goes from 0.5 to 2.5 by tenths.
 */
final class EffortChoiceTest {
  @TempDir static Path folder;

  private static TinyShop tiny(String... settings) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "mechanisms.progressivePay: false",
                "mechanisms.honour: false",
                "mechanisms.sanction: false",
                "pay.minimum: 0",
                "worker.effort.lowest: 0.5",
                "worker.effort.highest: 2.5",
                "worker.effort.step: 0.1",
                "worker.effort.noise: 0",
                "worker.effort.elasticity: 1",
                "worker.effort.costScale: 1",
                "worker.effort.discipline: 0",
                "worker.effort.helperPride: 1.75",
                "worker.effort.helperGrudge: 0.5",
                "worker.effort.favouredLost: 0.5",
                "worker.fatigue.cost: 6",
                "worker.ratchet.discount: 0.5",
                "worker.ratchet.horizon: 0"));
    all.addAll(List.of(settings));
    return new TinyShop(folder, 2, all.toArray(String[]::new));
  }

  private static EffortChoice.Setting setting(double campaign, double drive) {
    return new EffortChoice.Setting(
        TinyShop.NORM,
        TinyShop.NORM,
        campaign,
        drive,
        1,
        0,
        TinyShop.SPREAD,
        TinyShop.HOURS,
        1,
        1,
        2);
  }

  /**
   * At an ordinary place half kept, as fast as an ordinary man.
   *
   * @param prepared units prepared for a record; -1 where he is not set on one
   */
  private static EffortChoice.Task task(double help, boolean favoured, double prepared) {
    return task(help, favoured, prepared, Double.POSITIVE_INFINITY);
  }

  /** The same where his places give only so many units. */
  private static EffortChoice.Task task(
      double help, boolean favoured, double prepared, double yield) {
    Stand at = new Stand(1, 0, help, Math.max(0, prepared), yield);
    return new EffortChoice.Task(1, favoured, prepared >= 0, 0.5, 1, at);
  }

  private static EffortChoice choice(TinyShop tiny) {
    return new EffortChoice(tiny.rules, tiny.mechanisms, tiny.industry.production);
  }

  private static double alone(TinyShop tiny, double campaign, double drive) {
    return choice(tiny).ofLeader(tiny.man(0), setting(campaign, drive), task(0, false, -1));
  }

  private static double helping(TinyShop tiny, double drive) {
    return choice(tiny).ofHelper(tiny.man(0), setting(0, drive));
  }

  @Test
  void marginalPayEqualsMarginalCost() {
    assertThat(alone(tiny(), 0, 0)).isCloseTo(1, within(1e-12)); // √(1 / 1)
    assertThat(alone(tiny("worker.effort.costScale: 0.25"), 0, 0)).isCloseTo(2, within(1e-12));
    assertThat(alone(tiny("worker.effort.elasticity: 0.5"), 0, 0)).isCloseTo(1, within(1e-12));
  }

  @Test
  void ratchetTakesFromTheIncentiveAndDrivingAddsToIt() {
    TinyShop tiny = tiny();
    tiny.man(0).mind.ratchetBelief = 0.5; // W = 0.5 / (0.5 + 0.5), and √0.5 = 0.71
    assertThat(alone(tiny, 0, 0)).isCloseTo(0.7, within(1e-12));
    assertThat(alone(tiny, 0, 0.94)).isCloseTo(1.2, within(1e-12)); // √(0.5 + 0.94)
  }

  @Test
  void tiredMenAndThoseOfLittleStaminaGoSlowly() {
    TinyShop tiny = tiny("worker.effort.costScale: 0.25");
    tiny.man(0).body.fatigue = 0.5; // 1 + 6 · 0.5 = 4 times the cost
    assertThat(alone(tiny, 0, 0)).isCloseTo(1, within(1e-12));
    tiny.man(0).body.fatigue = 0;
    tiny.man(0).body.costFactor = 2.25; // stamina 2/3: 2 · 2/3
    assertThat(alone(tiny, 0, 0)).isCloseTo(1.3, within(1e-12));
  }

  @Test
  void utilityOfAPaceIsPayLessCost() {
    TinyShop tiny = tiny("worker.effort.discipline: 0.5");
    tiny.man(0).mind.lostBelief = 0.75; // two hours, so half a norm at pace 1
    EffortChoice choice = choice(tiny);
    choice.ofLeader(tiny.man(0), setting(0, 0), task(0, false, -1));
    assertThat(choice.levels()[5]).isCloseTo(1, within(1e-12));
    assertThat(choice.utilities()[5])
        .isCloseTo(Math.log(0.5) - 0.5 - 0.5 * (1 - 0.5), within(1e-12));
    // On the foreman's order he expects half that loss, so five hours and 1.25 norms.
    choice.ofLeader(tiny.man(0), setting(0, 0), task(0, true, -1));
    assertThat(choice.utilities()[5]).isCloseTo(Math.log(1.25) - 0.5, within(1e-12));
  }

  @Test
  void fameIsHopedForAtTheThresholdAndHostilityFeared() {
    TinyShop tiny =
        tiny(
            "mechanisms.honour: true",
            "mechanisms.sanction: true",
            "worker.honour.taste: 4",
            "worker.population.cultureMean: 0.5",
            "worker.honour.recordBonus: 3",
            "worker.honour.sharpness: 1",
            "worker.honour.sanctionTaste: 1",
            "worker.honour.tolerance: 1",
            "worker.honour.cap: 3");
    EffortChoice choice = choice(tiny);
    Worker man = tiny.man(0);
    man.mind.seen = 2 / 3.0;
    double plain = Math.log(2) - 0.5;
    choice.ofLeader(man, setting(0.5, 0), task(0, false, -1));
    // 0.5 · 4 · (1 + 0.5) / 2 · 2/3 · L(0), for at pace 1 he makes just the threshold.
    assertThat(choice.utilities()[5]).isCloseTo(plain + 1 * 0.5, within(1e-12));
    man.mind.hostility = 0.25;
    choice.ofLeader(man, setting(0.5, 0), task(0, false, -1));
    // 1 · 0.25 · ((2 - 1) / 0.5 - 1)
    assertThat(choice.utilities()[5]).isCloseTo(plain + 0.5 - 0.25, within(1e-12));
    // Set on a record of 4: L(ln(2 / 4) / (1 · 0.5)) = 1 / (1 + 4).
    man.mind.hostility = 0;
    var record =
        new EffortChoice.Setting(
            TinyShop.NORM, TinyShop.NORM, 0.5, 0, 1, 4, TinyShop.SPREAD, TinyShop.HOURS, 1, 1, 2);
    choice.ofLeader(man, record, task(0, true, 0));
    assertThat(choice.utilities()[5]).isCloseTo(plain + 0.5 + 3 * 0.2, within(1e-12));
  }

  /** Neither a title nor a record moves one who has seen nobody rise by them. */
  @Test
  void whoHasSeenNothingWorksAsWithoutCampaign() {
    TinyShop tiny = tiny("mechanisms.honour: true", "worker.honour.taste: 4");
    EffortChoice choice = choice(tiny);
    Worker man = tiny.man(0);
    choice.ofLeader(man, setting(0, 0), task(0, true, 0));
    double[] without = choice.utilities().clone();
    choice.ofLeader(man, setting(1, 0), task(0, true, 0));
    assertThat(choice.utilities()).containsExactly(without);
    man.mind.seen = 0.01;
    choice.ofLeader(man, setting(1, 0), task(0, true, 0));
    assertThat(choice.utilities()[5]).isGreaterThan(without[5]);
  }

  /** While the committee is closed only a record is to be hoped for. */
  @Test
  void whereNobodyIsNamedNoTitleIsHopedFor() {
    TinyShop tiny = tiny("mechanisms.honour: true", "worker.honour.taste: 4");
    EffortChoice choice = choice(tiny);
    tiny.man(0).mind.seen = 1;
    var closed = EffortChoice.Setting.of(tiny.about(tiny.outlook(1)), false);
    choice.ofLeader(tiny.man(0), closed, task(0, false, -1));
    assertThat(closed.titleThreshold()).isInfinite();
    assertThat(choice.utilities()[5]).isCloseTo(Math.log(2) - 0.5, within(1e-12));
    tiny.nameMenFrom(2);
    var open = EffortChoice.Setting.of(tiny.about(tiny.outlook(1)), false);
    choice.ofLeader(tiny.man(0), open, task(0, false, -1));
    assertThat(choice.utilities()[5]).isGreaterThan(Math.log(2) - 0.5);
  }

  @Test
  void helpersWorkForPrideLessGrudge() {
    TinyShop tiny = tiny("worker.effort.grudgeCap: 1.5");
    tiny.man(0).mind.resentment = 0.62; // 1.75 - 0.31 = 1.44
    assertThat(helping(tiny, 0)).isCloseTo(1.2, within(1e-12));
    tiny.man(0).mind.resentment = 3; // no more than 1.5 counts: 1.75 - 0.75 = 1
    assertThat(helping(tiny, 0)).isCloseTo(1, within(1e-12));
    assertThat(helping(tiny, 1.25)).isCloseTo(1.5, within(1e-12)); // driven, √2.25
  }

  @Test
  void leaderCountsOnHisHelpersAndOnWhatIsPrepared() {
    TinyShop tiny =
        tiny("work.specialisationGain: 1", "work.helperFloor: 0.5", "work.helperCeiling: 0.5");
    EffortChoice choice = choice(tiny);
    // Main 2 and auxiliary 2 units an hour; a helper worth 0.5 men: (1 + 0.5) / (1/2 + 1/2) = 1.5.
    choice.ofLeader(tiny.man(0), setting(0, 0), task(1, true, -1));
    assertThat(choice.utilities()[5]).isCloseTo(Math.log(1.5 * 8 / 4) - 0.5, within(1e-12));
    // 4 units prepared take 2 h of main work; alone he cuts one an hour in the six that are left.
    choice.ofLeader(tiny.man(0), setting(0, 0), task(0, true, 4));
    assertThat(choice.utilities()[5]).isCloseTo(Math.log((4 + 6) / 4.0) - 0.5, within(1e-12));
  }

  /**
   * At a place half kept, of which he makes 2 norms, each share beyond the first is worth care ·
   * 0.5 · 2 / 10 more, and a log unit of output what it brings in pay, 1, and by driving.
   */
  private static double upkeep(double care, double drive, double yield, String... settings) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "mechanisms.upkeep: true",
                "upkeep.deferrable: 0.2",
                "upkeep.norms: 10",
                "upkeep.care: " + care));
    all.addAll(List.of(settings));
    TinyShop tiny = tiny(all.toArray(String[]::new));
    EffortChoice.Task task = task(0, false, -1, yield);
    return choice(tiny).upkeepShare(tiny.man(0), setting(0, drive), task, 1);
  }

  @Test
  void upkeepIsSkippedByWhoIsPaidOrDrivenAndRepaidByWhoCares() {
    double open = Double.POSITIVE_INFINITY;
    // -ln(1 - 0.5 · 0.2) = 0.105 for all of it, and ln(1 + 0.5 · 0.2) = 0.095 is what twice costs.
    assertThat(upkeep(1, 0, open)).isZero(); // 0.105 - 0.1 > 0
    assertThat(upkeep(1.5, 0, open)).isEqualTo(2); // 0.105 - 0.15 < 0 < 0.15 - 0.095
    assertThat(upkeep(1.5, 1, open)).isZero(); // driven, 2 · 0.105 - 0.15 > 0
    assertThat(upkeep(2.5, 1, open)).isEqualTo(2); // 2 · 0.105 - 0.25 < 0
    assertThat(upkeep(1, 1, open, "mechanisms.upkeep: false")).isEqualTo(1);
  }

  @Test
  void whoHasComeToTheEndOfHisPlaceHasTimeForItsUpkeep() {
    assertThat(upkeep(1, 0, 8)).isEqualTo(2); // his 2 norms are all that it gives
    assertThat(upkeep(1, 3, 8)).isEqualTo(2); // however he is driven
    assertThat(upkeep(1, 0, 8.5)).isZero(); // he might make more
  }

  @Test
  void noPaceBringsMoreThanThePlaceGives() {
    TinyShop tiny = tiny("worker.effort.costScale: 0.25");
    EffortChoice choice = choice(tiny);
    // Twice the pace would pay, but of 12 units half as much again is the end.
    assertThat(choice.ofLeader(tiny.man(0), setting(0, 0), task(0, false, -1, 12)))
        .isCloseTo(1.5, within(1e-12));
    assertThat(choice.utilities()[15]) // at 2, 3 norms
        .isCloseTo(Math.log(3) - 0.25 * 4 / 2, within(1e-12));
  }
}
