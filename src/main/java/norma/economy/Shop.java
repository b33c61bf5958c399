package norma.economy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.event.Event;
import norma.rule.Campaign;
import norma.rule.IndustryRules;
import norma.rule.WorkerRules;
import norma.shift.Faces;
import norma.shift.Production;

/** A shop: its men, places, stores and carriers, its foreman, and its month so far. */
final class Shop {
  final int index;

  /** Number of the shop within the economy. */
  final int number;

  final int crew;
  final Worker[] roster;
  final int[] generation;

  /** Who came and who left since the register took it down. */
  final List<Worker> arrivals = new ArrayList<>();

  final List<Worker> departures = new ArrayList<>();

  /** Acts of resentment since they were last written down. */
  final List<Deed> deeds = new ArrayList<>();

  final int[] vacantUntil;
  final Places workplaces;
  final Faces faces;
  final int carriers;
  final double normFactor;

  final Stores stores;
  final ShopMonth month = new ShopMonth();
  final Hearsay hearsay = new Hearsay();

  /** Extra share of supply for being celebrated; fades. */
  double celebrated;

  /** Suspicion that accusations in other shops have thrown on this one. */
  double suspicion;

  /** Lessons in the method that were carried to this shop beyond those carried to all. */
  double lessons;

  Attempt attempt;
  Foreman foreman;
  int foremen;

  /** What a record of the shop has to beat, and its best shift ever, in norms of their day. */
  double bestMultiple;

  double highest;

  /** Most machines that one man had in a shift. */
  int mostMachines;

  /** Who names its title holders. */
  final Committee committee;

  /** The latest of their kind; null while there was none. */
  Event recordEvent;

  Event lastObstructionEvent;
  Event lastAuditEvent;

  /** Number of the next shift in the shop's life; the "when" of its draws. */
  long shifts;

  /** Mean fulfilment of the last dekada, what men hold to be usual here. */
  double usualFulfilment;

  /** Share of titled men when the crews of a phase began. */
  double titled;

  /** What an onlooker noted of each crew's last shift; null while nobody looks. */
  ShiftNotes[] notes;

  final ShiftReport[] reports;
  final Tally tally = new Tally();

  /** What stands of the last full month, shown on every day until the next. */
  final Tally lastMonth = new Tally();

  Shop(IndustryRules rules, Production production, int index, int number, long seed) {
    this.index = index;
    this.number = number;
    var district = rules.district();
    crew = district.crew();
    int slots = crew * district.shiftsPerDay();
    roster = new Worker[slots];
    generation = new int[slots];
    vacantUntil = new int[slots];
    faces = new Faces(crew);
    stores = new Stores(district.shiftsPerDay());
    reports = new ShiftReport[district.shiftsPerDay()];
    long key = Draw.key(seed, Purpose.SHOP_TRAITS, number, 0);
    normFactor = Draw.aroundOne(rules.norm().shopError(), Draw.normal(key, 0));
    double planned = crew * rules.norm().perShift() * rules.planner().plan().opening();
    carriers = production.carriers(planned / district.hoursPerShift(), Draw.normal(key, 1));
    long places = Draw.key(seed, Purpose.PLACE_QUALITY, number, 0);
    double[] quality = new double[crew];
    for (int i = 0; i < crew; i++) {
      quality[i] = production.placeQuality(Draw.normal(places, i));
    }
    workplaces = new Places(quality, rules.upkeep().opening());
    usualFulfilment = rules.planner().plan().opening();
    committee = new Committee(rules.planner().titles(), number, seed);
    Arrays.fill(vacantUntil, -1);
  }

  /**
   * Ends a day: the men read the papers and rest, and what was planned and made is counted.
   *
   * @param learns whether they learn the method from them
   * @param carried lessons in the method that the press has carried to all shops so far
   * @param worked whether the crews worked
   * @param dekada third of the month, 0 to 2
   */
  void endDay(WorkerRules rules, boolean learns, double carried, boolean worked, int dekada) {
    for (Worker man : roster) {
      if (man != null) {
        man.mind.read(rules, learns, man.body.years, carried + lessons);
        man.body.rest(worked);
      }
    }
    if (worked) {
      double output = tally.of(Count.OUTPUT);
      tally.add(Count.PLAN, month.targetPerDay);
      tally.add(Count.REPORTED, output);
      month.endDay(dekada, output);
    }
  }

  /** At a month's end: how much more was made on a day of the last dekada than of the first. */
  void countStorming() {
    double index = month.storming();
    if (!Double.isNaN(index)) {
      tally.storming(index, month.output);
    }
  }

  /** Begins a month, on a day that need not be its first. */
  void beginMonth(Rota rota, int day) {
    month.begin(rota.workingDaysLeft(day));
    for (Worker man : roster) {
      if (man != null) {
        man.beginMonth();
      }
    }
  }

  /** A shift was worked, whether it counts as a record or not. */
  void show(double multiple) {
    bestMultiple = Math.max(bestMultiple, multiple);
    highest = Math.max(highest, multiple);
  }

  /** A man had so many machines in a shift. */
  void tended(int machines) {
    mostMachines = Math.max(mostMachines, machines);
  }

  /** Norms rose: what was its best is so many norms of the new ones. */
  void renorm(double rise) {
    bestMultiple /= 1 + rise;
  }

  /** A day goes by: its best is a little forgotten. */
  void forgetBest(double openingBest, double remembered) {
    bestMultiple = Campaign.faded(bestMultiple, openingBest, remembered);
  }

  /** Somebody who is new in the economy takes a place on the roster. */
  void take(int slot, Worker man) {
    roster[slot] = man;
    arrivals.add(man);
  }

  /** One who was between jobs does, whom the register knows. */
  void takeBack(int slot, Worker man) {
    roster[slot] = man;
  }

  /** A man leaves his place on the roster. */
  void release(int slot) {
    departures.add(roster[slot]);
    roster[slot] = null;
  }

  /** One of its crews, from 0. */
  CrewPlaces crew(int number) {
    return new CrewPlaces(number, crew);
  }

  /** Norm in force here, units per shift. */
  double norm(double industryNorm) {
    return industryNorm * normFactor;
  }

  /** Units of an ordinary day's supply. */
  double dailySupply(IndustryRules rules, Production production) {
    double units = roster.length * rules.norm().perShift();
    return production.material(units) * rules.supplies().slack();
  }

  /** From now on somebody looks. */
  void watch() {
    if (notes == null) {
      notes = new ShiftNotes[reports.length];
      Arrays.setAll(notes, crew -> new ShiftNotes());
    }
  }

  double meanResentment() {
    double sum = 0;
    int men = 0;
    for (Worker man : roster) {
      if (man != null) {
        sum += man.mind.resentment;
        men++;
      }
    }
    return men == 0 ? 0 : sum / men;
  }

  /** Counts the titled men, for the industry's share. */
  void countTitled() {
    titled = titledShare();
  }

  double titledShare() {
    int titled = 0;
    int men = 0;
    for (Worker man : roster) {
      if (man != null) {
        titled += man.repute.titled ? 1 : 0;
        men++;
      }
    }
    return men == 0 ? 0 : (double) titled / men;
  }

  Worker byId(long id) {
    for (Worker man : roster) {
      if (man != null && man.id == id) {
        return man;
      }
    }
    return null;
  }
}
