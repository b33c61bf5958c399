package norma.rule;

import java.math.BigDecimal;
import java.util.List;
import norma.draw.Elementary;
import norma.parameter.Constrained;
import norma.parameter.Parameter;

/**
 * Acts of resentment: hazard per dekada = hazard · R^power, one act at a time.
 *
 * <p>What kind of act follows from the shares; the rest is abuse. Each costs its target and the
 * shop something, and eases the actor. Source: history notes, section Conflict; no counts were
 * found, so the values are assumed.
 */
public record IncidentRules(
    @Parameter(meaning = "hazard at R = 1", unit = "per dekada", min = 0, max = 1) double hazard,
    @Parameter(meaning = "how steeply it rises with R", unit = "–", min = 1, max = 6) double power,
    @Parameter(meaning = "share of acts that are blows", unit = "share", min = 0, max = 1)
        double blowShare,
    @Parameter(meaning = "share that damage a tool", unit = "share", min = 0, max = 1)
        double damageShare,
    @Parameter(meaning = "share that refuse to help", unit = "share", min = 0, max = 1)
        double refusalShare,
    @Parameter(
            meaning = "share of resentment that remains after acting",
            unit = "share",
            min = 0,
            max = 1)
        double relief,
    @Parameter(
            meaning = "help that one who refuses to help still gives, until the dekada ends",
            unit = "share",
            min = 0,
            max = 1)
        double refusedHelp,
    @Parameter(meaning = "shifts a target misses after a blow", unit = "shifts", min = 0, max = 100)
        int injuryShifts,
    @Parameter(
            meaning = "time a target loses to a damaged tool in his next shift",
            unit = "h",
            min = 0,
            max = 12)
        double damageHours,
    @Parameter(
            meaning = "part of a shift's speed a target loses after abuse",
            unit = "share",
            min = 0,
            max = 1)
        double upset)
    implements Constrained {

  /** Kinds of acts. */
  public enum Act {
    /** The target misses shifts. */
    BLOW("blow"),
    /** The target's tool is damaged. */
    DAMAGE("damage"),
    /** The actor helps little until the next dekada's end. */
    REFUSAL("refusal"),
    /** The target is slower for a shift. */
    ABUSE("abuse");

    private final String word;

    Act(String word) {
      this.word = word;
    }

    /** What an event calls it. */
    public String word() {
      return word;
    }
  }

  /** Kind of an act by a uniform draw: blow below blowShare, then damage, refusal, else abuse. */
  public Act act(double u) {
    return u < blowShare
        ? Act.BLOW
        : u < blowShare + damageShare
            ? Act.DAMAGE
            : u < blowShare + damageShare + refusalShare ? Act.REFUSAL : Act.ABUSE;
  }

  /** Resentment left to one who acted: R · relief. */
  public double relieved(double resentment) {
    return resentment * relief;
  }

  /** Hours a target loses in his next shift, when this much was to be lost already. */
  public double delayed(double hours) {
    return Math.max(hours, damageHours);
  }

  /** Part of his speed a target loses in his next shift, when this much was lost already. */
  public double slowed(double share) {
    return Math.max(share, upset);
  }

  /** Chance to act within a dekada. */
  public double chance(double resentment) {
    return resentment <= 0 ? 0 : Math.min(1, hazard * Elementary.pow(resentment, power));
  }

  @Override
  public List<Flaw> flaws() {
    // In decimals, as they are written: 0.34, 0.56 and 0.1 are not above 1.
    BigDecimal sum =
        BigDecimal.valueOf(blowShare)
            .add(BigDecimal.valueOf(damageShare))
            .add(BigDecimal.valueOf(refusalShare));
    return sum.compareTo(BigDecimal.ONE) <= 0
        ? List.of()
        : List.of(
            new Flaw(
                "blowShare",
                "and the other two shares sum to "
                    + sum.stripTrailingZeros().toPlainString()
                    + ", above 1"));
  }
}
