package norma.shift;

import java.util.Arrays;
import norma.rule.Haulage;
import norma.rule.Preparation;
import norma.rule.TimeShape;
import norma.rule.Tools;
import norma.rule.Work;

/** Orders for shifts of men who are all alike, each alone at his own ordinary place. */
public final class Gang {
  private Gang() {}

  /** Work without luck at so many units an hour, half of it auxiliary; a batch is one unit. */
  public static Work work(double unitsPerHour, TimeShape batchShape, double batchLogSd) {
    return new Work(
        2 * unitsPerHour, 0.5, 1, 0.35, 2.1, 1, batchShape, batchLogSd, batchLogSd / 2, 0);
  }

  /** Work without luck. */
  public static Work steady(double unitsPerHour) {
    return work(unitsPerHour, TimeShape.LOG_NORMAL, 0);
  }

  /** Carriers that are away for exactly so long. */
  public static Haulage punctual(double hours) {
    return new Haulage(hours, TimeShape.LOG_NORMAL, 0, 1, 0);
  }

  /** An order with more material and carriers than are needed, and no breakdowns. */
  public static ShiftOrder order(int men, double hours, Work work) {
    ShiftOrder order = new ShiftOrder(men);
    order.hours = hours;
    order.work = work;
    order.haulage = punctual(0.5);
    order.tools = new Tools(0, 2, 0.6, 1);
    order.preparation = new Preparation(1, 2, 0);
    order.breakdowns = false;
    order.materialPerBatch = 1;
    order.carriers = 10 * men;
    order.store = 1e9;
    order.seed = 42;
    order.when = 1;
    Arrays.fill(order.quality, 1);
    Arrays.fill(order.state, 1);
    Arrays.fill(order.upkeepShare, 1);
    Arrays.fill(order.yield, Double.POSITIVE_INFINITY);
    Arrays.fill(order.role, Role.LEADER);
    Arrays.fill(order.speed, 1);
    Arrays.fill(order.effort, 1);
    Arrays.fill(order.help, 1);
    Arrays.fill(order.rank, 1);
    for (int i = 0; i < men; i++) {
      order.id[i] = 100L + i;
      order.place[i] = i;
    }
    return order;
  }

  /** Works an order at empty faces. */
  public static ShiftResult run(ShiftOrder order) {
    return run(order, new Faces(order.quality.length));
  }

  /** Works an order. */
  public static ShiftResult run(ShiftOrder order, Faces faces) {
    ShiftResult result = new ShiftResult(order.men);
    new ShiftWorld(() -> {}, time(order)).run(order, faces, result);
    return result;
  }

  private static BatchTime time(ShiftOrder order) {
    if (order.tending != null) {
      return new TendingTime();
    }
    return order.machine == null ? new HandTime() : new MachineTime();
  }
}
