package norma.economy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.ForemanValues;
import norma.rule.Mechanisms;
import norma.rule.ShiftPlans.Form;

/**
 * How a foreman chooses the plan of a shift.
 *
 * <p>Plans: equal, each form of favouring, obstructing (favouring on paper), and a record after
 * each number of preparing shifts; what they are worth to him is {@link PlanWorth}.
 */
final class PlanChoice {
  private final ShiftCase about;
  private final Judgement judgement;
  private final PlanWorth worth;
  private final double equalShare;
  private final List<ShiftPlan> plans;
  private final double[] worths;

  private PlanChoice(ShiftCase about, Judgement judgement, PlanWorth worth) {
    this.about = about;
    this.judgement = judgement;
    this.worth = worth;
    int most = about.rules().foreman().plans().most();
    plans = new ArrayList<>(most);
    worths = new double[most];
    double share = 0;
    for (int place : judgement.ranked) {
      share += titleChance(about.men[place].repute.usual);
    }
    equalShare = share / Math.max(1, judgement.present);
  }

  /**
   * Chooses the plan of a shift.
   *
   * @param notes takes down what was weighed; null where nobody looks
   */
  static ShiftPlan of(ShiftCase about, Judgement judgement, PlanWorth worth, ShiftNotes notes) {
    PlanChoice choice = new PlanChoice(about, judgement, worth);
    choice.weigh();
    return choice.choose(notes);
  }

  private ShiftPlan choose(ShiftNotes notes) {
    int count = plans.size();
    double noise = about.rules().foreman().values().noise();
    long key = Draw.key(about.seed(), Purpose.SHIFT_PLAN, about.foreman().id, about.when());
    int chosen = Draw.logit(worths, new double[count], count, noise, Draw.uniform(key, 0));
    if (notes != null) {
      notes.chosen(plans, Arrays.copyOf(worths, count), chosen, noise);
    }
    return plans.get(chosen);
  }

  private void weigh() {
    Mechanisms mechanisms = about.mechanisms();
    ForemanValues wants = about.rules().foreman().values();
    offer(ShiftPlan.EQUAL, equalShare);
    Form best = null;
    double bestShare = 0;
    for (Form form : about.rules().foreman().plans().favour()) {
      if (form.men() > judgement.present || (form.helpersEach() > 0 && !mechanisms.helpers())) {
        continue;
      }
      double share = shareWith(form);
      offer(ShiftPlan.favour(form), share);
      if (best == null || share > bestShare) {
        best = form;
        bestShare = share;
      }
    }
    if (best != null && mechanisms.obstruction() && wants.ordered(about.outlook.openShare())) {
      offer(ShiftPlan.obstruct(best), equalShare);
    }
    if (about.shop.attempt == null) {
      offerRecords();
    }
  }

  private void offerRecords() {
    Mechanisms mechanisms = about.mechanisms();
    var rule = about.rules().foreman();
    int preparers = mechanisms.preparation() ? about.production.preparers() : 0;
    if (judgement.present < 1 + preparers) {
      return;
    }
    double perShift = judgement.preparedBy(preparers);
    List<Integer> lengths = mechanisms.preparation() ? rule.plans().preparingShifts() : List.of(0);
    int before = -1;
    for (double share : rule.plans().taking()) {
      int taken = rule.plans().taken(share, judgement.present - 1, mechanisms);
      if (taken != before) {
        for (int length : lengths) {
          offerRecord(taken, length, about.production.preparedAfter(perShift, length));
        }
      }
      before = taken;
    }
  }

  private void offerRecord(int taken, int preparingShifts, double prepared) {
    var rule = about.rules().foreman();
    int helpers = rule.plans().helping(taken, about.mechanisms());
    double pace = rule.beliefs().recordPaceGuess();
    double reckoned =
        about.foreman().recordRatio
            * judgement.reckon(judgement.ranked[0], 0, 0, helpers, taken - helpers, prepared, pace);
    double left = worth.usualOutput() - judgement.usualOf(1, taken);
    offer(ShiftPlan.record(preparingShifts, taken, reckoned, left), equalShare);
  }

  private void offer(ShiftPlan plan, double titledShare) {
    worths[plans.size()] = worth.of(plan, titledShare);
    plans.add(plan);
  }

  private double shareWith(Form form) {
    double share = 0;
    for (int i = 0; i < judgement.present; i++) {
      if (i < form.favourites()) {
        int each = form.helpersEach();
        share += titleChance(judgement.reckon(judgement.ranked[i], i, i * each, each, 0, 0, 1));
      } else if (i < judgement.present - form.favourites() * form.helpersEach()) {
        share += titleChance(about.men[judgement.ranked[i]].repute.usual);
      }
    }
    return share / Math.max(1, judgement.present);
  }

  private double titleChance(double x) {
    return about
        .rules()
        .worker()
        .honour()
        .titleChance(x, about.titleThreshold(), about.outlook.spread());
  }
}
