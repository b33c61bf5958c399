package norma.economy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.portrait.Move;
import norma.rule.Moving;
import norma.rule.NormRevision;
import norma.rule.Population;

/**
 * People between industries: who has left asks for work where it seems best, who is not found among
 * them comes from the village, and industries pay for being short of men. With one industry there
 * is nothing of it.
 *
 * <p>One after the other, in the order in which they left, so that the number of hands does not
 * matter.
 */
final class Movers {
  /** One who looks for work, since a day. */
  private record Seeker(Worker man, Industry from, Shop shop, int since) {}

  /** An open place. */
  private record Opening(Shop shop, int slot) {
    int since() {
      return shop.vacantUntil[slot];
    }
  }

  private final Country country;
  private final Staffing staffing;
  private final Moves moves;
  private final List<Seeker> seekers = new ArrayList<>();

  Movers(Country country, Staffing staffing) {
    this.country = country;
    this.staffing = staffing;
    moves = new Moves(country.industries());
  }

  /** Whether people move between industries. */
  boolean act() {
    return country.mechanisms().movers() && country.industries().size() > 1;
  }

  /** Who went from where to where so far. */
  List<Move> moves() {
    return moves.all();
  }

  /** Mean pay of a shift in the other industries as it is known in one; NaN where none is. */
  double payElsewhere(Industry industry) {
    double sum = 0;
    int known = 0;
    for (Industry other : country.industries()) {
      if (act() && other != industry && other.labour.known) {
        sum += other.labour.pay;
        known++;
      }
    }
    return known == 0 ? Double.NaN : sum / known;
  }

  /** A day begins: open places are filled from those who ask for them, then from the village. */
  void dawn(int day) {
    List<List<Opening>> open = new ArrayList<>();
    for (Industry industry : country.industries()) {
      open.add(openings(industry, day));
    }
    Iterator<Seeker> all = seekers.iterator();
    while (all.hasNext()) {
      Seeker seeker = all.next();
      if (seeker.from.rules.worker().moving().givesUp(day - seeker.since)) {
        giveUp(seeker, day);
        all.remove();
        continue;
      }
      int gate = choose(seeker, day);
      if (!open.get(gate).isEmpty()) {
        start(seeker, country.industries().get(gate), open.get(gate).remove(0), day);
        all.remove();
      }
    }
    for (int i = 0; i < open.size(); i++) {
      comeFromVillage(country.industries().get(i), open.get(i), day);
    }
  }

  /** Places that can be filled, those that have been empty for longest first. */
  private static List<Opening> openings(Industry industry, int day) {
    List<Opening> open = new ArrayList<>();
    for (Shop shop : industry.shops) {
      for (int slot = 0; slot < shop.roster.length; slot++) {
        if (shop.roster[slot] == null && day >= shop.vacantUntil[slot]) {
          open.add(new Opening(shop, slot));
        }
      }
    }
    open.sort(Comparator.comparingInt(Opening::since));
    return open;
  }

  private int choose(Seeker seeker, int day) {
    List<Industry> industries = country.industries();
    Moving rule = seeker.from.rules.worker().moving();
    double[] attraction = new double[industries.size()];
    for (int i = 0; i < attraction.length; i++) {
      Industry one = industries.get(i);
      Population people = one.rules.worker().population();
      double years = one == seeker.from ? seeker.man.body.years : 0;
      double logSkill = people.logSkill(0, years, false);
      attraction[i] = rule.attraction(one.labour.pay, logSkill, one.labour.home, one.labour.below);
    }
    long key = Draw.key(country.seed, Purpose.MOVING, seeker.man.id, day);
    double[] weights = new double[attraction.length];
    return Draw.logit(attraction, weights, attraction.length, 1, Draw.uniform(key, 0));
  }

  private void start(Seeker seeker, Industry industry, Opening opening, int day) {
    double resentment =
        seeker.from.rules.worker().moving().broughtAlong(seeker.man.mind.resentment);
    boolean sameTrade = industry == seeker.from;
    staffing.take(industry, opening.shop, opening.slot, seeker.man, sameTrade, resentment, day);
    moves.count(seeker.from.id, industry.id);
    if (!sameTrade) {
      opening.shop.tally.add(Count.MOVED_IN, 1);
      seeker.shop.tally.add(Count.MOVED_OUT, 1);
    }
  }

  private void giveUp(Seeker seeker, int day) {
    staffing.register().leave(seeker.man.person, Person.Going.UNFOUND, day);
    moves.count(seeker.from.id, Move.OUTSIDE);
  }

  private void comeFromVillage(Industry industry, List<Opening> open, int day) {
    for (Opening opening : open) {
      LabourBook labour = industry.labour;
      long key =
          Draw.key(country.seed, Purpose.VILLAGE, staffing.place(opening.shop, opening.slot), day);
      if (Draw.uniform(key, 0) < Moving.chance(labour.left, labour.villagers)) {
        staffing.takeNovice(industry, opening.shop, opening.slot, day);
        labour.come();
        moves.count(Move.VILLAGE, industry.id);
      }
    }
  }

  /**
   * A month ends: who left looks for work; word goes round; industries reckon what they are short.
   */
  void endMonth(int day) {
    for (Shop shop : country.shops()) {
      shop.departures.removeIf(man -> looksForWork(man, country.industryOf(shop), shop, day));
    }
    for (Industry industry : country.industries()) {
      spreadWord(industry);
      NormRevision fund = industry.rules.planner().normRevision();
      int places = industry.shops.stream().mapToInt(shop -> shop.roster.length).sum();
      double empty = (double) openings(industry, day).size() / places;
      industry.labour.settle(
          industry.rules.worker().moving(), empty, !fund.due(industry.fund.debt));
    }
  }

  /** Whether one who has left looks for other work; else he is gone for good. */
  private boolean looksForWork(Worker man, Industry industry, Shop shop, int day) {
    long key = Draw.key(country.seed, Purpose.MOVING, man.id, day);
    if (Draw.uniform(key, 1) < industry.rules.worker().leaving().noviceShare()) {
      moves.count(industry.id, Move.OUTSIDE);
      return false;
    }
    staffing.register().seek(man.person);
    seekers.add(new Seeker(man, industry, shop, day + 1));
    return true;
  }

  private static void spreadWord(Industry industry) {
    double pay = 0;
    double home = 0;
    int below = 0;
    int paid = 0;
    int judged = 0;
    for (Shop shop : industry.shops) {
      for (Worker man : shop.roster) {
        if (man != null && !Double.isNaN(man.month.lastPay)) {
          pay += man.month.lastPay;
          home += man.body.home;
          paid++;
          judged += Double.isNaN(man.month.lastFulfilment) ? 0 : 1;
          below += man.month.lastFulfilment < 1 ? 1 : 0;
        }
      }
    }
    if (paid > 0) {
      industry.labour.hear(pay / paid, home / paid, judged == 0 ? 0 : (double) below / judged);
    }
  }

  /** Nobody moves from now on: who still looks for work goes, nobody competes for men. */
  void disperse(int day) {
    seekers.forEach(seeker -> giveUp(seeker, day));
    seekers.clear();
    country.industries().forEach(industry -> industry.labour.withdraw());
  }

  /** Counts who looks for work, by the shop he left, and what is left of the villages. */
  void count() {
    if (!act()) {
      return;
    }
    seekers.forEach(seeker -> seeker.shop.tally.add(Count.SEEKERS, 1));
    for (Shop shop : country.shops()) {
      Industry industry = country.industryOf(shop);
      double shops = industry.shops.size();
      shop.tally.set(Count.VILLAGERS, industry.labour.villagers / shops);
      shop.tally.set(Count.VILLAGERS_LEFT, industry.labour.left / shops);
      shop.tally.set(Count.SUPPLEMENT, industry.labour.supplement);
    }
  }
}
