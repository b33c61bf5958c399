package norma.shift;

import norma.rule.Team;
import norma.rule.UnitTime;

/** At a machine: luck and pace hasten hands, but not the machine. */
final class MachineTime implements BatchTime {
  private ShiftOrder order;
  private UnitTime[] time = new UnitTime[0];
  private UnitTime[] preparedTime = new UnitTime[0];

  @Override
  public void begin(ShiftOrder order) {
    this.order = order;
    if (time.length < order.men) {
      time = new UnitTime[order.men];
      preparedTime = new UnitTime[order.men];
    }
  }

  @Override
  public void begin(int man, Team team, double auxTime) {
    time[man] = order.machine.time(order.work, team, auxTime);
    preparedTime[man] =
        man == order.preparedFor ? order.machine.preparedTime(order.work, team) : time[man];
  }

  @Override
  public double hours(int man, double units, double prepared, double luck) {
    double hours = (units - prepared) * time[man].hours(luck);
    if (prepared > 0) {
      hours += prepared * preparedTime[man].hours(luck);
    }
    return hours / order.ease[man];
  }
}
