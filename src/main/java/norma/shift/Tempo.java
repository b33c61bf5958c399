package norma.shift;

import java.util.Arrays;
import norma.draw.Draw;
import norma.draw.Elementary;
import norma.draw.Purpose;
import norma.rule.Team;

/**
 * How fast each man of a shift works, and what luck he has: with his batches, his tools, his
 * haulage.
 *
 * <p>All luck of a man in a shift is under one key; what he does next does not depend on what
 * others did before.
 */
final class Tempo {
  // Indices under a man-shift's key: its own luck, then two to a batch, then breaks and repairs.
  private static final int SHIFT_LUCK = 0;
  private static final int BATCH_LUCK = 8;
  private static final int BREAK_LUCK = 1 << 20;

  private final BatchTime time;
  private ShiftOrder order;
  private double[] luck = new double[0];
  private double[] helpers = new double[0];
  private long[] key = new long[0];

  /** A workspace for work of a kind. */
  Tempo(BatchTime time) {
    this.time = time;
  }

  /** Takes up a shift: rates by the team-rate formula, each man's luck of the shift. */
  void begin(ShiftOrder order) {
    this.order = order;
    if (luck.length < order.men) {
      luck = new double[order.men];
      helpers = new double[order.men];
      key = new long[order.men];
    }
    time.begin(order);
    Arrays.fill(helpers, 0, order.men, 0);
    for (int man = 0; man < order.men; man++) {
      if (order.role[man] == Role.HELPER && order.line == null) {
        helpers[order.leader[man]] += help(man);
      }
    }
    for (int man = 0; man < order.men; man++) {
      if (order.role[man] == Role.LEADER) {
        begin(man);
      }
    }
  }

  private void begin(int man) {
    key[man] = Draw.key(order.seed, Purpose.BATCH_SHOCK, order.id[man], order.when);
    double f = order.speed[man] * order.effort[man];
    double quality = order.quality[order.place[man]];
    double auxTime = order.upkeep == null ? 1 : order.upkeep.auxTime(order.upkeepShare[man]);
    boolean favoured = order.rank[man] == 0 || helpers[man] > 0;
    Team team =
        new Team(
            f, quality, order.method[man], helpers[man], order.gangs, order.places[man], favoured);
    time.begin(man, team, auxTime);
    luck[man] = order.work.shiftLuck(Draw.normal(key[man], SHIFT_LUCK));
  }

  private double help(int man) {
    return order.speed[man] * order.effort[man] * order.help[man];
  }

  /** Units a preparer makes ready in the shift. */
  double prepares(int man) {
    return order.preparation.units(order.work.auxRate(help(man), 1), order.hours);
  }

  /**
   * Hours of work for what is left of a batch.
   *
   * @param batch number of the batch in the man's shift, from 0
   * @param units units left, of which so many are prepared
   */
  double hours(int man, int batch, double units, double prepared) {
    double factor =
        order.work.batchLuck(luck[man], Draw.uniform(key[man], BATCH_LUCK + 2L * batch));
    return time.hours(man, units, prepared, factor);
  }

  /** Hours a carrier is away with the man's batch of this number. */
  double haul(int man, int batch) {
    return order.haulage.hours(Draw.uniform(key[man], BATCH_LUCK + 2L * batch + 1))
        / order.equipment;
  }

  /**
   * Hours of work until the man's tool breaks; infinite where that is after the shift.
   *
   * @param breaks breaks he has had in this shift
   */
  double toolLife(int man, int breaks) {
    double hazard = order.breakdowns ? hazard(man) : 0;
    if (hazard == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double u = Draw.uniform(key[man], BREAK_LUCK + 2L * breaks);
    // exp(-y) ≥ 1 - y: most tools are seen to outlast the shift without taking a logarithm.
    return u < 1 - hazard * order.hours ? Double.POSITIVE_INFINITY : -Elementary.log(u) / hazard;
  }

  private double hazard(int man) {
    double hazard = order.tools.hazard(order.effort[man]);
    return order.upkeep == null
        ? hazard
        : hazard * order.upkeep.breaking(order.state[order.place[man]]);
  }

  /** Hours the bench takes for the man's tool, after so many earlier breaks. */
  double repair(int man, int breaks) {
    return order.tools.repairHours() * Draw.exponential(key[man], BREAK_LUCK + 2L * breaks + 1);
  }
}
