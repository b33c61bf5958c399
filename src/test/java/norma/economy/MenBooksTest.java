package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import norma.rule.PlanKind;
import norma.shift.Loss;
import norma.shift.Role;
import norma.shift.ShiftOrder;
import norma.shift.ShiftResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a shift of eight hours leaves with two men, and a record with the foreman. */
final class MenBooksTest {
  @TempDir static Path folder;

  private Lineup lineup;
  private TinyShop tiny;
  private ShiftOrder order;
  private ShiftResult result;

  private void open(String... settings) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "worker.effort.lostLearning: 0.5",
                "worker.effort.mostLost: 0.9",
                "worker.fatigue.rate: 0.1",
                "worker.fatigue.comfort: 1",
                "worker.fatigue.accident: 0",
                "worker.fatigue.accidentShifts: 2.5",
                "worker.method.doingGain: 0.25",
                "foreman.beliefs.own: 0.5",
                "foreman.beliefs.record: 0.5"));
    all.addAll(List.of(settings));
    tiny = new TinyShop(folder, 2, all.toArray(String[]::new));
    order = tiny.order();
    result = new ShiftResult(2);
    lineup = new Lineup(order, tiny.about(tiny.outlook(0)));
  }

  private void book() {
    MenBooks.book(outcome(PlanKind.EQUAL, 2 * TinyShop.NORM));
  }

  private ShiftOutcome outcome(PlanKind plan, double usual) {
    ShiftCase about = tiny.about(tiny.outlook(0));
    return new ShiftOutcome(about, plan, false, usual, lineup, result, null, null);
  }

  @Test
  void manAloneLearnsWhatHeLosesAndHisForemanWhatIsUsual() {
    open();
    Worker man = tiny.man(0);
    man.mind.lostBelief = 0.1;
    result.output[0] = 6; // 1.5 norms
    result.lost(Loss.STARVED)[0] = 2;
    result.lost(Loss.BLOCKED)[0] = 1;
    result.lost(Loss.DOWN)[0] = 1; // four hours of eight
    result.batches[0] = 6;
    book();
    assertThat(man.mind.lostBelief).isCloseTo(0.1 + 0.5 * (4 / 8.0 - 0.1), within(1e-12));
    assertThat(man.repute.usual).isCloseTo(1 + 0.5 * (1.5 - 1), within(1e-12));
    assertThat(man.dekada.fulfilment).isEqualTo(1.5);
    assertThat(man.dekada.wait).isEqualTo(3);
    assertThat(man.dekada.batches).isEqualTo(6);
    assertThat(man.dekada.own).isEqualTo(1);
    assertThat(man.repute.bestMultiple).isEqualTo(1.5);
  }

  @Test
  void lostHoursAreCountedByTheirCauseAndWaitsApart() {
    open();
    result.lost(Loss.STARVED)[0] = 2;
    result.lost(Loss.BLOCKED)[0] = 1;
    result.lost(Loss.DOWN)[0] = 0.5;
    result.lost(Loss.STARVED)[1] = 0.25;
    book();
    Tally tally = tiny.shop.tally;
    assertThat(tally.of(Count.STARVED)).isEqualTo(2.25);
    assertThat(tally.of(Count.BLOCKED)).isEqualTo(1);
    assertThat(tally.of(Count.DOWN)).isEqualTo(0.5);
    assertThat(tally.of(Count.OTHERS_WAIT)).isEqualTo(2 + 1 + 0.25); // a broken tool is no wait
    assertThat(tally.of(Count.OTHERS_LOST)).isEqualTo(2 + 1 + 0.5 + 0.25);
    assertThat(tiny.man(0).dekada.wait).isEqualTo(3);
  }

  @Test
  void nobodyLearnsToExpectNoWorkAtAll() {
    open();
    result.lost(Loss.STARVED)[0] = 8;
    book();
    assertThat(tiny.man(0).mind.lostBelief).isCloseTo(0.5 * 0.9, within(1e-12));
  }

  @Test
  void favouredManWithHelpersLearnsTheMethodAndNothingOfBeingAlone() {
    open();
    tiny.man(0).mind.method = 0.2;
    tiny.man(0).body.skill = 2;
    Judgement crew = new Judgement(tiny.about(tiny.outlook(0)));
    lineup.record(crew, 0, 1, 0, true);
    result.output[0] = 8;
    result.lost(Loss.STARVED)[0] = 8;
    book();
    assertThat(tiny.man(0).mind.method).isCloseTo(0.2 + 0.25 * 0.8, within(1e-12));
    assertThat(tiny.man(0).mind.lostBelief).isZero();
    assertThat(tiny.man(0).repute.usual).isEqualTo(1);
    assertThat(tiny.man(0).dekada.favoured).isEqualTo(1);
    assertThat(order.role[1]).isEqualTo(Role.HELPER);
    assertThat(tiny.man(1).dekada.helped).isEqualTo(1);
    assertThat(tiny.man(1).dekada.own).isZero();
  }

  @Test
  void fatigueGrowsWithTheHoursWorkedBeyondComfort() {
    open();
    tiny.man(0).body.fatigue = 0.5;
    order.effort[0] = 3; // growth 0.1 · (3 - 1)² an hour
    order.effort[1] = 1;
    result.worked[0] = 5;
    result.worked[1] = 5;
    book();
    assertThat(tiny.man(0).body.fatigue).isCloseTo(1 - 0.5 * Math.exp(-0.4 * 5), within(1e-12));
    assertThat(tiny.man(1).body.fatigue).isZero();
    open("mechanisms.fatigue: false");
    tiny.man(0).body.fatigue = 0.5;
    book();
    assertThat(tiny.man(0).body.fatigue).isZero();
  }

  @Test
  void accidentsHappenToTheTiredByTheSquareOfFatigue() {
    open("worker.fatigue.accident: 0.8");
    int accidents = 0;
    for (int shift = 0; shift < 4000; shift++) {
      tiny.shop.shifts = shift;
      tiny.man(0).body.fatigue = 0.5;
      tiny.man(0).next.missShifts = 0;
      book();
      assertThat(tiny.man(0).next.missShifts).isIn(0, 3); // 2.5 shifts are three
      accidents += tiny.man(0).next.missShifts / 3;
    }
    assertThat(accidents / 4000.0).isCloseTo(0.8 * 0.25, within(0.025));
    assertThat(tiny.man(1).next.missShifts).isZero();
  }

  @Test
  void lateOutputIsCreditedToWhoBeganIt() {
    open();
    result.lateMan[0] = tiny.man(1).id;
    result.lateUnits[0] = 2;
    result.lateMan[1] = 999; // has left
    result.lateUnits[1] = 1;
    result.lates = 2;
    book();
    assertThat(tiny.man(1).dekada.fulfilment).isEqualTo(0.5);
    assertThat(tiny.shop.tally.of(Count.CREDITED)).isEqualTo(2);
    assertThat(tiny.shop.tally.of(Count.CREDITED_TO_LEAVERS)).isEqualTo(1);
  }

  @Test
  void foremanLearnsFromAShiftAndFromARecord() {
    open();
    Foreman foreman = tiny.shop.foreman;
    foreman.ratio[PlanKind.RECORD.ordinal()] = 1;
    foreman.recordRatio = 0.8;
    tiny.shop.attempt = new Attempt(tiny.man(0).id, 0, ShiftPlan.record(0, 0, 4, 0), 0);
    order.preparedFor = 0;
    result.output[0] = 8; // two norms, half of what was reckoned
    result.hauled = 12;
    ShiftBooks.book(outcome(PlanKind.RECORD, 8));
    assertThat(foreman.recordRatio).isCloseTo(0.8 + 0.5 * (0.5 * 0.8 - 0.8), within(1e-12));
    assertThat(foreman.ratio[PlanKind.RECORD.ordinal()])
        .isCloseTo(1 + 0.5 * (12 / 8.0 - 1), within(1e-12));
    assertThat(foreman.habit).isCloseTo(1.25, within(1e-12));
    assertThat(tiny.shop.attempt).isNull();
  }

  @Test
  void whoIsMovedOffHasTimePayAndDoesNotTire() {
    open("worker.fatigue.comfort: 0", "mechanisms.upkeep: true", "upkeep.accident: 0.3");
    Judgement crew = new Judgement(tiny.about(tiny.outlook(0)));
    lineup.record(crew, 0, 0, 1, true);
    order.effort[0] = 2;
    order.effort[1] = 2; // of an earlier shift
    order.state[0] = 0;
    order.state[1] = 0;
    result.worked[0] = 8;
    result.output[0] = 40; // danger enough for an accident with a chance of 0.3 · 3
    for (int shift = 0; shift < 100; shift++) {
      tiny.shop.shifts = shift;
      book();
    }
    assertThat(order.role[1]).isEqualTo(Role.CLEARED);
    assertThat(tiny.man(1).dekada.helped).isEqualTo(100);
    assertThat(tiny.shop.tally.of(Count.CLEARED)).isEqualTo(100 * TinyShop.HOURS);
    assertThat(tiny.man(1).dekada.own).isZero();
    assertThat(tiny.man(1).body.fatigue).isZero();
    assertThat(tiny.man(1).next.missShifts).isZero();
    assertThat(tiny.man(1).mind.lostBelief).isZero();
    assertThat(tiny.man(0).body.fatigue).isPositive();
    assertThat(tiny.man(0).next.missShifts).isPositive();
  }

  @Test
  void hoursAtAnExhaustedPlaceAreCountedAndNobodyLearnsToExpectThem() {
    open();
    result.lost(Loss.EXHAUSTED)[0] = 2;
    result.lost(Loss.DOWN)[0] = 4;
    book();
    assertThat(tiny.shop.tally.of(Count.EXHAUSTED)).isEqualTo(2);
    assertThat(tiny.shop.tally.of(Count.OTHERS_LOST)).isEqualTo(4);
    assertThat(tiny.man(0).dekada.wait).isZero();
    assertThat(tiny.man(0).mind.lostBelief).isCloseTo(0.5 * 0.5, within(1e-12));
  }

  /** Share of 4000 shifts with an accident of the leader, and of his helper if he has one. */
  private double[] accidents(double norms, boolean helped) {
    Judgement crew = new Judgement(tiny.about(tiny.outlook(0)));
    if (helped) {
      lineup.record(crew, 0, 1, 0, true);
    }
    double[] accidents = new double[2];
    for (int shift = 0; shift < 4000; shift++) {
      tiny.shop.shifts = shift;
      result.output[0] = norms * TinyShop.NORM;
      for (int i = 0; i < 2; i++) {
        tiny.man(i).body.fatigue = i == 0 ? 0.5 : 0;
        tiny.man(i).next.missShifts = 0;
      }
      book();
      accidents[0] += tiny.man(0).next.missShifts > 0 ? 1 / 4000.0 : 0;
      accidents[1] += tiny.man(1).next.missShifts > 0 ? 1 / 4000.0 : 0;
    }
    return accidents;
  }

  @Test
  void accidentsOfAPlaceRunDownComeOnTopAndAreSharedByTheTeam() {
    open("worker.fatigue.accident: 0.4", "mechanisms.upkeep: true", "upkeep.accident: 0.2");
    order.state[0] = 0.5;
    order.state[1] = 1;
    // 0.4 · 0.5² and 0.2 · (0.5 · 2)².
    assertThat(accidents(2, false)[0]).isCloseTo(0.1 + 0.2, within(0.025));
    assertThat(accidents(2, false)[1]).isZero();
    // With a helper half of that for each of the two.
    double[] team = accidents(2, true);
    assertThat(team[0]).isCloseTo(0.1 + 0.1, within(0.025));
    assertThat(team[1]).isCloseTo(0.1, within(0.025));
    open("worker.fatigue.accident: 0.4", "mechanisms.upkeep: true", "upkeep.accident: 0.2");
    tiny = new TinyShop(folder, 2, "mechanisms.upkeep: false", "worker.fatigue.accident: 0.4");
    order.state[0] = 0.5;
    assertThat(accidents(2, false)[0]).isCloseTo(0.1, within(0.025));
  }
}
