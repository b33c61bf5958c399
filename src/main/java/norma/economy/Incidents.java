package norma.economy;

import norma.draw.Draw;
import norma.draw.Purpose;
import norma.event.Event;
import norma.rule.Honour;
import norma.rule.IncidentRules.Act;
import norma.rule.IndustryRules;

/** What resentment makes men do to a mate: blows, damage, refusal, abuse; and who sees it. */
final class Incidents {
  private final Chronicle chronicle;
  private final long seed;

  Incidents(Chronicle chronicle, long seed) {
    this.chronicle = chronicle;
    this.seed = seed;
  }

  /**
   * Whoever is moved to an act commits it; {@link #tell} writes it down. Can be done in several
   * shops at once.
   *
   * @param dekada number of the dekada in the run, for keys
   */
  void happen(IndustryRules rules, Shop shop, int dekada) {
    for (Worker man : shop.roster) {
      if (man == null) {
        continue;
      }
      man.mind.refuse(false);
      long key = Draw.key(seed, Purpose.INCIDENT, man.id, dekada);
      if (Draw.uniform(key, 0) < rules.worker().incidents().chance(man.mind.resentment)) {
        Worker target = target(shop, man, key);
        if (target != null) {
          carryOut(shop, rules, man, target, rules.worker().incidents().act(Draw.uniform(key, 2)));
        }
      }
    }
  }

  /** One of the mates who were on the foreman's order, else the one who earned most. */
  private static Worker target(Shop shop, Worker actor, long key) {
    int favoured = 0;
    Worker richest = null;
    for (Worker mate : shop.roster) {
      if (mate == null || mate == actor) {
        continue;
      }
      favoured += mate.dekada.favoured > 0 ? 1 : 0;
      if (richest == null || mate.dekada.pay > richest.dekada.pay) {
        richest = mate;
      }
    }
    if (favoured == 0) {
      return richest;
    }
    int pick = Draw.below(favoured, key, 1);
    for (Worker mate : shop.roster) {
      if (mate != null && mate != actor && mate.dekada.favoured > 0 && pick-- == 0) {
        return mate;
      }
    }
    return richest;
  }

  private static void carryOut(
      Shop shop, IndustryRules rules, Worker actor, Worker target, Act act) {
    var rule = rules.worker().incidents();
    shop.deeds.add(new Deed(actor, target, act, actor.mind.resentment, payGap(actor, target)));
    switch (act) {
      case BLOW -> {
        target.next.hurt(rule.injuryShifts());
        shop.tally.add(Count.BLOWS, 1);
      }
      case DAMAGE -> target.next.damage(rule);
      case REFUSAL -> actor.mind.refuse(true);
      case ABUSE -> target.next.abuse(rule);
    }
    shop.tally.add(Count.INCIDENTS, 1);
    actor.mind.relieve(rule.relieved(actor.mind.resentment));
    Honour honour = rules.worker().honour();
    for (Worker mate : shop.roster) {
      if (mate != null && mate != actor) {
        mate.mind.seeAct(honour, mate == target);
      }
    }
  }

  private static double payGap(Worker actor, Worker target) {
    return target.dekada.shifts == 0 || actor.dekada.shifts == 0
        ? 0
        : target.dekada.pay / target.dekada.shifts - actor.dekada.pay / actor.dekada.shifts;
  }

  /** Writes down what happened in a shop since the last time. */
  void tell(Industry industry, Shop shop) {
    for (Deed deed : shop.deeds) {
      chronicle
          .tell(Event.Kind.INCIDENT)
          .in(industry, shop)
          .by(deed.actor())
          .against(deed.target())
          .saying(deed.act().word())
          .because(deed.target().repute.titleEvent, industry.norms.revision, shop.recordEvent)
          .with("resentment", deed.resentment())
          .with("target_titled", deed.target().repute.titled)
          .with("pay_gap", deed.payGap())
          .write();
    }
    shop.deeds.clear();
  }
}
