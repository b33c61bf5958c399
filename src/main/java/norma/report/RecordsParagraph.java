package norma.report;

import static norma.report.Sentences.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.Measure;

/** The paragraphs on records: the first and how it was made, and how they spread. */
final class RecordsParagraph {
  private final Story story;

  RecordsParagraph(Story story) {
    this.story = story;
  }

  String text() {
    List<Event> records = story.all(Kind.RECORD);
    List<String> sentences = new ArrayList<>();
    if (records.isEmpty()) {
      sentences.add("No record was set.");
      double best = story.last(Measure.STANDING_RECORD);
      if (Double.isFinite(best)) {
        sentences.add("The best shift of all came to " + Words.multiple(best) + " norms.");
      }
      return String.join(" ", sentences);
    }
    first(records.get(0), sentences);
    if (records.size() > 1) {
      spread(records, sentences);
    }
    shops(records, sentences);
    return String.join(" ", sentences);
  }

  private void first(Event event, List<String> sentences) {
    String when = "The first record was set on " + story.date(event);
    Event root = story.root(event);
    if (root.kind() == Kind.INTERVENTION && root.day() < event.day()) {
      when +=
          ", " + Words.span(event.day() - root.day()) + " after a change from outside" + note(root);
    }
    sentences.add(when + ".");
    StringBuilder made =
        new StringBuilder("In " + story.shop(event) + " " + story.worker(event) + " made ");
    double multiple = quantity(event, "multiple").orElse(Double.NaN);
    quantity(event, "output")
        .ifPresent(
            o ->
                made.append(Words.number(o))
                    .append(' ')
                    .append(story.trade().unit())
                    .append(" in one shift, "));
    made.append(
        Double.isFinite(multiple)
            ? Words.multiple(multiple) + " norms"
            : "more than anybody before");
    quantity(event, "previous_best")
        .ifPresent(b -> made.append("; the best before was ").append(Words.multiple(b)));
    sentences.add(made + ".");
    how(event, sentences);
  }

  /** What an intervention is called, in brackets; empty where it has no words. */
  static String note(Event root) {
    String note = root.text().split(";", 2)[0].strip();
    return note.isEmpty() ? "" : " (\"" + note + "\")";
  }

  private void how(Event event, List<String> sentences) {
    List<String> parts = new ArrayList<>();
    double helpers = quantity(event, "helpers").orElse(0);
    parts.add(
        helpers < 0.5
            ? "nobody helped"
            : Words.count(Math.round(helpers), story.trade().worker())
                + (Math.round(helpers) == 1
                    ? " taken off their own place"
                    : " taken off their own places")
                + " helped");
    double moved = quantity(event, "moved_off").orElse(0);
    if (moved > 0) {
      parts.add(
          Words.count(Math.round(moved), story.trade().worker())
              + " more had to leave their places");
    }
    double prepared = quantity(event, "prepared_units").orElse(0);
    double shifts = quantity(event, "preparing_shifts").orElse(0);
    if (prepared > 0) {
      String during =
          shifts >= 1 ? " in " + Words.count(Math.round(shifts), "shift") + " before" : "";
      parts.add(
          Words.number(prepared) + " " + story.trade().unit() + " had been prepared" + during);
    }
    double stock = quantity(event, "stockpile").orElse(0);
    if (stock > 0) {
      parts.add("material for " + Words.number(stock) + " batches had been laid by");
    }
    double lost = quantity(event, "others_lost").orElse(Double.NaN);
    if (Math.abs(lost) >= 0.005) {
      parts.add(
          lost > 0
              ? "all others together made "
                  + Words.percent(lost)
                  + " less in it and its preparation than they would have had all worked alike"
              : "all others together made "
                  + Words.percent(-lost)
                  + " more in it and its preparation than they would have had all worked alike");
    }
    sentences.add(Words.capital(Words.list(parts)) + ".");
  }

  private void spread(List<Event> records, List<String> sentences) {
    Event last = records.get(records.size() - 1);
    String whose =
        quantity(last, "multiple").isPresent()
            ? ", the last time with %s norms, by %s of %s on %s"
                .formatted(
                    Words.multiple(quantity(last, "multiple").getAsDouble()),
                    story.worker(last),
                    story.shop(last),
                    story.date(last))
            : "";
    sentences.add("It was clearly beaten " + Words.times(records.size() - 1L) + whose + ".");
    double best = story.last(Measure.STANDING_RECORD);
    if (Double.isFinite(best)) {
      sentences.add("The best shift of all came to " + Words.multiple(best) + " norms.");
    }
  }

  private void shops(List<Event> records, List<String> sentences) {
    List<Event> own =
        Stream.concat(records.stream(), story.all(Kind.LOCAL_RECORD).stream())
            .sorted(Comparator.comparingInt(Event::id))
            .toList();
    List<Integer> firstDays = new ArrayList<>();
    List<Integer> seen = new ArrayList<>();
    for (Event event : own) {
      if (!seen.contains(event.shop())) {
        seen.add(event.shop());
        firstDays.add(event.day() - records.get(0).day());
      }
    }
    if (firstDays.size() < 2) {
      sentences.add("No other " + story.trade().shop() + " set one of its own.");
      return;
    }
    int half = firstDays.get((firstDays.size() - 1) / 2);
    sentences.add(
        "In all, %s set %s of their own, half of them within %s of the first."
            .formatted(
                Words.count(firstDays.size(), story.trade().shop()),
                Words.count(own.size(), "record"),
                Words.span(Math.max(1, half))));
  }
}
