package norma.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.Measure;
import norma.measure.Stretch;
import norma.time.Calendar;

/** The paragraphs on titles, on what foremen chose, and on what it cost the others. */
final class Standing {
  private static final int MONTH = 31;

  private final Story story;

  Standing(Story story) {
    this.story = story;
  }

  String titles() {
    Optional<Event> first = story.first(Kind.TITLE);
    int peak = story.peak(Measure.TITLED_SHARE);
    if (first.isEmpty()) {
      return "No title was given.";
    }
    String men = Words.plural(story.trade().worker());
    List<String> sentences = new ArrayList<>();
    sentences.add("The first title was given on " + story.date(first.get()) + ".");
    List<String> later = new ArrayList<>();
    for (int months : new int[] {3, 6, 12}) {
      double share =
          story.on(
              Measure.TITLED_SHARE,
              first.get().day() + (int) Math.round(months * Calendar.DAYS_PER_MONTH));
      if (Double.isFinite(share)) {
        later.add(Words.percent(share) + " after " + Words.count(months) + " months");
      }
    }
    if (!later.isEmpty()) {
      sentences.add("Of all " + men + " it was held by " + Words.list(later) + ".");
    }
    if (peak >= 0) {
      sentences.add(
          "At most %s held it, on %s; at the end it was %s."
              .formatted(
                  Words.percent(story.on(Measure.TITLED_SHARE, peak)),
                  story.date(peak),
                  Words.percent(story.last(Measure.TITLED_SHARE))));
    }
    who(sentences);
    int lost = story.all(Kind.TITLE_LOST).size();
    if (lost > 0) {
      sentences.add(Words.capital(Words.count(lost, story.trade().worker())) + " lost it again.");
    }
    return String.join(" ", sentences);
  }

  private void who(List<String> sentences) {
    List<String> parts = new ArrayList<>();
    add(parts, "technically trained men", Measure.TITLED_TRAINED_RATIO);
    add(parts, "men of three to five years' experience", Measure.TITLED_3_TO_5_RATIO);
    add(parts, "men of more than seven years", Measure.TITLED_OVER_7_RATIO);
    if (!parts.isEmpty()) {
      sentences.add(
          "Among those who held it at the end, compared with all, there were "
              + Words.list(parts)
              + ".");
    }
  }

  private void add(List<String> parts, String who, Measure ratio) {
    double value = story.last(ratio);
    if (Double.isFinite(value)) {
      parts.add(Words.multiple(value) + " times as many " + who);
    }
  }

  String choices() {
    int from = firstSpecialDay();
    if (from < 0) {
      return "In every shift all worked alone and were served as they came.";
    }
    Stretch since = story.since(from);
    double equal = story.sum(Measure.SHIFTS_EQUAL, since);
    double favour = story.sum(Measure.SHIFTS_FAVOUR, since);
    double record =
        story.sum(Measure.SHIFTS_RECORD, since) + story.sum(Measure.SHIFTS_PREPARING, since);
    double obstruct = story.sum(Measure.SHIFTS_OBSTRUCT, since);
    double all = equal + favour + record + obstruct;
    List<String> sentences = new ArrayList<>();
    sentences.add(
        ("From %s foremen began to treat men unequally. Of all shifts since then, %s had favourites,"
                + " %s prepared or made a record, %s had favourites on paper only, and in %s all"
                + " worked alone.")
            .formatted(
                story.date(from),
                Words.percent(favour / all),
                Words.percent(record / all),
                Words.percent(obstruct / all),
                Words.percent(equal / all)));
    double before = story.mean(Measure.SUPPLY_GINI, new Stretch(0, from));
    double after = story.mean(Measure.SUPPLY_GINI, since);
    Stretch last = story.before(story.days(), MONTH);
    double share = story.mean(Measure.SUPPLY_FAVOURED_SHARE, last);
    if (Double.isFinite(before) && Double.isFinite(after)) {
      String drawn =
          Double.isFinite(share)
              ? "; %s favourites drew %s of them"
                  .formatted(
                      last.days() < MONTH ? Words.last(last.days()) : "in the last month",
                      Words.percent(share))
              : "";
      sentences.add(
          "The Gini of materials within a shift went from %s to %s%s."
              .formatted(Words.number(before), Words.number(after), drawn));
    }
    return String.join(" ", sentences);
  }

  private int firstSpecialDay() {
    for (int day = 0; day < story.days(); day++) {
      for (Measure plan :
          List.of(
              Measure.SHIFTS_FAVOUR,
              Measure.SHIFTS_RECORD,
              Measure.SHIFTS_PREPARING,
              Measure.SHIFTS_OBSTRUCT)) {
        if (story.on(plan, day) >= 0.5) {
          return day;
        }
      }
    }
    return -1;
  }

  /** Empty where no shift favoured anybody. */
  String others() {
    double favour = story.overShifts(Measure.OTHERS_LOST_FAVOUR, Measure.SHIFTS_FAVOUR);
    double left = story.overShifts(Measure.NEIGHBOURS_LOST_FAVOUR, Measure.SHIFTS_FAVOUR);
    double record =
        story.overShifts(
            Measure.OTHERS_LOST_RECORD, Measure.SHIFTS_PREPARING, Measure.SHIFTS_RECORD);
    double gain =
        story.overShifts(
            Measure.SHOP_GAIN_SPECIAL,
            Measure.SHIFTS_FAVOUR,
            Measure.SHIFTS_PREPARING,
            Measure.SHIFTS_RECORD);
    List<String> sentences = new ArrayList<>();
    if (Double.isFinite(favour)) {
      sentences.add(
          "Every shift with favourites was also worked out as one in which all were treated alike: by"
              + " that comparison all who were not favoured, helpers included, "
              + change(-favour)
              + (Double.isFinite(left)
                  ? ", and those of them who were left at their own places " + change(-left)
                  : "")
              + ".");
    }
    if (Double.isFinite(record)) {
      sentences.add(
          "In record shifts and their preparation all but the record man " + change(-record) + ".");
    }
    if (Double.isFinite(gain)) {
      sentences.add(
          "The whole "
              + story.trade().shop()
              + ", favourites included and the upkeep charged that was put off, "
              + change(gain)
              + ".");
    }
    return String.join(" ", sentences);
  }

  private static String change(double share) {
    return Math.abs(share) < 0.005
        ? "made neither more nor less"
        : "made " + Words.percent(Math.abs(share)) + (share < 0 ? " less" : " more");
  }
}
