package norma.economy;

/** Counts the state of a shop and its men at a day's end. */
final class States {
  private States() {}

  static void count(Country country, Industry industry, Shop shop) {
    Tally tally = shop.tally;
    tally.set(Count.SHOPS, 1);
    tally.set(Count.NORM, shop.norm(industry.norms.norm));
    tally.set(Count.CAMPAIGN, industry.movement.campaign);
    tally.set(Count.PUSH, industry.push(country.mechanisms()));
    tally.set(Count.FEAR, shop.foreman.fear);
    tally.set(Count.SUSPICION, shop.suspicion);
    tally.set(Count.STORE, shop.stores.store + shop.stores.reserve);
    tally.set(Count.DAILY_SUPPLY, shop.dailySupply(industry.rules, industry.production));
    tally.set(Count.MONTH_WAGES, industry.fund.lastWages / industry.shops.size());
    tally.set(Count.MONTH_FUND, industry.fund.lastFund / industry.shops.size());
    tally.set(
        Count.OVERDRAFT, -industry.ledger.balance(Ledger.Account.BANK) / industry.shops.size());
    tally.standingRecord(shop.highest > 0 ? shop.highest : Double.NaN);
    tally.mostMachines(shop.mostMachines > 0 ? shop.mostMachines : Double.NaN);
    tally.set(Count.COMMITTEES_OPEN, shop.committee.open() ? 1 : 0);
    tally.add(Count.UPKEEP, shop.workplaces.states());
    tally.add(Count.PLACES, shop.workplaces.count());
    tally.include(shop.lastMonth);
    boolean monthBehind = shop.lastMonth.of(Count.MONTH_SHOPS) > 0;
    for (Worker man : shop.roster) {
      if (man == null) {
        tally.add(Count.VACANT, 1);
      } else {
        count(tally, man, monthBehind);
      }
    }
  }

  private static void count(Tally tally, Worker man, boolean monthBehind) {
    tally.add(Count.ROSTER, 1);
    tally.add(Count.RESENTMENT, man.mind.resentment);
    tally.add(Count.HOSTILITY, man.mind.hostility);
    tally.add(Count.FATIGUE, man.body.fatigue);
    tally.add(Count.METHOD, man.mind.method);
    if (monthBehind) {
      tally.add(man.month.lastFavoured ? Count.FAVOURED_MEN : Count.OTHERS_MEN, 1);
      tally.add(
          man.month.lastFavoured ? Count.FAVOURED_RESENTMENT : Count.OTHERS_RESENTMENT,
          man.mind.resentment);
    }
    boolean settled =
        man.body.years >= AgeGroups.SETTLED_FROM && man.body.years <= AgeGroups.SETTLED_TO;
    tally.add(Count.TITLED, man.repute.titled ? 1 : 0);
    count(tally, man.person.trained, man.repute.titled, Count.TRAINED, Count.TITLED_TRAINED);
    count(tally, settled, man.repute.titled, Count.YEARS_3_TO_5, Count.TITLED_3_TO_5);
    count(
        tally,
        man.body.years > AgeGroups.OLD_HAND,
        man.repute.titled,
        Count.YEARS_OVER_7,
        Count.TITLED_OVER_7);
    count(
        tally,
        man.body.age < AgeGroups.YOUNG,
        man.repute.titled,
        Count.UNDER_30,
        Count.TITLED_UNDER_30);
  }

  private static void count(Tally tally, boolean in, boolean titled, Count all, Count ofTitled) {
    if (in) {
      tally.add(all, 1);
      tally.add(ofTitled, titled ? 1 : 0);
    }
  }
}
