package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import norma.rule.PlanKind;
import norma.rule.ShiftPlans.Form;
import norma.shift.ShiftOrder;
import norma.shift.ShiftResult;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What others lost by a shift in which some men were given more, and what it did to the places.
 *
 * <p>Four men, best first. A place is run down after 10 norms, bringing it up again costs 0.5 · 0.4
 * · 10 norms of 4 units.
 */
final class ShiftBooksTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @TempDir static Path folder;

  private TinyShop tiny;
  private Lineup lineup;
  private ShiftOrder order;
  private ShiftOrder equalOrder;
  private ShiftResult result;
  private ShiftResult asEqual;

  @BeforeEach
  void openTheShop() {
    open("mechanisms.upkeep: true");
  }

  private void open(String upkeep) {
    tiny =
        new TinyShop(
            folder,
            4,
            upkeep,
            "upkeep.deferrable: 0.4",
            "upkeep.norms: 10",
            "upkeep.opening: 0.75",
            "foreman.beliefs.own: 0.5");
    for (int i = 0; i < 4; i++) {
      tiny.man(i).body.skill = 4 - i;
    }
    order = tiny.order();
    equalOrder = tiny.order();
    Arrays.fill(order.upkeepShare, 1);
    Arrays.fill(equalOrder.upkeepShare, 1);
    result = new ShiftResult(4);
    asEqual = new ShiftResult(4);
    ShiftCase about = tiny.about(tiny.outlook(0));
    lineup = new Lineup(order, about);
    new Lineup(equalOrder, about);
    make(asEqual, 8, 5, 3, 2);
  }

  private Judgement crew() {
    return new Judgement(tiny.about(tiny.outlook(0)));
  }

  private static void make(ShiftResult of, double... units) {
    System.arraycopy(units, 0, of.output, 0, 4);
    of.hauled = Arrays.stream(units).sum();
  }

  private void book(PlanKind plan) {
    ShiftCase about = tiny.about(tiny.outlook(0));
    boolean special = plan.special();
    ShiftBooks.book(
        new ShiftOutcome(
            about,
            plan,
            false,
            16,
            lineup,
            result,
            special ? equalOrder : null,
            special ? asEqual : null));
  }

  private double count(Count what) {
    return tiny.shop.tally.of(what);
  }

  /** The best is favoured with the last as his helper, at the places where they are. */
  private void favour() {
    lineup.favour(crew(), new Form(1, 1), false, tiny.shop.workplaces);
    make(result, 12, 4, 2, 0);
  }

  @Test
  void othersAreAllWhoWereNotFavouredAndNeighboursThoseLeftAtTheirPlaces() {
    favour();
    book(PlanKind.FAVOUR);
    assertThat(count(Count.FAVOUR_OTHERS)).isEqualTo(4 + 2);
    assertThat(count(Count.FAVOUR_OTHERS_EQUAL)).isEqualTo(5 + 3 + 2);
    assertThat(count(Count.FAVOUR_NEIGHBOURS)).isEqualTo(4 + 2);
    assertThat(count(Count.FAVOUR_NEIGHBOURS_EQUAL)).isEqualTo(5 + 3);
    assertThat(count(Count.MOVED)).isEqualTo(1);
    assertThat(count(Count.SPECIAL_SHOP)).isEqualTo(18);
    assertThat(count(Count.SPECIAL_SHOP_EQUAL)).isEqualTo(18);
    assertThat(tiny.shop.reports[0].othersLost()).isCloseTo(0.4, EXACT);
    // He thought that nobody lost, and moves halfway to 0.4.
    assertThat(tiny.shop.foreman.othersLost[PlanKind.FAVOUR.ordinal()]).isCloseTo(0.2, EXACT);
    assertThat(tiny.shop.foreman.othersLost[PlanKind.RECORD.ordinal()]).isZero();
  }

  @Test
  void absentMenLoseNothing() {
    tiny.shop.roster[2] = null;
    favour();
    book(PlanKind.FAVOUR);
    assertThat(count(Count.FAVOUR_OTHERS)).isEqualTo(4);
    assertThat(count(Count.FAVOUR_OTHERS_EQUAL)).isEqualTo(5 + 2);
  }

  @Test
  void menMovedOffAndHelpingAreAmongThoseWhoLoseByARecord() {
    tiny.shop.attempt = new Attempt(tiny.man(0).id, 0, ShiftPlan.record(1, 3, 4, 0), 0);
    tiny.shop.attempt.others = 8; // what it cost to prepare it
    tiny.shop.attempt.othersEqual = 10;
    lineup.record(crew(), 0, 1, 1, true);
    order.preparedFor = 0;
    make(result, 20, 4, 0, 0);
    book(PlanKind.RECORD);
    assertThat(count(Count.RECORD_OTHERS)).isEqualTo(4);
    assertThat(count(Count.RECORD_OTHERS_EQUAL)).isEqualTo(5 + 3 + 2);
    assertThat(count(Count.RECORD_NEIGHBOURS)).isEqualTo(4);
    assertThat(count(Count.RECORD_NEIGHBOURS_EQUAL)).isEqualTo(5);
    assertThat(count(Count.MOVED)).isEqualTo(2);
    // 8 + 4 of 10 + 10, preparation included; of this shift alone he learns 1 - 4 / 10.
    assertThat(tiny.shop.reports[0].othersLost()).isCloseTo(0.4, EXACT);
    assertThat(tiny.shop.foreman.othersLost[PlanKind.RECORD.ordinal()]).isCloseTo(0.3, EXACT);
  }

  @Test
  void preparersAreTakenOffTheirPlacesToo() {
    tiny.shop.attempt = new Attempt(tiny.man(0).id, 0, ShiftPlan.record(1, 0, 4, 0), 0);
    lineup.prepare(crew(), 2, 0);
    make(result, 8, 5, 0, 0);
    book(PlanKind.PREPARING);
    assertThat(count(Count.MOVED)).isEqualTo(2);
    assertThat(tiny.shop.attempt.othersEqual - tiny.shop.attempt.others).isEqualTo(3 + 2);
  }

  @Test
  void placesOfATeamAreAlikeAfterAShift() {
    favour();
    order.upkeepShare[0] = 0; // skipped at 3 norms on two places
    order.upkeepShare[2] = 2; // repaid at half a norm
    book(PlanKind.FAVOUR);
    Places places = tiny.shop.workplaces;
    assertThat(places.state(0)).isCloseTo(0.75 - 0.15, EXACT);
    assertThat(places.state(3)).isCloseTo(0.75 - 0.15, EXACT);
    assertThat(places.state(1)).isEqualTo(0.75);
    assertThat(places.state(2)).isCloseTo(0.75 + 0.05, EXACT);
    assertThat(places.states()).isCloseTo(2.75, EXACT);
    // 0.3 - 0.05 of a place are gone, which cost 0.5 · 0.4 · 10 · 0.25 norms of 4 units.
    assertThat(count(Count.SPECIAL_OWED)).isCloseTo(2, EXACT);
  }

  @Test
  void onlyWhatIsPutOffBeyondAnEqualShiftIsOwed() {
    favour();
    order.upkeepShare[0] = 0;
    equalOrder.upkeepShare[0] = 0; // 2 norms of the 3
    book(PlanKind.FAVOUR);
    assertThat(count(Count.SPECIAL_OWED)).isCloseTo(0.5 * 0.4 * 10 * 0.1 * 4, EXACT);
  }

  @Test
  void placesOfMenMovedOffAreWorkedAndThoseOfPreparersAreNot() {
    tiny.shop.attempt = new Attempt(tiny.man(0).id, 0, ShiftPlan.record(0, 3, 4, 0), 0);
    lineup.record(crew(), 0, 1, 1, true);
    lineup.moveTo(0, 1); // the best place; man 1 has his
    order.preparedFor = 0;
    order.upkeepShare[0] = 0;
    make(result, 24, 4, 0, 0); // 6 norms on three places
    book(PlanKind.RECORD);
    Places places = tiny.shop.workplaces;
    for (int place : new int[] {1, 2, 3}) {
      assertThat(places.state(place)).isCloseTo(0.75 - 0.2, EXACT);
    }
    assertThat(places.state(0)).isEqualTo(0.75);
    open("mechanisms.upkeep: true");
    tiny.shop.attempt = new Attempt(tiny.man(0).id, 0, ShiftPlan.record(1, 0, 4, 0), 0);
    lineup.prepare(crew(), 1, 0);
    Arrays.fill(order.upkeepShare, 0);
    make(result, 4, 4, 4, 0);
    book(PlanKind.PREPARING);
    assertThat(tiny.shop.workplaces.state(2)).isCloseTo(0.65, EXACT);
    assertThat(tiny.shop.workplaces.state(3)).isEqualTo(0.75);
  }

  @Test
  void withoutUpkeepPlacesStayAsTheyAre() {
    open("mechanisms.upkeep: false");
    favour();
    order.upkeepShare[0] = 0;
    book(PlanKind.FAVOUR);
    assertThat(tiny.shop.workplaces.states()).isEqualTo(4 * 0.75);
    assertThat(count(Count.SPECIAL_OWED)).isZero();
  }

  @Test
  void equalShiftsAreNotCharged() {
    make(result, 8, 5, 3, 2);
    book(PlanKind.EQUAL);
    assertThat(count(Count.MOVED)).isZero();
    assertThat(count(Count.FAVOUR_OTHERS_EQUAL)).isZero();
    assertThat(tiny.shop.reports[0].othersLost()).isNaN();
  }
}
