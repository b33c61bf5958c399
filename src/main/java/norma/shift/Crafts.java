package norma.shift;

import norma.rule.IndustryRules;
import norma.rule.Mechanisms;

/** What the scenario's word for a kind of work stands for. */
public final class Crafts {
  private Crafts() {}

  /** The work of an industry under these rules. */
  public static Production of(IndustryRules rules, Mechanisms mechanisms) {
    return switch (rules.craft()) {
      case HAND_WORK -> new HandWork(rules, mechanisms);
      case MACHINE_WORK -> new MachineWork(rules, mechanisms);
      case TENDING -> new TendingWork(rules, mechanisms);
      case ASSEMBLY_LINE -> new LineWork(rules, mechanisms);
    };
  }
}
