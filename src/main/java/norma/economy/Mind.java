package norma.economy;

import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.Effort;
import norma.rule.Honour;
import norma.rule.IndustryRules;
import norma.rule.Method;
import norma.rule.Ratchet;
import norma.rule.Resentment;
import norma.rule.WorkerRules;

/** What a worker knows, believes and feels. */
final class Mind {
  private final Person person;

  /** Knowledge of the method, 0..1. */
  double method;

  /** Lessons in the method carried to his shop, as far as he has taken them up. */
  private double lessonsRead;

  double resentment;

  /** Hostility he expects of his mates, 0..1. */
  double hostility;

  /** How much of fame he has seen: in the papers, among rewarded and titled mates; 0..1. */
  double seen;

  /** Belief that what he makes over the norm will be taken back, 0..1. */
  double ratchetBelief;

  /** Share of his time he expects to lose. */
  double lostBelief;

  /** Logarithm of the pay per shift he is used to; NaN before his first pay. */
  double logReference = Double.NaN;

  /** Whether he refuses to help, until the next dekada's end. */
  boolean refuses;

  Mind(IndustryRules rules, Person person, long seed, double lessonsCarried) {
    this.person = person;
    long key = Draw.key(seed, Purpose.WORKER_TRAITS, person.id, 0);
    method = rules.worker().method().initial(Draw.uniform(key, 8), person.trained);
    ratchetBelief = rules.worker().ratchet().initial(Draw.uniform(key, 9), person.yearsOnComing);
    hostility = rules.worker().honour().hostilityStart();
    lostBelief = rules.worker().effort().lostBelief();
    lessonsRead = lessonsCarried;
  }

  /**
   * He comes from other work, with what he believes of norms, mates and fame and the pay he is used
   * to; with the method only where it is the same trade's.
   *
   * @param brought resentment that he brings along
   */
  void bring(Mind former, boolean sameTrade, double brought) {
    method = sameTrade ? former.method : method;
    resentment = brought;
    hostility = former.hostility;
    seen = former.seen;
    ratchetBelief = former.ratchetBelief;
    logReference = former.logReference;
  }

  /**
   * Takes up the lessons carried to his shop since he last did: of fame, and of the method where
   * that is learned.
   */
  void read(WorkerRules rules, boolean learns, double years, double carried) {
    if (carried > lessonsRead) {
      double lessons = carried - lessonsRead;
      seen = rules.honour().afterNews(seen, lessons);
      if (learns) {
        method = rules.method().afterNews(method, years, person.culture, lessons);
      }
      lessonsRead = carried;
    }
  }

  /** Learns from a shift at the head of helpers. */
  void lead(Method rule, double years) {
    method = rule.afterLeading(method, years);
  }

  /** Learns from a dekada beside one who knows more. */
  void watch(Method rule, double years, double bestInShop) {
    method = rule.afterShowing(method, years, bestInShop);
  }

  /** Learns what share of a shift is lost. */
  void expectLoss(Effort rule, double share) {
    lostBelief = rule.lostLearned(lostBelief, share);
  }

  /** Learns what share of over-fulfilment a revision took back. */
  void expectRatchet(Ratchet rule, double takenBack) {
    ratchetBelief = rule.learned(ratchetBelief, takenBack);
  }

  /** Grows used to what he earned. */
  void growUsedTo(Resentment rule, double logEarned) {
    logReference = rule.logReference(logReference, logEarned);
  }

  /** Resents what a dekada adds; the rest of his resentment fades. */
  void resent(Resentment rule, double added) {
    resentment = rule.after(resentment, added);
  }

  /** Talks his resentment over with mates of such mean. */
  void talk(Resentment rule, double mean) {
    resentment = rule.talkedOver(resentment, mean);
  }

  /** Has let it out in an act. */
  void relieve(double left) {
    resentment = left;
  }

  /** Refuses to help, or no more. */
  void refuse(boolean helpless) {
    refuses = helpless;
  }

  /** Sees an act of resentment, against himself or a mate. */
  void seeAct(Honour rule, boolean againstHim) {
    hostility = rule.afterAct(hostility, againstHim);
  }

  /** Meets cold looks for standing out. */
  void meetLooks(
      Honour rule, double fulfilment, double usual, double meanResentment, double spread) {
    hostility = rule.afterColdLooks(hostility, fulfilment, usual, meanResentment, spread);
  }

  /** Forgets part of the hostility he met. */
  void forgetHostility(Honour rule) {
    hostility = rule.remembered(hostility);
  }

  /** Sees for a dekada how many of his mates hold the title; older sights fade. */
  void seeTitles(Honour rule, double titled) {
    seen = rule.afterDekada(seen, titled);
  }

  /** Reads of fame in another trade, of whose method he learns nothing. */
  void readOfFame(Honour rule, double lessons) {
    seen = rule.afterNews(seen, lessons);
  }

  /** Sees a mate rewarded. */
  void seeReward(Honour rule) {
    seen = rule.afterReward(seen);
  }
}
