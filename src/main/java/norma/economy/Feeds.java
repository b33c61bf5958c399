package norma.economy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.portrait.Flow;
import norma.rule.Feed;

/**
 * What passes between industries: at dawn arrives what was sent off days ago, at night every
 * supplier sends off what it truly made. Nothing sent on a day arrives on it, so the order of
 * industries does not matter, and they may feed each other in a circle.
 */
final class Feeds {
  private final Country country;

  /** Opening plan of a working day, by industry, in its own unit. */
  private final Map<String, Double> openingPlans = new LinkedHashMap<>();

  /** The feeds of a country whose shops have their first plans. */
  Feeds(Country country) {
    this.country = country;
    for (Industry industry : country.industries()) {
      openingPlans.put(
          industry.id, industry.shops.stream().mapToDouble(shop -> shop.month.targetPerDay).sum());
    }
  }

  /** A day begins: what is due arrives. */
  void dawn(int day) {
    if (country.mechanisms().feeds()) {
      for (Industry industry : country.industries()) {
        industry.inputs.dawn(industry.rules.inputs(), day);
      }
    }
  }

  /** A day's shifts are over: its waiting is put down to inputs, and what was made is sent off. */
  void night(int day) {
    if (!country.mechanisms().feeds()) {
      return;
    }
    Map<String, Double> made = new LinkedHashMap<>();
    country.industries().forEach(industry -> made.put(industry.id, goodOutput(industry)));
    for (Industry industry : country.industries()) {
      if (industry.inputs.none()) {
        continue;
      }
      settle(industry);
      for (InputStock stock : industry.inputs.stocks()) {
        Feed feed = industry.rules.inputs().get(stock.supplier);
        double plan = openingPlans.get(stock.supplier);
        stock.ship(feed.shipped(made.get(stock.supplier), plan), day + feed.days());
      }
    }
  }

  /** What an industry made today that others can use: what was made, never what was reported. */
  private static double goodOutput(Industry industry) {
    double good = 0;
    for (Shop shop : industry.shops) {
      good += shop.tally.of(Count.OUTPUT) - shop.tally.of(Count.SCRAP);
    }
    return Math.max(0, good); // a sum may miss nothing by its last digit
  }

  private static void settle(Industry industry) {
    double returned = 0;
    double ordinary = 0;
    double starved = 0;
    boolean limited = industry.inputs.limited();
    for (Shop shop : industry.shops) {
      returned += shop.tally.of(Count.RETURNED);
      ordinary += shop.dailySupply(industry.rules, industry.production);
      starved += shop.tally.of(Count.STARVED);
      shop.tally.set(Count.FED_SHIFTS, shop.tally.of(Count.MAN_SHIFTS));
      shop.tally.set(Count.INPUT_STARVED, limited ? shop.tally.of(Count.STARVED) : 0);
    }
    industry.inputs.settle(returned / ordinary, starved);
  }

  /** What passed on the day last lived, in the order of industries and their inputs. */
  List<Flow> flows() {
    List<Flow> flows = new ArrayList<>();
    if (country.mechanisms().feeds()) {
      country.industries().forEach(one -> flows.addAll(one.inputs.flows(one.id)));
    }
    return flows;
  }
}
