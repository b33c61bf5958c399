package norma.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.Haulage;
import norma.rule.TimeShape;
import norma.rule.Tools;
import norma.rule.Work;
import org.junit.jupiter.api.Test;

/** Nothing is lost or made of nothing in a shift, whatever the order. */
final class ShiftLawTest {
  private long key;
  private int index;
  private int exhausted;

  private double uniform() {
    return Draw.uniform(key, index++);
  }

  private int below(int bound) {
    return Draw.below(bound, key, index++);
  }

  @Test
  void materialsOutputAndHoursAreConserved() {
    int specials = 0;
    for (int shop = 0; shop < 60; shop++) {
      key = Draw.key(2024, Purpose.SELECTION, shop, 0);
      index = 0;
      int men = 1 + below(30);
      Faces faces = new Faces(men);
      ShiftWorld world = new ShiftWorld();
      ShiftResult result = new ShiftResult(men);
      double store = 40 * uniform();
      double reserve = 0;
      for (int shift = 0; shift < 12; shift++) {
        ShiftOrder order = random(men, shift, store, reserve);
        int begun = faces.drawnBatches();
        world.run(order, faces, result);
        check(order, result, begun, faces.drawnBatches());
        store = result.store;
        reserve = result.reserve;
        specials += result.lates;
      }
    }
    assertThat(specials).as("late credits met on the way").isGreaterThan(100);
    assertThat(exhausted).as("men at the end of their places").isGreaterThan(100);
  }

  private void check(ShiftOrder order, ShiftResult result, int begun, int standing) {
    double batch = order.work.batch();
    assertThat(result.store + result.reserve)
        .isCloseTo(
            order.store + order.reserve + result.delivered - result.returned - result.drawn,
            within(1e-9));
    assertThat(result.store).isGreaterThanOrEqualTo(0);
    assertThat(result.reserve).isGreaterThanOrEqualTo(0);
    assertThat(Arrays.stream(result.material).sum()).isCloseTo(result.drawn, within(1e-9));
    int batches = Arrays.stream(result.batches).sum();
    assertThat(result.drawn)
        .isCloseTo(order.materialPerBatch * (batches + standing - begun), within(1e-9));
    double late = 0;
    for (int i = 0; i < result.lates; i++) {
      late += result.lateUnits[i];
    }
    assertThat(result.hauled).isCloseTo(batch * batches, within(1e-9));
    assertThat(Arrays.stream(result.output).sum() + late).isCloseTo(result.hauled, within(1e-9));
    assertThat(result.preparedLeft).isBetween(0.0, order.prepared);
    for (int man = 0; man < order.men; man++) {
      double accounted =
          result.worked[man]
              + result.lost(Loss.STARVED)[man]
              + result.lost(Loss.BLOCKED)[man]
              + result.lost(Loss.DOWN)[man]
              + result.lost(Loss.EXHAUSTED)[man];
      boolean there = order.role[man] != Role.ABSENT && order.role[man] != Role.CLEARED;
      assertThat(accounted).isCloseTo(there ? order.hours : 0, within(1e-9));
      assertThat(result.worked[man]).isGreaterThanOrEqualTo(0);
      assertThat(result.lost(Loss.STARVED)[man]).isGreaterThanOrEqualTo(0);
      assertThat(result.lost(Loss.BLOCKED)[man]).isGreaterThanOrEqualTo(0);
      assertThat(result.lost(Loss.DOWN)[man]).isGreaterThanOrEqualTo(0);
      assertThat(result.lost(Loss.EXHAUSTED)[man]).isGreaterThanOrEqualTo(0);
      // No more than the places give, but for one batch that was begun in an earlier shift; the
      // first is always drawn.
      assertThat(result.draws[man] * batch)
          .isLessThanOrEqualTo(Math.max(batch, order.yield[man]) + 1e-9);
      assertThat(result.batches[man]).isLessThanOrEqualTo(result.draws[man] + 1);
      assertThat(result.material[man])
          .isCloseTo(result.draws[man] * order.materialPerBatch, within(1e-9));
      if (result.lost(Loss.EXHAUSTED)[man] > 0) {
        exhausted++;
        assertThat((result.draws[man] + 1) * batch).isGreaterThan(order.yield[man]);
      }
    }
  }

  private ShiftOrder random(int men, int shift, double store, double reserve) {
    ShiftOrder order = new ShiftOrder(men);
    TimeShape[] shapes = TimeShape.values();
    order.hours = 5 + 3 * uniform();
    order.work =
        new Work(
            1 + 3 * uniform(),
            0.2 + 0.5 * uniform(),
            2 * uniform(),
            uniform(),
            2 * uniform(),
            0.3 + 2 * uniform(),
            shapes[below(2)],
            0.4 * uniform(),
            0.3 * uniform(),
            0);
    order.haulage = new Haulage(0.1 + uniform(), shapes[below(2)], 0.5 * uniform(), 1, 0);
    order.tools = new Tools(0.3 * uniform(), 2, 0.1 + uniform(), 1 + below(3));
    order.limited = uniform() < 0.8;
    order.breakdowns = uniform() < 0.8;
    order.materialPerBatch = order.work.batch() * (0.2 + 2 * uniform());
    order.carriers = 1 + below(men + 3);
    order.store = store;
    order.reserve = reserve;
    double setAside = below(2) * 0.3 * store;
    order.store -= setAside;
    order.reserve += setAside;
    order.room = 100 * uniform();
    int deliveries = below(4);
    order.deliveryHours = new double[deliveries];
    order.deliveries = new double[deliveries];
    for (int i = 0; i < deliveries; i++) {
      order.deliveryHours[i] = order.hours * uniform();
      order.deliveries[i] = 40 * uniform();
    }
    order.preparation = new norma.rule.Preparation(1, 1 + uniform(), 0);
    order.prepared = 5 * uniform();
    order.preparedFor = below(men + 1) - 1;
    order.first = below(men);
    order.seed = shift;
    order.when = shift;
    int turn = below(men);
    for (int man = 0; man < men; man++) {
      order.quality[man] = 0.5 + uniform();
      order.state[man] = uniform();
      order.upkeepShare[man] = 2 * uniform();
      order.yield[man] = uniform() < 0.5 ? Double.POSITIVE_INFINITY : 20 * uniform();
      order.role[man] = Role.values()[uniform() < 0.6 ? 1 : below(Role.values().length)];
      order.id[man] = man + 1000L * below(3);
      order.speed[man] = 0.5 + uniform();
      order.effort[man] = 0.5 + uniform();
      order.method[man] = uniform();
      order.help[man] = uniform();
      order.place[man] = (man + turn) % men;
      order.rank[man] = below(2);
      order.reserved[man] = order.rank[man] == 0;
      order.delay[man] = uniform() < 0.1 ? 10 * uniform() : 0;
    }
    for (int man = 0; man < men; man++) {
      order.leader[man] = below(men);
      if (order.role[man] != Role.LEADER) {
        order.delay[man] = 0;
      }
    }
    return order;
  }
}
