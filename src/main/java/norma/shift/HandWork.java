package norma.shift;

import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.Team;
import norma.rule.Upkeep;

/** Work batch by batch with nothing but hands and tools. */
final class HandWork extends BatchWork {
  /** Of a man alone with his hands, whatever his pace and place. */
  private final double[] aloneGains = new double[Upkeep.CHOICES];

  HandWork(IndustryRules rules, Mechanisms mechanisms) {
    super(rules, mechanisms, mechanisms.gangCutting());
    for (int i = 0; i < aloneGains.length; i++) {
      aloneGains[i] = upkeep == null ? 0 : upkeep.logGain(work, Upkeep.share(i));
    }
  }

  @Override
  double made(Team team, double auxTime, double prepared, double hours) {
    return work.output(team, auxTime, prepared, hours);
  }

  @Override
  void madeAlone(Team alone, double auxTime, double[] paces, double hours, double[] units) {
    double atPaceOne = made(alone, auxTime, 0, hours);
    for (int i = 0; i < units.length; i++) {
      units[i] = atPaceOne * paces[i];
    }
  }

  /** So it is for a man alone; helpers and prepared units bring theirs whatever his pace. */
  @Override
  public boolean growsInStep(Stand at) {
    return at.help() <= 0 && at.prepared() <= 0;
  }

  @Override
  public void logGains(double f, Stand at, double hours, double[] gains) {
    if (growsInStep(at)) {
      System.arraycopy(aloneGains, 0, gains, 0, gains.length);
    } else {
      super.logGains(f, at, hours, gains);
    }
  }

  /** Places of those who moved off give what was readied of them. */
  @Override
  public double mostFrom(int helpers, int cleared, double readied, double equipment) {
    double place = placeYield * equipment;
    return place * (1 + helpers) + (cleared == 0 ? 0 : Math.min(readied, place * cleared));
  }

  @Override
  public double methodGain() {
    return work.specialisationGain();
  }

  @Override
  public ShiftRunner runner(Runnable pulse) {
    return new ShiftWorld(pulse, new HandTime());
  }
}
