package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import norma.rule.PlanKind;
import norma.rule.Succession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What foremen learn from their own shifts and from each other's. */
final class GrapevineTest {
  private static final int FAVOUR = PlanKind.FAVOUR.ordinal();

  @TempDir static Path folder;

  private static TinyShop tiny() {
    return new TinyShop(
        folder,
        2,
        "foreman.beliefs.own: 0.5",
        "foreman.beliefs.neighbours: 0.25",
        "foreman.beliefs.favourStart: 1",
        "foreman.beliefs.record: 0.5");
  }

  @Test
  void ratiosMoveTowardsTheMeanOfTheOtherShops() {
    TinyShop tiny = tiny();
    Shop first = tiny.shop;
    Shop second = tiny.anotherShop();
    Shop third = tiny.anotherShop();
    second.hearsay.tell(PlanKind.FAVOUR, 1.6); // one shift
    third.hearsay.tell(PlanKind.FAVOUR, 0.5);
    third.hearsay.tell(PlanKind.FAVOUR, 1.5); // two
    Grapevine.carry(tiny.industry);
    assertThat(first.foreman.ratio[FAVOUR])
        .isCloseTo(1 + 0.25 * ((1.6 + 2) / 3 - 1), within(1e-12));
    assertThat(second.foreman.ratio[FAVOUR]).isEqualTo(1); // the others' mean is 1
    assertThat(third.foreman.ratio[FAVOUR]).isCloseTo(1 + 0.25 * 0.6, within(1e-12));
    assertThat(first.foreman.ratio[PlanKind.EQUAL.ordinal()]).isEqualTo(1);
    // What was told once is not told again.
    double before = first.foreman.ratio[FAVOUR];
    Grapevine.carry(tiny.industry);
    assertThat(first.foreman.ratio[FAVOUR]).isEqualTo(before);
  }

  @Test
  void whoWasAloneInTryingHearsNothing() {
    TinyShop tiny = tiny();
    tiny.anotherShop();
    tiny.shop.hearsay.tell(PlanKind.FAVOUR, 2);
    Grapevine.carry(tiny.industry);
    assertThat(tiny.shop.foreman.ratio[FAVOUR]).isEqualTo(1);
  }

  @Test
  void ownShiftsTeachThePlanAndTheHabit() {
    TinyShop tiny = tiny();
    Foreman foreman = tiny.shop.foreman;
    foreman.learn(PlanKind.FAVOUR, 1.5, tiny.rules.foreman().beliefs());
    assertThat(foreman.ratio[FAVOUR]).isCloseTo(1 + 0.5 * 0.5, within(1e-12));
    assertThat(foreman.habit).isCloseTo(1.25, within(1e-12));
    foreman.learn(PlanKind.EQUAL, 1.25, tiny.rules.foreman().beliefs());
    assertThat(foreman.habit).isCloseTo(1.25, within(1e-12));
    assertThat(foreman.ratio[FAVOUR]).isCloseTo(1.25, within(1e-12));
  }

  @Test
  void successorKeepsPartOfWhatWasKnown() {
    TinyShop tiny = tiny();
    Foreman old = tiny.shop.foreman;
    old.ratio[FAVOUR] = 1.8;
    old.habit = 0.6;
    old.recordRatio = 0.4;
    old.fear = 2;
    Foreman next = new Foreman(tiny.rules, "The next", 1, 7, 100);
    next.inherit(old, new Succession(0, 1.5, 0.75, 12, 0));
    assertThat(next.ratio[FAVOUR]).isCloseTo(0.75 * 1 + 0.25 * 1.8, within(1e-12));
    assertThat(next.habit).isCloseTo(0.75 + 0.25 * 0.6, within(1e-12));
    assertThat(next.recordRatio).isCloseTo(0.75 + 0.25 * 0.4, within(1e-12));
    assertThat(next.fear).isEqualTo(3);
  }
}
