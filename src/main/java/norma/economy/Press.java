package norma.economy;

import java.util.List;
import norma.draw.Elementary;
import norma.event.Event;
import norma.rule.Campaign;
import norma.rule.Honour;
import norma.rule.Mechanisms;
import norma.rule.Method;
import norma.rule.Rewards;

/**
 * The press and the campaign: records become news, news feeds the campaign and teaches the method.
 */
final class Press {
  private final Economy economy;
  private final Chronicle chronicle;
  private final Ledger ledger;

  Press(Economy economy, Chronicle chronicle, Ledger ledger) {
    this.economy = economy;
    this.chronicle = chronicle;
    this.ledger = ledger;
  }

  /** Sends a record to print; it is carried some days later. */
  void send(
      Industry industry,
      Shop shop,
      long worker,
      double multiple,
      boolean national,
      int event,
      Diary diary) {
    int delay = (int) Math.max(1, Math.ceil(industry.rules.planner().campaign().newsDelay()));
    diary.at(
        economy.today() + delay, () -> carry(industry, shop, worker, multiple, national, event));
  }

  private void carry(
      Industry industry, Shop shop, long worker, double multiple, boolean national, int record) {
    Mechanisms mechanisms = economy.mechanisms();
    Campaign rule = industry.rules.planner().campaign();
    if (mechanisms.press()) {
      int event =
          chronicle.note(
              Event.Kind.PUBLICITY,
              industry.id,
              shop.index,
              worker,
              national ? "industry" : "shop",
              List.of(record, industry.pushEvent),
              "multiple",
              multiple,
              "campaign",
              industry.campaign);
      double weight = rule.weight(national, industry.shops.size());
      for (Industry reader : economy.industries()) {
        reader.newsToday += rule.reaching(weight, reader == industry);
      }
      industry.newsEvent = event;
      if (mechanisms.learning()) {
        teach(industry, shop, multiple, national);
      }
      shop.celebrated = industry.rules.supplies().celebratedShare();
    }
    if (mechanisms.rewards() && industry.campaign > 0) {
      reward(industry, shop, worker, national, record);
    }
  }

  private static void teach(Industry industry, Shop home, double multiple, boolean national) {
    double size = Math.max(0, Elementary.log(multiple));
    for (Shop shop : industry.shops) {
      Method rule = industry.rules.worker().method();
      double reach = national || shop == home ? 1 : rule.newsLocal();
      double weight = size * reach * industry.campaign;
      for (Worker man : shop.roster) {
        if (man != null) {
          man.method = rule.afterNews(man.method, man.years, man.culture, weight);
        }
      }
    }
  }

  private void reward(Industry industry, Shop shop, long worker, boolean national, int record) {
    Worker man = shop.byId(worker);
    if (man == null) {
      return;
    }
    Rewards rule = industry.rules.planner().rewards();
    double share = national ? rule.homeNational() : rule.homeLocal();
    double money = national ? rule.moneyNational() : rule.moneyLocal();
    give(man, shop, industry, share, money, 0);
    chronicle.note(
        Event.Kind.REWARD,
        industry.id,
        shop.index,
        worker,
        "record",
        List.of(record, industry.newsEvent),
        "roubles",
        money,
        "home_gain",
        share);
  }

  /** Hands out a reward and lets the mates see it. */
  void give(
      Worker man, Shop shop, Industry industry, double homeShare, double money, double goods) {
    Rewards rule = industry.rules.planner().rewards();
    man.home = Rewards.supported(man.home, rule.support(homeShare, goods));
    long kopecks = Ledger.kopecks(money);
    long inKind = Ledger.kopecks(goods);
    ledger.post(Ledger.Account.STATE, Ledger.Account.REWARD_FUND, kopecks + inKind);
    ledger.post(Ledger.Account.REWARD_FUND, Ledger.Account.HOUSEHOLDS, kopecks);
    ledger.post(Ledger.Account.REWARD_FUND, Ledger.Account.TRADE, inKind);
    Honour honour = industry.rules.worker().honour();
    for (Worker mate : shop.roster) {
      if (mate != null && mate != man) {
        mate.seen += honour.seenShare() * (1 - mate.seen);
      }
    }
  }

  /** The campaign a day on, in every industry, on the news of the day. */
  void endDay() {
    Mechanisms mechanisms = economy.mechanisms();
    double national = 0;
    for (Industry industry : economy.industries()) {
      national = Math.max(national, Math.max(industry.campaign, pushOn(industry, mechanisms)));
    }
    for (Industry industry : economy.industries()) {
      Campaign rule = industry.rules.planner().campaign();
      double news = rule.gate(national) * industry.newsToday;
      industry.campaign = rule.next(industry.campaign, pushOn(industry, mechanisms), news);
      industry.newsToday = 0;
    }
  }

  static double pushOn(Industry industry, Mechanisms mechanisms) {
    return mechanisms.campaign() ? industry.rules.planner().campaign().push() : 0;
  }
}
