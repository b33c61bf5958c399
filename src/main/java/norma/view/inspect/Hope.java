package norma.view.inspect;

import java.util.Optional;
import java.util.function.IntFunction;
import norma.chart.pen.Trade;
import norma.portrait.CommitteePortrait;
import norma.portrait.Post;
import norma.view.desk.Figures;

/** What a man may hope for from his shop's committee, or why he hopes for nothing. */
final class Hope {
  private static final String LABEL = "hope of title";

  private Hope() {}

  /** Says it in a few words, and at length where there is room. */
  static Dossier.Fact of(Post post, CommitteePortrait committee) {
    if (!committee.names()) {
      return fact("none, none are given", "no titles are given in this run");
    }
    if (!committee.open()) {
      return fact("none, committee closed", "his shop's committee names nobody yet");
    }
    String asked = Figures.of(committee.threshold(), "norms");
    if (post.man().titled()) {
      String danger = Figures.of(committee.danger(), "norms");
      return fact("has it; keep " + danger, "a dekada below this puts his title in danger");
    }
    if (post.man().seen() <= 0) {
      return fact(
          "none, no fame seen",
          "he has seen no fame, so he hopes for none; his committee asks for " + asked);
    }
    int above = Math.min(post.dekadasAbove(), committee.dekadas());
    return fact(
        asked + ", " + above + " of " + committee.dekadas(),
        "his committee asks for %s; above it in %d of %s that it takes"
            .formatted(asked, above, dekadas(committee)));
  }

  /** What a shop's committee asks for, and what opened it. */
  static Dossier.Fact ofShop(CommitteePortrait committee, Trade trade, IntFunction<String> dates) {
    String label = "committee";
    if (!committee.names()) {
      return new Dossier.Fact(label, "none", "no titles are given in this run");
    }
    if (!committee.open()) {
      return new Dossier.Fact(label, "closed", "it names no title holders yet");
    }
    String why =
        switch (committee.cause()) {
          case "record" -> "a record of this " + trade.shop();
          case "report" -> "a report in the press";
          default -> "the example of others";
        };
    return new Dossier.Fact(
        label,
        "asks " + Figures.of(committee.threshold(), "norms"),
        "names title holders since %s, after %s; asks for so much in %s"
            .formatted(dates.apply(committee.openedDay()), why, dekadas(committee)));
  }

  private static String dekadas(CommitteePortrait committee) {
    return committee.dekadas() == 1 ? "one dekada" : committee.dekadas() + " dekadas in a row";
  }

  /** The upkeep of the place where he works; nothing where upkeep cannot be put off. */
  static Optional<Dossier.Fact> upkeep(Post post) {
    return Double.isFinite(post.upkeep())
        ? Optional.of(
            new Dossier.Fact(
                "upkeep",
                Figures.percent(post.upkeep()),
                "how well the place is kept where he works: 100 % is perfect"))
        : Optional.empty();
  }

  private static Dossier.Fact fact(String value, String meaning) {
    return new Dossier.Fact(LABEL, value, meaning);
  }
}
