package norma.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import norma.event.Event;
import norma.measure.Measure;
import norma.measure.Readings;
import norma.measure.Scope;
import norma.time.Phase;
import org.junit.jupiter.api.Test;

final class DigestTest {
  private static final Event EVENT =
      new Event(
          7,
          3,
          Phase.NIGHT,
          Event.Kind.RECORD,
          "coal",
          2,
          40,
          51,
          "Osip",
          "word",
          Map.of("multiple", 9.5),
          List.of(1, 2));

  @Test
  void isTheSameForTheSame() {
    assertThat(of(reading(3, 1.5), EVENT)).isEqualTo(of(reading(3, 1.5), EVENT)).hasSize(64);
  }

  @Test
  void seesTheLastBitOfEveryMeasure() {
    Set<String> digests = new HashSet<>();
    for (Measure measure : Measure.values()) {
      Readings readings = reading(3, 1.5);
      double[] values = readings.values()[1];
      values[measure.ordinal()] = Math.nextUp(values[measure.ordinal()]);
      digests.add(of(readings, EVENT));
    }
    digests.add(of(reading(3, 1.5), EVENT));
    assertThat(digests).hasSize(Measure.values().length + 1);
  }

  @Test
  void takesAllMissingValuesAsOne() {
    double odd = Double.longBitsToDouble(0x7ff8000000000abcL);
    assertThat(of(reading(3, odd), EVENT)).isEqualTo(of(reading(3, Double.NaN), EVENT));
  }

  @Test
  void seesEveryFieldOfAnEvent() {
    Map<String, Double> other = new TreeMap<>(Map.of("multiple", 9.5, "norm", 7.0));
    List<Event> events =
        List.of(
            EVENT,
            event(8, 3, Phase.NIGHT, Event.Kind.RECORD, "coal", 2, 40, "word", EVENT.quantities()),
            event(7, 4, Phase.NIGHT, Event.Kind.RECORD, "coal", 2, 40, "word", EVENT.quantities()),
            event(7, 3, Phase.DAWN, Event.Kind.RECORD, "coal", 2, 40, "word", EVENT.quantities()),
            event(7, 3, Phase.NIGHT, Event.Kind.TITLE, "coal", 2, 40, "word", EVENT.quantities()),
            event(7, 3, Phase.NIGHT, Event.Kind.RECORD, "", 2, 40, "word", EVENT.quantities()),
            event(7, 3, Phase.NIGHT, Event.Kind.RECORD, "coal", 1, 40, "word", EVENT.quantities()),
            event(7, 3, Phase.NIGHT, Event.Kind.RECORD, "coal", 2, 41, "word", EVENT.quantities()),
            event(7, 3, Phase.NIGHT, Event.Kind.RECORD, "coal", 2, 40, "", EVENT.quantities()),
            event(7, 3, Phase.NIGHT, Event.Kind.RECORD, "coal", 2, 40, "word", other),
            new Event(
                7,
                3,
                Phase.NIGHT,
                Event.Kind.RECORD,
                "coal",
                2,
                40,
                51,
                "Osip",
                "word",
                EVENT.quantities(),
                List.of(1)),
            named(52, "Osip"),
            named(-1, "Osip"),
            named(51, "Nikita"));
    Set<String> digests = new HashSet<>();
    events.forEach(event -> digests.add(of(reading(3, 1.5), event)));
    assertThat(digests).hasSameSizeAs(events);
  }

  @Test
  void seesTheDayAndTheScopes() {
    Readings one = reading(3, 1.5);
    Readings renamed =
        new Readings(3, one.date(), List.of(Scope.ECONOMY, new Scope("steel", -1)), one.values());
    assertThat(Set.of(of(one, EVENT), of(reading(4, 1.5), EVENT), of(renamed, EVENT))).hasSize(3);
  }

  private static Event event(
      int id,
      int day,
      Phase phase,
      Event.Kind kind,
      String industry,
      int shop,
      int worker,
      String text,
      Map<String, Double> quantities) {
    return new Event(
        id, day, phase, kind, industry, shop, worker, 51, "Osip", text, quantities, EVENT.causes());
  }

  private static Event named(int target, String foreman) {
    return new Event(
        7,
        3,
        Phase.NIGHT,
        Event.Kind.RECORD,
        "coal",
        2,
        40,
        target,
        foreman,
        "word",
        EVENT.quantities(),
        EVENT.causes());
  }

  private static Readings reading(int day, double value) {
    double[][] values = new double[2][Measure.values().length];
    Arrays.fill(values[0], 0.25);
    Arrays.fill(values[1], value);
    return new Readings(
        day,
        LocalDate.of(1935, 1, 1).plusDays(day),
        List.of(Scope.ECONOMY, new Scope("coal", -1)),
        values);
  }

  private static String of(Readings readings, Event event) {
    Digest digest = new Digest();
    digest.happened(new Listener.Happening(event, readings.date(), "Ivan", "Petro"));
    digest.read(readings);
    return digest.hex();
  }
}
