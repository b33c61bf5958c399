package norma.shift;

import norma.rule.Team;

/** By hand: in step with the rate of the team, and with luck. */
final class HandTime implements BatchTime {
  private ShiftOrder order;
  private double[] rate = new double[0];
  private double[] preparedRate = new double[0];

  @Override
  public void begin(ShiftOrder order) {
    this.order = order;
    if (rate.length < order.men) {
      rate = new double[order.men];
      preparedRate = new double[order.men];
    }
  }

  @Override
  public void begin(int man, Team team, double auxTime) {
    rate[man] = order.work.teamRate(team, auxTime);
    preparedRate[man] =
        man == order.preparedFor ? order.work.preparedRate(team, auxTime) : rate[man];
  }

  @Override
  public double hours(int man, double units, double prepared, double luck) {
    double hours = prepared / preparedRate[man] + (units - prepared) / rate[man];
    return hours / luck / order.ease[man];
  }
}
