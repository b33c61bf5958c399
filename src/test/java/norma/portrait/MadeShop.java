package norma.portrait;

import java.util.List;
import java.util.Optional;
import norma.rule.PlanKind;

/** Portraits made up by hand: men of a coal section, number and place the same. */
public final class MadeShop {
  /** A committee that asks for 1.48 norms in three dekadas, since the third day. */
  public static final CommitteePortrait OPEN =
      new CommitteePortrait(true, 2, "record", 1.48, 1.24, 3);

  /** One that names nobody yet. */
  public static final CommitteePortrait CLOSED =
      new CommitteePortrait(true, -1, "", Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 3);

  private MadeShop() {}

  /** A section after a record shift. */
  public static ShopPortrait after(Post... posts) {
    return new ShopPortrait(
        "coal",
        0,
        0,
        5,
        "Nikita Buran",
        1,
        1.3,
        0.9,
        -1,
        PlanKind.RECORD,
        false,
        Optional.empty(),
        7,
        100,
        500,
        1000,
        1200,
        0.25,
        0.1,
        0,
        OPEN,
        0.72,
        10,
        0,
        50,
        4,
        0.5,
        2,
        List.of(posts));
  }

  /** A man with his duty at a place. */
  public static Post post(Portrait man, Duty duty, int place, double worked, double exhausted) {
    boolean heads = duty == Duty.LEADER;
    return new Post(
        man,
        duty,
        place,
        false,
        false,
        heads ? 1 : Double.NaN,
        heads ? 1.5 : Double.NaN,
        10,
        3,
        worked,
        0.5,
        0.25,
        0,
        exhausted,
        0.72,
        heads ? 0.5 : Double.NaN,
        2,
        Optional.empty());
  }

  /** A man; he has seen so much of fame. */
  public static Portrait man(int number, String name, boolean titled, double seen) {
    return new Portrait(
        number, name, "coal", 0, number, 0, false, 30, 5, true, 1, 0.8, 0, 0.1, 0.5, 0.5, titled,
        false, 0.2, 0.1, seen, 0, 1.4, 1.1, 7.5, -1);
  }
}
