package norma.economy;

import java.util.ArrayList;
import java.util.List;
import norma.portrait.Portrait;
import norma.portrait.ShopPortrait;

/** Looks at all of an economy and changes nothing: its tallies, its people, its shops. */
public final class Onlooker {
  private final Country country;
  private final Register register;

  /** An onlooker. */
  Onlooker(Country country, Register register) {
    this.country = country;
    this.register = register;
  }

  /**
   * Tallies of the day just ended: the economy's, then each industry's followed by its shops'.
   *
   * <p>They are written over when the next day ends.
   */
  public List<Tally> tallies() {
    List<Tally> all = new ArrayList<>();
    Tally whole = new Tally();
    all.add(whole);
    for (Industry industry : country.industries()) {
      whole.include(industry.tally);
      all.add(industry.tally);
      for (Shop shop : industry.shops) {
        all.add(shop.tally);
      }
    }
    return all;
  }

  /** Whether all industries make the same, or at least count it in the same unit. */
  public boolean hasOneUnit() {
    return country.industries().stream().map(one -> one.rules.product().unit()).distinct().count()
        <= 1;
  }

  /** Shops of an industry. */
  public int shopsOf(String industry) {
    return industry(industry).shops.size();
  }

  /** Everyone on the rosters, in order of shop and place. */
  public List<Portrait> people() {
    List<Portrait> people = new ArrayList<>();
    for (Shop shop : country.shops()) {
      people.addAll(Portraits.men(country.industryOf(shop), shop, register));
    }
    return people;
  }

  /** From now on notes are taken of every shift; they change nothing. */
  public void watch() {
    country.shops().forEach(Shop::watch);
  }

  /**
   * A shop after the last shift of one of its crews.
   *
   * @param shop number of the shop in the economy, from 0
   * @param crew index of the crew, from 0
   * @param closely whether to tell what was weighed, which takes ten times as long
   * @throws IllegalStateException when nobody {@link #watch}es
   */
  public ShopPortrait portrait(int shop, int crew, boolean closely) {
    Shop looked = country.shops().get(shop);
    if (looked.notes == null) {
      throw new IllegalStateException("nobody watches");
    }
    return Portraits.shop(
        country.industryOf(looked), country.mechanisms(), looked, crew, closely, register);
  }

  /** Crews of a shop. */
  public int crews(int shop) {
    return country.shops().get(shop).reports.length;
  }

  /** Name of a worker, also of one who has left. */
  public String worker(long id) {
    return register.nameOf(id);
  }

  /** Name of a shop's foreman now. */
  public String foreman(String industry, int shop) {
    return industry(industry).shops.get(shop).foreman.name;
  }

  private Industry industry(String id) {
    for (Industry industry : country.industries()) {
      if (industry.id.equals(id)) {
        return industry;
      }
    }
    throw new IllegalArgumentException("no industry " + id);
  }

  /**
   * Counts of people by where they are, which balance on every day: whoever came is at work,
   * between jobs or gone.
   *
   * @param atTheStart who were there when the run began
   * @param fromTheVillage who came since, without experience
   * @param fromElsewhere who came since, from another trade or place
   * @param quit who left of their own will
   * @param unfound who left for good after looking for other work in vain
   * @param found how often somebody found other work
   * @param atWork who are at work, counted one by one
   * @param seeking who are between jobs, counted one by one
   */
  public record Headcount(
      int atTheStart,
      int fromTheVillage,
      int fromElsewhere,
      int quit,
      int unfound,
      int found,
      int atWork,
      int seeking) {}

  /** How many came and went for which cause, and where they are now. */
  public Headcount headcount() {
    return new Headcount(
        register.came(Person.Coming.AT_THE_START),
        register.came(Person.Coming.FROM_THE_VILLAGE),
        register.came(Person.Coming.FROM_ELSEWHERE),
        register.gone(Person.Going.QUIT),
        register.gone(Person.Going.UNFOUND),
        register.found(),
        register.atWork(),
        register.seeking());
  }
}
