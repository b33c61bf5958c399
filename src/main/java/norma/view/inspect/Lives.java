package norma.view.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import norma.portrait.Portrait;

/**
 * What became of each worker from census to census, a dekada apart, and since the last.
 *
 * <p>Kept compact: a worker takes 32 bytes a census, so a thousand men in ten years take 12 MB.
 */
final class Lives {
  /** What is kept of a worker. */
  enum Trace {
    FULFILMENT(
        "fulfilment", "norms", "mean reported fulfilment of a month", Portrait::fulfilmentMonth),
    PAY("pay", "roubles per shift", "mean pay per shift of a month", Portrait::payMonth),
    RESENTMENT("resentment", "", "0 none", Portrait::resentment),
    FATIGUE("fatigue", "", "0 fresh … 1 spent", Portrait::fatigue),
    BEST("best shift", "norms", "best shift of his life here", Portrait::bestMultiple),
    METHOD("method", "", "knowledge of the method, 0..1", Portrait::method),
    HOSTILITY("hostility", "", "hostility he expects from mates, 0..1", Portrait::hostility),
    RATCHET(
        "ratchet belief",
        "",
        "share of over-fulfilment he believes a revision takes back, 0..1",
        Portrait::ratchetBelief);

    private final String label;
    private final String unit;
    private final String meaning;
    private final ToDoubleFunction<Portrait> reading;

    Trace(String label, String unit, String meaning, ToDoubleFunction<Portrait> reading) {
      this.label = label;
      this.unit = unit;
      this.meaning = meaning;
      this.reading = reading;
    }
  }

  private static final Trace[] TRACES = Trace.values();

  private final Map<Long, Life> lives = new HashMap<>();
  private int[] days = new int[64];
  private int censuses;

  /** Forgets all. */
  void forget() {
    lives.clear();
    censuses = 0;
  }

  /** Takes a census, at the end of a day; one that was taken already is passed over. */
  void take(int day, List<Portrait> men) {
    if (censuses > 0 && days[censuses - 1] >= day) {
      return;
    }
    if (censuses == days.length) {
      days = Arrays.copyOf(days, 2 * censuses);
    }
    days[censuses] = day;
    for (Portrait man : men) {
      Life life = lives.computeIfAbsent(man.id(), id -> new Life(censuses));
      life.add(man, censuses);
    }
    censuses++;
  }

  /** The last day on which a man was counted, if ever. */
  Optional<Integer> lastSeen(long id) {
    return Optional.ofNullable(lives.get(id)).map(life -> days[life.first + life.count - 1]);
  }

  /** The man as he was last counted, if ever. */
  Optional<Portrait> portrait(long id) {
    return Optional.ofNullable(lives.get(id)).map(life -> life.last);
  }

  /** Whether he was not there at the last census, but before. */
  boolean hasLeft(long id) {
    Life life = lives.get(id);
    return life != null && life.first + life.count < censuses;
  }

  /**
   * A man's histories, in the order of {@link Trace}, from census to census and up to now; none
   * where he was never counted.
   *
   * @param now the man as he is; empty where he left
   * @param today the day of that
   */
  List<HistoryLine> lines(long id, Optional<Portrait> now, int today) {
    Life life = lives.get(id);
    if (life == null) {
      return List.of();
    }
    int[] counted = Arrays.copyOfRange(days, life.first, life.first + life.count);
    int last = counted[counted.length - 1];
    // A census of today says the same as the man does.
    boolean later = now.isPresent() && today > last;
    int[] when = later ? Arrays.copyOf(counted, counted.length + 1) : counted;
    when[when.length - 1] = later ? today : last;
    List<HistoryLine> lines = new ArrayList<>();
    for (Trace trace : TRACES) {
      double[] values = Arrays.copyOf(life.values(trace), when.length);
      now.ifPresent(man -> values[when.length - 1] = trace.reading.applyAsDouble(man));
      lines.add(new HistoryLine(trace.label, trace.unit, trace.meaning, when, values));
    }
    return lines;
  }

  /** One worker: a row of values for each census since his first. */
  private static final class Life {
    private final int first;
    private float[] rows = new float[4 * TRACES.length];
    private int count;
    private Portrait last;

    Life(int first) {
      this.first = first;
    }

    void add(Portrait man, int census) {
      last = man;
      int row = census - first;
      if ((row + 1) * TRACES.length > rows.length) {
        rows = Arrays.copyOf(rows, rows.length + Math.max(8, row / 2) * TRACES.length);
      }
      for (Trace trace : TRACES) {
        rows[row * TRACES.length + trace.ordinal()] = (float) trace.reading.applyAsDouble(man);
      }
      count = row + 1;
    }

    double[] values(Trace trace) {
      double[] values = new double[count];
      for (int row = 0; row < count; row++) {
        values[row] = rows[row * TRACES.length + trace.ordinal()];
      }
      return values;
    }
  }
}
