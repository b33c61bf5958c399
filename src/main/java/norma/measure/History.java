package norma.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import norma.event.Event;
import norma.portrait.Flow;
import norma.portrait.Move;

/**
 * What an observer remembers of a run: every measure of the economy and its industries day by day,
 * and all events.
 *
 * <p>Shops are kept only if asked for. A day of one scope takes about 700 bytes, so two years of an
 * economy with one industry take one megabyte. Not for use by several threads at once.
 */
public final class History {
  private static final int MEASURES = Measure.values().length;

  private final boolean withShops;
  private final Map<Scope, Track> tracks = new LinkedHashMap<>();
  private final Map<Integer, List<Flow>> flows = new TreeMap<>();
  private final List<Event> events = new ArrayList<>();
  private List<Move> moves = List.of();
  private LocalDate start;
  private int days;

  /** Remembers the economy and its industries. */
  public History() {
    this(false);
  }

  /**
   * Remembers the economy and its industries.
   *
   * @param withShops whether every shop as well, some 40 times as much
   */
  public History(boolean withShops) {
    this.withShops = withShops;
  }

  /** Takes note of a day's readings, or of the initial state. Days left out remain NaN. */
  public void add(Readings readings) {
    if (start == null) {
      start = readings.date().minusDays(readings.day());
    }
    int day = readings.day();
    for (int i = 0; i < readings.scopes().size(); i++) {
      Scope scope = readings.scopes().get(i);
      if (withShops || scope.kind() != Scope.Kind.SHOP) {
        tracks.computeIfAbsent(scope, s -> new Track()).set(day, readings.values()[i]);
      }
    }
    if (!readings.flows().isEmpty()) {
      flows.put(day, readings.flows());
    }
    days = Math.max(days, day + 1);
  }

  /** Takes note of an event. */
  public void add(Event event) {
    events.add(event);
  }

  /** Takes note of who went from where to where since the run began. */
  public void moved(List<Move> sinceTheStart) {
    moves = List.copyOf(sinceTheStart);
  }

  /** Days read so far, the initial state not counted. */
  public int days() {
    return days;
  }

  /** Date of a day; the day before the first is -1. Fails before the first readings. */
  public LocalDate date(int day) {
    return start.plusDays(day);
  }

  /** Dates of all days, from day 0. */
  public List<LocalDate> dates() {
    List<LocalDate> dates = new ArrayList<>(days);
    for (int day = 0; day < days; day++) {
      dates.add(date(day));
    }
    return dates;
  }

  /** The scopes remembered, the economy first. */
  public List<Scope> scopes() {
    return List.copyOf(tracks.keySet());
  }

  /** The industries, in the scenario's order. */
  public List<Scope> industries() {
    return tracks.keySet().stream().filter(s -> s.kind() == Scope.Kind.INDUSTRY).toList();
  }

  /**
   * What to look at where nobody has said: the only industry; of several the whole economy, or the
   * first of them where they make things of different units, so that the whole has no output.
   */
  public Scope usual() {
    List<Scope> industries = industries();
    boolean summed =
        !Double.isNaN(of(Scope.ECONOMY, Measure.PLAN, -1))
            || !Double.isNaN(of(Scope.ECONOMY, Measure.PLAN, 0));
    boolean whole = industries.size() != 1 && summed;
    return whole || industries.isEmpty() ? Scope.ECONOMY : industries.get(0);
  }

  /** A measure day by day, from day 0; NaN where there was none, and all NaN if unknown. */
  public double[] series(Scope scope, Measure measure) {
    return series(scope, measure, 0);
  }

  /** The same from a day on; empty if that has not come yet. */
  public double[] series(Scope scope, Measure measure, int from) {
    double[] series = new double[Math.max(0, days - from)];
    Track track = tracks.get(scope);
    for (int i = 0; i < series.length; i++) {
      series[i] = track == null ? Double.NaN : track.of(from + i, measure);
    }
    return series;
  }

  /** A measure on one day, on day -1 in the initial state; NaN where there is none. */
  public double of(Scope scope, Measure measure, int day) {
    Track track = tracks.get(scope);
    return track == null ? Double.NaN : track.of(day, measure);
  }

  /**
   * What passed between industries on a day, on day -1 how it stood at first; empty where none
   * lives on another.
   */
  public List<Flow> flows(int day) {
    return flows.getOrDefault(day, List.of());
  }

  /** Who went from where to where since the run began, as far as it was told. */
  public List<Move> moves() {
    return moves;
  }

  /** All events so far, in the order of happening; a view that grows with the run. */
  public List<Event> events() {
    return Collections.unmodifiableList(events);
  }

  /** The readings of one scope. */
  private static final class Track {
    private double[] initial = new double[0];
    private final List<double[]> rows = new ArrayList<>();

    void set(int day, double[] values) {
      double[] row = Arrays.copyOf(values, MEASURES);
      if (day < 0) {
        initial = row;
        return;
      }
      while (rows.size() <= day) {
        rows.add(new double[0]);
      }
      rows.set(day, row);
    }

    double of(int day, Measure measure) {
      double[] row = day < 0 ? initial : day < rows.size() ? rows.get(day) : new double[0];
      return row.length == 0 ? Double.NaN : row[measure.ordinal()];
    }
  }
}
