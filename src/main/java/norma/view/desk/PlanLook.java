package norma.view.desk;

import java.awt.Color;
import norma.rule.PlanKind;

/** How a shift's plan is shown: a word, and the colour it has in the charts. */
public enum PlanLook {
  EQUAL("equal", "Everyone alone at his own place, first come first served", 0x8C9298, 0x8A9096),
  FAVOUR("favour", "Some men get priority, the better places and helpers", 0xE69F00, 0xE69F00),
  PREPARING("preparing", "A face is made ready and materials are laid up", 0xE8D820, 0xE8D820),
  RECORD("record", "One man gets everything", 0xD55E00, 0xE8702A),
  OBSTRUCT("obstruct", "Favourites in name only; the order is on paper", 0x222222, 0xF2F2F2);

  private final String word;
  private final String meaning;
  private final Color onLight;
  private final Color onDark;

  PlanLook(String word, String meaning, int onLight, int onDark) {
    this.word = word;
    this.meaning = meaning;
    this.onLight = new Color(onLight);
    this.onDark = new Color(onDark);
  }

  public static PlanLook of(PlanKind plan) {
    return switch (plan) {
      case EQUAL -> EQUAL;
      case FAVOUR -> FAVOUR;
      case PREPARING -> PREPARING;
      case RECORD -> RECORD;
      case OBSTRUCT -> OBSTRUCT;
    };
  }

  public String word() {
    return word;
  }

  public String meaning() {
    return meaning;
  }

  public Color colour(boolean dark) {
    return dark ? onDark : onLight;
  }
}
