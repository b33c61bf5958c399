package norma.shift;

import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.Team;
import norma.rule.Tending;
import norma.rule.Upkeep;

/** Work batch by batch at machines that run until they stop, see {@link Tending}. */
final class TendingWork extends BatchWork {
  private final Tending tending;

  TendingWork(IndustryRules rules, Mechanisms mechanisms) {
    super(rules, mechanisms, false);
    tending = rules.tending();
  }

  @Override
  double made(Team team, double auxTime, double prepared, double hours) {
    return tending.output(work, team, auxTime, prepared, hours);
  }

  @Override
  void madeAlone(Team alone, double auxTime, double[] paces, double hours, double[] units) {
    tending.outputs(work, alone, auxTime, paces, hours, units);
  }

  @Override
  public void logGains(double f, Stand at, double hours, double[] gains) {
    if (at.prepared() > 0) {
      super.logGains(f, at, hours, gains);
      return;
    }
    Team team = team(f, at);
    for (int i = 0; i < gains.length; i++) {
      gains[i] = tending.mendRate(work, team, auxTime(Upkeep.share(i)));
    }
    tending.running(machines(at.places()), gains);
    logsOverAll(gains);
  }

  @Override
  public int machines(int places) {
    return tending.tended(places);
  }

  @Override
  public double methodGain() {
    return work.specialisationGain();
  }

  @Override
  public void equip(ShiftOrder order) {
    super.equip(order);
    order.tending = tending;
  }

  @Override
  public ShiftRunner runner(Runnable pulse) {
    return new ShiftWorld(pulse, new TendingTime());
  }
}
