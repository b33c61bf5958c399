package norma.shift;

import java.util.List;
import norma.draw.Elementary;
import norma.rule.Haulage;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.Preparation;
import norma.rule.SharedThing;
import norma.rule.Supplies;
import norma.rule.Team;
import norma.rule.Tools;
import norma.rule.Upkeep;
import norma.rule.Work;

/**
 * Work batch by batch: a man does main and auxiliary work, or has helpers for the latter; each
 * batch needs material before it and a carrier after it, in some trades a thing that is shared
 * while it is made, and tools break.
 */
abstract class BatchWork implements Production {
  private static final List<Loss> LOSSES =
      List.of(Loss.STARVED, Loss.BLOCKED, Loss.DOWN, Loss.EXHAUSTED);
  private static final List<Loss> WITH_SHARED =
      List.of(Loss.STARVED, Loss.HELD_UP, Loss.BLOCKED, Loss.DOWN, Loss.EXHAUSTED);

  final Work work;
  private final SharedThing shared;
  private final Haulage haulage;
  private final Tools tools;
  private final Preparation preparation;
  private final Supplies supplies;
  final Upkeep upkeep;
  private final boolean gangs;
  final double placeYield;
  private final boolean limited;
  private final boolean breakdowns;

  /**
   * Work of this kind.
   *
   * @param gangs whether helpers with time to spare cut on their leader's name
   */
  BatchWork(IndustryRules rules, Mechanisms mechanisms, boolean gangs) {
    this.gangs = gangs;
    work = rules.work();
    shared = rules.shared();
    haulage = rules.haulage();
    tools = rules.tools();
    preparation = rules.preparation();
    supplies = rules.supplies();
    limited = mechanisms.shortage();
    breakdowns = mechanisms.breakdowns();
    upkeep = mechanisms.upkeep() ? rules.upkeep() : null;
    placeYield =
        mechanisms.finitePlaces() ? rules.place().units(rules.norm()) : Double.POSITIVE_INFINITY;
  }

  @Override
  public double output(double f, Stand at, double share, double hours) {
    double made = made(team(f, at), auxTime(share), at.prepared(), hours);
    return Math.min(at.yield(), at.ease() * made);
  }

  @Override
  public void outputs(
      double f, double[] paces, Stand at, double share, double hours, double[] units) {
    if (at.help() > 0 || at.prepared() > 0) {
      Production.super.outputs(f, paces, at, share, hours, units);
      return;
    }
    madeAlone(team(f, at), auxTime(share), paces, hours, units);
    for (int i = 0; i < units.length; i++) {
      units[i] = Math.min(at.yield(), at.ease() * units[i]);
    }
  }

  /**
   * Units of an ordinary job, had the place no end.
   *
   * @param auxTime auxiliary work done, as a part of what the place asks for
   */
  abstract double made(Team team, double auxTime, double prepared, double hours);

  /**
   * The same for a man without helpers, nothing prepared, at each of several paces.
   *
   * @param alone he at pace 1
   * @param units is overwritten, one for each pace
   */
  abstract void madeAlone(Team alone, double auxTime, double[] paces, double hours, double[] units);

  final Team team(double f, Stand at) {
    return new Team(f, at.quality(), at.method(), at.help(), gangs, at.places(), at.favoured());
  }

  final double auxTime(double share) {
    return upkeep == null ? 1 : upkeep.auxTime(share);
  }

  @Override
  public boolean growsInStep(Stand at) {
    return false;
  }

  @Override
  public void logGains(double f, Stand at, double hours, double[] gains) {
    Team team = team(f, at);
    for (int i = 0; i < gains.length; i++) {
      gains[i] = made(team, auxTime(Upkeep.share(i)), at.prepared(), hours);
    }
    logsOverAll(gains);
  }

  /** Turns what is made at each share of the upkeep into logs over what is at all of it. */
  static void logsOverAll(double[] gains) {
    double all = gains[Upkeep.ALL];
    for (int i = 0; i < gains.length; i++) {
      gains[i] = Elementary.log(gains[i] / all);
    }
  }

  @Override
  public double quality(double quality, double state) {
    return upkeep == null ? quality : upkeep.quality(quality, state);
  }

  /** As at machines, which are his as they stand. */
  @Override
  public double mostFrom(int helpers, int cleared, double readied, double equipment) {
    return placeYield * equipment * (1 + helpers + cleared);
  }

  @Override
  public int machines(int places) {
    return places;
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
    order.machine = null;
    order.tending = null;
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
  public List<Loss> losses() {
    return shared.things() == 0 ? LOSSES : WITH_SHARED;
  }
}
