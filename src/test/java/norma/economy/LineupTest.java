package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import norma.rule.ShiftPlans.Form;
import norma.shift.Role;
import norma.shift.ShiftOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who leads, who helps and who gets which place among six men of skill 1, 6, 3, 2, 5 and 4: best
 * first they are the men of slots 1, 4, 5, 2, 3, 0. The best place is the last one.
 */
final class LineupTest {
  private static final Places PLACES = new Places(new double[] {1, 2, 3, 4, 5, 6}, 1);

  @TempDir static Path folder;

  private TinyShop tiny;
  private Judgement crew;
  private Lineup lineup;
  private ShiftOrder order;

  @BeforeEach
  void lookAtTheCrew() {
    tiny =
        new TinyShop(
            folder,
            6,
            "foreman.plans.methodWeight: 0.5",
            "foreman.plans.homeWeight: 0.5",
            "work.specialisationGain: 2",
            "work.helperFloor: 0.5",
            "preparation.speedUp: 3");
    double[] skill = {1, 6, 3, 2, 5, 4};
    for (int slot = 0; slot < 6; slot++) {
      tiny.man(slot).body.skill = skill[slot];
    }
    order = tiny.order();
    look();
    lineup = new Lineup(order, tiny.about(tiny.outlook(0)));
  }

  private void look() {
    crew = new Judgement(tiny.about(tiny.outlook(0)));
  }

  @Test
  void menAreRankedBySpeedStaminaMethodAndHome() {
    assertThat(crew.ranked).containsExactly(1, 4, 5, 2, 3, 0);
    // 3 · 1 · (1 + 0.5 · 2 · 1) · (1 + 0.5 · 0.5) = 7.5 is just that of 6 · 1 · 1 · 1.25.
    tiny.man(2).mind.method = 1.01;
    look();
    assertThat(crew.ranked).containsExactly(2, 1, 4, 5, 3, 0);
    tiny.man(2).body.stamina = 0.8; // 6.06 · 1.25, between 6 and 5
    tiny.man(2).mind.method = 0.99; // 3 · 0.8 · 1.99 = 4.776, between 5 and 4
    look();
    assertThat(crew.ranked).containsExactly(1, 4, 2, 5, 3, 0);
  }

  @Test
  void absentMenAreNotRanked() {
    tiny.shop.roster[4] = null;
    look();
    assertThat(crew.present).isEqualTo(5);
    assertThat(crew.ranked).containsExactly(1, 5, 2, 3, 0);
  }

  @Test
  void helpIsSpeedTimesTheShareOfHelpGiven() {
    tiny.man(3).mind.resentment = 1; // gives 1 - 0.25 · 1
    tiny.man(0).mind.refuses = true; // gives 0.2
    // Alone man 1 makes 6 units an hour; a helper is worth half a man: 6 · (1 + 0.5 · A / 6).
    assertThat(multiple(0, 0)).isCloseTo(8 * 6 / TinyShop.NORM, within(1e-12));
    assertThat(multiple(0, 2)).isCloseTo(8 * (6 + 0.5 * 1.7) / TinyShop.NORM, within(1e-12));
    assertThat(multiple(1, 1)).isCloseTo(8 * (6 + 0.5 * 1.5) / TinyShop.NORM, within(1e-12));
    // In 8 h at 2 · (1 - 0.5) / 0.5 = 2 units an hour and three times the speed: 48 units.
    assertThat(crew.preparedBy(1)).isCloseTo(2 * 0.2 * 3 * 8, within(1e-12));
  }

  /** What man 1 is reckoned to make with so many helpers, of whom the last help others. */
  private double multiple(int skipped, int helpers) {
    return crew.reckon(1, 0, skipped, helpers, 0, 0, 1);
  }

  @Test
  void favouritesGetHelpersFromTheBottomAndTheBestPlaces() {
    lineup.favour(crew, new Form(2, 1), true, PLACES);
    assertThat(order.role)
        .containsExactly(
            Role.HELPER, Role.LEADER, Role.LEADER, Role.HELPER, Role.LEADER, Role.LEADER);
    assertThat(order.leader[0]).isEqualTo(1); // the worst helps the best
    assertThat(order.leader[3]).isEqualTo(4);
    // Man 1 takes place 5 and leaves his own to man 5; the next best place is man 4's already.
    assertThat(order.place).containsExactly(0, 5, 2, 3, 4, 1);
    assertThat(order.rank).containsExactly(1, 0, 1, 1, 0, 1);
    assertThat(order.reserved).containsExactly(false, true, false, false, true, false);
    assertThat(lineup.helperCount(1)).isEqualTo(1);
    assertThat(lineup.chosen(1)).isTrue();
    assertThat(lineup.chosen(0)).isFalse();
  }

  @Test
  void withoutPriorityFavouritesWaitTheirTurn() {
    lineup.favour(crew, new Form(1, 2), false, PLACES);
    assertThat(order.rank).containsOnly(1);
    assertThat(order.reserved).containsOnly(false);
    assertThat(lineup.helperCount(1)).isEqualTo(2);
    assertThat(lineup.chosen(1)).isTrue();
  }

  @Test
  void recordManMayBeLastOnTheListAndDoesNotHelpHimself() {
    lineup.record(crew, 0, 2, 0, true);
    lineup.moveTo(0, 5);
    assertThat(order.role)
        .containsExactly(
            Role.LEADER, Role.LEADER, Role.HELPER, Role.HELPER, Role.LEADER, Role.LEADER);
    assertThat(order.leader[3]).isZero();
    assertThat(order.leader[2]).isZero();
    assertThat(order.place).containsExactly(5, 1, 2, 3, 4, 0);
    assertThat(order.rank[0]).isZero();
  }

  @Test
  void preparersAreTheLastOnTheListButNeverTheRecordMan() {
    lineup.prepare(crew, 2, 3);
    assertThat(order.role)
        .containsExactly(
            Role.PREPARER, Role.LEADER, Role.PREPARER, Role.LEADER, Role.LEADER, Role.LEADER);
  }

  @Test
  void equalTreatmentLeavesEveryoneAtHisPlace() {
    lineup.favour(crew, new Form(2, 1), true, PLACES);
    lineup = new Lineup(order, tiny.about(tiny.outlook(0)));
    assertThat(order.role).containsOnly(Role.LEADER);
    assertThat(order.place).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(order.rank).containsOnly(1);
    assertThat(lineup.helperCount(1)).isZero();
    assertThat(lineup.chosen(1)).isFalse();
  }

  @Test
  void othersAreMovedOffAfterTheHelpersAndTheirPlacesGoWithTheRecordMan() {
    lineup.record(crew, 1, 2, 2, true);
    assertThat(order.role)
        .containsExactly(
            Role.HELPER, Role.LEADER, Role.CLEARED, Role.HELPER, Role.LEADER, Role.CLEARED);
    assertThat(lineup.helperCount(1)).isEqualTo(2);
    assertThat(lineup.clearedCount(1)).isEqualTo(2);
    assertThat(lineup.clearedCount(4)).isZero();
    for (int man : new int[] {0, 1, 2, 3, 5}) {
      assertThat(lineup.worksFor(man)).isEqualTo(1);
    }
    assertThat(lineup.worksFor(4)).isEqualTo(4);
    assertThat(lineup.serves(2)).isFalse(); // he does nothing
    assertThat(lineup.chosen(2)).isFalse();
    lineup = new Lineup(order, tiny.about(tiny.outlook(0)));
    assertThat(lineup.clearedCount(1)).isZero();
    lineup.record(crew, 0, 2, 20, true); // no more than there are
    assertThat(lineup.helperCount(0)).isEqualTo(2);
    assertThat(lineup.clearedCount(0)).isEqualTo(3);
    assertThat(order.role[0]).isEqualTo(Role.LEADER);
  }

  @Test
  void aPlaceIsJudgedAsItIsKept() {
    tiny =
        new TinyShop(
            folder, 2, "mechanisms.upkeep: true", "upkeep.opening: 0.5", "upkeep.wear: 0.5");
    look();
    // 1 unit an hour at a quality of 1 · (1 - 0.5 · 0.5).
    assertThat(crew.reckon(0, 0, 0, 0, 0, 0, 1)).isCloseTo(8 * 0.75 / TinyShop.NORM, within(1e-12));
  }

  @Test
  void noMoreIsReckonedThanThePlacesGive() {
    tiny = new TinyShop(folder, 6, "mechanisms.finitePlaces: true", "place.yield: 1.5");
    tiny.man(0).body.skill = 10;
    look();
    assertThat(crew.reckon(0, 0, 0, 0, 0, 0, 1)).isCloseTo(1.5, within(1e-12));
    assertThat(crew.reckon(0, 0, 0, 1, 0, 0, 1)).isCloseTo(3, within(1e-12));
    assertThat(crew.reckon(0, 0, 0, 1, 2, 0, 1)).isCloseTo(3, within(1e-12)); // none is readied
    assertThat(crew.reckon(0, 0, 0, 1, 2, 4, 1)).isCloseTo(4, within(1e-12)); // a norm is
  }
}
