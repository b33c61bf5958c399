package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * A machine that sets part of the pace, in its limits.
 *
 * <p>Main work takes a man of f = 1 a quarter of an hour for a unit, auxiliary work another quarter
 * and the machine half an hour: half of his time, one unit an hour.
 */
final class MachineTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final Work WORK = new Work(4, 0.5, 0, 1, 1, 1, TimeShape.LOG_NORMAL, 0, 0, 0);
  private static final Machine HALF = new Machine(0.5, 1, 1, 0.5);

  private static Team team(double f, double method, double help) {
    return new Team(f, 1, method, help, false);
  }

  private static double hours(Machine machine, Team team) {
    return machine.time(WORK, team, 1).hours(1);
  }

  @Test
  void aLoneManWaitsForTheMachine() {
    assertThat(HALF.hoursPerUnit(WORK)).isCloseTo(0.5, EXACT);
    assertThat(hours(HALF, team(1, 0, 0))).isCloseTo(0.25 + 0.25 + 0.5, EXACT);
    assertThat(hours(HALF, team(2, 0, 0))).isCloseTo(0.125 + 0.125 + 0.5, EXACT);
  }

  @Test
  void noPaceAndNoLuckPassesTheMachine() {
    assertThat(hours(HALF, team(1e9, 0, 0))).isCloseTo(0.5, within(1e-6));
    assertThat(HALF.time(WORK, team(1, 0, 0), 1).hours(1e9)).isCloseTo(0.5, within(1e-6));
    // With any help and his own quarter of an hour no less than three quarters, by hand or with
    // mates.
    assertThat(hours(HALF, team(1, 0, 1e9))).isCloseTo(0.25 + 0.5, EXACT);
  }

  /** Helpers take the auxiliary work: with one equal to him each does a part, as in a pool. */
  @Test
  void helpersWorkBesideTheMachine() {
    // (1/4 + 1/2 + 1/4) / (1 + 1/4 · 4) = 1/2 is less than his own 3/4 at the machine.
    assertThat(hours(HALF, team(1, 0, 1))).isCloseTo(0.75, EXACT);
    // A fifth of a helper: 1 / (1 + 0.2) is more than that.
    assertThat(hours(HALF, team(1, 0, 0.2))).isCloseTo(1 / 1.2, EXACT);
  }

  /** Where auxiliary work is nearly all, three helpers and four are as 1 + 3 to 1 + 4. */
  @Test
  void outputIsInStepWithHelpersWhereTheyAreTheBottleneck() {
    Work gluing = new Work(4e6, 1 - 1e-6, 0, 1, 1, 1, TimeShape.LOG_NORMAL, 0, 0, 0);
    Machine quick = new Machine(1e-6, 0, 0, 0);
    double three = quick.time(gluing, team(1, 0, 3), 1).hours(1);
    double four = quick.time(gluing, team(1, 0, 4), 1).hours(1);
    double hundred = quick.time(gluing, team(1, 0, 100), 1).hours(1);
    double twoHundred = quick.time(gluing, team(1, 0, 200), 1).hours(1);
    assertThat(three / four).isCloseTo(5.0 / 4, within(1e-4));
    assertThat(hundred / twoHundred).isCloseTo(201.0 / 101, within(1e-3));
  }

  @Test
  void theMethodDoesAuxiliaryWorkWhileTheMachineRuns() {
    // Knowing all, alone: max(1/2, 1/4) + 1/4; knowing half: 1/4 + 1/8 + max(1/2, 1/8).
    assertThat(hours(HALF, team(1, 1, 0))).isCloseTo(0.75, EXACT);
    assertThat(hours(HALF, team(1, 0.5, 0))).isCloseTo(0.875, EXACT);
    // Where auxiliary work is the longer, the machine waits: 1/4 + 3/4 of f = 1/3's aux.
    assertThat(hours(HALF, team(1 / 3.0, 1, 0))).isCloseTo(0.75 + 0.75, EXACT);
  }

  @Test
  void theBestToolsForceTheMachine() {
    Team ordinary = new Team(1, 1, 1, 0, false, 1, false);
    Team favoured = new Team(1, 1, 1, 0, false, 1, true);
    assertThat(hours(HALF, ordinary)).isCloseTo(0.75, EXACT);
    assertThat(hours(HALF, favoured)).isCloseTo(0.25 + 0.25, EXACT);
    assertThat(hours(HALF, new Team(1, 1, 0, 0, false, 1, true))).isCloseTo(1, EXACT);
    assertThat(HALF.methodGain(WORK)).isCloseTo(1 / 0.5 - 1, EXACT);
  }

  /** Two places more, each lending half of its machine: it takes half as long. */
  @Test
  void machinesOfMatesAreLent() {
    assertThat(hours(HALF, new Team(1, 1, 0, 0, false, 3, false)))
        .isCloseTo(0.25 + 0.25 + 0.25, EXACT);
  }

  @Test
  void withoutMachineTimeItIsWorkByHand() {
    Machine none = new Machine(0, 0, 0, 0);
    Work work = new Work(3, 0.55, 1.3, 0.35, 2.1, 1.2, TimeShape.LOG_NORMAL, 0, 0, 0);
    for (double help : new double[] {0, 0.5, 1, 5}) {
      Team team = new Team(1.1, 0.9, 0.4, help, false);
      assertThat(1 / none.time(work, team, 0.8).hours(1))
          .isCloseTo(work.teamRate(team, 0.8), within(1e-9));
    }
  }

  @Test
  void preparedUnitsNeedNoAuxiliaryWork() {
    // Half an hour and a quarter each for two units, then one of an hour.
    assertThat(HALF.output(WORK, team(1, 0, 0), 1, 2, 2.5)).isCloseTo(3, EXACT);
    assertThat(HALF.output(WORK, team(1, 0, 0), 1, 2, 0.75)).isCloseTo(1, EXACT);
    assertThat(HALF.output(WORK, team(1, 0, 0), 1, 0, 2.5)).isCloseTo(2.5, EXACT);
  }

  @Test
  void luckHastensHandsOnly() {
    UnitTime time = HALF.time(WORK, team(1, 0, 0), 1);
    assertThat(time.hours(2)).isCloseTo(0.25 + 0.5, EXACT);
    assertThat(time.hours(0.5)).isCloseTo(1 + 0.5, EXACT);
  }

  @Test
  void thingsSharedAreOfTheCrew() {
    assertThat(new SharedThing(0).of(12)).isEqualTo(Integer.MAX_VALUE);
    assertThat(new SharedThing(0.5).of(12)).isEqualTo(6);
    assertThat(new SharedThing(0.01).of(12)).isEqualTo(1);
    assertThat(new SharedThing(1).of(12)).isEqualTo(12);
  }

  @Test
  void jobsAreOfMeanOne() {
    Norm norm = new Norm(100, 0, 0.5);
    assertThat(norm.ease(0)).isCloseTo(Math.exp(-0.125), EXACT);
    assertThat(norm.ease(1)).isCloseTo(Math.exp(0.375), EXACT);
    assertThat(new Norm(100, 0, 0).ease(3)).isEqualTo(1);
  }
}
