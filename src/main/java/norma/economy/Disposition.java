package norma.economy;

import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.PlanKind;
import norma.rule.ShiftPlans.Form;
import norma.shift.ShiftOrder;

/**
 * What becomes of the foreman's plan: roles, places and first turns, what is set aside, and a
 * record in the making, which takes several shifts.
 */
final class Disposition {
  private final PlanChoice foreman;
  private final Lineup lineup;

  private Shop shop;
  private int crew;
  private Worker[] men;
  private ShiftOrder order;
  private IndustryRules rules;
  private Mechanisms mechanisms;
  private double norm;

  /**
   * A foreman's hand.
   *
   * @param foreman has looked at the shift when it is asked
   */
  Disposition(PlanChoice foreman, Lineup lineup) {
    this.foreman = foreman;
    this.lineup = lineup;
  }

  /**
   * Carries the plan of a shift into the order.
   *
   * @param crew which crew, from 0
   * @param men those who are there, null where a place is empty
   * @param order is given roles, places, ranks and the reserve
   * @param notes takes what the foreman weighed; null where nobody looks
   * @return what kind of shift it is
   */
  PlanKind of(
      Shop shop, int crew, Outlook outlook, Worker[] men, ShiftOrder order, ShiftNotes notes) {
    this.shop = shop;
    this.crew = crew;
    this.men = men;
    this.order = order;
    rules = outlook.rules();
    mechanisms = outlook.mechanisms();
    norm = shop.norm(outlook.norm());
    lineup.equal(order, men);
    Attempt attempt = shop.attempt;
    if (attempt != null) {
      attempt.age++;
      attempt.prepared = rules.preparation().kept(attempt.prepared);
      if (attempt.shiftsLeft > 0) {
        return prepare(attempt);
      }
      int slot = attempt.slot - crew * shop.crew;
      if (slot >= 0 && slot < shop.crew && men[slot] != null && men[slot].id == attempt.worker) {
        return setOnRecord(slot);
      }
      if (rules.foreman().plans().givenUp(attempt.age, attempt.preparingShifts)) {
        abandon();
      }
    }
    PlanChoice.Option choice = foreman.choose(notes);
    switch (choice.kind()) {
      case FAVOUR -> favour(choice.form());
      case RECORD -> {
        return beginRecord(choice);
      }
      default -> {}
    }
    return choice.kind();
  }

  private void favour(Form form) {
    lineup.favour(order, foreman.crew(), form, mechanisms.priority(), shop.placesByQuality);
    if (mechanisms.priority()) {
      double need = 0;
      for (int i = 0; i < form.favourites(); i++) {
        need += men[foreman.crew().ranked[i]].usual * form.team();
      }
      setAside(need * norm * rules.supplies().perUnit());
    }
  }

  private PlanKind beginRecord(PlanChoice.Option choice) {
    int slot = foreman.crew().ranked[0];
    shop.attempt =
        new Attempt(
            men[slot].id,
            crew * shop.crew + slot,
            choice.preparingShifts(),
            choice.reckoned(),
            rules.foreman().plans().laidUp(choice.reckoned(), norm, rules.supplies().perUnit()));
    return choice.preparingShifts() > 0 ? prepare(shop.attempt) : setOnRecord(slot);
  }

  private PlanKind prepare(Attempt attempt) {
    attempt.shiftsLeft--;
    int slot = attempt.slot - crew * shop.crew;
    lineup.prepare(order, foreman.crew(), rules.preparation().preparers(), slot);
    if (mechanisms.priority()) {
      setAside(attempt.material / attempt.preparingShifts);
    }
    return PlanKind.PREPARING;
  }

  private PlanKind setOnRecord(int slot) {
    int helpers = mechanisms.helpers() ? rules.foreman().plans().recordHelpers() : 0;
    lineup.record(
        order, foreman.crew(), slot, helpers, mechanisms.priority(), shop.placesByQuality[0]);
    order.prepared = shop.attempt.prepared;
    order.preparedFor = slot;
    if (mechanisms.priority()) {
      setAside(shop.attempt.material - order.reserve);
    }
    return PlanKind.RECORD;
  }

  private void abandon() {
    shop.attempt = null;
    shop.store += shop.reserve;
    shop.reserve = 0;
    order.store = shop.store + shop.early[crew];
    order.reserve = 0;
  }

  private void setAside(double amount) {
    double moved = Math.max(0, Math.min(order.store, amount));
    order.store -= moved;
    order.reserve += moved;
  }
}
