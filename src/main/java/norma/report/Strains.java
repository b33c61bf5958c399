package norma.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.Measure;
import norma.measure.Stretch;

/** What is said of men taken off their places, of upkeep, and of what was pledged. */
final class Strains {
  private static final int MONTH = 30;
  private static final int YEAR = 365;

  /** Below this a share is not told from none. */
  private static final double NOTHING = 0.005;

  private final Story story;

  Strains(Story story) {
    this.story = story;
  }

  /** Empty where nobody was taken off his place. */
  String moved() {
    double moved = story.sum(Measure.MEN_MOVED, story.all());
    if (!(moved >= 1)) {
      return "";
    }
    double shifts = 0;
    for (int day = 0; day < story.days(); day++) {
      double each = story.on(Measure.OUTPUT_PER_MAN_SHIFT, day);
      double made = story.on(Measure.OUTPUT, day);
      shifts += each > 0 && made > 0 ? made / each : 0;
    }
    long count = Math.round(moved);
    String share =
        shifts > 0 && moved <= shifts ? ", " + Words.percent(moved / shifts) + " of all" : "";
    return count == 1
        ? "For one shift a man was taken off his own place."
        : "Men were taken off their own places for "
            + Words.count(count, "man-shift")
            + share
            + ".";
  }

  /** Empty where places were always kept alike. */
  String upkeep() {
    OptionalInt turn = story.turn();
    Stretch since = turn.isPresent() ? story.since(turn.getAsInt()) : story.all();
    int worst = worstMonth(since);
    if (worst < 0 || !varies()) {
      return "";
    }
    List<String> sentences = new ArrayList<>();
    String least = Words.percent(ofMonth(worst)) + " in " + story.month(worst);
    double before = turn.isEmpty() ? Double.NaN : mean(story.before(turn.getAsInt(), YEAR));
    if (Double.isFinite(before)) {
      sentences.add(
          "Upkeep of the places stood at %s of the best before %s, and in the worst month since at %s."
              .formatted(Words.percent(before), story.date(turn.getAsInt()), least));
      accidents(turn.getAsInt(), sentences);
    } else {
      sentences.add(
          "Upkeep of the places stood at %s of the best on average, and in the worst month at %s."
              .formatted(Words.percent(mean(since)), least));
    }
    return String.join(" ", sentences);
  }

  private double mean(Stretch stretch) {
    return story.mean(Measure.UPKEEP, stretch);
  }

  private boolean varies() {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int day = 0; day < story.days(); day++) {
      double state = story.on(Measure.UPKEEP, day);
      low = Double.isFinite(state) ? Math.min(low, state) : low;
      high = Double.isFinite(state) ? Math.max(high, state) : high;
    }
    return low >= 0 && high - low >= NOTHING;
  }

  /** Last day of the full month in which the places were kept worst; -1 without a full month. */
  private int worstMonth(Stretch since) {
    int worst = -1;
    for (int day = since.from(); day < since.to(); day++) {
      boolean full = story.endsMonth(day) && month(day).from() >= since.from();
      if (full && Double.isFinite(ofMonth(day)) && (worst < 0 || ofMonth(day) < ofMonth(worst))) {
        worst = day;
      }
    }
    return worst;
  }

  private double ofMonth(int lastDay) {
    return mean(month(lastDay));
  }

  private Stretch month(int lastDay) {
    return new Stretch(lastDay + 1 - story.dayOfMonth(lastDay), lastDay + 1);
  }

  private void accidents(int turn, List<String> sentences) {
    Stretch before = story.before(turn, YEAR);
    Stretch since = story.since(turn);
    double earlier = yearly(before);
    double later = yearly(since);
    if (before.days() >= MONTH && since.days() >= MONTH && earlier + later > 0) {
      sentences.add(
          "Accidents came to %s a year before that date and to %s since."
              .formatted(Words.number(Math.rint(earlier)), Words.number(Math.rint(later))));
    }
  }

  private double yearly(Stretch stretch) {
    return story.sum(Measure.ACCIDENTS, stretch) * YEAR / Math.max(1, stretch.days());
  }

  /** Empty where no campaign made anybody pledge. */
  String pledges() {
    double sum = 0;
    int months = 0;
    for (int day = story.turn().orElse(story.days()); day < story.days(); day++) {
      double missing = story.on(Measure.PLEDGE_SHORTFALL, day);
      if (story.endsMonth(day)
          && story.on(Measure.CAMPAIGN, day) >= NOTHING
          && Double.isFinite(missing)) {
        sum += missing;
        months++;
      }
    }
    if (months == 0) {
      return "";
    }
    double mean = sum / months;
    String end =
        months == 1
            ? " in the one full month of the campaign."
            : " on average over " + Words.count(months) + " months of the campaign.";
    return Math.abs(mean) < NOTHING
        ? "Reports came to what was pledged" + end
        : "Reports %s what was pledged by %s%s"
            .formatted(mean > 0 ? "fell short of" : "exceeded", Words.percent(Math.abs(mean)), end);
  }

  /** How many accusations came upon one next door; empty where none did. */
  String near() {
    List<Event> all = story.all(Kind.ACCUSATION);
    long near = all.stream().filter(one -> all.stream().anyMatch(e -> led(e, one))).count();
    return near == 0
        ? ""
        : "Of the accusations %s came within a month of one in a %s next in number."
            .formatted(Words.count(near), story.trade().shop());
  }

  private static boolean led(Event earlier, Event later) {
    int days = later.day() - earlier.day();
    return earlier.industry().equals(later.industry())
        && earlier.shop() >= 0
        && later.shop() >= 0
        && Math.abs(later.shop() - earlier.shop()) == 1
        && days > 0
        && days <= MONTH + 1;
  }
}
