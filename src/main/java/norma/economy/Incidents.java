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
   * Whoever is moved to an act commits it.
   *
   * @param dekada number of the dekada in the run, for keys
   */
  void happen(Industry industry, Shop shop, int dekada) {
    IndustryRules rules = industry.rules;
    for (Worker man : shop.roster) {
      if (man == null) {
        continue;
      }
      man.refuses = false;
      long key = Draw.key(seed, Purpose.INCIDENT, man.id, dekada);
      if (Draw.uniform(key, 0) < rules.worker().incidents().chance(man.resentment)) {
        Worker target = target(shop, man, key);
        if (target != null) {
          carryOut(industry, shop, rules, man, target, key);
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
      favoured += mate.dekadaFavoured > 0 ? 1 : 0;
      if (richest == null || mate.dekadaPay > richest.dekadaPay) {
        richest = mate;
      }
    }
    if (favoured == 0) {
      return richest;
    }
    int pick = Draw.below(favoured, key, 1);
    for (Worker mate : shop.roster) {
      if (mate != null && mate != actor && mate.dekadaFavoured > 0 && pick-- == 0) {
        return mate;
      }
    }
    return richest;
  }

  private void carryOut(
      Industry industry, Shop shop, IndustryRules rules, Worker actor, Worker target, long key) {
    var rule = rules.worker().incidents();
    Act act = rule.act(Draw.uniform(key, 2));
    switch (act) {
      case BLOW -> {
        target.missShifts += rule.injuryShifts();
        shop.tally.add(Count.BLOWS, 1);
      }
      case DAMAGE -> target.toolDelay = rule.delayed(target.toolDelay);
      case REFUSAL -> actor.refuses = true;
      case ABUSE -> target.upset = rule.slowed(target.upset);
    }
    shop.tally.add(Count.INCIDENTS, 1);
    tell(industry, shop, actor, target, act.word());
    actor.resentment = rule.relieved(actor.resentment);
    Honour honour = rules.worker().honour();
    for (Worker mate : shop.roster) {
      if (mate != null && mate != actor) {
        mate.hostility = honour.afterAct(mate.hostility, mate == target);
      }
    }
  }

  private void tell(Industry industry, Shop shop, Worker actor, Worker target, String act) {
    double payGap =
        target.dekadaShifts == 0 || actor.dekadaShifts == 0
            ? 0
            : target.dekadaPay / target.dekadaShifts - actor.dekadaPay / actor.dekadaShifts;
    chronicle
        .tell(Event.Kind.INCIDENT)
        .in(industry, shop)
        .by(actor)
        .against(target)
        .saying(act)
        .because(target.titleEvent, industry.revisionEvent, shop.recordEvent)
        .with("resentment", actor.resentment)
        .with("target_titled", target.titled)
        .with("pay_gap", payGap)
        .write();
  }
}
