package norma.economy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.Names;
import norma.rule.Rules;
import norma.time.Calendar;
import norma.time.Phase;

/**
 * The country as it stands: its calendar and luck, the rules in force, industries with their shops,
 * money and memory. It decides nothing; planner, press, night and the others act on it.
 */
final class Country {
  final Calendar calendar;
  final Names names;
  final long seed;
  final Diary diary;
  final Chronicle chronicle = new Chronicle();

  private final List<Industry> industries = new ArrayList<>();
  private final List<Shop> shops = new ArrayList<>();
  private final List<Industry> industryOf = new ArrayList<>();
  private final List<Industry> industriesToRead = Collections.unmodifiableList(industries);
  private final List<Shop> shopsToRead = Collections.unmodifiableList(shops);
  private Mechanisms mechanisms;
  private int today = -1;

  /**
   * A country on the eve of its first day; its shops are empty.
   *
   * @param seed all 64 bits of it count
   * @param diary where it is noted what is to happen on later days
   */
  Country(Rules rules, Calendar calendar, Names names, long seed, Diary diary) {
    this.calendar = calendar;
    this.names = names;
    this.seed = seed;
    this.diary = diary;
    mechanisms = rules.mechanisms();
    for (Map.Entry<String, IndustryRules> entry : rules.industries().entrySet()) {
      Industry industry = new Industry(entry.getKey(), entry.getValue(), mechanisms, calendar);
      industries.add(industry);
      for (int i = 0; i < entry.getValue().district().shops(); i++) {
        Shop shop = new Shop(industry.rules, industry.production, i, shops.size(), seed);
        industry.shops.add(shop);
        shops.add(shop);
        industryOf.add(industry);
      }
    }
  }

  /** From now on it is that phase of that day. */
  void now(int day, Phase phase) {
    today = day;
    chronicle.now(day, phase);
  }

  /** Other rules are in force from now on. */
  void adopt(Rules rules) {
    mechanisms = rules.mechanisms();
    for (Industry industry : industries) {
      industry.adopt(rules.industries().get(industry.id), mechanisms);
    }
  }

  /** Day that is lived, from 0; -1 on the eve of the first. */
  int today() {
    return today;
  }

  /** Which mechanisms work. */
  Mechanisms mechanisms() {
    return mechanisms;
  }

  /** Industries in the order of the scenario. */
  List<Industry> industries() {
    return industriesToRead;
  }

  /** Shops of all industries, by their number. */
  List<Shop> shops() {
    return shopsToRead;
  }

  /** Industry to which a shop belongs. */
  Industry industryOf(Shop shop) {
    return industryOf.get(shop.number);
  }
}
