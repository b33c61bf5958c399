package norma.economy;

import java.util.Map;
import java.util.TreeMap;
import norma.event.Event;
import norma.rule.Rules;

/** A change of the rules from outside: by the scenario's timeline or by hand. */
final class Intervention {
  private Intervention() {}

  /**
   * Puts other rules in force, and writes that down.
   *
   * @param changes path and new value of each change, for the record
   */
  static void carryOut(Country country, Rules rules, Map<String, String> changes, String note) {
    StringBuilder text = new StringBuilder(note);
    for (Map.Entry<String, String> change : changes.entrySet()) {
      text.append(text.isEmpty() ? "" : "; ").append(change.getKey()).append(" = ");
      text.append(change.getValue());
    }
    Event event = country.chronicle.tell(Event.Kind.INTERVENTION).saying(text.toString()).write();
    Map<String, Double> pushed = new TreeMap<>();
    for (Industry industry : country.industries()) {
      pushed.put(industry.id, industry.rules.planner().campaign().push());
    }
    country.adopt(rules);
    for (Industry industry : country.industries()) {
      if (industry.rules.planner().campaign().push() != pushed.get(industry.id)) {
        industry.movement.push(event);
      }
      for (Shop shop : industry.shops) {
        for (Worker man : shop.roster) {
          if (man != null) {
            man.body.ripen(industry.rules);
          }
        }
      }
    }
  }
}
