package norma.economy;

import norma.draw.Draw;
import norma.draw.Elementary;
import norma.draw.Purpose;
import norma.rule.Fatigue;
import norma.rule.IndustryRules;
import norma.rule.Population;
import norma.rule.Rewards;
import norma.time.Calendar;

/**
 * A worker's strength: age, experience and what hangs on them, fatigue, and the home he rests in.
 */
final class Body {
  private final Person person;

  double age;

  /** Years at the trade. */
  double years;

  double skill;
  double stamina;

  /** Fatigue, 0..1. */
  double fatigue;

  /** How well he rests and eats, 0..1. */
  double home;

  /** Whether he worked in his crew's last shift. */
  boolean worked;

  /**
   * (1 / stamina)^(1 + 1 / elasticity): the cost of a pace is that of a man of stamina 1 times
   * this.
   */
  double costFactor;

  /** Part of fatigue left after the hours off on a day he worked, and on a day he did not. */
  private double keptAfterShift;

  private double keptAfterRest;

  Body(IndustryRules rules, Person person, long seed) {
    this.person = person;
    Population people = rules.worker().population();
    long key = Draw.key(seed, Purpose.WORKER_TRAITS, person.id, 0);
    age = person.ageOnComing;
    years = person.yearsOnComing;
    home = Person.share(people.homeMean() + people.homeSpread() * Draw.normal(key, 5));
    ripen(rules);
  }

  /**
   * He comes from other work: as old as he was, to what home the place gives. At the same trade he
   * has the years he had at it and the home he had.
   */
  void bring(IndustryRules rules, Body former, boolean sameTrade) {
    age = former.age;
    years = sameTrade ? former.years : 0;
    home = sameTrade ? former.home : home;
    ripen(rules);
  }

  /** Skill, stamina and what hangs on them, from age and experience as they are now. */
  void ripen(IndustryRules rules) {
    Population people = rules.worker().population();
    skill = Elementary.exp(people.logSkill(person.gift, years, person.trained));
    stamina = people.stamina(age);
    costFactor = rules.worker().effort().costFactor(stamina);
    double recovery = rules.worker().fatigue().recoveryRate(home);
    double hours = rules.district().hoursPerShift();
    keptAfterShift = Fatigue.kept(recovery, 24 - hours);
    keptAfterRest = Fatigue.kept(recovery, 24);
  }

  /** A month goes by. */
  void grow(IndustryRules rules) {
    age += 1.0 / Calendar.MONTHS_PER_YEAR;
    years += 1.0 / Calendar.MONTHS_PER_YEAR;
    ripen(rules);
  }

  /** He comes to a shift, or not. */
  void come(boolean present) {
    worked = present;
  }

  /** He works at a pace for some hours. */
  void tire(Fatigue rule, double pace, double hours) {
    fatigue = Fatigue.afterWork(fatigue, rule.growth(pace, stamina), hours);
  }

  /** No fatigue is left. */
  void refresh() {
    fatigue = 0;
  }

  /** He rests till the next day, which follows a day of work or not. */
  void rest(boolean day) {
    fatigue *= day && worked ? keptAfterShift : keptAfterRest;
  }

  /** His home becomes better by a share of what it lacks. */
  void support(double share) {
    home = Rewards.supported(home, share);
  }
}
