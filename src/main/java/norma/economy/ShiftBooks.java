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
 * beyond the shop; with each man in {@link MenBooks}. A workspace for one thread.
 */
final class ShiftBooks {
  private final MenBooks menBooks = new MenBooks();
  private double[] drawnMaterial = new double[0];
  private Shop shop;
  private int crew;
  private Outlook outlook;
  private IndustryRules rules;
  private PlanKind plan;
  private boolean driven;
  private double usualOutput;
  private double norm;
  private Tally tally;
  private Worker[] men;
  private ShiftOrder order;
  private Lineup lineup;
  private ShiftResult result;
  private ShiftResult asEqual;

  /**
   * A shift that is over.
   *
   * @param crew which crew worked, from 0
   * @param plan the foreman's plan
   * @param driven whether he drove
   * @param usualOutput units the men present usually make alone
   */
  record Done(
      Shop shop, int crew, Outlook outlook, PlanKind plan, boolean driven, double usualOutput) {}

  /**
   * Books a shift.
   *
   * @param men men of the crew by slot, null where absent
   * @param asEqual the same shift run again as equal, null where the plan was equal to all
   */
  void book(
      Done done,
      Worker[] men,
      ShiftOrder order,
      Lineup lineup,
      ShiftResult result,
      ShiftResult asEqual) {
    this.shop = done.shop();
    this.crew = done.crew();
    this.outlook = done.outlook();
    this.plan = done.plan();
    this.driven = done.driven();
    this.usualOutput = done.usualOutput();
    this.men = men;
    this.order = order;
    this.lineup = lineup;
    this.result = result;
    this.asEqual = asEqual;
    rules = outlook.rules();
    norm = shop.norm(outlook.norm());
    tally = shop.tally;
    if (drawnMaterial.length < shop.crew) {
      drawnMaterial = new double[shop.crew];
    }
    double lost = asEqual == null ? Double.NaN : bookNeighbours();
    bookShop();
    menBooks.book(done, men, order, lineup, result);
    report(lost);
  }

  /** Books what neighbours made and would have made; returns the share they lost. */
  private double bookNeighbours() {
    double with = 0;
    double without = 0;
    for (int i = 0; i < shop.crew; i++) {
      if (order.role[i] == Role.LEADER && !lineup.chosen(i) && order.place[i] == i) {
        with += result.output[i];
        without += asEqual.output[i];
      }
    }
    tally.add(Count.SPECIAL_SHOP, result.hauled);
    tally.add(Count.SPECIAL_SHOP_EQUAL, asEqual.hauled);
    if (plan == PlanKind.FAVOUR) {
      tally.add(Count.FAVOUR_NEIGHBOURS, with);
      tally.add(Count.FAVOUR_NEIGHBOURS_EQUAL, without);
    } else {
      tally.add(Count.RECORD_NEIGHBOURS, with);
      tally.add(Count.RECORD_NEIGHBOURS_EQUAL, without);
      shop.attempt.neighbours += with;
      shop.attempt.neighboursEqual += without;
      with = shop.attempt.neighbours;
      without = shop.attempt.neighboursEqual;
    }
    return without == 0 ? Double.NaN : 1 - with / without;
  }

  private void bookShop() {
    shop.store = result.store;
    shop.reserve = result.reserve;
    if (plan != PlanKind.PREPARING) {
      shop.store += shop.reserve;
      shop.reserve = 0;
    } else {
      shop.attempt.prepared += result.preparedMade;
    }
    shop.monthOutput += result.hauled;
    shop.monthShifts++;
    if (plan == PlanKind.OBSTRUCT) {
      shop.monthObstructed++;
    }
    double usual = usualOutput;
    if (usual > 0) {
      double realised = result.hauled / usual;
      shop.foreman.learn(plan, realised, rules.foreman().beliefs());
      shop.planLearned[plan.ordinal()] += realised;
      shop.planShifts[plan.ordinal()]++;
    }
    tally.add(Count.OUTPUT, result.hauled);
    tally.add(Count.STANDARD_OUTPUT, result.hauled / norm);
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
    tally.add(Count.DRIVEN, driven ? 1 : 0);
    tally.add(Count.MATERIAL, result.drawn);
    tally.add(Count.DELIVERED, result.delivered);
    tally.add(Count.RETURNED, result.returned);
    int leaders = 0;
    for (int i = 0; i < shop.crew; i++) {
      if (order.role[i] == Role.LEADER) {
        drawnMaterial[leaders++] = result.material[i];
      }
    }
    if (leaders > 0) {
      tally.add(Count.SUPPLY_GINI, Gini.of(Arrays.copyOf(drawnMaterial, leaders)));
    }
  }

  /** Keeps what matters beyond the shop, and learns how a record turned out. */
  private void report(double lost) {
    double best = 0;
    int slot = -1;
    for (int i = 0; i < shop.crew; i++) {
      double x = result.output[i] / norm;
      if (order.role[i] == Role.LEADER && x > best) {
        best = x;
        slot = i;
      }
    }
    int preparingShifts = 0;
    if (plan == PlanKind.RECORD) {
      Attempt attempt = shop.attempt;
      int man = attempt.slot - crew * shop.crew;
      double realised = result.output[man] / norm;
      var own = shop.foreman;
      own.recordRatio =
          rules.foreman().beliefs().learnedOfRecord(own.recordRatio, realised, attempt.reckoned);
      preparingShifts = attempt.preparingShifts;
      shop.attempt = null;
    }
    long key = Draw.key(outlook.seed(), Purpose.DETECTION, shop.number, shop.shifts);
    boolean found =
        plan == PlanKind.OBSTRUCT
            && Draw.uniform(key, 0) < rules.planner().blame().foundChance(outlook.campaign());
    shop.reports[crew] =
        new ShiftReport(
            best,
            slot < 0 ? -1 : crew * shop.crew + slot,
            plan,
            slot < 0 ? 0 : result.output[slot],
            slot < 0 ? 0 : lineup.helperCount(slot),
            plan == PlanKind.RECORD && slot == order.preparedFor
                ? order.prepared - result.preparedLeft
                : 0,
            preparingShifts,
            slot < 0 ? 0 : order.effort[slot],
            slot < 0 ? 0 : order.method[slot],
            slot < 0 ? 0 : men[slot].skill,
            lost,
            found);
  }
}
