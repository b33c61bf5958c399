package norma.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import norma.rule.Tending;
import norma.rule.TimeShape;
import norma.rule.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens at the machines of a man, against what is to be expected on average. */
final class InterferenceTest {
  /** A man alone makes as many units an hour as he has machines, if none stops. */
  private static ShiftOrder order(Tending rule, double hours) {
    Work work = new Work(2 * rule.machines(), 0.5, 1, 0.5, 2, 0.5, TimeShape.LOG_NORMAL, 0, 0, 0);
    ShiftOrder order = Gang.order(1, hours, work);
    order.haulage = Gang.punctual(0.001);
    order.tending = rule;
    return order;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 20, 40, 90, 200})
  void manyShiftsMakeWhatIsExpectedOfMachineInterference(int machines) {
    // A stop is mended in 0.02 to 0.1 h, so that the man is busy from 4 % of his time to all of it.
    Tending rule = new Tending(machines, 0.4, 0.02, 0.0004);
    double hours = 7;
    ShiftOrder order = order(rule, hours);
    int shifts = 2000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < shifts; i++) {
      order.when = i;
      Faces faces = new Faces(1);
      double made = Gang.run(order, faces).output[0] + 0.5 * faces.progress(0);
      sum += made / hours;
      squares += made * made / hours / hours;
    }
    double mean = sum / shifts;
    double error = Math.sqrt((squares / shifts - mean * mean) / shifts);
    double expected = rule.running(machines, 1 / (0.02 + 0.0004 * machines));
    assertThat(error).isLessThan(0.01 * expected);
    assertThat(mean).isCloseTo(expected, within(4 * error + 1e-3 * expected));
  }

  @Test
  void machinesThatNeverStopAllRun() {
    ShiftOrder order = order(new Tending(10, 0, 0.1, 0), 4);
    order.effort[0] = 0.2;
    Faces faces = new Faces(1);
    assertThat(Gang.run(order, faces).output[0] + 0.5 * faces.progress(0))
        .isCloseTo(4 * 10, within(1e-9));
  }

  @Test
  void menMovedOffLeaveTheirMachinesToHim() {
    Tending rule = new Tending(10, 0.4, 0.01, 0);
    ShiftOrder order = order(rule, 200);
    double own = Gang.run(order).output[0] / 200;
    order.places[0] = 3;
    assertThat(own).isCloseTo(rule.running(10, 100), within(0.05));
    assertThat(Gang.run(order).output[0] / 200).isCloseTo(rule.running(30, 100), within(0.15));
  }

  @Test
  void sameShiftAgainIsTheSame() {
    ShiftOrder order = order(new Tending(40, 0.4, 0.04, 0.0002), 7);
    assertThat(Gang.run(order).output).isEqualTo(Gang.run(order).output);
    order.when++;
    Faces one = new Faces(1);
    Faces other = new Faces(1);
    Gang.run(order, one);
    order.when++;
    Gang.run(order, other);
    assertThat(one.progress(0)).isNotEqualTo(other.progress(0));
  }
}
