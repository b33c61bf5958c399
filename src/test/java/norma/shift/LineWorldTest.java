package norma.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import norma.rule.AssemblyLine;
import norma.rule.TimeShape;
import norma.rule.Tools;
import norma.rule.Work;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A line by hand; a man of f = 1 makes 1 unit an hour at his station, a batch is 1 unit. */
final class LineWorldTest {
  private static final Offset<Double> EXACT = within(1e-9);

  private static ShiftOrder order(int men, double hours, double conveyor) {
    return order(men, hours, conveyor, Gang.steady(1));
  }

  private static ShiftOrder order(int men, double hours, double conveyor, Work work) {
    ShiftOrder order = Gang.order(men, hours, work);
    order.haulage = Gang.punctual(0.1);
    order.line = new AssemblyLine(conveyor);
    return order;
  }

  private static ShiftResult run(ShiftOrder order, Faces faces) {
    ShiftResult result = new ShiftResult(order.men);
    new LineWorld(() -> {}).run(order, faces, result);
    return result;
  }

  private static ShiftResult run(ShiftOrder order) {
    return run(order, new Faces(order.men));
  }

  @Test
  void slowestOfThreePacesAll() {
    ShiftOrder order = order(3, 8.5, 0);
    order.speed[0] = 2;
    order.speed[1] = 0.5; // 2 h a cycle
    Faces faces = new Faces(3);
    ShiftResult result = run(order, faces);
    assertThat(result.output).containsExactly(4, 4, 4);
    assertThat(result.hauled).isEqualTo(12);
    assertThat(result.batches).containsExactly(4, 4, 4);
    assertThat(result.drawn).isEqualTo(15); // a fifth cycle is begun
    assertThat(faces.progress(2)).isCloseTo(0.25, EXACT);
    assertThat(faces.drawnBatches()).isEqualTo(3);
    assertThat(result.worked).containsExactly(8.5, 8.5, 8.5);
    // Next day 1.5 h of the fifth are left.
    assertThat(run(order, faces).output[0]).isEqualTo(4);
    assertThat(faces.progress(0)).isCloseTo(0.5, EXACT);
  }

  @Test
  void equalMenWithoutLuckGoWithTheConveyor() {
    assertThat(run(order(4, 8.1, 0)).output[0]).isEqualTo(8);
    assertThat(run(order(4, 8.1, 0.5)).output[0]).isEqualTo(4);
    assertThat(run(order(4, 8.1, 2)).output[0]).isEqualTo(8);
    ShiftOrder fast = order(4, 8.1, 2);
    Arrays.fill(fast.effort, 5);
    assertThat(run(fast).output[0]).isEqualTo(16);
  }

  @Test
  void menWhoAreThereShareTheStationsOfTheOthers() {
    ShiftOrder order = order(3, 8.1, 1);
    order.role[2] = Role.CLEARED;
    order.leader[2] = 0;
    order.places[0] = 2;
    order.rank[0] = 0;
    // Each has one and a half stations: a cycle of 1.5 h, five of them, 15 units for two.
    ShiftResult result = run(order);
    assertThat(result.hauled).isEqualTo(15);
    assertThat(result.output).containsExactly(7.5, 7.5, 0);
    // With a helper it is the same: he is missing at the line.
    order.role[2] = Role.HELPER;
    ShiftResult helped = run(order);
    assertThat(helped.output).containsExactly(7.5, 7.5, 0);
    assertThat(helped.worked[2]).isEqualTo(8.1);
  }

  @Test
  void lineWaitsForMaterialCarriersAndToolsTogether() {
    ShiftOrder starved = order(2, 8.1, 0);
    starved.store = 3; // enough for a cycle
    starved.deliveries = new double[] {2.5};
    starved.deliveryHours = new double[] {4};
    ShiftResult result = run(starved);
    // One cycle, then from hour 1 to 4 nothing; 3.5 are there, then 1.5, which is less than 2.
    assertThat(result.output).containsExactly(2, 2);
    assertThat(result.lost(Loss.STARVED)[1]).isCloseTo(3 + 3.1, EXACT);
    assertThat(result.worked[1]).isCloseTo(2, EXACT);
    assertThat(result.store).isCloseTo(1.5, EXACT);

    ShiftOrder blocked = order(2, 8.1, 0);
    blocked.carriers = 1;
    blocked.haulage = Gang.punctual(3);
    // Hauled at hours 1, 4 and 7; the cycles after them wait for two hours each.
    assertThat(run(blocked).output[0]).isEqualTo(3);
    assertThat(run(blocked).lost(Loss.BLOCKED)[0]).isCloseTo(2 + 2 + 0.1, EXACT);

    ShiftOrder late = order(2, 8.1, 0);
    late.delay[1] = 2;
    assertThat(run(late).output).containsExactly(6, 6);
    assertThat(run(late).lost(Loss.DOWN)).startsWith(2, 2);

    ShiftOrder breaking = order(2, 1000, 0);
    breaking.breakdowns = true;
    breaking.tools = new Tools(0.1, 2, 0.5, 1);
    ShiftResult broken = run(breaking);
    assertThat(broken.lost(Loss.DOWN)[0]).isEqualTo(broken.lost(Loss.DOWN)[1]).isGreaterThan(50);
    // Each breaks once in ten hours of work and is mended in half an hour, now and then at once.
    assertThat(broken.worked[0]).isCloseTo(1000 / 1.1, within(15.0));
  }

  @Test
  void hoursMaterialAndOutputAreConserved() {
    ShiftOrder order = order(5, 7.3, 0.8, Gang.work(1, TimeShape.LOG_NORMAL, 0.3));
    order.breakdowns = true;
    order.tools = new Tools(0.2, 2, 0.5, 1);
    order.store = 22;
    order.reserve = 3;
    order.carriers = 1;
    order.haulage = Gang.punctual(1.2);
    Faces faces = new Faces(5);
    int begun = 0;
    for (int shift = 0; shift < 50; shift++) {
      order.when = shift;
      order.role[4] = shift % 3 == 0 ? Role.ABSENT : Role.LEADER;
      ShiftResult result = run(order, faces);
      for (int i = 0; i < 5; i++) {
        double spent = result.worked[i];
        for (Loss loss : Loss.values()) {
          spent += result.lost(loss)[i];
        }
        assertThat(spent).isCloseTo(order.role[i] == Role.LEADER ? 7.3 : 0, EXACT);
      }
      assertThat(Arrays.stream(result.output).sum()).isCloseTo(result.hauled, EXACT);
      assertThat(result.drawn).isCloseTo(result.hauled + faces.drawnBatches() - begun, EXACT);
      assertThat(result.store + result.reserve).isCloseTo(25 - result.drawn, EXACT);
      assertThat(Arrays.stream(result.material).sum()).isCloseTo(result.drawn, EXACT);
      begun = faces.drawnBatches();
    }
  }

  @Test
  void cycleOfExponentialStationsIsTheHarmonicSum() {
    int men = 6;
    ShiftOrder order = order(men, 50_000, 0, Gang.work(1, TimeShape.EXPONENTIAL, 0));
    double cycle = 1 + 1 / 2.0 + 1 / 3.0 + 1 / 4.0 + 1 / 5.0 + 1 / 6.0; // 2.45 h
    // Standard deviation of a cycle 1.2 h, of the mean of 20,000 cycles 0.009 h.
    assertThat(50_000 / run(order).output[3]).isCloseTo(cycle, within(0.035));
  }

  @Test
  void chosenManIsNoFasterThanTheLine() {
    ShiftOrder order = order(4, 8.1, 0);
    order.speed[0] = 3;
    double[] alone = run(order).output.clone();
    order.rank[0] = 0;
    order.reserved[0] = true;
    order.method[0] = 1;
    order.prepared = 10;
    order.preparedFor = 0;
    assertThat(run(order).output).isEqualTo(alone);
  }
}
