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
  private double[] logPay = new double[0];
  private double[] wait = new double[0];

  Feelings(Chronicle chronicle, long seed) {
    incidents = new Incidents(chronicle, seed);
  }

  /**
   * Closes a dekada in a shop, after its pay.
   *
   * @param dekada number of the dekada in the run, for keys
   */
  void closeDekada(Industry industry, Shop shop, Mechanisms mechanisms, int dekada) {
    IndustryRules rules = industry.rules;
    shop.usualFulfilment = meanFulfilment(shop);
    if (mechanisms.resentment()) {
      resent(shop, rules, mechanisms);
      if (anyoneWorked(shop)) {
        incidents.happen(industry, shop, dekada);
      }
    } else {
      for (Worker man : shop.roster) {
        if (man != null) {
          man.resentment = 0;
        }
      }
    }
    coldLooks(shop, rules);
    if (mechanisms.learning()) {
      showMethod(shop, rules);
    }
    for (Worker man : shop.roster) {
      if (man != null) {
        remember(man, rules);
        man.beginDekada();
      }
    }
  }

  /** Out of season nobody meets his mates at work, so nothing can happen between them there. */
  private static boolean anyoneWorked(Shop shop) {
    return Arrays.stream(shop.roster).anyMatch(man -> man != null && man.dekadaShifts > 0);
  }

  private static double meanFulfilment(Shop shop) {
    double sum = 0;
    int shifts = 0;
    for (Worker man : shop.roster) {
      if (man != null) {
        sum += man.dekadaFulfilment;
        shifts += man.dekadaOwn;
      }
    }
    return shifts == 0 ? shop.usualFulfilment : sum / shifts;
  }

  private void resent(Shop shop, IndustryRules rules, Mechanisms mechanisms) {
    Resentment rule = rules.worker().resentment();
    int n = shop.roster.length;
    if (logPay.length < n) {
      logPay = new double[n];
      wait = new double[n];
    }
    for (int i = 0; i < n; i++) {
      Worker man = shop.roster[i];
      logPay[i] = man == null ? Double.NaN : logPaySeen(man);
      wait[i] =
          man == null || man.dekadaBatches == 0 ? Double.NaN : man.dekadaWait / man.dekadaBatches;
    }
    double titled = shop.titledShare();
    for (int i = 0; i < n; i++) {
      Worker man = shop.roster[i];
      if (man == null) {
        continue;
      }
      double added = man.dekadaShifts > 0 ? added(man, i, n, rule, mechanisms, titled) : 0;
      man.resentment = rule.after(man.resentment, added);
    }
    if (mechanisms.talk()) {
      double mean = shop.meanResentment();
      for (Worker man : shop.roster) {
        if (man != null) {
          man.resentment = rule.talkedOver(man.resentment, mean);
        }
      }
    }
  }

  private double added(
      Worker man, int i, int n, Resentment rule, Mechanisms mechanisms, double titled) {
    double poorer = 0;
    double richer = 0;
    double worseOff = 0;
    int payMates = 0;
    int waitMates = 0;
    for (int j = 0; j < n; j++) {
      if (j == i) {
        continue;
      }
      double gap = logPay[j] - logPay[i];
      if (!Double.isNaN(gap)) {
        payMates++;
        poorer += Math.max(0, gap);
        richer += Math.max(0, -gap);
      }
      double longer = wait[i] - wait[j];
      if (!Double.isNaN(longer)) {
        waitMates++;
        worseOff += Math.max(0, longer);
      }
    }
    boolean envious = mechanisms.envy();
    double rp = envious && payMates > 0 ? poorer / payMates : 0;
    double gp = envious && payMates > 0 ? richer / payMates : 0;
    double rc = envious && waitMates > 0 ? worseOff / waitMates : 0;
    double helped = envious ? (double) man.dekadaHelped / man.dekadaShifts : 0;
    double x = man.dekadaOwn == 0 ? 1 : man.dekadaFulfilment / man.dekadaOwn;
    double lost =
        mechanisms.loss() && !Double.isNaN(man.logReference)
            ? man.logReference - logEarned(man)
            : 0;
    return rule.added(man.envy, rp, rc, gp, helped, x, lost, titled, man.titled);
  }

  /** Log of pay per shift earned this dekada. */
  private static double logEarned(Worker man) {
    return Resentment.logEarned(man.dekadaPay, man.dekadaShifts);
  }

  /** As {@link #logEarned}, but shifts spent helping count as what he is used to. */
  private static double logPaySeen(Worker man) {
    return man.dekadaShifts == 0
        ? Double.NaN
        : Resentment.logSeen(
            man.dekadaPay, man.dekadaHelpPay, man.dekadaHelped, man.dekadaShifts, man.logReference);
  }

  private static void showMethod(Shop shop, IndustryRules rules) {
    double best = 0;
    for (Worker man : shop.roster) {
      if (man != null && man.dekadaFavoured > 0) {
        best = Math.max(best, man.method);
      }
    }
    for (Worker man : shop.roster) {
      if (man != null && man.dekadaShifts > 0) {
        man.method = rules.worker().method().afterShowing(man.method, man.years, best);
      }
    }
  }

  /** What he is used to be paid, and how he expects to be looked at. */
  private static void remember(Worker man, IndustryRules rules) {
    if (man.dekadaShifts > 0) {
      man.logReference = rules.worker().resentment().logReference(man.logReference, logEarned(man));
    }
    man.hostility = rules.worker().honour().remembered(man.hostility);
  }

  /** Cold looks at whoever stood out, in the measure of his mates' resentment. */
  private static void coldLooks(Shop shop, IndustryRules rules) {
    Honour honour = rules.worker().honour();
    double mean = shop.meanResentment();
    for (Worker man : shop.roster) {
      if (man != null && man.dekadaOwn > 0) {
        double x = man.dekadaFulfilment / man.dekadaOwn;
        man.hostility = honour.afterColdLooks(man.hostility, x, shop.usualFulfilment, mean);
      }
    }
  }
}
