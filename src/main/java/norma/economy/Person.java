package norma.economy;

import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.Population;

/**
 * Who somebody is for life, whatever he does and wherever he is: what he was born with, and when he
 * came and went.
 *
 * <p>His number is that of the vacancy he first filled and of how many filled it before him. So in
 * two runs that differ in one rule the same people come to the same vacancies, with the same luck;
 * where he works later has nothing to do with it.
 */
final class Person {
  /** Why somebody came. */
  enum Coming {
    /** He was there when the run began. */
    AT_THE_START,
    /** He came from the village, without experience. */
    FROM_THE_VILLAGE,
    /** He came from another trade or place. */
    FROM_ELSEWHERE
  }

  /** Why somebody went. */
  enum Going {
    /** He left of his own will. */
    QUIT,
    /** He looked for other work and found none. */
    UNFOUND
  }

  /** Number, unique in the economy; also the key of all his luck. */
  final long id;

  final Coming coming;

  /** Day he came, -1 for one who was there at the start. */
  final int sinceDay;

  final double ageOnComing;

  /** Years at the trade when he came. */
  final double yearsOnComing;

  final boolean woman;
  final boolean trained;

  /** Log of his talent. */
  final double gift;

  /** Punctuality and keenness to learn, 0..1. */
  final double culture;

  /** How much it matters to him that others have more; 1 on average. */
  final double envy;

  /** Why he went; null while he is at work or between jobs. */
  private Going going;

  /** Whether he is between jobs. */
  private boolean seeking;

  private int untilDay = -1;

  Person(Population people, long seed, long id, int day, Coming coming) {
    boolean novice = coming == Coming.FROM_THE_VILLAGE;
    this.id = id;
    this.coming = coming;
    sinceDay = day;
    long key = Draw.key(seed, Purpose.WORKER_TRAITS, id, 0);
    ageOnComing = people.age(Draw.uniform(key, 0), novice);
    yearsOnComing = people.years(Draw.exponential(key, 1), ageOnComing, novice);
    woman = Draw.uniform(key, 2) < people.womenShare();
    trained = Draw.uniform(key, 3) < people.trainedShare(ageOnComing, novice);
    gift = people.skillLogSd() * Draw.normal(key, 4);
    culture = share(people.cultureMean() + people.cultureSpread() * Draw.normal(key, 6));
    envy = Draw.aroundOne(people.envyLogSd(), Draw.normal(key, 7));
  }

  /** He goes. */
  void go(Going why, int day) {
    if (going != null) {
      throw new IllegalStateException(id + " went already, on day " + untilDay);
    }
    going = why;
    untilDay = day;
    seeking = false;
  }

  /** He left one work and looks for another. */
  void seek() {
    if (!isAtWork()) {
      throw new IllegalStateException(id + " is not at work");
    }
    seeking = true;
  }

  /** He found it. */
  void find() {
    if (!seeking) {
      throw new IllegalStateException(id + " was not looking for work");
    }
    seeking = false;
  }

  /** Whether he is at work. */
  boolean isAtWork() {
    return going == null && !seeking;
  }

  /** Whether he is between jobs. */
  boolean isSeeking() {
    return seeking;
  }

  static double share(double value) {
    return Math.max(0, Math.min(1, value));
  }
}
