package norma.economy;

import java.util.Arrays;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.portrait.PlanKind;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.shift.Role;
import norma.shift.ShiftOrder;
import norma.shift.ShiftResult;

/**
 * What a shift leaves behind: in the shop's counts, with each man, with the foreman, and in the
 * report that goes beyond the shop. A workspace for one thread.
 */
final class ShiftBooks {
  private double[] drawnMaterial = new double[0];
  private Shop shop;
  private int crew;
  private Outlook outlook;
  private IndustryRules rules;
  private Mechanisms mechanisms;
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
    mechanisms = outlook.mechanisms();
    norm = shop.norm(outlook.norm());
    tally = shop.tally;
    if (drawnMaterial.length < shop.crew) {
      drawnMaterial = new double[shop.crew];
    }
    double lost = asEqual == null ? Double.NaN : bookNeighbours();
    bookShop();
    bookMen();
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
      shop.foreman.learn(plan, realised, rules.foreman().beliefs().own());
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

  private void bookMen() {
    double hours = order.hours;
    for (int i = 0; i < shop.crew; i++) {
      Worker man = shop.roster[crew * shop.crew + i];
      if (man == null) {
        continue;
      }
      double x = result.output[i] / norm;
      man.dekadaFulfilment += x;
      man.monthFulfilment += x;
      tally.add(Count.CREDITED, result.output[i]);
      if (men[i] == null) {
        tally.add(Count.ABSENT, hours);
        continue;
      }
      tally.add(Count.MAN_SHIFTS, 1);
      tally.add(Count.WORKED, result.worked[i]);
      man.dekadaShifts++;
      man.monthShifts++;
      if (mechanisms.fatigue()) {
        double growth = rules.worker().fatigue().growth(order.effort[i], man.stamina);
        man.fatigue = norma.rule.Fatigue.afterWork(man.fatigue, growth, result.worked[i]);
        accident(man);
      } else {
        man.fatigue = 0;
      }
      if (order.role[i] == Role.LEADER) {
        bookLeader(man, i, x);
      } else {
        man.dekadaHelped++;
      }
    }
    for (int i = 0; i < result.lates; i++) {
      Worker man = shop.byId(result.lateMan[i]);
      Count whose = man == null ? Count.CREDITED_TO_LEAVERS : Count.CREDITED;
      tally.add(whose, result.lateUnits[i]);
      if (man != null) {
        man.dekadaFulfilment += result.lateUnits[i] / norm;
        man.monthFulfilment += result.lateUnits[i] / norm;
      }
    }
  }

  private void bookLeader(Worker man, int i, double x) {
    double waited = result.starved[i] + result.blocked[i];
    double lost = waited + result.down[i];
    boolean favoured = lineup.chosen(i);
    man.dekadaOwn++;
    man.monthOwn++;
    man.dekadaWait += waited;
    man.dekadaBatches += result.batches[i];
    tally.fulfilment(x);
    tally.add(Count.STARVED, result.starved[i]);
    tally.add(Count.BLOCKED, result.blocked[i]);
    tally.add(Count.DOWN, result.down[i]);
    man.bestMultiple = Math.max(man.bestMultiple, x);
    if (favoured) {
      man.dekadaFavoured++;
      man.monthFavoured++;
      tally.add(Count.FAVOURED_WAIT, waited);
      tally.add(Count.FAVOURED_BATCHES, result.batches[i]);
      tally.add(Count.FAVOURED_LOST, lost);
      tally.add(Count.FAVOURED_HOURS, order.hours);
      tally.add(Count.FAVOURED_MATERIAL, result.material[i]);
      if (mechanisms.learning() && lineup.helperCount(i) > 0) {
        man.method = rules.worker().method().afterLeading(man.method, man.years);
      }
    } else {
      tally.add(Count.OTHERS_WAIT, waited);
      tally.add(Count.OTHERS_BATCHES, result.batches[i]);
      tally.add(Count.OTHERS_LOST, lost);
      tally.add(Count.OTHERS_HOURS, order.hours);
      tally.add(Count.ALONE_EFFORT, order.effort[i]);
      tally.add(Count.ALONE_SHIFTS, 1);
      var effort = rules.worker().effort();
      man.lostBelief +=
          effort.lostLearning() * (Math.min(0.9, lost / order.hours) - man.lostBelief);
      man.usual += rules.foreman().beliefs().own() * (x - man.usual);
    }
  }

  private void accident(Worker man) {
    var fatigue = rules.worker().fatigue();
    double chance = fatigue.accident() * man.fatigue * man.fatigue;
    long key = Draw.key(outlook.seed(), Purpose.ACCIDENT, man.id, shop.shifts);
    if (Draw.uniform(key, 0) < chance) {
      man.missShifts += (int) Math.ceil(fatigue.accidentShifts());
      tally.add(Count.ACCIDENTS, 1);
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
      own.recordRatio +=
          rules.foreman().beliefs().record()
              * (realised / Math.max(1e-9, attempt.reckoned) * own.recordRatio - own.recordRatio);
      preparingShifts = attempt.preparingShifts;
      shop.attempt = null;
    }
    long key = Draw.key(outlook.seed(), Purpose.DETECTION, shop.number, shop.shifts);
    boolean found =
        plan == PlanKind.OBSTRUCT
            && Draw.uniform(key, 0) < rules.planner().blame().detect() * outlook.campaign();
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
