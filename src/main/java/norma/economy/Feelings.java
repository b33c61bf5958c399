package norma.economy;

import java.util.Arrays;
import norma.rule.Honour;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.Resentment;

/**
 * What a dekada leaves in men's minds: resentment of what they saw, hostility expected, and the
 * method learned from the best of the shop.
 */
final class Feelings {
  private final Incidents incidents;

  Feelings(Incidents incidents) {
    this.incidents = incidents;
  }

  /**
   * Closes a dekada in a shop, after its pay; shops can be closed at once.
   *
   * @param spread spread of ordinary fulfilment in the trade, norms
   * @param dekada number of the dekada in the run, for keys
   */
  void closeDekada(
      IndustryRules rules, Shop shop, Mechanisms mechanisms, double spread, int dekada) {
    shop.usualFulfilment = meanFulfilment(shop);
    if (mechanisms.resentment()) {
      resent(shop, rules, mechanisms);
      if (anyoneWorked(shop)) {
        incidents.happen(rules, shop, dekada);
      }
    } else {
      for (Worker man : shop.roster) {
        if (man != null) {
          man.mind.relieve(0);
        }
      }
    }
    coldLooks(shop, rules, spread);
    shop.committee.endDekada(rules.planner().titles(), shop.roster);
    double titled = shop.titledShare();
    if (mechanisms.learning()) {
      showMethod(shop, rules);
    }
    for (Worker man : shop.roster) {
      if (man != null) {
        remember(man, rules);
        man.mind.seeTitles(rules.worker().honour(), titled);
        man.beginDekada();
      }
    }
  }

  /** Out of season nobody meets his mates at work, so nothing can happen between them there. */
  private static boolean anyoneWorked(Shop shop) {
    return Arrays.stream(shop.roster).anyMatch(man -> man != null && man.dekada.shifts > 0);
  }

  private static double meanFulfilment(Shop shop) {
    double sum = 0;
    int shifts = 0;
    for (Worker man : shop.roster) {
      if (man != null) {
        sum += man.dekada.fulfilment;
        shifts += man.dekada.own;
      }
    }
    return shifts == 0 ? shop.usualFulfilment : sum / shifts;
  }

  private void resent(Shop shop, IndustryRules rules, Mechanisms mechanisms) {
    Resentment rule = rules.worker().resentment();
    int n = shop.roster.length;
    double[] logPay = new double[n];
    double[] wait = new double[n];
    for (int i = 0; i < n; i++) {
      Worker man = shop.roster[i];
      logPay[i] = man == null ? Double.NaN : logPaySeen(man);
      wait[i] =
          man == null || man.dekada.batches == 0
              ? Double.NaN
              : man.dekada.wait / man.dekada.batches;
    }
    double titled = shop.titledShare();
    for (int i = 0; i < n; i++) {
      Worker man = shop.roster[i];
      if (man == null) {
        continue;
      }
      double added = 0;
      if (man.dekada.shifts > 0) {
        added = added(man, Gaps.of(i, logPay, wait), rule, mechanisms, titled);
      }
      man.mind.resent(rule, added);
    }
    if (mechanisms.talk()) {
      double mean = shop.meanResentment();
      for (Worker man : shop.roster) {
        if (man != null) {
          man.mind.talk(rule, mean);
        }
      }
    }
  }

  /**
   * What a man has less and more than his mates: mean over those of whom it is known, 0 where it is
   * known of none.
   */
  private record Gaps(double poorer, double richer, double worseOff) {
    static Gaps of(int man, double[] logPay, double[] wait) {
      double poorer = 0;
      double richer = 0;
      double worseOff = 0;
      int payMates = 0;
      int waitMates = 0;
      for (int j = 0; j < logPay.length; j++) {
        if (j == man) {
          continue;
        }
        double gap = logPay[j] - logPay[man];
        if (!Double.isNaN(gap)) {
          payMates++;
          poorer += Math.max(0, gap);
          richer += Math.max(0, -gap);
        }
        double longer = wait[man] - wait[j];
        if (!Double.isNaN(longer)) {
          waitMates++;
          worseOff += Math.max(0, longer);
        }
      }
      return new Gaps(
          payMates > 0 ? poorer / payMates : 0,
          payMates > 0 ? richer / payMates : 0,
          waitMates > 0 ? worseOff / waitMates : 0);
    }
  }

  private static double added(
      Worker man, Gaps gaps, Resentment rule, Mechanisms mechanisms, double titled) {
    boolean envious = mechanisms.envy();
    double rp = envious ? gaps.poorer() : 0;
    double gp = envious ? gaps.richer() : 0;
    double rc = envious ? gaps.worseOff() : 0;
    double helped = envious ? (double) man.dekada.helped / man.dekada.shifts : 0;
    double x = man.dekada.own == 0 ? 1 : man.dekada.fulfilment / man.dekada.own;
    double lost =
        mechanisms.loss() && !Double.isNaN(man.mind.logReference)
            ? man.mind.logReference - logEarned(man)
            : 0;
    return rule.added(man.person.envy, rp, rc, gp, helped, x, lost, titled, man.repute.titled);
  }

  /** Log of pay per shift earned this dekada. */
  private static double logEarned(Worker man) {
    return Resentment.logEarned(man.dekada.pay, man.dekada.shifts);
  }

  /** As {@link #logEarned}, but shifts spent helping count as what he is used to. */
  private static double logPaySeen(Worker man) {
    return man.dekada.shifts == 0
        ? Double.NaN
        : Resentment.logSeen(
            man.dekada.pay,
            man.dekada.helpPay,
            man.dekada.helped,
            man.dekada.shifts,
            man.mind.logReference);
  }

  private static void showMethod(Shop shop, IndustryRules rules) {
    double best = 0;
    for (Worker man : shop.roster) {
      if (man != null && man.dekada.favoured > 0) {
        best = Math.max(best, man.mind.method);
      }
    }
    for (Worker man : shop.roster) {
      if (man != null && man.dekada.shifts > 0) {
        man.mind.watch(rules.worker().method(), man.body.years, best);
      }
    }
  }

  /** What he is used to be paid, and how he expects to be looked at. */
  private static void remember(Worker man, IndustryRules rules) {
    if (man.dekada.shifts > 0) {
      man.mind.growUsedTo(rules.worker().resentment(), logEarned(man));
    }
    man.mind.forgetHostility(rules.worker().honour());
  }

  /** Cold looks at whoever stood out, in the measure of his mates' resentment. */
  private static void coldLooks(Shop shop, IndustryRules rules, double spread) {
    Honour honour = rules.worker().honour();
    double mean = shop.meanResentment();
    for (Worker man : shop.roster) {
      if (man != null && man.dekada.own > 0) {
        double x = man.dekada.fulfilment / man.dekada.own;
        man.mind.meetLooks(honour, x, shop.usualFulfilment, mean, spread);
      }
    }
  }
}
