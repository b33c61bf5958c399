package norma.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import norma.rule.Team;
import norma.rule.TimeShape;
import norma.rule.Tools;
import norma.rule.Upkeep;
import norma.rule.Work;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The world of a shift, where it can be reckoned by hand. */
final class ShiftWorldTest {
  private static final Offset<Double> EXACT = within(1e-12);

  /**
   * One man at 2.5 units an hour with one carrier away for half an hour: he finishes a batch in 0.4
   * h and waits 0.1 h. The store lasts for five batches; three more come at four o'clock.
   */
  @Test
  void aShiftByHand() {
    ShiftOrder order = Gang.order(1, 6.25, Gang.steady(2));
    order.effort[0] = 1.25;
    order.carriers = 1;
    order.store = 5;
    order.deliveryHours = new double[] {4};
    order.deliveries = new double[] {3};
    ShiftResult result = Gang.run(order);
    assertThat(result.batches[0]).isEqualTo(8);
    assertThat(result.output[0]).isEqualTo(8);
    assertThat(result.hauled).isEqualTo(8);
    assertThat(result.worked[0]).isCloseTo(8 * 0.4, EXACT);
    // Hauled at 0.4, 0.9 .. 2.4; no material till 4; hauled at 4.4, 4.9, 5.4; none till the end.
    assertThat(result.lost(Loss.BLOCKED)[0]).isCloseTo(4 * 0.1 + 2 * 0.1, EXACT);
    assertThat(result.lost(Loss.STARVED)[0]).isCloseTo(1.6 + 0.85, EXACT);
    assertThat(result.lost(Loss.DOWN)[0]).isZero();
    assertThat(result.drawn).isEqualTo(8);
    assertThat(result.material[0]).isEqualTo(8);
    assertThat(result.store).isZero();
    assertThat(result.delivered).isEqualTo(3);
    assertThat(result.returned).isZero();
  }

  @Test
  void whatTheStoreCannotHoldIsSentBack() {
    ShiftOrder order = Gang.order(1, 6, Gang.steady(1));
    order.store = 10;
    order.room = 9.5;
    order.deliveryHours = new double[] {2.5};
    order.deliveries = new double[] {4};
    ShiftResult result = Gang.run(order);
    // Drawn at 0, 1 and 2: seven left, so 2.5 of 4 fit; then three more are drawn.
    assertThat(result.returned).isCloseTo(1.5, EXACT);
    assertThat(result.store).isCloseTo(6.5, EXACT);
  }

  @Test
  void theSameOrderGivesTheSameBitsWhateverWasWorkedBefore() {
    ShiftOrder order = busy(24);
    Faces faces = new Faces(24);
    ShiftWorld fresh = new ShiftWorld();
    ShiftResult first = new ShiftResult(24);
    fresh.run(order, faces, first);
    ShiftWorld used = new ShiftWorld();
    ShiftOrder other = busy(40);
    other.when = 99;
    used.run(other, new Faces(40), new ShiftResult(40));
    Faces again = new Faces(24);
    ShiftResult second = new ShiftResult(24);
    Arrays.fill(second.output, 77);
    second.late(5, 5);
    used.run(order, again, second);
    assertThat(second)
        .usingRecursiveComparison()
        .ignoringFields("lateMan", "lateUnits")
        .isEqualTo(first);
    assertThat(again).usingRecursiveComparison().isEqualTo(faces);
    assertThat(first.hauled).isGreaterThan(0);
    order.when++;
    used.run(order, new Faces(24), second);
    assertThat(second.worked).isNotEqualTo(first.worked);
  }

  private static ShiftOrder busy(int men) {
    ShiftOrder order = Gang.order(men, 7, Gang.work(1, TimeShape.LOG_NORMAL, 0.2));
    order.breakdowns = true;
    order.tools = new Tools(0.1, 2, 0.6, 1);
    order.carriers = men / 2;
    order.store = 5 * men;
    order.deliveryHours = new double[] {5};
    order.deliveries = new double[] {men};
    order.role[3] = Role.HELPER;
    order.leader[3] = 2;
    order.role[4] = Role.PREPARER;
    order.role[5] = Role.ABSENT;
    order.rank[2] = 0;
    order.reserved[2] = true;
    order.reserve = 8;
    order.preparedFor = 2;
    order.prepared = 3;
    order.delay[7] = 1.5;
    return order;
  }

  @Test
  void whereNothingIsLimitedNobodyWaits() {
    ShiftOrder order = busy(24);
    order.limited = false;
    order.breakdowns = false;
    order.store = 0;
    order.carriers = 1;
    order.deliveries = new double[0];
    order.delay[7] = 0;
    ShiftResult result = Gang.run(order);
    for (int man = 0; man < 24; man++) {
      assertThat(
              result.lost(Loss.STARVED)[man]
                  + result.lost(Loss.BLOCKED)[man]
                  + result.lost(Loss.DOWN)[man])
          .isZero();
      assertThat(result.worked[man]).isCloseTo(order.role[man] == Role.ABSENT ? 0 : 7, EXACT);
    }
    assertThat(result.hauled).isGreaterThan(100);
  }

  @Test
  void menOnTheOrderAreServedFirst() {
    ShiftOrder order = Gang.order(20, 200, Gang.work(1, TimeShape.LOG_NORMAL, 0.3));
    order.carriers = 8;
    ShiftResult alike = Gang.run(order);
    for (int man = 0; man < 5; man++) {
      order.rank[man] = 0;
    }
    ShiftResult ranked = Gang.run(order);
    assertThat(blocked(ranked, 0, 5)).isLessThan(0.4 * blocked(alike, 0, 5));
    assertThat(blocked(ranked, 5, 20)).isGreaterThan(blocked(alike, 5, 20));
  }

  @Test
  void theStarvingAreServedByRankThenByArrival() {
    ShiftOrder order = Gang.order(3, 6, Gang.steady(1));
    order.store = 0;
    order.first = 1;
    order.rank[0] = 0;
    order.deliveryHours = new double[] {1, 2.5, 4};
    order.deliveries = new double[] {1, 1, 1};
    ShiftResult result = Gang.run(order);
    // Man 0 is of rank 0 and back for more before the others have had any.
    assertThat(result.material).containsExactly(3, 0, 0);
    order.rank[0] = 1;
    order.deliveries = new double[] {1, 1, 0};
    result = Gang.run(order);
    assertThat(result.material).as("1 and 2 came before 0").containsExactly(0, 1, 1);
  }

  private static double blocked(ShiftResult result, int from, int to) {
    return Arrays.stream(result.lost(Loss.BLOCKED), from, to).sum() / (to - from);
  }

  @Test
  void anUnfinishedBatchIsCreditedByShareOfTime() {
    Faces faces = new Faces(2);
    ShiftOrder order = Gang.order(2, 0.75, Gang.steady(1));
    ShiftResult result = Gang.run(order, faces);
    assertThat(result.hauled).isZero();
    assertThat(faces.progress(0)).isCloseTo(0.75, EXACT);
    assertThat(faces.drawnBatches()).isEqualTo(2);
    // Next shift man 0 is absent and man 1 is at his place; at place 1 stands one of another crew.
    order = Gang.order(2, 0.5, Gang.steady(1));
    order.id[0] = 101;
    order.id[1] = 200;
    result = Gang.run(order, faces);
    assertThat(result.hauled).isEqualTo(2);
    assertThat(result.output[0]).isCloseTo(0.25 + 0.75, EXACT);
    assertThat(result.output[1]).isCloseTo(0.25, EXACT);
    assertThat(result.lates).isEqualTo(1);
    assertThat(result.lateMan[0]).isEqualTo(100);
    assertThat(result.lateUnits[0]).isCloseTo(0.75, EXACT);
    assertThat(result.drawn).as("two batches begun, two new").isEqualTo(2);
    assertThat(faces.progress(0)).isCloseTo(0.25, EXACT);
  }

  @Test
  void creditGoesToAnAbsentManOfTheCrewToo() {
    Faces faces = new Faces(2);
    Gang.run(Gang.order(2, 0.75, Gang.steady(1)), faces);
    ShiftOrder order = Gang.order(2, 0.5, Gang.steady(1));
    order.role[0] = Role.ABSENT;
    order.place[1] = 0;
    ShiftResult result = Gang.run(order, faces);
    assertThat(result.output).containsExactly(0.75, 0.25);
    assertThat(result.lates).isZero();
    assertThat(faces.progress(1)).as("nobody is there").isCloseTo(0.75, EXACT);
  }

  @Test
  void aBatchFinishedAtTheLastMomentIsHauledFirstThing() {
    Faces faces = new Faces(1);
    ShiftOrder order = Gang.order(1, 2, Gang.steady(1));
    ShiftResult result = Gang.run(order, faces);
    assertThat(result.batches[0]).isEqualTo(1);
    assertThat(faces.progress(0)).isEqualTo(1);
    result = Gang.run(order, faces);
    assertThat(result.batches[0]).isEqualTo(2);
    assertThat(result.worked[0]).isEqualTo(2);
  }

  @Test
  void preparedUnitsNeedMainWorkOnlyUntilTheyAreUsedUp() {
    ShiftOrder order = Gang.order(2, 5, Gang.steady(1));
    order.prepared = 3;
    order.preparedFor = 0;
    order.method[0] = 0.5;
    ShiftResult result = Gang.run(order);
    // Main work at 2 · (1 + 0.5) units an hour: three batches in one hour, then one an hour.
    assertThat(result.preparedLeft).isZero();
    assertThat(result.batches[0]).isEqualTo(6);
    assertThat(result.batches[1]).isEqualTo(4);
    order.prepared = 100;
    result = Gang.run(order);
    assertThat(result.preparedLeft).isCloseTo(85, within(1e-9));
    order.prepared = 1.5;
    result = Gang.run(order);
    // Of the second batch one half is prepared: 1/3 + (1/6 + 1/2) h, then one an hour.
    assertThat(result.preparedLeft).isZero();
    assertThat(result.batches[0]).isEqualTo(2 + 3);
  }

  @Test
  void helpersWorkAtTheTeamsRate() {
    Work work = Gang.steady(1);
    ShiftOrder order = Gang.order(3, 100, work);
    order.method[0] = 0.4;
    order.role[2] = Role.HELPER;
    order.leader[2] = 0;
    order.speed[2] = 0.9;
    order.effort[2] = 1.1;
    order.help[2] = 0.5;
    ShiftResult result = Gang.run(order);
    double rate = work.teamRate(new Team(1, 1, 0.4, 0.9 * 1.1 * 0.5, false), 1);
    assertThat(rate).isGreaterThan(1.2);
    assertThat((double) result.batches[0]).isBetween(100 * rate - 1, 100 * rate);
    assertThat(result.batches[2]).isZero();
    assertThat(result.worked[2]).isEqualTo(100);
  }

  @Test
  void preparersMakePreparedUnits() {
    ShiftOrder order = Gang.order(2, 6, Gang.steady(1));
    order.role[1] = Role.PREPARER;
    order.speed[1] = 0.8;
    order.help[1] = 0.5;
    ShiftResult result = Gang.run(order);
    assertThat(result.preparedMade).isCloseTo(order.work.auxRate(0.8 * 0.5, 1) * 2 * 6, EXACT);
    assertThat(result.output[1]).isZero();
  }

  @Test
  void theReserveIsForThoseItWasSetAsideFor() {
    ShiftOrder order = Gang.order(2, 10, Gang.steady(1));
    order.store = 0;
    order.reserve = 4;
    order.reserved[1] = true;
    ShiftResult result = Gang.run(order);
    assertThat(result.material).containsExactly(0, 4);
    assertThat(result.lost(Loss.STARVED)[0]).isEqualTo(10);
    assertThat(result.reserve).isZero();
    order.first = 1;
    order.store = 3;
    order.reserve = 2.5;
    result = Gang.run(order);
    // He takes the reserve first, half a batch of it with half a batch from the store.
    assertThat(result.reserve).isZero();
    assertThat(result.drawn).isEqualTo(5);
    assertThat(result.store).isCloseTo(0.5, EXACT);
  }

  @Test
  void atOneBenchBrokenToolsWaitForEachOther() {
    ShiftOrder order = Gang.order(20, 300, Gang.steady(1));
    order.breakdowns = true;
    order.tools = new Tools(0.05, 2, 0.6, 20);
    double alone = Arrays.stream(Gang.run(order).lost(Loss.DOWN)).sum();
    order.tools = new Tools(0.05, 2, 0.6, 1);
    ShiftResult queued = Gang.run(order);
    assertThat(Arrays.stream(queued.lost(Loss.DOWN)).sum()).isGreaterThan(1.3 * alone);
    for (int man = 0; man < 20; man++) {
      assertThat(queued.worked[man] + queued.lost(Loss.DOWN)[man]).isCloseTo(300, within(1e-9));
    }
    order.breakdowns = false;
    assertThat(Arrays.stream(Gang.run(order).lost(Loss.DOWN)).sum()).isZero();
  }

  @Test
  void aBreakdownInterruptsABatchAndCostsNoWork() {
    ShiftOrder order = Gang.order(1, 1000, Gang.steady(1));
    order.breakdowns = true;
    order.tools = new Tools(0.2, 2, 0.6, 1);
    ShiftResult result = Gang.run(order);
    assertThat(result.lost(Loss.DOWN)[0]).isBetween(50.0, 200.0);
    assertThat((double) result.batches[0]).isCloseTo(Math.floor(result.worked[0]), within(1.0));
  }

  @Test
  void aDamagedToolDelaysTheStart() {
    ShiftOrder order = Gang.order(2, 6.5, Gang.steady(1));
    order.delay[0] = 1.5;
    ShiftResult result = Gang.run(order);
    assertThat(result.lost(Loss.DOWN)).containsExactly(1.5, 0);
    assertThat(result.batches).containsExactly(4, 6);
    assertThat(result.worked[0]).isCloseTo(5, EXACT);
    order.delay[0] = 50;
    result = Gang.run(order);
    assertThat(result.lost(Loss.DOWN)[0]).isEqualTo(6.5);
    assertThat(result.worked[0]).isZero();
  }

  @Test
  void aManDrawsNoBatchBeyondWhatHisPlaceGives() {
    ShiftOrder order = Gang.order(2, 6.5, Gang.steady(1));
    order.yield[0] = 3;
    ShiftResult result = Gang.run(order);
    assertThat(result.batches).containsExactly(3, 6);
    assertThat(result.draws).containsExactly(3, 7);
    assertThat(result.drawn).isEqualTo(3 + 7);
    assertThat(result.worked[0]).isCloseTo(3, EXACT);
    assertThat(result.lost(Loss.EXHAUSTED)).containsExactly(3.5, 0);
    order.yield[0] = 3.9; // no part of a batch
    assertThat(Gang.run(order).batches[0]).isEqualTo(3);
    order.yield[0] = 0.2; // the first is always given
    result = Gang.run(order);
    assertThat(result.batches[0]).isEqualTo(1);
    assertThat(result.lost(Loss.EXHAUSTED)[0]).isCloseTo(5.5, EXACT);
  }

  @Test
  void aBatchCarriedOverIsOneMore() {
    Faces faces = new Faces(1);
    ShiftOrder order = Gang.order(1, 0.5, Gang.steady(1));
    order.yield[0] = 2;
    Gang.run(order, faces);
    order.hours = 8;
    ShiftResult result = Gang.run(order, faces);
    // Half an hour for what is left of it, two hours for two more.
    assertThat(result.batches[0]).isEqualTo(3);
    assertThat(result.draws[0]).isEqualTo(2);
    assertThat(result.worked[0]).isCloseTo(2.5, EXACT);
    assertThat(result.lost(Loss.EXHAUSTED)[0]).isCloseTo(5.5, EXACT);
    // The place gives again in the next shift.
    assertThat(Gang.run(order, faces).batches[0]).isEqualTo(2);
  }

  @Test
  void menMovedOffNeitherWorkNorWait() {
    ShiftOrder order = Gang.order(2, 6.5, Gang.steady(1));
    order.role[1] = Role.CLEARED;
    order.yield[0] = 4;
    ShiftResult result = Gang.run(order);
    assertThat(result.batches).containsExactly(4, 0);
    assertThat(result.worked).containsExactly(4, 0);
    assertThat(result.material).containsExactly(4, 0);
    for (Loss cause : Loss.values()) {
      assertThat(result.lost(cause)[1]).isZero();
    }
  }

  @Test
  void upkeepThatIsPutOffSpeedsAManAndARunDownPlaceBreaksHisTools() {
    ShiftOrder order = Gang.order(3, 1000.5, Gang.steady(1));
    order.upkeep = new Upkeep(0.4, 0.5, 10, 20, 2, 0, 3, 1);
    order.upkeepShare[0] = 0; // 1 / (1 - 0.5 · 0.4)
    order.upkeepShare[2] = 2;
    ShiftResult result = Gang.run(order);
    assertThat(result.batches).containsExactly(1250, 1000, 833);
    order.breakdowns = true;
    order.tools = new Tools(0.05, 0, 0.1, 3);
    order.state[1] = 0;
    Arrays.fill(order.upkeepShare, 1);
    result = Gang.run(order);
    // A tool breaks every twenty hours of work and is away for a tenth of one; at place 1 thrice.
    double kept = (result.lost(Loss.DOWN)[0] + result.lost(Loss.DOWN)[2]) / 2;
    assertThat(kept).isCloseTo(5, within(1.5));
    assertThat(result.lost(Loss.DOWN)[1]).isCloseTo(15, within(4.0));
  }

  @Test
  void betterEquipmentBringsCarriersBackSooner() {
    ShiftOrder order = Gang.order(1, 10.5, Gang.steady(4));
    order.carriers = 1;
    order.haulage = Gang.punctual(1);
    assertThat(Gang.run(order).batches[0]).isEqualTo(10 + 1);
    order.equipment = 2;
    assertThat(Gang.run(order).batches[0]).isEqualTo(20 + 1);
  }
}
