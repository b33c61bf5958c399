package norma.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.time.Phase;

/** Histories made up for tests of charts and reports: plausible ones and degenerate ones. */
public final class MadeUp {
  public static final Scope COAL = new Scope("coal", -1);
  public static final Scope TEXTILES = new Scope("textiles", -1);
  private static final LocalDate START = LocalDate.of(1935, 1, 1);

  private final History history = new History();
  private int nextId = 1;

  private MadeUp() {}

  /** Two years with a campaign, records, a revision and removals. */
  public static History twoYears() {
    MadeUp made = new MadeUp();
    made.days(730, List.of(COAL), values -> values);
    made.story("coal");
    return made.history;
  }

  /** Two industries, the story in the first only. */
  public static History twoIndustries() {
    MadeUp made = new MadeUp();
    made.days(730, List.of(COAL, TEXTILES), values -> values);
    made.story("coal");
    return made.history;
  }

  /** As long as asked, nothing happening. */
  public static History quiet(int days) {
    MadeUp made = new MadeUp();
    made.days(days, List.of(COAL), values -> values);
    return made.history;
  }

  /** The campaign's story, in as many days as asked, with every value times a factor. */
  public static History story(int days, double factor) {
    MadeUp made = new MadeUp();
    made.days(
        days,
        List.of(COAL),
        values -> {
          values.replaceAll((measure, value) -> value * factor);
          return values;
        });
    made.story("coal");
    return made.history;
  }

  /** Adds days of one history, and what happened on them, to another. */
  public static void copy(History whole, History into, int from, int to) {
    List<Scope> scopes = whole.scopes();
    for (int day = from; day < to; day++) {
      double[][] rows = new double[scopes.size()][Measure.values().length];
      for (Measure measure : Measure.values()) {
        for (int i = 0; i < rows.length; i++) {
          rows[i][measure.ordinal()] = whole.of(scopes.get(i), measure, day);
        }
      }
      into.add(new Readings(day, START.plusDays(day), scopes, rows));
      int today = day;
      whole.events().stream().filter(e -> e.day() == today).forEach(into::add);
    }
  }

  /** Every reading the same number. */
  public static History constant(int days, double value) {
    MadeUp made = new MadeUp();
    made.days(
        days,
        List.of(COAL),
        values -> {
          for (Measure measure : Measure.values()) {
            values.put(measure, value);
          }
          return values;
        });
    return made.history;
  }

  /** Not even a first day. */
  public static History nothing() {
    return new History();
  }

  private void days(int days, List<Scope> industries, UnaryOperator<Map<Measure, Double>> changed) {
    List<Scope> scopes = new ArrayList<>(List.of(Scope.ECONOMY));
    scopes.addAll(industries);
    Random random = new Random(7);
    double record = Double.NaN;
    for (int day = -1; day < days; day++) {
      LocalDate date = START.plusDays(day);
      double[][] rows = new double[scopes.size()][Measure.values().length];
      Map<Measure, Double> values = day < 0 ? new EnumMap<>(Measure.class) : day(day, date, random);
      double best = values.getOrDefault(Measure.BEST_MULTIPLE, Double.NaN);
      record = Double.isNaN(record) ? best : Math.max(record, Double.isNaN(best) ? 0 : best);
      values.put(Measure.STANDING_RECORD, record);
      values = changed.apply(values);
      for (double[] row : rows) {
        Arrays.fill(row, Double.NaN);
        values.forEach((m, v) -> row[m.ordinal()] = v);
      }
      history.add(new Readings(day, date, scopes, rows));
    }
  }

  private static Map<Measure, Double> day(int day, LocalDate date, Random random) {
    double campaign = 0.8 * rise(day, 250, 25) * (1 - 0.4 * rise(day, 500, 60));
    double after = day >= 402 ? 1 : 0;
    boolean off = date.getDayOfMonth() % 6 == 0;
    boolean monthEnd = date.plusDays(1).getDayOfMonth() == 1;
    double dekada = date.getDayOfMonth() > 20 ? 1.04 : date.getDayOfMonth() <= 10 ? 0.97 : 1;
    Map<Measure, Double> v = new EnumMap<>(Measure.class);
    double norm = after > 0 ? 8.45 : 7;
    double perMan = 7.5 * (1 + 0.12 * rise(day, 330, 30) - 0.08 * rise(day, 430, 30)) * dekada;
    perMan *= 1 + 0.02 * random.nextGaussian();
    double noise = random.nextDouble();
    v.put(Measure.NORM, norm);
    v.put(Measure.CAMPAIGN, campaign);
    v.put(Measure.PUSH, day < 226 ? 0 : day < 320 ? 0.6 : day < 426 ? 0.9 : 0.6);
    v.put(Measure.ROSTER, 960.0);
    v.put(Measure.TITLED_SHARE, 0.33 * rise(day, 320, 25) - 0.08 * rise(day, 480, 30));
    double others = 0.18 + 0.6 * rise(day, 340, 40) + 0.45 * rise(day, 430, 15);
    v.put(Measure.RESENTMENT, others - 0.05);
    v.put(Measure.RESENTMENT_OTHERS, others);
    v.put(
        Measure.RESENTMENT_FAVOURED,
        campaign < 0.01 ? Double.NaN : 0.16 + 0.15 * rise(day, 340, 40) + 0.2 * rise(day, 430, 15));
    v.put(Measure.PAY_GINI, 0.146 + 0.2 * rise(day, 290, 25));
    v.put(Measure.INCIDENTS, noise < others / 6 ? 1.0 : 0.0);
    v.put(Measure.BLOWS, noise < others / 30 ? 1.0 : 0.0);
    v.put(Measure.REMOVALS, day == 330 || day == 395 || day == 480 || day == 610 ? 1.0 : 0.0);
    v.put(Measure.ACCUSATIONS, day > 300 && day % 41 == 0 ? 1.0 : 0.0);
    v.put(Measure.SHARE_BELOW_NORM, month(0.37 - 0.12 * rise(day, 330, 30) + 0.25 * after, date));
    v.put(Measure.WAGE_FUND_OVERRUN, 0.01 + 0.3 * rise(day, 320, 25) - 0.22 * after);
    v.put(Measure.OBSTRUCTING_SHOPS, 0.3 * rise(day, 380, 40));
    v.put(Measure.PLAN_MADE_SHARE, 0.5 + 0.3 * rise(day, 320, 30) - 0.35 * after);
    v.put(Measure.PADDED_SHARE, 0.01 + 0.02 * after);
    v.put(Measure.MEN_MOVED, off ? 0.0 : 200 * campaign);
    v.put(Measure.UPKEEP, 0.75 - 0.05 * dekada + 0.02 * campaign);
    v.put(Measure.ACCIDENTS, random.nextDouble() < 0.4 ? 1.0 : 0.0);
    v.put(Measure.COMMITTEES_OPEN, rise(day, 300, 30));
    v.put(Measure.PLEDGE_SHORTFALL, 0.05 * campaign);
    v.put(Measure.STORE_DAYS, 4 - 2 * campaign);
    v.put(Measure.STORMING_INDEX, monthEnd ? 1.06 + 0.03 * random.nextGaussian() : Double.NaN);
    v.put(Measure.OUTPUT, off ? 0.0 : perMan * 925);
    v.put(Measure.PLAN, off ? 0.0 : 7.2 * 925 * (1 + 0.0002 * day));
    if (off) {
      v.put(Measure.HOURS_STARVED, 0.0);
      v.put(Measure.HOURS_BLOCKED, 0.0);
      v.put(Measure.HOURS_HELD_UP, 0.0);
      v.put(Measure.HOURS_EXHAUSTED, 0.0);
      v.put(Measure.HOURS_DOWN, 0.0);
      v.put(Measure.HOURS_ABSENT, 0.0);
      return v;
    }
    v.put(Measure.OUTPUT_PER_MAN_SHIFT, perMan);
    v.put(Measure.MEAN_FULFILMENT, 1.35 * perMan / norm * (0.8 + 0.2 * campaign));
    v.put(Measure.FULFILMENT_P10, perMan / norm * (0.66 - 0.1 * campaign));
    v.put(Measure.FULFILMENT_P50, perMan / norm);
    v.put(Measure.FULFILMENT_P90, perMan / norm * (1.35 + 0.9 * campaign));
    double multiple = 2.1 + 1.1 * noise * noise;
    if (day > 228 && random.nextDouble() < 0.75) {
      multiple += campaign * (3 + 10 * random.nextDouble() * rise(day, 300, 40));
    }
    v.put(Measure.BEST_MULTIPLE, multiple);
    v.put(Measure.SHIFTS_EQUAL, 40 * (1 - 0.85 * rise(day, 290, 25)));
    v.put(Measure.SHIFTS_FAVOUR, 40 * 0.68 * rise(day, 290, 25));
    v.put(Measure.SHIFTS_PREPARING, day > 226 && random.nextDouble() < 0.8 ? 1.0 : 0.0);
    v.put(Measure.SHIFTS_RECORD, day > 226 && random.nextDouble() < 0.5 ? 1.0 : 0.0);
    v.put(Measure.SHIFTS_OBSTRUCT, 40 * 0.14 * rise(day, 370, 40));
    v.put(Measure.HOURS_STARVED, 60 + 300 * campaign + 40 * random.nextDouble());
    v.put(Measure.HOURS_HELD_UP, 0.0);
    v.put(Measure.HOURS_BLOCKED, 90 + 160 * campaign + 40 * random.nextDouble());
    v.put(Measure.HOURS_EXHAUSTED, 4 + 30 * campaign);
    v.put(Measure.HOURS_DOWN, 45 + 12 * random.nextDouble());
    v.put(Measure.HOURS_ABSENT, 200 + 60 * campaign);
    v.put(Measure.LOST_SHARE_OTHERS, 0.031 + 0.07 * campaign);
    v.put(Measure.WAIT_PER_BATCH_OTHERS, 0.03 + 0.04 * campaign);
    v.put(Measure.SUPPLY_GINI, 0.17 + 0.25 * campaign + 0.02 * random.nextDouble());
    v.put(Measure.PAY, 8.2 + 2.4 * rise(day, 320, 25) - 1.7 * after + 0.2 * random.nextDouble());
    v.put(Measure.EFFORT_ALONE, 1.07 + 0.05 * campaign - 0.1 * after + 0.01 * random.nextDouble());
    v.put(Measure.DRIVEN_SHARE, (dekada > 1 ? 0.35 : 0.1) * (1 + 0.2 * random.nextDouble()));
    if (campaign > 0.01) {
      v.put(Measure.LOST_SHARE_FAVOURED, 0.03 + 0.03 * campaign);
      v.put(Measure.WAIT_PER_BATCH_FAVOURED, 0.018);
      v.put(Measure.SUPPLY_FAVOURED_SHARE, 0.4 * rise(day, 290, 25));
      v.put(Measure.OTHERS_LOST_FAVOUR, 0.5 + 0.2 * campaign + 0.02 * random.nextGaussian());
      v.put(Measure.NEIGHBOURS_LOST_FAVOUR, 0.1 + 0.1 * campaign + 0.02 * random.nextGaussian());
      v.put(Measure.SHOP_GAIN_SPECIAL, -0.02 + 0.1 * campaign + 0.02 * random.nextGaussian());
      if (random.nextDouble() < 0.9) {
        v.put(Measure.OTHERS_LOST_RECORD, 0.25 + 0.1 * random.nextDouble());
        v.put(Measure.NEIGHBOURS_LOST_RECORD, 0.04 + 0.04 * random.nextDouble());
      }
    }
    return v;
  }

  private static double month(double value, LocalDate date) {
    return value + 0.01 * (date.getMonthValue() % 3);
  }

  private static double rise(int day, double middle, double width) {
    return 1 / (1 + Math.exp(-(day - middle) / width));
  }

  private void story(String industry) {
    int push =
        event(
            226,
            Kind.INTERVENTION,
            "",
            -1,
            -1,
            "the campaign is proclaimed; industries.coal.planner.campaign.push = 0.6",
            Map.of());
    int first = record(233, industry, 16, 411, 5.1, 3.2, push);
    int press = event(236, Kind.PUBLICITY, industry, 16, 411, "", Map.of("reach", 1.0), first);
    int second = record(239, industry, 4, 97, 9.3, 5.1, press);
    event(266, Kind.LOCAL_RECORD, industry, 11, 300, "favour", Map.of("multiple", 4.4), press);
    record(268, industry, 22, 530, 10.4, 9.3, second);
    int title = event(272, Kind.TITLE, industry, 16, 411, "", Map.of("fulfilment", 1.9), first);
    event(273, Kind.REWARD, industry, 16, 411, "record", Map.of("roubles", 200.0), title);
    event(320, Kind.INTERVENTION, "", -1, -1, "planner.campaign.push = 0.9", Map.of());
    record(383, industry, 31, 755, 12.3, 10.4, second);
    Map<String, Double> why = new LinkedHashMap<>();
    why.put("overrun", 0.31);
    why.put("debt_months", 0.58);
    int order =
        event(
            332,
            Kind.REVISION_ORDERED,
            industry,
            -1,
            -1,
            "the wage fund is overrun",
            why,
            first,
            second,
            title);
    Map<String, Double> rise = new LinkedHashMap<>();
    rise.put("rise", 0.207);
    rise.put("norm_before", 7.0);
    rise.put("norm_after", 8.45);
    rise.put("mean", 1.19);
    rise.put("best", 3.1);
    int revision = event(402, Kind.NORM_REVISION, industry, -1, -1, "", rise, order);
    event(426, Kind.INTERVENTION, "", -1, -1, "planner.campaign.push = 0.6", Map.of());
    event(
        440,
        Kind.INCIDENT,
        industry,
        16,
        420,
        411,
        "",
        "blow",
        Map.of("target_titled", 1.0),
        revision);
    event(500, Kind.TITLE_LOST, industry, 16, 411, "", Map.of("fulfilment", 0.93), revision);
    int found =
        event(
            380,
            Kind.OBSTRUCTION,
            industry,
            9,
            -1,
            -1,
            "Nikita Buran",
            "",
            Map.of("found_this_month", 1.0),
            push);
    int accused =
        event(
            390,
            Kind.ACCUSATION,
            industry,
            9,
            -1,
            -1,
            "Nikita Buran",
            "",
            Map.of("shortfall", 0.08, "obstructions_found", 1.0),
            found);
    int removed =
        event(
            395,
            Kind.REMOVAL,
            industry,
            9,
            -1,
            -1,
            "Nikita Buran",
            "",
            Map.of("months_in_post", 13.0),
            accused);
    event(396, Kind.SUCCESSION, industry, 9, -1, -1, "Osip Vlasov", "", Map.of(), removed);
    event(480, Kind.REMOVAL, industry, 30, -1, "", Map.of("shortfall", 0.12), accused);
    event(610, Kind.REMOVAL, industry, 2, -1, "", Map.of("shortfall", 0.12), accused);
    event(615, Kind.AUDIT, industry, 2, -1, "", Map.of("padded", 55.0));
  }

  private int record(
      int day, String industry, int shop, int worker, double x, double before, int cause) {
    Map<String, Double> q = new LinkedHashMap<>();
    q.put("multiple", x);
    q.put("output", 7 * x);
    q.put("norm", 7.0);
    q.put("previous_best", before);
    q.put("helpers", 2.0);
    q.put("prepared_units", 48.0);
    q.put("preparing_shifts", 2.0);
    q.put("method", 0.55);
    q.put("skill", 1.21);
    q.put("effort", 1.4);
    return event(day, Kind.RECORD, industry, shop, worker, "record", q, cause);
  }

  private int event(
      int day,
      Kind kind,
      String industry,
      int shop,
      int worker,
      String text,
      Map<String, Double> quantities,
      int... causes) {
    return event(day, kind, industry, shop, worker, -1, "", text, quantities, causes);
  }

  private int event(
      int day,
      Kind kind,
      String industry,
      int shop,
      int worker,
      int target,
      String foreman,
      String text,
      Map<String, Double> quantities,
      int... causes) {
    List<Integer> ids = Arrays.stream(causes).boxed().toList();
    int id = nextId++;
    history.add(
        new Event(
            id,
            day,
            Phase.SHIFT1,
            kind,
            industry,
            shop,
            worker,
            target,
            foreman,
            text,
            quantities,
            ids));
    return id;
  }
}
