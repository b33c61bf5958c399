package norma.economy;

import norma.event.Event;
import norma.rule.Campaign;
import norma.rule.Honour;
import norma.rule.Mechanisms;
import norma.rule.Method;
import norma.rule.PressRule;
import norma.rule.Rewards;

/**
 * The press and the campaign: records become news, news feeds the campaign and teaches the method
 * and what fame is.
 */
final class Press {
  private final Country country;
  private final Chronicle chronicle;

  Press(Country country) {
    this.country = country;
    chronicle = country.chronicle;
  }

  /** Sends a record to print; it is carried some days later. */
  void send(
      Industry industry, Shop shop, Worker man, double multiple, boolean national, Event record) {
    int delay = (int) Math.max(1, Math.ceil(industry.rules.planner().campaign().newsDelay()));
    country.diary.at(
        country.today() + delay, () -> carry(industry, shop, man, multiple, national, record));
  }

  private void carry(
      Industry industry, Shop shop, Worker man, double multiple, boolean national, Event record) {
    Mechanisms mechanisms = country.mechanisms();
    Campaign rule = industry.rules.planner().campaign();
    if (mechanisms.press()) {
      Event event =
          chronicle
              .tell(Event.Kind.PUBLICITY)
              .in(industry, shop)
              .by(man)
              .saying(national ? "industry" : "shop")
              .because(record, industry.movement.push)
              .with("multiple", multiple)
              .with("campaign", industry.movement.campaign)
              .write();
      industry.movement.hear(event, rule.weight(national, industry.shops.size()), 1);
      industry.movement.report(event);
      tellAfar(industry, shop, man, multiple, national, event);
      teach(industry, shop, multiple, national);
      shop.celebrated = industry.rules.supplies().celebratedShare();
    }
    if (isRewarded(industry, shop, man)) {
      reward(industry, shop, man, national, record);
    }
  }

  /** Whether a record brings anything: he may have left since. */
  private boolean isRewarded(Industry industry, Shop shop, Worker man) {
    return country.mechanisms().rewards()
        && industry.movement.campaign > 0
        && shop.byId(man.id) != null;
  }

  /** Sends a report on to the other trades, before its shop is celebrated for it. */
  private void tellAfar(
      Industry industry, Shop shop, Worker man, double multiple, boolean national, Event event) {
    Rewards rewards = industry.rules.planner().rewards();
    double brought = isRewarded(industry, shop, man) ? rewards.brought(national) : 0;
    double interest = PressRule.interest(multiple, industry.bar(), shop.celebrated);
    double lesson =
        industry.rules.worker().method().lesson(multiple, industry.movement.campaign, national);
    for (Industry reader : country.industries()) {
      if (reader != industry) {
        int day = reader.rules.planner().press().readOn(country.today());
        reader.papers.expect(new Papers.Report(day, event, national, interest, brought, lesson));
      }
    }
  }

  /**
   * The other trades' reports of the day are read: foremen learn what records bring, men what fame
   * is worth; to committees each is a report, whatever it brought.
   */
  private void read(Industry reader) {
    Campaign rule = reader.rules.planner().campaign();
    Honour honour = reader.rules.worker().honour();
    for (Papers.Report report :
        reader.papers.print(reader.rules.planner().press(), country.today())) {
      reader.movement.hear(report.event(), rule.weightAfar(report.brought()), rule.crossReach());
      double fame = rule.crossReach() * report.brought() * report.lesson();
      for (Shop shop : reader.shops) {
        for (Worker man : shop.roster) {
          if (man != null && fame > 0) {
            man.mind.readOfFame(honour, fame);
          }
        }
      }
    }
  }

  /** Lessons are kept as sums; a man takes them up when he next needs them. */
  private static void teach(Industry industry, Shop home, double multiple, boolean national) {
    Method rule = industry.rules.worker().method();
    double everywhere = rule.lesson(multiple, industry.movement.campaign, national);
    industry.movement.teach(everywhere);
    home.lessons += rule.lesson(multiple, industry.movement.campaign, true) - everywhere;
  }

  private void reward(
      Industry industry, Shop shop, Worker recordMan, boolean national, Event record) {
    Worker man = shop.byId(recordMan.id); // he may have left and come back
    Rewards rule = industry.rules.planner().rewards();
    double share = national ? rule.homeNational() : rule.homeLocal();
    double money = national ? rule.moneyNational() : rule.moneyLocal();
    give(man, shop, industry, share, money, 0);
    chronicle
        .tell(Event.Kind.REWARD)
        .in(industry, shop)
        .by(man)
        .saying("record")
        .because(record, industry.movement.news)
        .with("roubles", money)
        .with("home_gain", share)
        .write();
  }

  /** Hands out a reward and lets the mates see it. */
  void give(
      Worker man, Shop shop, Industry industry, double homeShare, double money, double goods) {
    Rewards rule = industry.rules.planner().rewards();
    man.body.support(rule.support(homeShare, goods));
    long kopecks = Ledger.kopecks(money);
    long inKind = Ledger.kopecks(goods);
    industry.ledger.post(Ledger.Account.STATE, Ledger.Account.REWARD_FUND, kopecks + inKind);
    industry.ledger.post(Ledger.Account.REWARD_FUND, Ledger.Account.HOUSEHOLDS, kopecks);
    industry.ledger.post(Ledger.Account.REWARD_FUND, Ledger.Account.TRADE, inKind);
    Honour honour = industry.rules.worker().honour();
    for (Worker mate : shop.roster) {
      if (mate != null && mate != man) {
        mate.mind.seeReward(honour);
      }
    }
  }

  /** The campaign a day on, in every industry, on the news of the day; best shifts are known. */
  void endDay() {
    Mechanisms mechanisms = country.mechanisms();
    country.industries().forEach(this::read);
    double national = 0;
    for (Industry industry : country.industries()) {
      national =
          Math.max(national, Math.max(industry.movement.campaign, industry.push(mechanisms)));
    }
    for (Industry industry : country.industries()) {
      Campaign rule = industry.rules.planner().campaign();
      industry.movement.endDay(
          rule, industry.push(mechanisms), rule.gate(national), industry.titledShare());
      industry.records.spreadWord(rule);
      double remembered = rule.remembered();
      industry.shops.forEach(shop -> shop.forgetBest(industry.records.opening, remembered));
    }
  }
}
