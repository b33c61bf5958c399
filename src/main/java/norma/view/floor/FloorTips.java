package norma.view.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import norma.chart.pen.Labels;
import norma.chart.pen.Trade;
import norma.measure.Scope;
import norma.portrait.Duty;
import norma.portrait.Post;
import norma.portrait.ShopPortrait;
import norma.view.desk.Figures;
import norma.view.desk.PlanLook;

/** Says in a few lines what is at a spot of the floor. */
public final class FloorTips {
  private final Labels labels;

  FloorTips(Labels labels) {
    this.labels = labels;
  }

  /** The lines, the name first. */
  List<String> lines(Spot spot) {
    return spot.post().map(post -> man(spot.crew(), post)).orElseGet(() -> shop(spot));
  }

  /** The same as a text for a tooltip. */
  String html(Spot spot) {
    return html(lines(spot));
  }

  /** Lines as a text for a tooltip, the first of them bold. */
  static String html(List<String> lines) {
    StringBuilder text = new StringBuilder("<html><b>" + escaped(lines.get(0)) + "</b>");
    lines.subList(1, lines.size()).forEach(line -> text.append("<br>").append(escaped(line)));
    return text.append("</html>").toString();
  }

  /** A text as it stands in a page of markup. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private List<String> man(Crew crew, Post post) {
    ShopPortrait shop = crew.shop();
    Trade trade = trade(shop);
    List<String> lines = new ArrayList<>();
    lines.add(post.man().name() + (post.man().titled() ? ", holds the title" : ""));
    lines.add(place(shop) + ", " + trade.workplace() + " " + (post.man().place() + 1));
    if (!crew.hasWorked()) {
      lines.add("no shift yet");
    } else {
      lines.add(duty(crew, post, trade));
    }
    if (Double.isFinite(post.fulfilment())) {
      lines.add(
          Figures.of(post.output(), trade.unit())
              + ", "
              + Figures.of(post.fulfilment(), "norms")
              + " at pace "
              + Figures.of(post.pace()));
      lines.add(
          "drew "
              + Figures.of(post.material())
              + " of material, "
              + Figures.of(Shade.SUPPLIES.of(shop, post))
              + " × the crew's mean");
    }
    if (post.hours() > 0) {
      lines.add(
          "of "
              + Figures.of(post.hours(), "h")
              + ": "
              + Figures.of(post.worked())
              + " at work, "
              + Figures.of(post.starved())
              + " without materials, "
              + Figures.of(post.blocked())
              + " with carrier, line or crane busy, "
              + Figures.of(post.down())
              + " tool broken, "
              + Figures.of(post.exhausted())
              + " place exhausted");
    }
    upkeep(post).ifPresent(lines::add);
    lines.add(
        "fatigue "
            + Figures.of(post.man().fatigue())
            + ", resentment "
            + Figures.of(post.man().resentment()));
    return lines;
  }

  /** What is known of the upkeep of the place he worked at. */
  private static Optional<String> upkeep(Post post) {
    if (!Double.isFinite(post.upkeep())) {
      return Optional.empty();
    }
    String state = "upkeep of the place " + Figures.percent(post.upkeep());
    return Optional.of(
        Double.isFinite(post.upkeepShare())
            ? state + ", he did " + Figures.percent(post.upkeepShare()) + " of what wore off"
            : state);
  }

  private static String duty(Crew crew, Post post, Trade trade) {
    String work =
        switch (post.duty()) {
          case LEADER -> "at the head of " + trade.workplace() + " " + (post.place() + 1);
          case HELPER -> "helps " + helped(crew, post);
          case CLEARED -> "moved off his place for " + helped(crew, post);
          case PREPARER -> "prepares the " + trade.workplace() + " for a record";
          case ABSENT -> "absent";
        };
    int helpers = post.duty() == Duty.LEADER ? crew.helpersAt(post.place()).size() : 0;
    return work
        + (helpers > 0 ? ", " + helpers + (helpers == 1 ? " helper" : " helpers") : "")
        + (post.recordMan()
            ? ", to make a record"
            : post.favoured() ? ", on the foreman's order" : "");
  }

  private static String helped(Crew crew, Post post) {
    return crew.at(post.place())
        .filter(leader -> leader.man().id() != post.man().id())
        .map(leader -> leader.man().name())
        .orElse("the man at place " + (post.place() + 1));
  }

  private List<String> shop(Spot spot) {
    ShopPortrait shop = spot.crew().shop();
    Trade trade = trade(shop);
    PlanLook plan = PlanLook.of(shop.plan());
    List<String> lines = new ArrayList<>();
    lines.add(place(shop));
    lines.add(
        "foreman "
            + shop.foreman()
            + (spot.crew().hasWorked()
                ? ", plan of the shift: " + plan.word() + (shop.driven() ? ", the crew driven" : "")
                : ""));
    lines.add(plan.meaning());
    lines.add(
        "output "
            + Figures.of(shop.output(), trade.unit())
            + " in the shift; month "
            + Figures.of(shop.monthOutput())
            + " of "
            + Figures.of(shop.monthPlan())
            + " planned");
    lines.add(
        "store "
            + Figures.of(shop.store())
            + " + reserve "
            + Figures.of(shop.reserve())
            + " of "
            + Figures.of(shop.room())
            + "; "
            + shop.carriers()
            + " carriers "
            + Figures.percent(shop.carrierLoad())
            + " in use");
    lines.add(
        "norm "
            + Figures.of(shop.norm(), trade.unit())
            + " a shift, best so far "
            + Figures.of(shop.bestMultiple(), "norms"));
    return lines;
  }

  private String place(ShopPortrait shop) {
    Trade trade = trade(shop);
    String industry = labels.trades().size() > 1 ? trade.industry() + ", " : "";
    String crew = shop.crew() > 0 ? ", crew " + (shop.crew() + 1) : "";
    return Figures.capital(industry + trade.shop() + " " + (shop.shop() + 1) + crew);
  }

  private Trade trade(ShopPortrait shop) {
    return labels.trade(new Scope(shop.industry(), shop.shop()));
  }
}
