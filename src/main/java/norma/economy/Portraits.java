package norma.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import norma.portrait.Duty;
import norma.portrait.Portrait;
import norma.portrait.Post;
import norma.portrait.ShopPortrait;
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
      Industry industry, Shop shop, int crew, boolean closely, Register register) {
    ShiftNotes notes = shop.notes[crew];
    double norm = shop.norm(industry.norms.norm);
    double carried = industry.production.carrierHours(notes.batches);
    double carrierHours = shop.carriers * notes.hours;
    return new ShopPortrait(
        industry.id,
        shop.index,
        crew,
        notes.day,
        shop.foreman.name,
        shop.foreman.ambition,
        shop.foreman.fear,
        shop.foreman.sinceDay,
        notes.plan,
        notes.driven,
        closely ? notes.plans() : Optional.empty(),
        norm,
        notes.hauled,
        shop.month.output,
        shop.month.plan(),
        shop.stores.store,
        shop.stores.reserve,
        industry.rules.supplies().storeDays()
            * shop.dailySupply(industry.rules, industry.production),
        shop.carriers,
        carrierHours > 0 ? carried / carrierHours : 0,
        shop.highest,
        posts(industry, shop, crew, norm, closely, register));
  }

  private static List<Post> posts(
      Industry industry, Shop shop, int crew, double norm, boolean closely, Register register) {
    ShiftNotes notes = shop.notes[crew];
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
      posts.add(there ? post(portrait, notes, i, norm, closely) : absent(portrait, i));
    }
    return posts;
  }

  private static Post post(Portrait man, ShiftNotes notes, int i, double norm, boolean closely) {
    return new Post(
        man,
        notes.duty[i],
        notes.place[i],
        notes.favoured[i],
        notes.recordMan[i],
        notes.pace[i],
        notes.duty[i] == Duty.LEADER ? notes.output[i] / norm : Double.NaN,
        notes.output[i],
        notes.material[i],
        notes.worked[i],
        notes.lost(Loss.STARVED, i),
        notes.lost(Loss.BLOCKED, i),
        notes.lost(Loss.DOWN, i),
        closely ? notes.paces(i) : Optional.empty());
  }

  private static Post absent(Portrait man, int place) {
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
        man.person.sinceDay);
  }
}
