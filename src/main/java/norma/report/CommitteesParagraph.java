package norma.report;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.Measure;

/** What is said of the committees that name title holders. */
final class CommitteesParagraph {
  private final Story story;

  CommitteesParagraph(Story story) {
    this.story = story;
  }

  /** Empty where none opened. */
  String text() {
    List<Event> opened = story.all(Kind.COMMITTEE_OPENED);
    if (opened.isEmpty()) {
      return "";
    }
    List<String> sentences = new ArrayList<>();
    boolean several = story.shops(Kind.COMMITTEE_OPENED) > 1;
    sentences.add(first(opened.get(0), several) + asked(opened, several) + ".");
    double share = story.last(Measure.COMMITTEES_OPEN);
    if (several && share > 0) {
      sentences.add(
          "At the end %s of the %s had one."
              .formatted(Words.percent(share), Words.plural(story.trade().shop())));
    }
    return String.join(" ", sentences);
  }

  private String first(Event first, boolean several) {
    String where = first.shop() < 0 ? "" : " in " + story.shop(first);
    String when = where + " on " + story.date(first) + Sentences.openedAfter(first, story.trade());
    String shops = Words.count(story.shops(Kind.COMMITTEE_OPENED), story.trade().shop());
    return several
        ? "In " + shops + " a committee began to name title holders, the first" + when
        : "A committee began to name title holders" + when;
  }

  private static String asked(List<Event> opened, boolean several) {
    DoubleSummaryStatistics asked =
        opened.stream()
            .map(event -> Sentences.quantity(event, "threshold"))
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .summaryStatistics();
    if (asked.getCount() == 0) {
      return "";
    }
    String least = Words.multiple(asked.getMin());
    String most = Words.multiple(asked.getMax());
    return !several
        ? "; it asked for " + most + " norms"
        : least.equals(most)
            ? "; all asked for " + least + " norms"
            : "; they asked for " + least + " to " + most + " norms";
  }
}
