package norma.economy;

import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.shift.Loss;
import norma.shift.Role;
import norma.shift.ShiftOrder;
import norma.shift.ShiftResult;

/**
 * What a shift leaves with each man: what he is credited with, his fatigue, what he lost by
 * waiting, what he learned.
 */
final class MenBooks {
  private final ShiftCase about;
  private final Shop shop;
  private final IndustryRules rules;
  private final Mechanisms mechanisms;
  private final Tally tally;
  private final ShiftOrder order;
  private final Lineup lineup;
  private final ShiftResult result;

  private MenBooks(ShiftOutcome outcome) {
    about = outcome.about();
    shop = about.shop;
    rules = about.rules();
    mechanisms = about.mechanisms();
    tally = shop.tally;
    lineup = outcome.lineup();
    order = lineup.order();
    result = outcome.result();
  }

  /** Books a shift. */
  static void book(ShiftOutcome outcome) {
    new MenBooks(outcome).book();
  }

  private void book() {
    for (int i = 0; i < shop.crew; i++) {
      Worker man = shop.roster[about.crew.slot(i)];
      if (man == null) {
        continue;
      }
      double x = result.output[i] / about.norm;
      man.dekada.credit(x);
      man.month.credit(x);
      tally.add(Count.CREDITED, result.output[i]);
      if (about.men[i] == null) {
        tally.add(Count.ABSENT, order.hours);
        continue;
      }
      tally.add(Count.MAN_SHIFTS, 1);
      tally.add(Count.WORKED, result.worked[i]);
      man.dekada.work();
      man.month.work();
      if (mechanisms.fatigue()) {
        if (order.role[i] != Role.CLEARED) {
          man.body.tire(rules.worker().fatigue(), order.effort[i], result.worked[i]);
        }
      } else {
        man.body.refresh();
      }
      accident(man, i);
      if (order.role[i] == Role.LEADER) {
        bookLeader(man, i, x);
      } else {
        man.dekada.help();
        tally.add(Count.CLEARED, order.role[i] == Role.CLEARED ? order.hours : 0);
      }
    }
    bookLate();
  }

  /** What men of other crews had begun, or men who have left. */
  private void bookLate() {
    for (int i = 0; i < result.lates; i++) {
      Worker man = shop.byId(result.lateMan[i]);
      Count whose = man == null ? Count.CREDITED_TO_LEAVERS : Count.CREDITED;
      tally.add(whose, result.lateUnits[i]);
      if (man != null) {
        man.dekada.credit(result.lateUnits[i] / about.norm);
        man.month.credit(result.lateUnits[i] / about.norm);
      }
    }
  }

  private void bookLeader(Worker man, int i, double x) {
    double waited = 0;
    double lost = 0;
    for (Loss cause : about.production.losses()) {
      double hours = result.lost(cause)[i];
      waited += cause.isWait() ? hours : 0;
      lost += cause.isMishap() ? hours : 0;
      tally.add(Count.lostTo(cause), hours);
    }
    boolean favoured = lineup.chosen(i);
    man.dekada.lead(favoured, waited, result.batches[i]);
    man.month.lead(favoured);
    tally.fulfilment(x);
    tally.add(Count.LOWER_HUMP, x >= 0.35 && x < 0.55 ? 1 : 0);
    tally.add(Count.UPPER_HUMP, x >= 1.15 && x < 1.35 ? 1 : 0);
    man.repute.show(x);
    if (favoured) {
      tally.add(Count.FAVOURED_WAIT, waited);
      tally.add(Count.FAVOURED_BATCHES, result.batches[i]);
      tally.add(Count.FAVOURED_LOST, lost);
      tally.add(Count.FAVOURED_HOURS, order.hours);
      tally.add(Count.FAVOURED_MATERIAL, result.material[i]);
      if (mechanisms.learning() && lineup.helperCount(i) > 0) {
        man.mind.lead(rules.worker().method(), man.body.years);
      }
    } else {
      tally.add(Count.OTHERS_WAIT, waited);
      tally.add(Count.OTHERS_BATCHES, result.batches[i]);
      tally.add(Count.OTHERS_LOST, lost);
      tally.add(Count.OTHERS_HOURS, order.hours);
      tally.add(Count.ALONE_EFFORT, order.effort[i]);
      tally.add(Count.ALONE_SHIFTS, 1);
      var effort = rules.worker().effort();
      man.mind.expectLoss(effort, lost / order.hours);
      man.repute.learn(rules.foreman().beliefs(), x);
    }
  }

  private void accident(Worker man, int place) {
    var fatigue = rules.worker().fatigue();
    double chance = mechanisms.fatigue() ? fatigue.accidentChance(man.body.fatigue) : 0;
    int leader = lineup.worksFor(place);
    if (mechanisms.upkeep()
        && order.role[leader] == Role.LEADER
        && order.role[place] != Role.CLEARED) {
      double made = result.output[leader] / about.standard();
      double state = order.state[order.place[leader]];
      int team = 1 + lineup.helperCount(leader);
      chance += rules.upkeep().accidentChance(state, made, team);
    }
    long key = Draw.key(about.seed(), Purpose.ACCIDENT, man.id, about.when());
    if (chance > 0 && Draw.uniform(key, 0) < chance) {
      man.next.hurt(fatigue.shiftsMissed());
      tally.add(Count.ACCIDENTS, 1);
    }
  }
}
