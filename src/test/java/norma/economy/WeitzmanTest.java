package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import norma.law.Bare;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.Ratchet;
import norma.scenario.Scenario;
import norma.shift.Crafts;
import norma.shift.Stand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One simulated worker with linear pay, quadratic cost, a fine grid, no noise and the right belief
 * chooses Weitzman's (1980) effort, C'(y) = b · ρ / (ρ + λ), the burst of the last period included.
 *
 * <p>All by parameters. A horizon of 0 stands for "no end" in a scenario; in his last period the
 * worker has seen his last revision, so his right belief is that nothing will be taken back.
 */
final class WeitzmanTest {
  private static final double STEP = 0.005;

  @TempDir static Path folder;
  private static Scenario bare;

  @BeforeAll
  static void read() {
    bare = Bare.scenario(folder, "coal");
  }

  /** Rules in which pay is bonus · pace and cost is costScale · pace² / 2. */
  private static Scenario setting(double bonus, double costScale, double discount, int horizon) {
    Map<String, String> set = new LinkedHashMap<>();
    set.put("norm.perShift", "1");
    set.put("district.hoursPerShift", "8");
    set.put("work.auxShare", "0.5");
    set.put("work.baseRate", Double.toString(bonus / 4)); // 8 h · baseRate · (1 - auxShare)
    set.put("pay.minimum", "0");
    set.put("mechanisms.progressivePay", "false");
    set.put("mechanisms.finitePlaces", "false");
    set.put("mechanisms.upkeep", "false");
    set.put("mechanisms.honour", "false");
    set.put("mechanisms.sanction", "false");
    set.put("mechanisms.ratchetBelief", "true");
    set.put("worker.effort.lowest", "0.01");
    set.put("worker.effort.highest", "2.5");
    set.put("worker.effort.step", Double.toString(STEP));
    set.put("worker.effort.noise", "0");
    set.put("worker.effort.elasticity", "1");
    set.put("worker.effort.costScale", Double.toString(costScale));
    set.put("worker.effort.payUtility", "linear");
    set.put("worker.effort.discipline", "0");
    set.put("worker.effort.lostBelief", "0");
    set.put("worker.ratchet.discount", Double.toString(discount));
    set.put("worker.ratchet.horizon", Integer.toString(horizon));
    set.put("worker.population.staminaSlope", "0");
    return bare.with(set);
  }

  private static double chosen(Scenario scenario, double belief) {
    IndustryRules rules = scenario.rules().industries().get("coal");
    Mechanisms mechanisms = scenario.rules().mechanisms();
    EffortChoice choice = new EffortChoice(rules, mechanisms, Crafts.of(rules, mechanisms));
    Person person = new Person(rules.worker().population(), 1, 0, -1, Person.Coming.AT_THE_START);
    Worker man = new Worker(rules, person, 1, 0, (skill, lost) -> 1);
    man.mind.ratchetBelief = belief;
    var day =
        new EffortChoice.Setting(
            rules.norm().perShift(),
            rules.norm().perShift(),
            0,
            0,
            1,
            0,
            0.3,
            rules.district().hoursPerShift(),
            1,
            1,
            2);
    Stand alone = new Stand(1, 0, 0, 0, Double.POSITIVE_INFINITY);
    return choice.ofLeader(man, day, new EffortChoice.Task(1, false, false, 1, 1, alone));
  }

  @Test
  void effortIsDiscountOverDiscountPlusBeliefTimesBonusOverCost() {
    for (double bonus : new double[] {1, 1.6}) {
      for (double cost : new double[] {0.8, 1}) {
        for (double discount : new double[] {0.1, 0.5, 1.5}) {
          for (double belief : new double[] {0, 0.1, 0.3, 0.5, 1}) {
            double theory = bonus / cost * discount / (discount + belief);
            assertThat(chosen(setting(bonus, cost, discount, 0), belief))
                .as("b %s, c %s, ρ %s, λ %s", bonus, cost, discount, belief)
                .isCloseTo(theory, within(STEP / 2 + 1e-9));
          }
        }
      }
    }
  }

  @Test
  void tableOfMultipliers() {
    double[][] table = {{0.1, 0.5}, {0.3, 0.25}, {0.5, 0.167}, {1, 0.091}};
    for (double[] row : table) {
      assertThat(chosen(setting(1, 1, 0.1, 0), row[0]))
          .isCloseTo(row[1], within(STEP / 2 + 0.0005));
    }
  }

  @Test
  void fortyPeriodsEndInABurst() {
    double discount = 0.1;
    double belief = 0.4;
    double[] effort = new double[40];
    for (int period = 0; period < 40; period++) {
      int revisionsLeft = 39 - period;
      effort[period] =
          revisionsLeft > 0
              ? chosen(setting(1, 1, discount, revisionsLeft), belief)
              : chosen(setting(1, 1, discount, 0), 0);
      assertThat(effort[period])
          .as("%d revisions left", revisionsLeft)
          .isCloseTo(Ratchet.weight(belief, discount, revisionsLeft), within(STEP / 2 + 1e-9));
    }
    assertThat(effort[0]).isCloseTo(0.2, within(STEP));
    assertThat(effort[39]).isCloseTo(1, within(STEP / 2 + 1e-9));
    assertThat(effort[38]).isCloseTo(1 - 0.4 / 1.1, within(STEP));
    for (int period = 1; period < 40; period++) {
      assertThat(effort[period]).isGreaterThanOrEqualTo(effort[period - 1]);
    }
  }

  @Test
  void withoutTheBeliefEffortIsThatOfOneWhoExpectsNothing() {
    Scenario off = setting(1, 1, 0.1, 0).with(Map.of("mechanisms.ratchetBelief", "false"));
    assertThat(chosen(off, 0.9)).isCloseTo(1, within(STEP / 2 + 1e-9));
  }
}
