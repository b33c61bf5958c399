package norma.economy;

import java.util.Arrays;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.IndustryRules;
import norma.rule.PlanKind;
import norma.shift.Role;
import norma.shift.ShiftOrder;
import norma.shift.ShiftResult;

/**
 * What a shift leaves behind: in the shop's counts, with the foreman, and in the report that goes
 * beyond the shop; with each man in {@link MenBooks}.
 */
final class ShiftBooks {
  private final ShiftOutcome outcome;
  private final ShiftCase about;
  private final Shop shop;
  private final IndustryRules rules;
  private final PlanKind plan;
  private final Tally tally;
  private final ShiftOrder order;
  private final Lineup lineup;
  private final ShiftResult result;

  private ShiftBooks(ShiftOutcome outcome) {
    this.outcome = outcome;
    about = outcome.about();
    shop = about.shop;
    rules = about.rules();
    plan = outcome.plan();
    tally = shop.tally;
    lineup = outcome.lineup();
    order = lineup.order();
    result = outcome.result();
  }

  /** Books a shift. */
  static void book(ShiftOutcome outcome) {
    ShiftBooks books = new ShiftBooks(outcome);
    double lost = outcome.asEqual() == null ? Double.NaN : books.bookOthers();
    books.bookShop();
    MenBooks.book(outcome);
    books.report(lost);
  }

  /** Books what others made and would have made; returns the share that all of them lost. */
  private double bookOthers() {
    ShiftResult asEqual = outcome.asEqual();
    double with = 0;
    double without = 0;
    double others = 0;
    double othersEqual = 0;
    int moved = 0;
    for (int i = 0; i < shop.crew; i++) {
      if (about.men[i] == null || lineup.chosen(i) || isRecordMan(i)) {
        continue;
      }
      others += result.output[i];
      othersEqual += asEqual.output[i];
      if (order.role[i] != Role.LEADER) {
        moved++;
      } else if (order.place[i] == i) {
        with += result.output[i];
        without += asEqual.output[i];
      }
    }
    tally.add(Count.MOVED, moved);
    double owed = owed();
    tally.add(Count.SPECIAL_OWED, owed);
    tally.add(Count.SPECIAL_SHOP, result.hauled - owed);
    tally.add(Count.SPECIAL_SHOP_EQUAL, asEqual.hauled);
    if (othersEqual > 0) {
      shop.foreman.learnLoss(plan, 1 - others / othersEqual, rules.foreman().beliefs());
    }
    if (plan == PlanKind.FAVOUR) {
      tally.add(Count.FAVOUR_NEIGHBOURS, with);
      tally.add(Count.FAVOUR_NEIGHBOURS_EQUAL, without);
      tally.add(Count.FAVOUR_OTHERS, others);
      tally.add(Count.FAVOUR_OTHERS_EQUAL, othersEqual);
      return lost(others, othersEqual);
    }
    tally.add(Count.RECORD_NEIGHBOURS, with);
    tally.add(Count.RECORD_NEIGHBOURS_EQUAL, without);
    tally.add(Count.RECORD_OTHERS, others);
    tally.add(Count.RECORD_OTHERS_EQUAL, othersEqual);
    shop.attempt.others += others;
    shop.attempt.othersEqual += othersEqual;
    return lost(shop.attempt.others, shop.attempt.othersEqual);
  }

  /** Whether the record under way is his, who works as usual while it is prepared. */
  private boolean isRecordMan(int place) {
    Attempt attempt = shop.attempt;
    return attempt != null
        && about.crew.has(attempt.slot)
        && about.crew.place(attempt.slot) == place
        && about.men[place].id == attempt.worker;
  }

  private static double lost(double with, double without) {
    return without == 0 ? Double.NaN : 1 - with / without;
  }

  /** Units that it will cost to bring up again what was put off beyond the same shift as equal. */
  private double owed() {
    if (!about.mechanisms().upkeep()) {
      return 0;
    }
    double worn = worn(order, result) - worn(outcome.equalOrder(), outcome.asEqual());
    return rules.upkeep().repaying(rules.work(), worn) * about.standard();
  }

  /** Sum over places of the state of upkeep that a shift takes from them. */
  private double worn(ShiftOrder shift, ShiftResult made) {
    double sum = 0;
    for (int i = 0; i < shop.crew; i++) {
      if (shift.role[i] == Role.LEADER) {
        sum -= rules.upkeep().change(made.output[i] / about.standard(), shift.upkeepShare[i]);
      }
    }
    return sum;
  }

  /** The places that were worked are as their upkeep was done; a team works all that it has. */
  private void bookPlaces() {
    if (!about.mechanisms().upkeep()) {
      return;
    }
    for (int i = 0; i < shop.crew; i++) {
      int leader = lineup.worksFor(i);
      if (order.role[leader] == Role.LEADER) {
        int places = 1 + lineup.helperCount(leader) + lineup.clearedCount(leader);
        double made = result.output[leader] / about.standard() / places;
        shop.workplaces.work(rules.upkeep(), order.place[i], made, order.upkeepShare[leader]);
      }
    }
  }

  private void bookShop() {
    bookPlaces();
    shop.stores.settle(result.store, result.reserve);
    if (plan != PlanKind.PREPARING) {
      shop.stores.release();
    } else {
      shop.attempt.prepared += result.preparedMade;
    }
    shop.month.work(result.hauled, plan == PlanKind.OBSTRUCT);
    double usual = outcome.usualOutput();
    if (usual > 0) {
      double realised = result.hauled / usual;
      shop.foreman.learn(plan, realised, rules.foreman().beliefs());
      shop.hearsay.tell(plan, realised);
    }
    tally.add(Count.OUTPUT, result.hauled);
    tally.add(Count.SCRAP, scrap());
    for (int i = 0; i < shop.crew; i++) {
      if (order.role[i] == Role.LEADER) {
        shop.tended(about.production.machines(order.places[i]));
      }
    }
    tally.add(Count.STANDARD_OUTPUT, result.hauled / about.norm);
    tally.add(Count.SHOP_SHIFTS, 1);
    tally.add(
        switch (plan) {
          case EQUAL -> Count.EQUAL;
          case FAVOUR -> Count.FAVOUR;
          case PREPARING -> Count.PREPARING;
          case RECORD -> Count.RECORD;
          case OBSTRUCT -> Count.OBSTRUCT;
        },
        1);
    tally.add(Count.DRIVEN, outcome.driven() ? 1 : 0);
    tally.add(Count.MATERIAL, result.drawn);
    tally.add(Count.DELIVERED, result.delivered);
    tally.add(Count.RETURNED, result.returned);
    int leaders = 0;
    double[] drawnMaterial = new double[shop.crew];
    for (int i = 0; i < shop.crew; i++) {
      if (order.role[i] == Role.LEADER) {
        drawnMaterial[leaders++] = result.material[i];
      }
    }
    if (leaders > 0) {
      tally.add(Count.SUPPLY_GINI, Gini.of(Arrays.copyOf(drawnMaterial, leaders)));
    }
  }

  /** Units of scrap: what is credited to men not at a place today was made at customary pace. */
  private double scrap() {
    double usual = rules.quality().scrapAt(1);
    double units = usual * result.hauled;
    for (int i = 0; i < shop.crew; i++) {
      if (order.role[i] == Role.LEADER) {
        units += (rules.quality().scrapAt(order.effort[i]) - usual) * result.output[i];
      }
    }
    return units;
  }

  /** Keeps what matters beyond the shop, and learns how a record turned out. */
  private void report(double lost) {
    double best = 0;
    int slot = -1;
    for (int i = 0; i < shop.crew; i++) {
      double x = result.output[i] / about.norm;
      if (order.role[i] == Role.LEADER && x > best) {
        best = x;
        slot = i;
      }
    }
    int preparingShifts = 0;
    if (plan == PlanKind.RECORD) {
      Attempt attempt = shop.attempt;
      int man = about.crew.place(attempt.slot);
      double realised = result.output[man] / about.norm;
      var own = shop.foreman;
      own.recordRatio =
          rules.foreman().beliefs().learnedOfRecord(own.recordRatio, realised, attempt.reckoned);
      preparingShifts = attempt.preparingShifts;
      shop.attempt = null;
    }
    long key = Draw.key(about.seed(), Purpose.DETECTION, shop.number, about.when());
    boolean found =
        plan == PlanKind.OBSTRUCT
            && Draw.uniform(key, 0) < rules.planner().blame().foundChance(about.outlook.campaign());
    shop.reports[about.crew.number()] =
        new ShiftReport(
            best,
            slot < 0 ? -1 : about.crew.slot(slot),
            plan,
            slot < 0 ? 0 : result.output[slot],
            slot < 0 ? 0 : lineup.helperCount(slot),
            slot < 0 ? 0 : lineup.clearedCount(slot),
            slot < 0 ? 0 : about.production.machines(order.places[slot]),
            plan == PlanKind.RECORD && slot == order.preparedFor
                ? order.prepared - result.preparedLeft
                : 0,
            preparingShifts,
            slot < 0 ? 0 : order.effort[slot],
            slot < 0 ? 0 : order.method[slot],
            slot < 0 ? 0 : about.men[slot].body.skill,
            lost,
            found);
  }
}
