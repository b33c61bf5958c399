package norma.view.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import norma.chart.pen.Trade;
import norma.event.Event;
import norma.measure.Measure;
import norma.measure.Scope;
import norma.portrait.ShopPortrait;
import norma.view.desk.Figures;
import norma.view.desk.PlanLook;
import norma.view.desk.Session;

/** What is known of a shop and of its foreman. */
final class ShopSheets {
  private static final List<Measure> OF_SHOP =
      List.of(
          Measure.MEAN_FULFILMENT,
          Measure.BEST_MULTIPLE,
          Measure.NORM,
          Measure.PAY,
          Measure.STORE_DAYS,
          Measure.SUPPLY_GINI,
          Measure.LOST_SHARE_FAVOURED,
          Measure.LOST_SHARE_OTHERS,
          Measure.UPKEEP,
          Measure.RESENTMENT,
          Measure.TITLED_SHARE);
  private static final List<Measure> OF_FOREMAN =
      List.of(
          Measure.CAMPAIGN,
          Measure.FEAR,
          Measure.SUSPICION,
          Measure.GROSS_FULFILMENT,
          Measure.SUPPLY_FAVOURED_SHARE,
          Measure.PADDED_SHARE,
          Measure.RESENTMENT);
  private static final Set<Event.Kind> FOREMAN_S =
      Set.of(
          Event.Kind.OBSTRUCTION,
          Event.Kind.AUDIT,
          Event.Kind.ACCUSATION,
          Event.Kind.REMOVAL,
          Event.Kind.SUCCESSION,
          Event.Kind.RECORD,
          Event.Kind.LOCAL_RECORD);

  private final Session session;
  private final Scope scope;
  private final List<ShopPortrait> crews;
  private final List<ShopPortrait> shifts;
  private final List<Event> events;
  private final Trade trade;

  ShopSheets(
      Session session,
      Scope scope,
      List<ShopPortrait> crews,
      List<ShopPortrait> shifts,
      List<Event> events) {
    this.session = session;
    this.scope = scope;
    this.crews = crews;
    this.shifts = shifts;
    this.events = events;
    this.trade = session.labels().trade(scope);
  }

  /** What the shop is called; of several trades with its name, since each has a shop 3. */
  String name() {
    String shop = trade.shop() + " " + (scope.shop() + 1);
    return Figures.capital(
        session.labels().trades().size() > 1 ? trade.industry() + ", " + shop : shop);
  }

  Dossier shop() {
    ShopPortrait shop = latest();
    List<Dossier.Fact> facts = new ArrayList<>();
    facts.add(fact("foreman", shop.foreman(), "the foreman now"));
    facts.add(fact("plan of the shift", plan(shop), PlanLook.of(shop.plan()).meaning()));
    facts.add(fact("men", String.valueOf(men()), "men on the roster, all crews"));
    facts.add(fact("titled", String.valueOf(titled()), "men who hold the title, all crews"));
    facts.add(fact("output", Figures.of(shop.output(), trade.unit()), "hauled in the last shift"));
    facts.add(
        fact(
            "month",
            Figures.of(shop.monthOutput()) + " of " + Figures.of(shop.monthPlan(), trade.unit()),
            "output of the month so far, of the plan for all of it"));
    facts.add(
        fact("norm", Figures.of(shop.norm(), trade.unit() + "/shift"), "output norm in force"));
    facts.add(fact("best", Figures.of(shop.bestMultiple(), "norms"), "best shift here so far"));
    facts.add(
        fact(
            "store",
            Figures.of(shop.store()) + " of " + Figures.of(shop.room()),
            "units of material in the store, of what there is room for"));
    facts.add(
        fact("reserve", Figures.of(shop.reserve()), "units laid up for favourites or a record"));
    facts.add(
        fact(
            "carriers",
            shop.carriers() + ", " + Figures.percent(shop.carrierLoad()) + " in use",
            "carriers, and the share of their time spent on batches"));
    if (Double.isFinite(shop.upkeep())) {
      facts.add(
          fact(
              "upkeep",
              Figures.percent(shop.upkeep()),
              "of the places, on average; 100 % is perfect"));
    }
    facts.add(Hope.ofShop(shop.committee(), trade, this::date));
    facts.addAll(blame(shop));
    return new Dossier(
        name(),
        trade.industry() + ", foreman " + shop.foreman(),
        Optional.of(scope),
        facts,
        lines(OF_SHOP),
        plans(),
        events);
  }

  Dossier foreman() {
    ShopPortrait shop = latest();
    List<Dossier.Fact> facts = new ArrayList<>();
    facts.add(
        fact("ambition", Figures.of(shop.ambition()), "how much he is after standing; 1 the mean"));
    facts.add(
        fact(
            "fear",
            Figures.of(shop.fear()) + ", own " + Figures.of(shop.ownFear()),
            "how much he fears blame now, and by himself, to which fear goes back; 1 the mean"));
    facts.add(
        fact(
            "others lose",
            "favour " + loses(shop.favourLoses()) + ", records " + loses(shop.recordLoses()),
            "share of their output that others lose, as he has learned, in shifts with favourites"
                + " and in record shifts; – where he has seen none"));
    facts.add(
        fact(
            "in charge since",
            shop.sinceDay() < 0 ? "before the start" : date(shop.sinceDay()),
            "day on which he took over"));
    facts.add(fact("plan of the shift", plan(shop), PlanLook.of(shop.plan()).meaning()));
    facts.add(
        fact(
            "month",
            Figures.of(shop.monthOutput()) + " of " + Figures.of(shop.monthPlan(), trade.unit()),
            "output of the month so far, of the plan for all of it"));
    facts.add(
        fact("reserve", Figures.of(shop.reserve()), "units laid up for favourites or a record"));
    facts.addAll(blame(shop));
    return new Dossier(
        shop.foreman(),
        "Foreman of " + trade.shop() + " " + (scope.shop() + 1) + ", " + trade.industry(),
        Optional.of(scope),
        facts,
        lines(OF_FOREMAN),
        plans(),
        events.stream().filter(event -> FOREMAN_S.contains(event.kind())).toList());
  }

  private List<Dossier.Fact> blame(ShopPortrait shop) {
    return List.of(
        fact(
            "pledge",
            Figures.of(shop.pledge(), trade.unit()),
            "what the campaign made the works pledge for the month"),
        fact(
            "suspicion",
            Figures.of(shop.suspicion()),
            "thrown on this " + trade.shop() + " by accusations in others; 0 none"));
  }

  private static String loses(double share) {
    return share == 0 ? "–" : Figures.percent(share);
  }

  private ShopPortrait latest() {
    ShopPortrait latest = crews.get(0);
    for (ShopPortrait crew : crews) {
      latest = crew.day() >= latest.day() ? crew : latest;
    }
    return latest;
  }

  private int men() {
    return crews.stream().mapToInt(crew -> crew.posts().size()).sum();
  }

  private long titled() {
    return crews.stream()
        .flatMap(crew -> crew.posts().stream())
        .filter(post -> post.man().titled())
        .count();
  }

  private List<HistoryLine> lines(List<Measure> measures) {
    int[] days = IntStream.range(0, session.history().days()).toArray();
    return measures.stream()
        .map(
            measure ->
                new HistoryLine(
                    measure.id().replace('_', ' '),
                    measure.unit().equals("–") ? "" : measure.unit().replace("units", trade.unit()),
                    measure.meaning(),
                    days,
                    session.history().series(scope, measure)))
        .toList();
  }

  private List<Dossier.Decision> plans() {
    return shifts.stream()
        .map(
            shift ->
                new Dossier.Decision(
                    date(shift.day()) + (crews.size() > 1 ? ", crew " + (shift.crew() + 1) : ""),
                    plan(shift)
                        + " → "
                        + Figures.of(shift.output(), trade.unit())
                        + (shift.weighed().isEmpty() ? ", an attempt went on" : ""),
                    "plan",
                    shift.weighed()))
        .toList();
  }

  private static String plan(ShopPortrait shop) {
    return shop.day() < 0
        ? "–"
        : PlanLook.of(shop.plan()).word() + (shop.driven() ? ", the crew driven" : "");
  }

  private String date(int day) {
    return Figures.date(session.status().scenario().calendar().start().plusDays(day));
  }

  private static Dossier.Fact fact(String label, String value, String meaning) {
    return new Dossier.Fact(label, value, meaning);
  }
}
