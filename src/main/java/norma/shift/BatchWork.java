package norma.shift;

import java.util.List;
import norma.draw.Elementary;
import norma.rule.Craft;
import norma.rule.Haulage;
import norma.rule.IndustryRules;
import norma.rule.Machine;
import norma.rule.Mechanisms;
import norma.rule.Preparation;
import norma.rule.SharedThing;
import norma.rule.Supplies;
import norma.rule.Team;
import norma.rule.Tending;
import norma.rule.Tools;
import norma.rule.Upkeep;
import norma.rule.Work;

/**
 * Work batch by batch: a man does main and auxiliary work, or has helpers for the latter, by hand
 * or at a machine that sets part of the pace; each batch needs material before it and a carrier
 * after it, in some trades a thing that is shared while it is made, and tools break.
 */
final class BatchWork implements Production {
  private static final List<Loss> LOSSES =
      List.of(Loss.STARVED, Loss.BLOCKED, Loss.DOWN, Loss.EXHAUSTED);
  private static final List<Loss> WITH_SHARED =
      List.of(Loss.STARVED, Loss.HELD_UP, Loss.BLOCKED, Loss.DOWN, Loss.EXHAUSTED);

  private final Work work;

  /** Null where all is done by hand. */
  private final Machine machine;

  /** Null where no machines run by themselves. */
  private final Tending tending;

  private final SharedThing shared;
  private final Haulage haulage;
  private final Tools tools;
  private final Preparation preparation;
  private final Supplies supplies;
  private final Upkeep upkeep;
  private final boolean gangs;
  private final double placeYield;
  private final double[] byHandGains = new double[Upkeep.CHOICES];
  private final boolean limited;
  private final boolean breakdowns;

  BatchWork(IndustryRules rules, Mechanisms mechanisms) {
    work = rules.work();
    machine = rules.craft() == Craft.MACHINE_WORK ? rules.machine() : null;
    tending = rules.craft() == Craft.TENDING ? rules.tending() : null;
    shared = rules.shared();
    haulage = rules.haulage();
    tools = rules.tools();
    preparation = rules.preparation();
    supplies = rules.supplies();
    limited = mechanisms.shortage();
    breakdowns = mechanisms.breakdowns();
    upkeep = mechanisms.upkeep() ? rules.upkeep() : null;
    gangs = mechanisms.gangCutting() && byHand();
    placeYield =
        mechanisms.finitePlaces() ? rules.place().units(rules.norm()) : Double.POSITIVE_INFINITY;
    for (int i = 0; i < byHandGains.length; i++) {
      byHandGains[i] = upkeep == null ? 0 : upkeep.logGain(work, Upkeep.share(i));
    }
  }

  private boolean byHand() {
    return machine == null && tending == null;
  }

  @Override
  public double output(double f, Stand at, double share, double hours) {
    double made = made(team(f, at), at.prepared(), auxTime(share), hours);
    return Math.min(at.yield(), at.ease() * made);
  }

  @Override
  public void outputs(
      double f, double[] paces, Stand at, double share, double hours, double[] units) {
    if (byHand() || at.help() > 0 || at.prepared() > 0) {
      Production.super.outputs(f, paces, at, share, hours, units);
      return;
    }
    Team alone = team(f, at);
    if (tending != null) {
      tending.outputs(work, alone, auxTime(share), paces, hours, units);
    } else {
      machine.outputs(work, alone, auxTime(share), paces, hours, units);
    }
    for (int i = 0; i < units.length; i++) {
      units[i] = Math.min(at.yield(), at.ease() * units[i]);
    }
  }

  /** Units of an ordinary job, had the place no end. */
  private double made(Team team, double prepared, double auxTime, double hours) {
    if (tending != null) {
      return tending.output(work, team, auxTime, prepared, hours);
    }
    return machine == null
        ? work.output(team, auxTime, prepared, hours)
        : machine.output(work, team, auxTime, prepared, hours);
  }

  private Team team(double f, Stand at) {
    return new Team(f, at.quality(), at.method(), at.help(), gangs, at.places(), at.favoured());
  }

  private double auxTime(double share) {
    return upkeep == null ? 1 : upkeep.auxTime(share);
  }

  /**
   * So it is for a man alone with his hands; helpers, prepared units and machines bring theirs
   * whatever his pace.
   */
  @Override
  public boolean growsInStep(Stand at) {
    return byHand() && at.help() <= 0 && at.prepared() <= 0;
  }

  @Override
  public void logGains(double f, Stand at, double hours, double[] gains) {
    if (growsInStep(at)) {
      System.arraycopy(byHandGains, 0, gains, 0, gains.length);
      return;
    }
    Team team = team(f, at);
    boolean tends = tending != null && at.prepared() <= 0;
    for (int i = 0; i < gains.length; i++) {
      double auxTime = auxTime(Upkeep.share(i));
      gains[i] =
          tends ? tending.mendRate(work, team, auxTime) : made(team, at.prepared(), auxTime, hours);
    }
    if (tends) {
      tending.running(tending.tended(at.places()), gains);
    }
    double all = gains[Upkeep.ALL];
    for (int i = 0; i < gains.length; i++) {
      gains[i] = Elementary.log(gains[i] / all);
    }
  }

  @Override
  public double quality(double quality, double state) {
    return upkeep == null ? quality : upkeep.quality(quality, state);
  }

  @Override
  public double mostFrom(int helpers, int cleared, double readied, double equipment) {
    double place = placeYield * equipment;
    if (!byHand()) {
      return place * (1 + helpers + cleared);
    }
    return place * (1 + helpers) + (cleared == 0 ? 0 : Math.min(readied, place * cleared));
  }

  @Override
  public int machines(int places) {
    return tending == null ? places : tending.tended(places);
  }

  @Override
  public double methodGain() {
    return machine == null ? work.specialisationGain() : machine.methodGain(work);
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
    order.machine = machine;
    order.tending = tending;
    order.line = null;
    order.things = limited ? shared.of(order.men) : Integer.MAX_VALUE;
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
    return shared.things() == 0 ? LOSSES : WITH_SHARED;
  }
}
