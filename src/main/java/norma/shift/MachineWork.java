package norma.shift;

import norma.rule.IndustryRules;
import norma.rule.Machine;
import norma.rule.Mechanisms;
import norma.rule.Team;

/** Work batch by batch at a machine that sets part of the pace, see {@link Machine}. */
final class MachineWork extends BatchWork {
  private final Machine machine;

  MachineWork(IndustryRules rules, Mechanisms mechanisms) {
    super(rules, mechanisms, false);
    machine = rules.machine();
  }

  @Override
  double made(Team team, double auxTime, double prepared, double hours) {
    return machine.output(work, team, auxTime, prepared, hours);
  }

  @Override
  void madeAlone(Team alone, double auxTime, double[] paces, double hours, double[] units) {
    machine.outputs(work, alone, auxTime, paces, hours, units);
  }

  @Override
  public double methodGain() {
    return machine.methodGain(work);
  }

  @Override
  public void equip(ShiftOrder order) {
    super.equip(order);
    order.machine = machine;
  }

  @Override
  public ShiftRunner runner(Runnable pulse) {
    return new ShiftWorld(pulse, new MachineTime());
  }
}
