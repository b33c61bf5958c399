package norma.economy;

import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.time.Calendar;

/**
 * What a foreman makes of the men before him: who is best, who can be spared, what a man would
 * reach. A workspace for one thread.
 */
final class Judgement {
  /** Slots of the men who are present, best first; the first {@link #present} hold. */
  int[] ranked = new int[0];

  int present;

  private double[] score = new double[0];
  private Shop shop;
  private Foreman foreman;
  private Outlook outlook;
  private IndustryRules rules;
  private Mechanisms mechanisms;
  private Worker[] men;
  private double[] speed;
  private double norm;

  /**
   * Looks at the crew.
   *
   * @param men men of the crew by slot, null where absent
   * @param speed skill times what fatigue leaves, by slot
   */
  void look(Shop shop, Outlook outlook, Worker[] men, double[] speed) {
    this.shop = shop;
    this.foreman = shop.foreman;
    this.outlook = outlook;
    this.rules = outlook.rules();
    this.mechanisms = outlook.mechanisms();
    this.men = men;
    this.speed = speed;
    norm = shop.norm(outlook.norm());
    rank();
  }

  /**
   * Multiple he reckons a man reaches with these helpers at this place; no more than he can cut.
   */
  double reckon(int man, double quality, double helpers, double preparedUnits, double pace) {
    double hours = rules.district().hoursPerShift();
    return rules
            .work()
            .output(speed[man] * pace, quality, men[man].method, helpers, preparedUnits, hours)
        / norm;
  }

  /** Quality of the place that has so many better ones. */
  double quality(int better) {
    return shop.quality[shop.placesByQuality[better]];
  }

  /** Help of so many men from the bottom of the list, after the first have been taken. */
  double helpFromBottom(int taken, int helpers) {
    double help = 0;
    for (int i = 0; i < helpers; i++) {
      int man = ranked[present - 1 - taken - i];
      help += speed[man] * help(men[man]);
    }
    return help;
  }

  /** Share of his help that a man gives; one who refuses is there in body only. */
  double help(Worker man) {
    if (!mechanisms.resentment()) {
      return 1;
    }
    return man.refuses
        ? rules.worker().incidents().refusedHelp()
        : rules.worker().resentment().help(man.resentment);
  }

  /** Orders the men present by how much he expects of them at the head of helpers. */
  private void rank() {
    if (ranked.length < men.length) {
      ranked = new int[men.length];
      score = new double[men.length];
    }
    var plans = rules.foreman().plans();
    double months =
        foreman.sinceDay < 0
            ? Double.POSITIVE_INFINITY
            : Calendar.months(outlook.day() - foreman.sinceDay);
    double noise = plans.noise(months);
    present = 0;
    for (int i = 0; i < men.length; i++) {
      Worker man = men[i];
      if (man == null) {
        continue;
      }
      long key = Draw.key(outlook.seed(), Purpose.SELECTION, foreman.id, man.id);
      double value =
          plans.score(
              speed[i],
              man.stamina,
              rules.work().specialisationGain(),
              man.method,
              man.home,
              noise * Draw.normal(key, 0));
      int at = present++;
      while (at > 0 && score[at - 1] < value) {
        score[at] = score[at - 1];
        ranked[at] = ranked[at - 1];
        at--;
      }
      score[at] = value;
      ranked[at] = i;
    }
  }

  /** Units that so many men from the bottom of the list prepare in a shift. */
  double preparedBy(int preparers) {
    double units = 0;
    for (int i = 0; i < preparers; i++) {
      int man = ranked[present - 1 - i];
      double rate = rules.work().auxRate(speed[man] * help(men[man]), 1);
      units += rules.preparation().units(rate, rules.district().hoursPerShift());
    }
    return units;
  }
}
