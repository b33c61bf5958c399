package norma.view.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import norma.chart.pen.Trade;
import norma.measure.Scope;
import norma.portrait.Portrait;
import norma.portrait.Post;
import norma.portrait.ShopPortrait;
import norma.run.Status;
import norma.time.Phase;
import norma.view.desk.Figures;
import norma.view.desk.Pick;
import norma.view.desk.Session;

/**
 * All that the window knows of workers, shops and foremen, brought together from where it is kept.
 */
final class Dossiers {
  private final Session session;
  private final Lives lives = new Lives();
  private final Followed followed = new Followed();
  private final Recent recent = new Recent();

  Dossiers(Session session) {
    this.session = session;
  }

  /** Another run began. */
  void forget() {
    lives.forget();
    followed.forget();
    recent.forget();
  }

  /** Takes note of what is new in the session's frame. */
  void take() {
    var parts = session.frame().parts();
    if (!parts.isEmpty()) {
      var calendar = session.status().scenario().calendar();
      var start = calendar.start().toEpochDay();
      parts
          .get(0)
          .counts()
          .forEach(
              count -> lives.take(Math.toIntExact(count.date().toEpochDay() - start), count.men()));
    }
    followed.take(session.frame().followed());
    recent.take(session.news());
  }

  /** Follows these shops from now on, and forgets the shifts of others. */
  void follow(List<Scope> scopes) {
    followed.keep(scopes);
    session.player().follow(scopes);
  }

  /** The shop that has to do with a pick, if it is known. */
  Optional<Scope> scope(Pick pick) {
    if (pick instanceof Pick.Man man) {
      return portrait(man.id()).map(one -> new Scope(one.industry(), one.shop()));
    }
    return Optional.of(
        pick instanceof Pick.Shop shop ? shop.scope() : ((Pick.Foreman) pick).scope());
  }

  /** What is known now. */
  Dossier sheet(Pick pick) {
    if (pick instanceof Pick.Man man) {
      return man(man.id());
    }
    Scope scope = pick instanceof Pick.Shop shop ? shop.scope() : ((Pick.Foreman) pick).scope();
    List<ShopPortrait> crews = crews(scope);
    ShopSheets sheets =
        new ShopSheets(session, scope, crews, followed.shifts(scope), recent.ofShop(scope));
    if (crews.isEmpty()) {
      return Dossier.unknown(sheets.name(), "Nothing is known yet; the run has not begun.");
    }
    return pick instanceof Pick.Shop ? sheets.shop() : sheets.foreman();
  }

  private List<ShopPortrait> crews(Scope scope) {
    return session.shops().stream()
        .filter(s -> s.industry().equals(scope.industry()) && s.shop() == scope.shop())
        .toList();
  }

  /** A man as of his last shift if he is here, or else as he was last counted. */
  private Optional<Portrait> portrait(long id) {
    return post(id).map(Post::man).or(() -> lives.portrait(id));
  }

  private Optional<Post> post(long id) {
    return session.shops().stream()
        .flatMap(shop -> shop.posts().stream())
        .filter(post -> post.man().id() == id)
        .findFirst();
  }

  private Dossier man(long id) {
    Optional<Portrait> known = portrait(id);
    if (known.isEmpty()) {
      return Dossier.unknown("Number " + id, "Nothing is known of him yet, or he left long ago.");
    }
    Portrait man = known.get();
    Scope scope = new Scope(man.industry(), man.shop());
    Trade trade = session.labels().trade(scope);
    Optional<Post> post = post(id);
    boolean left = post.isEmpty() && (!session.shops().isEmpty() || lives.hasLeft(id));
    List<Dossier.Fact> facts = new ArrayList<>(Trait.of(man));
    facts.add(
        new Dossier.Fact(
            "came",
            man.hiredDay() < 0 ? "before the start" : date(man.hiredDay()),
            "day on which he came to this shop"));
    post.ifPresent(
        one -> {
          crews(scope).stream()
              .findFirst()
              .ifPresent(shop -> facts.add(Hope.of(one, shop.committee())));
          Hope.upkeep(one).ifPresent(facts::add);
        });
    String where =
        (session.labels().trades().size() > 1 ? trade.industry() + ", " : "")
            + trade.shop()
            + " "
            + (man.shop() + 1)
            + ", "
            + trade.workplace()
            + " "
            + (man.place() + 1)
            + (man.crew() > 0 ? ", crew " + (man.crew() + 1) : "");
    String subtitle =
        left
            ? "left"
                + lives.lastSeen(id).map(day -> ", last counted " + date(day)).orElse("")
                + "; was "
                + trade.worker()
                + " in "
                + where
            : trade.worker() + (man.woman() ? ", woman, " : ", ") + where;
    List<HistoryLine> lines = new ArrayList<>(lives.lines(id, post.map(Post::man), today()));
    lines.addAll(followed.lines(id));
    return new Dossier(
        man.name(),
        Figures.capital(subtitle),
        Optional.of(scope),
        facts,
        lines,
        paces(id, scope, trade),
        recent.ofMan(id));
  }

  private List<Dossier.Decision> paces(long id, Scope scope, Trade trade) {
    List<Dossier.Decision> decisions = new ArrayList<>();
    for (ShopPortrait shop : followed.shifts(scope)) {
      for (Post post : shop.posts()) {
        if (post.man().id() == id) {
          String what =
              switch (post.duty()) {
                case LEADER ->
                    Figures.of(post.output(), trade.unit())
                        + ", "
                        + Figures.of(post.fulfilment(), "norms")
                        + (post.recordMan()
                            ? ", record shift"
                            : post.favoured() ? ", favoured" : "")
                        + (post.exhausted() > 0
                            ? ", place exhausted for " + Figures.of(post.exhausted(), "h")
                            : "");
                case HELPER -> "helped at " + trade.workplace() + " " + (post.place() + 1);
                case CLEARED ->
                    "was moved off for the man at " + trade.workplace() + " " + (post.place() + 1);
                case PREPARER -> "prepared a " + trade.workplace();
                case ABSENT -> "absent";
              };
          decisions.add(new Dossier.Decision(date(shop.day()), what, "pace", post.paces()));
        }
      }
    }
    return decisions;
  }

  /** The day that the figures are of: before its dawn they are those of the day before. */
  private int today() {
    Status status = session.status();
    return status.phase() == Phase.DAWN ? status.day() - 1 : status.day();
  }

  private String date(int day) {
    return Figures.date(session.status().scenario().calendar().start().plusDays(day));
  }
}
