package norma.view.floor;

import java.util.ArrayList;
import java.util.List;
import norma.chart.pen.Labels;
import norma.chart.pen.Trade;
import norma.measure.Scope;
import norma.view.desk.Figures;
import norma.view.desk.PlanLook;

/** Says in a few lines what a trade or a delivery on the map comes to. */
final class MapTips {
  private final Labels labels;

  MapTips(Labels labels) {
    this.labels = labels;
  }

  /** The lines on a trade, its name first. */
  List<String> trade(TradeFigures trade, List<TradeLink> links) {
    List<String> lines = new ArrayList<>();
    lines.add(words(trade.industry()).industry());
    lines.add(Figures.whole(trade.men()) + " men, " + Figures.percent(trade.titled()) + " titled");
    if (trade.day() < 0) {
      lines.add("no shift yet");
    } else {
      lines.add(
          "fulfilment "
              + Figures.of(trade.fulfilment(), "norms")
              + " on average, best "
              + Figures.of(trade.best())
              + " in the last shifts, "
              + Figures.of(trade.record())
              + " so far");
      lines.add(
          "resentment "
              + Figures.of(trade.resentment())
              + ", fatigue "
              + Figures.of(trade.fatigue())
              + ", "
              + Figures.of(trade.starved(), "h")
              + " a man-shift without materials");
      lines.add("plans of the last 30 days: " + plans(trade));
    }
    if (trade.pulse() > 0) {
      lines.add("a record " + ago(trade.sinceRecord()));
    }
    for (TradeLink link : links) {
      if (link.to().equals(trade.industry())) {
        lines.add("from " + words(link.from()).industry() + ": " + figures(link));
      } else if (link.from().equals(trade.industry())) {
        lines.add("to " + words(link.to()).industry() + ": " + figures(link));
      }
    }
    return lines;
  }

  /** The lines on a delivery. */
  List<String> link(TradeLink link) {
    List<String> lines = new ArrayList<>();
    lines.add(words(link.from()).industry() + " → " + words(link.to()).industry());
    lines.add(figures(link));
    if (Double.isFinite(link.coverage())) {
      lines.add("covers " + Figures.percent(link.coverage()) + " of the day's need");
    }
    if (link.isLimiting()) {
      lines.add(Figures.whole(link.starvedHours()) + " man-hours were spent waiting on those days");
    }
    return lines;
  }

  private static String figures(TradeLink link) {
    return Figures.percent(link.shipped())
        + " of the need sent, stock for "
        + Figures.of(link.stock(), "days")
        + (link.isLimiting()
            ? ", set the limit on " + link.limited() + " of the last " + TradeLink.DEKADA + " days"
            : "");
  }

  private static String plans(TradeFigures trade) {
    List<String> shares = new ArrayList<>();
    for (PlanLook plan : PlanLook.values()) {
      double share = trade.plans().get(plan.ordinal());
      if (share > 0) {
        shares.add(plan.word() + " " + Figures.percent(share));
      }
    }
    return shares.isEmpty() ? "–" : String.join(", ", shares);
  }

  private static String ago(double days) {
    return days == 0 ? "on that day" : days == 1 ? "a day ago" : (int) days + " days ago";
  }

  private Trade words(String industry) {
    return labels.trade(new Scope(industry, -1));
  }
}
