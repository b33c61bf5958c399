package norma.economy;

import norma.rule.Mechanisms;
import norma.rule.PlanKind;
import norma.rule.ShiftPlans.Form;
import norma.shift.ShiftOrder;

/**
 * What becomes of the foreman's plan: roles, places and first turns, what is set aside, and a
 * record in the making, which takes several shifts.
 */
final class Disposition {
  private final ShiftCase about;
  private final Judgement judgement;
  private final PlanWorth worth;
  private final Lineup lineup;
  private final Shop shop;
  private final Mechanisms mechanisms;
  private final ShiftOrder order;

  private Disposition(ShiftCase about, Judgement judgement, PlanWorth worth, Lineup lineup) {
    this.about = about;
    this.judgement = judgement;
    this.worth = worth;
    this.lineup = lineup;
    shop = about.shop;
    mechanisms = about.mechanisms();
    order = lineup.order();
  }

  /**
   * Lets a foreman dispose of his crew.
   *
   * @param lineup everyone alone; is made what the plan wants, and its order given the reserve
   * @param notes takes what the foreman weighed; null where nobody looks
   * @return what kind of shift it is
   */
  static PlanKind of(
      ShiftCase about, Judgement judgement, PlanWorth worth, Lineup lineup, ShiftNotes notes) {
    return new Disposition(about, judgement, worth, lineup).dispose(notes);
  }

  private PlanKind dispose(ShiftNotes notes) {
    Attempt attempt = shop.attempt;
    if (attempt != null) {
      attempt.age++;
      attempt.prepared = about.production.preparedKept(attempt.prepared);
      if (attempt.shiftsLeft > 0) {
        return prepare(attempt);
      }
      if (isPresent(attempt)) {
        return setOnRecord(about.crew.place(attempt.slot));
      }
      if (about.rules().foreman().plans().givenUp(attempt.age, attempt.preparingShifts)) {
        abandon();
      }
    }
    ShiftPlan plan = PlanChoice.of(about, judgement, worth, notes);
    switch (plan.kind()) {
      case FAVOUR -> favour(plan.form());
      case RECORD -> {
        return beginRecord(plan);
      }
      default -> {}
    }
    return plan.kind();
  }

  /** Whether the man for whom a record was prepared has come to this shift. */
  private boolean isPresent(Attempt attempt) {
    if (!about.crew.has(attempt.slot)) {
      return false;
    }
    Worker man = about.men[about.crew.place(attempt.slot)];
    return man != null && man.id == attempt.worker;
  }

  private void favour(Form form) {
    lineup.favour(judgement, form, mechanisms.priority(), shop.workplaces);
    if (mechanisms.priority()) {
      double need = 0;
      for (int i = 0; i < form.favourites(); i++) {
        need += about.men[judgement.ranked[i]].repute.usual * form.team();
      }
      setAside(about.production.material(need * about.norm));
    }
  }

  private PlanKind beginRecord(ShiftPlan plan) {
    int place = judgement.ranked[0];
    double perUnit = about.production.material(1);
    shop.attempt =
        new Attempt(
            about.men[place].id,
            about.crew.slot(place),
            plan,
            about.rules().foreman().plans().laidUp(plan.reckoned(), about.norm, perUnit));
    return plan.preparingShifts() > 0 ? prepare(shop.attempt) : setOnRecord(place);
  }

  private PlanKind prepare(Attempt attempt) {
    attempt.shiftsLeft--;
    int kept = about.crew.has(attempt.slot) ? about.crew.place(attempt.slot) : -1;
    lineup.prepare(judgement, about.production.preparers(), kept);
    if (mechanisms.priority()) {
      setAside(attempt.material / attempt.preparingShifts);
    }
    return PlanKind.PREPARING;
  }

  private PlanKind setOnRecord(int place) {
    int taken = shop.attempt.taken;
    int helpers = about.rules().foreman().plans().helping(taken, mechanisms);
    lineup.record(judgement, place, helpers, taken - helpers, mechanisms.priority());
    lineup.moveToBest(place, shop.workplaces);
    order.prepared = shop.attempt.prepared;
    order.preparedFor = place;
    if (mechanisms.priority()) {
      setAside(shop.attempt.material - order.reserve);
    }
    return PlanKind.RECORD;
  }

  private void abandon() {
    shop.attempt = null;
    shop.stores.release();
    order.store = shop.stores.atStart(about.crew);
    order.reserve = 0;
  }

  private void setAside(double amount) {
    double moved = Math.max(0, Math.min(order.store, amount));
    order.store -= moved;
    order.reserve += moved;
  }
}
