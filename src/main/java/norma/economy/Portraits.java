package norma.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import norma.event.Event;
import norma.portrait.CommitteePortrait;
import norma.portrait.Duty;
import norma.portrait.Portrait;
import norma.portrait.Post;
import norma.portrait.ShopPortrait;
import norma.rule.Mechanisms;
import norma.rule.PlanKind;
import norma.rule.Titles;
import norma.shift.Loss;

/** Draws portraits of an economy's men and shops; changes nothing. */
final class Portraits {
  private Portraits() {}

  /** Everyone on a shop's roster, in order of crew and place. */
  static List<Portrait> men(Industry industry, Shop shop, Register register) {
    List<Portrait> men = new ArrayList<>();
    for (int slot = 0; slot < shop.roster.length; slot++) {
      if (shop.roster[slot] != null) {
        men.add(man(shop.roster[slot], industry, shop, slot, register));
      }
    }
    return men;
  }

  /** A shop and the last shift of one of its crews. */
  static ShopPortrait shop(
      Industry industry,
      Mechanisms mechanisms,
      Shop shop,
      int crew,
      boolean closely,
      Register register) {
    ShiftNotes notes = shop.notes[crew];
    double norm = shop.norm(industry.norms.norm);
    double carried = industry.production.carrierHours(notes.batches);
    double carrierHours = shop.carriers * notes.hours;
    double[] loses = shop.foreman.othersLost;
    return new ShopPortrait(
        industry.id,
        shop.index,
        crew,
        notes.day,
        shop.foreman.name,
        shop.foreman.ambition,
        shop.foreman.fear,
        shop.foreman.ownFear,
        shop.foreman.sinceDay,
        notes.plan,
        notes.driven,
        closely ? notes.plans() : Optional.empty(),
        norm,
        notes.hauled,
        shop.month.output,
        shop.month.plan(),
        shop.month.pledge(),
        shop.suspicion,
        loses[PlanKind.FAVOUR.ordinal()],
        loses[PlanKind.RECORD.ordinal()],
        committee(industry, shop, mechanisms.titles()),
        mechanisms.upkeep() ? shop.workplaces.states() / shop.workplaces.count() : Double.NaN,
        shop.stores.store,
        shop.stores.reserve,
        industry.rules.supplies().storeDays()
            * shop.dailySupply(industry.rules, industry.production),
        shop.carriers,
        carrierHours > 0 ? carried / carrierHours : 0,
        shop.highest,
        posts(industry, mechanisms, shop, crew, closely, register));
  }

  private static List<Post> posts(
      Industry industry,
      Mechanisms mechanisms,
      Shop shop,
      int crew,
      boolean closely,
      Register register) {
    ShiftNotes notes = shop.notes[crew];
    double norm = shop.norm(industry.norms.norm);
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < shop.crew; i++) {
      int slot = crew * shop.crew + i;
      Worker man = shop.roster[slot];
      if (man == null) {
        continue;
      }
      Portrait portrait = man(man, industry, shop, slot, register);
      // A man who came after the shift has the place, not the shift of the one before him.
      boolean there =
          i < notes.duty.length && notes.id[i] == man.id && notes.duty[i] != Duty.ABSENT;
      int place = there ? notes.place[i] : i;
      double state = mechanisms.upkeep() ? shop.workplaces.state(place) : Double.NaN;
      int above = man.repute.dekadasAbove;
      posts.add(
          there
              ? post(portrait, notes, i, norm, state, above, closely)
              : absent(portrait, i, state, above));
    }
    return posts;
  }

  private static CommitteePortrait committee(Industry industry, Shop shop, boolean names) {
    Titles rule = industry.rules.planner().titles();
    double threshold = shop.committee.threshold(rule);
    Event opened = shop.committee.opened;
    return new CommitteePortrait(
        names,
        opened == null ? -1 : opened.day(),
        opened == null ? "" : opened.text(),
        threshold,
        opened == null ? threshold : rule.danger(threshold),
        rule.dekadasAbove());
  }

  private static Post post(
      Portrait man,
      ShiftNotes notes,
      int i,
      double norm,
      double state,
      int dekadasAbove,
      boolean closely) {
    boolean heads = notes.duty[i] == Duty.LEADER;
    return new Post(
        man,
        notes.duty[i],
        notes.place[i],
        notes.favoured[i],
        notes.recordMan[i],
        notes.pace[i],
        heads ? notes.output[i] / norm : Double.NaN,
        notes.output[i],
        notes.material[i],
        notes.worked[i],
        notes.lost(Loss.STARVED, i),
        notes.lost(Loss.BLOCKED, i) + notes.lost(Loss.HELD_UP, i),
        notes.lost(Loss.DOWN, i),
        notes.lost(Loss.EXHAUSTED, i),
        state,
        heads && Double.isFinite(state) ? notes.upkeepShare[i] : Double.NaN,
        dekadasAbove,
        closely ? notes.paces(i) : Optional.empty());
  }

  private static Post absent(Portrait man, int place, double state, int dekadasAbove) {
    return new Post(
        man,
        Duty.ABSENT,
        place,
        false,
        false,
        Double.NaN,
        Double.NaN,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        state,
        Double.NaN,
        dekadasAbove,
        Optional.empty());
  }

  private static Portrait man(
      Worker man, Industry industry, Shop shop, int slot, Register register) {
    return new Portrait(
        man.id,
        register.nameOf(man.id),
        industry.id,
        shop.index,
        slot % shop.crew,
        slot / shop.crew,
        man.person.woman,
        man.body.age,
        man.body.years,
        man.person.trained,
        man.body.skill,
        man.body.stamina,
        man.mind.method,
        man.body.fatigue,
        man.body.home,
        man.person.culture,
        man.repute.titled,
        man.month.lastFavoured,
        man.mind.resentment,
        man.mind.hostility,
        man.mind.seen,
        man.mind.ratchetBelief,
        man.repute.bestMultiple,
        man.month.lastFulfilment,
        man.month.lastPay,
        man.sinceDay);
  }
}
