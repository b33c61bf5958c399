package norma.shift;

import java.util.List;
import norma.rule.Haulage;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.Preparation;
import norma.rule.Supplies;
import norma.rule.Tools;
import norma.rule.Work;

/**
 * Work by hand: a man does main and auxiliary work, or has helpers for the latter; each batch needs
 * material before it and a carrier after it, and tools break.
 */
final class HandWork implements Production {
  private static final List<Loss> LOSSES = List.of(Loss.STARVED, Loss.BLOCKED, Loss.DOWN);

  private final Work work;
  private final Haulage haulage;
  private final Tools tools;
  private final Preparation preparation;
  private final Supplies supplies;
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
  }

  @Override
  public double output(
      double f, double quality, double method, double helpers, double prepared, double hours) {
    return work.output(f, quality, method, helpers, prepared, hours);
  }

  /** So it is for a man alone; helpers and prepared units bring theirs whatever his pace. */
  @Override
  public boolean growsInStep(double helpers, double prepared) {
    return helpers <= 0 && prepared <= 0;
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
