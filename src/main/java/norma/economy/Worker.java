package norma.economy;

import norma.rule.IndustryRules;

/**
 * A worker on a roster: a person with the strength, mind and repute he has in his trade, and what
 * he has done this dekada and month. Each part is written by itself alone.
 */
final class Worker {
  final Person person;
  final Body body;
  final Mind mind;
  final Hindrance next = new Hindrance();
  final Repute repute;
  final Paybook.Dekada dekada = new Paybook.Dekada();
  final Paybook.Month month = new Paybook.Month();

  /** Number of the person, unique in the economy; also the key of all his luck. */
  final long id;

  /** Day he came to where he works, -1 for one who was there at the start. */
  final int sinceDay;

  /**
   * Someone takes up the trade.
   *
   * @param lessonsCarried lessons in the method that the press has carried to his shop so far
   * @param usual fulfilment that his foreman expects of him, by his skill
   */
  Worker(IndustryRules rules, Person person, long seed, double lessonsCarried, Expectation usual) {
    this.person = person;
    id = person.id;
    sinceDay = person.sinceDay;
    body = new Body(rules, person, seed);
    mind = new Mind(rules, person, seed, lessonsCarried);
    repute = new Repute(usual.of(body.skill, mind.lostBelief));
  }

  /**
   * Somebody who has worked before takes up a place.
   *
   * @param former what he was where he worked before
   * @param sameTrade whether that was in the same industry
   * @param resentment what he brings along of it
   * @param day day on which he comes
   */
  Worker(
      IndustryRules rules,
      Worker former,
      boolean sameTrade,
      double resentment,
      long seed,
      int day,
      double lessonsCarried,
      Expectation usual) {
    person = former.person;
    id = person.id;
    sinceDay = day;
    body = new Body(rules, person, seed);
    body.bring(rules, former.body, sameTrade);
    mind = new Mind(rules, person, seed, lessonsCarried);
    mind.bring(former.mind, sameTrade, resentment);
    repute = new Repute(usual.of(body.skill, mind.lostBelief));
  }

  /** What a foreman expects of one whom he has not seen. */
  @FunctionalInterface
  interface Expectation {
    /** Fulfilment he expects of a man of this skill, who expects to lose this share of his time. */
    double of(double skill, double lostBelief);
  }

  /** A dekada is closed. */
  void beginDekada() {
    dekada.begin();
  }

  /** A month begins. */
  void beginMonth() {
    month.begin();
  }
}
