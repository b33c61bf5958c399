package norma.shift;

import java.util.Arrays;
import norma.draw.Draw;
import norma.draw.Elementary;
import norma.draw.Purpose;
import norma.rule.Team;
import norma.rule.UnitTime;
import norma.rule.Work;

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

  private ShiftOrder order;
  private double[] rate = new double[0];
  private double[] preparedRate = new double[0];
  private UnitTime[] time = new UnitTime[0];
  private UnitTime[] preparedTime = new UnitTime[0];
  private double[] luck = new double[0];
  private double[] helpers = new double[0];
  private long[] key = new long[0];
  private final Interference interference = new Interference();

  /** Takes up a shift: rates by the team-rate formula, each man's luck of the shift. */
  void begin(ShiftOrder order) {
    this.order = order;
    if (rate.length < order.men) {
      rate = new double[order.men];
      preparedRate = new double[order.men];
      time = new UnitTime[order.men];
      preparedTime = new UnitTime[order.men];
      luck = new double[order.men];
      helpers = new double[order.men];
      key = new long[order.men];
    }
    interference.begin(order);
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
    Work work = order.work;
    key[man] = Draw.key(order.seed, Purpose.BATCH_SHOCK, order.id[man], order.when);
    double f = order.speed[man] * order.effort[man];
    double quality = order.quality[order.place[man]];
    double auxTime = order.upkeep == null ? 1 : order.upkeep.auxTime(order.upkeepShare[man]);
    boolean favoured = order.rank[man] == 0 || helpers[man] > 0;
    Team team =
        new Team(
            f, quality, order.method[man], helpers[man], order.gangs, order.places[man], favoured);
    if (order.tending != null) {
      rate[man] = order.tending.mendRate(work, team, auxTime);
      preparedRate[man] =
          man == order.preparedFor ? order.tending.preparedRate(work, team, auxTime) : rate[man];
    } else if (order.machine == null) {
      rate[man] = work.teamRate(team, auxTime);
      preparedRate[man] = man == order.preparedFor ? work.preparedRate(team, auxTime) : rate[man];
    } else {
      time[man] = order.machine.time(work, team, auxTime);
      preparedTime[man] =
          man == order.preparedFor ? order.machine.preparedTime(work, team) : time[man];
    }
    luck[man] = work.shiftLuck(Draw.normal(key[man], SHIFT_LUCK));
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
    if (order.tending != null) {
      return tendedHours(man, units, prepared, factor);
    }
    if (order.machine == null) {
      double hours = prepared / preparedRate[man] + (units - prepared) / rate[man];
      return hours / factor / order.ease[man];
    }
    double hours = (units - prepared) * time[man].hours(factor);
    if (prepared > 0) {
      hours += prepared * preparedTime[man].hours(factor);
    }
    return hours / order.ease[man];
  }

  /** Luck and pace hasten the man to a stopped machine, but no machine that runs. */
  private double tendedHours(int man, double units, double prepared, double factor) {
    double each = order.tending.perMachineHour(order.work) * order.ease[man];
    double hours =
        prepared > 0 ? interference.hours(man, prepared / each, preparedRate[man] * factor) : 0;
    return hours + interference.hours(man, (units - prepared) / each, rate[man] * factor);
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
