package norma.shift;

import java.util.List;
import norma.draw.Elementary;
import norma.rule.Haulage;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.Preparation;
import norma.rule.Supplies;
import norma.rule.Team;
import norma.rule.Tools;
import norma.rule.Upkeep;
import norma.rule.Work;

/**
 * Work by hand: a man does main and auxiliary work, or has helpers for the latter; each batch needs
 * material before it and a carrier after it, and tools break.
 */
final class HandWork implements Production {
  private static final List<Loss> LOSSES =
      List.of(Loss.STARVED, Loss.BLOCKED, Loss.DOWN, Loss.EXHAUSTED);

  private final Work work;
  private final Haulage haulage;
  private final Tools tools;
  private final Preparation preparation;
  private final Supplies supplies;
  private final Upkeep upkeep;
  private final boolean gangs;
  private final double placeYield;
  private final double[] logGain = new double[Upkeep.CHOICES];
  private final boolean limited;
  private final boolean breakdowns;

  HandWork(IndustryRules rules, Mechanisms mechanisms) {
    work = rules.work();
    haulage = rules.haulage();
    tools = rules.tools();
    preparation = rules.preparation();
    supplies = rules.supplies();
    limited = mechanisms.shortage();
    breakdowns = mechanisms.breakdowns();
    upkeep = mechanisms.upkeep() ? rules.upkeep() : null;
    gangs = mechanisms.gangCutting();
    placeYield =
        mechanisms.finitePlaces() ? rules.place().units(rules.norm()) : Double.POSITIVE_INFINITY;
    for (int i = 0; i < logGain.length; i++) {
      logGain[i] = upkeep == null ? 0 : upkeep.logGain(work, Upkeep.share(i));
    }
  }

  @Override
  public double output(double f, Stand at, double share, double hours) {
    return Math.min(at.yield(), work.output(team(f, at), auxTime(share), at.prepared(), hours));
  }

  private Team team(double f, Stand at) {
    return new Team(f, at.quality(), at.method(), at.help(), gangs);
  }

  private double auxTime(double share) {
    return upkeep == null ? 1 : upkeep.auxTime(share);
  }

  /** So it is for a man alone; helpers and prepared units bring theirs whatever his pace. */
  @Override
  public boolean growsInStep(Stand at) {
    return at.help() <= 0 && at.prepared() <= 0;
  }

  @Override
  public double logGain(double f, Stand at, int choice, double hours) {
    if (growsInStep(at)) {
      return logGain[choice];
    }
    double all = work.output(team(f, at), 1, at.prepared(), hours);
    double some = work.output(team(f, at), auxTime(Upkeep.share(choice)), at.prepared(), hours);
    return Elementary.log(some / all);
  }

  @Override
  public double quality(double quality, double state) {
    return upkeep == null ? quality : upkeep.quality(quality, state);
  }

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
  public int preparers() {
    return preparation.preparers();
  }

  @Override
  public double prepares(double f, double hours) {
    return preparation.units(work.auxRate(f, 1), hours);
  }

  @Override
  public double preparedKept(double units) {
    return preparation.kept(units);
  }

  @Override
  public double preparedAfter(double perShift, int shifts) {
    return preparation.ready(perShift, shifts);
  }

  @Override
  public double material(double units) {
    return units * supplies.perUnit();
  }

  @Override
  public double placeQuality(double normal) {
    return work.placeQuality(normal);
  }

  @Override
  public int carriers(double unitsPerHour, double normal) {
    return haulage.carriers(unitsPerHour, work.batch(), normal);
  }

  @Override
  public double carrierHours(int batches) {
    return batches * haulage.hoursAway();
  }

  @Override
  public void equip(ShiftOrder order) {
    order.work = work;
    order.haulage = haulage;
    order.tools = tools;
    order.preparation = preparation;
    order.limited = limited;
    order.breakdowns = breakdowns;
    order.gangs = gangs;
    order.upkeep = upkeep;
    order.materialPerBatch = material(work.batch());
  }

  @Override
  public ShiftRunner runner(Runnable pulse) {
    return new ShiftWorld(pulse);
  }

  @Override
  public List<Loss> losses() {
    return LOSSES;
  }
}
