package norma.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import norma.event.Event;
import norma.measure.Readings;
import norma.run.Listener;
import norma.run.Loop;
import norma.scenario.Scenario;

/** All that a run told, to hold another against it. */
final class Readout {
  private final List<double[][]> readings = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final String digest;

  /** Runs a scenario and keeps everything. */
  Readout(Scenario scenario, long seed) {
    Listener keeper =
        new Listener() {
          @Override
          public void happened(Happening happening) {
            events.add(happening.event());
          }

          @Override
          public void read(Readings today) {
            readings.add(today.values());
          }
        };
    try (Loop loop = new Loop(scenario, seed, 1, List.of(keeper))) {
      digest = loop.run().digest();
    }
  }

  List<Event> events() {
    return List.copyOf(events);
  }

  String digest() {
    return digest;
  }

  /** Readings of a day by scope and measure, the eve's first. */
  List<double[][]> readings() {
    return List.copyOf(readings);
  }

  /**
   * How far another run of the same seed went its own way. It is followed until it departs: what it
   * told by then is in the digest, and differs.
   */
  Departure departure(Scenario scenario, long seed) {
    Watch watch = new Watch();
    try (Loop loop = new Loop(scenario, seed, 1, List.of(watch))) {
      boolean more = true;
      while (more && !watch.departed) {
        more = loop.advance();
      }
      return watch.departed
          ? new Departure(true, true)
          : new Departure(!loop.outcome().digest().equals(digest), false);
    }
  }

  /**
   * A difference between two runs.
   *
   * @param bits whether the digests differ
   * @param more whether something differs by more than the rounding of sums taken in another order
   */
  record Departure(boolean bits, boolean more) {}

  /** Compares as it goes, and keeps nothing. */
  private final class Watch implements Listener {
    private static final double ROUNDING = 1e-6;

    private int days;
    private int happenings;
    private boolean departed;

    @Override
    public void happened(Happening happening) {
      int at = happenings++;
      departed = departed || at >= events.size() || differ(events.get(at), happening.event());
    }

    @Override
    public void read(Readings today) {
      int at = days++;
      departed = departed || at >= readings.size() || differ(readings.get(at), today.values());
    }

    private static boolean differ(double[][] a, double[][] b) {
      if (a.length != b.length) {
        return true;
      }
      for (int scope = 0; scope < a.length; scope++) {
        for (int measure = 0; measure < a[scope].length; measure++) {
          if (differ(a[scope][measure], b[scope][measure])) {
            return true;
          }
        }
      }
      return false;
    }

    private static boolean differ(Event a, Event b) {
      if (a.kind() != b.kind()
          || a.day() != b.day()
          || a.shop() != b.shop()
          || a.worker() != b.worker()
          || a.target() != b.target()
          || !a.foreman().equals(b.foreman())
          || !a.text().equals(b.text())
          || !a.causes().equals(b.causes())) {
        return true;
      }
      for (Map.Entry<String, Double> quantity : a.quantities().entrySet()) {
        Double other = b.quantities().get(quantity.getKey());
        if (other == null || differ(quantity.getValue(), other)) {
          return true;
        }
      }
      return false;
    }

    private static boolean differ(double a, double b) {
      return Double.compare(a, b) != 0
          && !(Math.abs(a - b) <= ROUNDING * Math.max(1, Math.max(Math.abs(a), Math.abs(b))));
    }
  }
}
