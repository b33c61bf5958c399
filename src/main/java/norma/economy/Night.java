package norma.economy;

import java.util.List;
import norma.rule.Mechanisms;
import norma.time.Calendar;

/**
 * What the end of a day brings: rest and the press every night, at a dekada's end pay and feelings,
 * at a month's end the planner's books and the coming and going of men.
 */
final class Night {
  private final List<Industry> industries;
  private final Calendar calendar;
  private final Press press;
  private final Feelings feelings;
  private final Planner planner;
  private final Staffing staffing;
  private final Ledger ledger;
  private final Diary diary;
  private int dekadas;

  Night(
      List<Industry> industries,
      Calendar calendar,
      Press press,
      Feelings feelings,
      Planner planner,
      Staffing staffing,
      Ledger ledger,
      Diary diary) {
    this.industries = industries;
    this.calendar = calendar;
    this.press = press;
    this.feelings = feelings;
    this.planner = planner;
    this.staffing = staffing;
    this.ledger = ledger;
    this.diary = diary;
  }

  /** A day ends. */
  void fall(int day, Mechanisms mechanisms) {
    boolean worked = calendar.working(day);
    for (Industry industry : industries) {
      for (Shop shop : industry.shops) {
        rest(shop, worked);
        if (worked) {
          countPlan(shop, day);
        }
      }
    }
    press.endDay();
    for (Industry industry : industries) {
      industry.knownBest = industry.best;
      Grapevine.carry(industry);
    }
    if (calendar.endsDekada(day)) {
      closeDekada(mechanisms);
    }
    if (calendar.endsMonth(day)) {
      closeMonth(day, mechanisms);
    }
  }

  private static void rest(Shop shop, boolean worked) {
    for (Worker man : shop.roster) {
      if (man != null) {
        man.fatigue *= worked && man.worked ? man.keptAfterShift : man.keptAfterRest;
      }
    }
  }

  private void countPlan(Shop shop, int day) {
    double output = shop.tally.of(Count.OUTPUT);
    shop.tally.add(Count.PLAN, shop.targetPerDay);
    shop.tally.add(Count.REPORTED, output);
    shop.dekadaOutput[calendar.dekada(day)] += output;
    shop.dekadaDays[calendar.dekada(day)]++;
  }

  private void closeDekada(Mechanisms mechanisms) {
    dekadas++;
    for (Industry industry : industries) {
      Payday.closeDekada(industry, mechanisms, ledger);
      for (Shop shop : industry.shops) {
        feelings.closeDekada(industry, shop, mechanisms, dekadas);
        shop.celebrated *= 1 - industry.rules.supplies().celebratedDecay();
      }
    }
  }

  private void closeMonth(int day, Mechanisms mechanisms) {
    for (Industry industry : industries) {
      for (Shop shop : industry.shops) {
        if (shop.dekadaDays[0] > 0 && shop.dekadaDays[2] > 0 && shop.dekadaOutput[0] > 0) {
          double first = shop.dekadaOutput[0] / shop.dekadaDays[0];
          double last = shop.dekadaOutput[2] / shop.dekadaDays[2];
          shop.tally.storming(last / first, shop.monthOutput);
        }
      }
      planner.closeMonth(industry, mechanisms, day, diary);
      for (Shop shop : industry.shops) {
        staffing.closeMonth(industry, shop, mechanisms, calendar, day);
      }
    }
  }
}
