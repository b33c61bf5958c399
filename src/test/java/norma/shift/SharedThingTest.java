package norma.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import norma.rule.Machine;
import norma.rule.TimeShape;
import norma.rule.Tools;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A thing that is held while a batch is made: a single track, a crane. */
final class SharedThingTest {
  private static final Offset<Double> EXACT = within(1e-9);

  /** Two trains, one track, an hour a run: they take turns, and each waits for the other. */
  @Test
  void aSingleTrackIsAServer() {
    ShiftOrder order = Gang.order(2, 8, Gang.steady(1));
    order.things = 1;
    order.carriers = 100;
    ShiftResult result = Gang.run(order);
    // Runs end at 1, 2 .. 7 (that at 8 is not booked any more): 7 by turns, 4 and 3.
    assertThat(result.hauled).isEqualTo(7);
    assertThat(Math.abs(result.batches[0] - result.batches[1])).isEqualTo(1);
    // Together they work 8 h and wait 8 h, of which they lose none otherwise.
    assertThat(result.worked[0] + result.worked[1]).isCloseTo(8, EXACT);
    assertThat(result.lost(Loss.HELD_UP)[0] + result.lost(Loss.HELD_UP)[1]).isCloseTo(8, EXACT);
    assertThat(result.lost(Loss.BLOCKED)[0]).isZero();
  }

  /** However many trains, the track lets through what it can: hours / hours of a run. */
  @Test
  void theTrackBoundsWhatAllMakeTogether() {
    for (int men : new int[] {3, 10, 30}) {
      ShiftOrder order = Gang.order(men, 100.5, Gang.steady(1));
      order.things = 2;
      assertThat(Gang.run(order).hauled).isEqualTo(200);
    }
  }

  @Test
  void whereThereIsOneForEachNobodyWaits() {
    ShiftOrder order = Gang.order(5, 8.5, Gang.work(1, TimeShape.LOG_NORMAL, 0.3));
    order.things = 5;
    ShiftResult enough = Gang.run(order);
    order.things = Integer.MAX_VALUE;
    ShiftResult nothingShared = Gang.run(order);
    assertThat(enough.output).isEqualTo(nothingShared.output);
    assertThat(enough.lost(Loss.HELD_UP)).containsOnly(0);
  }

  /**
   * The favoured train has the line whenever it asks: with one track and three trains it runs every
   * second turn, for when it ends its run it is back at once while another has just gone.
   */
  @Test
  void theFavouredTrainHasTheLine() {
    ShiftOrder order = Gang.order(3, 100.5, Gang.steady(1));
    order.things = 1;
    order.rank[0] = 0;
    ShiftResult result = Gang.run(order);
    assertThat(result.batches[0]).isEqualTo(50);
    assertThat(result.batches[1]).isEqualTo(25);
    assertThat(result.batches[2]).isEqualTo(25);
  }

  /** Trains that are put into the siding leave the line to the others. */
  @Test
  void whoIsMovedOffLeavesTheLineFree() {
    ShiftOrder order = Gang.order(3, 8.5, Gang.steady(1));
    order.things = 1;
    order.role[1] = Role.CLEARED;
    order.leader[1] = 0;
    order.role[2] = Role.CLEARED;
    order.leader[2] = 0;
    assertThat(Gang.run(order).batches[0]).isEqualTo(8);
  }

  /** An engine that breaks down stands on the line: the other waits until it is mended. */
  @Test
  void whatBreaksBlocksTheLine() {
    ShiftOrder order = Gang.order(2, 50, Gang.steady(1));
    order.things = 1;
    order.breakdowns = true;
    order.tools = new Tools(0.2, 0, 2, 1);
    ShiftResult result = Gang.run(order);
    double down = result.lost(Loss.DOWN)[0] + result.lost(Loss.DOWN)[1];
    double worked = result.worked[0] + result.worked[1];
    assertThat(down).isPositive();
    // Somebody holds the line all the time, working or broken down.
    assertThat(worked + down).isCloseTo(50, EXACT);
  }

  /**
   * Five men whose work is exponential, of mean half an hour, one crane, and nothing between: the
   * crane is never idle, whatever the number that waits (M/M/1//N without thinking time).
   */
  @Test
  void aCraneThatAllWantIsNeverIdle() {
    ShiftOrder order = Gang.order(5, 400, Gang.work(2, TimeShape.EXPONENTIAL, 0));
    order.things = 1;
    ShiftResult result = Gang.run(order);
    assertThat(Arrays.stream(result.worked).sum()).isCloseTo(400, EXACT);
    // 800 batches with a standard deviation of about 28.
    assertThat(result.hauled).isBetween(700.0, 900.0);
  }

  /** A forge of three smiths who cannot hasten the hammer, each with two units an hour at most. */
  @Test
  void aMachineRunsAtItsOwnPaceInTheShiftAsReckoned() {
    ShiftOrder order = Gang.order(3, 10.1, Gang.steady(4));
    order.machine = new Machine(0.5, 0, 0, 0);
    order.effort[1] = 2;
    order.effort[2] = 1e6;
    ShiftResult result = Gang.run(order);
    // By hand 4 an hour, so 1/4 h, and as long by the machine; at twice the pace 1/8 + 1/4.
    assertThat(result.batches).containsExactly(20, 26, 40);
  }

  @Test
  void aLooseJobMakesMore() {
    ShiftOrder order = Gang.order(2, 10.1, Gang.steady(1));
    order.ease[1] = 2;
    assertThat(Gang.run(order).batches).containsExactly(10, 20);
  }
}
