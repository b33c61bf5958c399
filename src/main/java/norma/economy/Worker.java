package norma.economy;

import norma.draw.Draw;
import norma.draw.Elementary;
import norma.draw.Purpose;
import norma.event.Event;
import norma.rule.Fatigue;
import norma.rule.IndustryRules;
import norma.rule.Method;
import norma.rule.Names;
import norma.rule.Population;

/**
 * A worker: what he is, what he feels and believes, and what he has done this dekada and month.
 *
 * <p>Only the shop's own code writes to him. Shares are 0..1, fulfilment is in norms, pay in
 * roubles.
 */
final class Worker {
  final long id;
  final String name;
  final int hiredDay;
  final boolean woman;
  final boolean trained;
  final double gift;
  final double culture;
  final double envy;

  double age;
  double years;
  double skill;
  double stamina;
  double method;
  double fatigue;
  double home;

  /** Lessons in the method carried to his shop, as far as he has taken them up. */
  double lessonsRead;

  /**
   * (1 / stamina)^(1 + 1 / elasticity): the cost of a pace is that of a man of stamina 1 times
   * this.
   */
  double costFactor;

  /** Part of fatigue left after the hours off on a day he worked, and on a day he did not. */
  double keptAfterShift;

  double keptAfterRest;

  boolean titled;

  /** The event of his latest title; null before the first. */
  Event titleEvent;

  int monthsAbove;
  int monthsBelow;

  double resentment;
  double hostility;
  double seen;
  double ratchetBelief;
  double lostBelief;

  /** Fulfilment his foreman is used to from him when alone. */
  double usual;

  double bestMultiple;

  /** Logarithm of the pay per shift he is used to; NaN before his first pay. */
  double logReference = Double.NaN;

  int missShifts;
  double toolDelay;
  double upset;
  boolean refuses;
  boolean worked;

  int dekadaShifts;
  int dekadaOwn;
  int dekadaHelped;
  int dekadaFavoured;
  double dekadaFulfilment;
  double dekadaWait;
  int dekadaBatches;
  double dekadaPay;
  double dekadaHelpPay;

  int monthShifts;
  int monthOwn;
  int monthFavoured;
  double monthFulfilment;
  double monthPay;

  boolean favouredLastMonth;
  double fulfilmentLastMonth = Double.NaN;
  double payLastMonth = Double.NaN;

  /**
   * A new face in the shop.
   *
   * @param id number, unique in the economy; also the key of all his luck
   * @param day day he comes, -1 for one who was there at the start
   * @param novice whether he comes from the village, without experience
   */
  Worker(IndustryRules rules, Names names, long seed, long id, int day, boolean novice) {
    this.id = id;
    this.hiredDay = day;
    Population people = rules.worker().population();
    long key = Draw.key(seed, Purpose.WORKER_TRAITS, id, 0);
    age = people.age(Draw.uniform(key, 0), novice);
    years = people.years(Draw.exponential(key, 1), age, novice);
    woman = Draw.uniform(key, 2) < people.womenShare();
    name = names.of(Draw.key(seed, Purpose.NAME, id, 0), woman);
    trained = Draw.uniform(key, 3) < people.trainedShare(age, novice);
    gift = people.skillLogSd() * Draw.normal(key, 4);
    home = clamp(people.homeMean() + people.homeSpread() * Draw.normal(key, 5));
    culture = clamp(people.cultureMean() + people.cultureSpread() * Draw.normal(key, 6));
    envy =
        Elementary.exp(
            people.envyLogSd() * Draw.normal(key, 7) - people.envyLogSd() * people.envyLogSd() / 2);
    method = rules.worker().method().initial(Draw.uniform(key, 8), trained);
    ratchetBelief = rules.worker().ratchet().initial(Draw.uniform(key, 9), years);
    hostility = rules.worker().honour().hostilityStart();
    lostBelief = rules.worker().effort().lostBelief();
    ripen(rules);
  }

  /** Skill, stamina and what hangs on them, from age and experience as they are now. */
  void ripen(IndustryRules rules) {
    Population people = rules.worker().population();
    skill = Elementary.exp(people.logSkill(gift, years, trained));
    stamina = people.stamina(age);
    costFactor = rules.worker().effort().costFactor(stamina);
    double recovery = rules.worker().fatigue().recoveryRate(home);
    double hours = rules.district().hoursPerShift();
    keptAfterShift = Fatigue.kept(recovery, 24 - hours);
    keptAfterRest = Fatigue.kept(recovery, 24);
  }

  /** Takes up the lessons carried to his shop since he last did. */
  void read(Method rule, double carried) {
    if (carried > lessonsRead) {
      method = rule.afterNews(method, years, culture, carried - lessonsRead);
      lessonsRead = carried;
    }
  }

  /** Mean true fulfilment over own shifts of the month so far, NaN without one. */
  double monthMean() {
    return monthOwn == 0 ? Double.NaN : monthFulfilment / monthOwn;
  }

  void beginDekada() {
    dekadaShifts = 0;
    dekadaOwn = 0;
    dekadaHelped = 0;
    dekadaFavoured = 0;
    dekadaFulfilment = 0;
    dekadaWait = 0;
    dekadaBatches = 0;
    dekadaPay = 0;
    dekadaHelpPay = 0;
  }

  void beginMonth() {
    monthShifts = 0;
    monthOwn = 0;
    monthFavoured = 0;
    monthFulfilment = 0;
    monthPay = 0;
  }

  static double clamp(double share) {
    return Math.max(0, Math.min(1, share));
  }
}
