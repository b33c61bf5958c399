package norma.shift;

import norma.rule.Team;
import norma.rule.Tending;

/**
 * At machines that run until they stop: luck and pace hasten the man to a stopped one, but none
 * that runs.
 */
final class TendingTime implements BatchTime {
  private final Interference interference = new Interference();
  private ShiftOrder order;
  private double[] mendRate = new double[0];
  private double[] preparedRate = new double[0];

  @Override
  public void begin(ShiftOrder order) {
    this.order = order;
    if (mendRate.length < order.men) {
      mendRate = new double[order.men];
      preparedRate = new double[order.men];
    }
    interference.begin(order);
  }

  @Override
  public void begin(int man, Team team, double auxTime) {
    Tending rule = order.tending;
    mendRate[man] = rule.mendRate(order.work, team, auxTime);
    preparedRate[man] =
        man == order.preparedFor ? rule.preparedRate(order.work, team, auxTime) : mendRate[man];
  }

  @Override
  public double hours(int man, double units, double prepared, double luck) {
    double each = order.tending.perMachineHour(order.work) * order.ease[man];
    double hours =
        prepared > 0 ? interference.hours(man, prepared / each, preparedRate[man] * luck) : 0;
    return hours + interference.hours(man, (units - prepared) / each, mendRate[man] * luck);
  }
}
