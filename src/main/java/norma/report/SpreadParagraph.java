package norma.report;

import static norma.report.Sentences.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.IndustryRecords;
import norma.measure.Scope;

/** The paragraph on how records went from industry to industry. */
final class SpreadParagraph {
  private final List<IndustryRecords> all;
  private final Map<Scope, Story> stories;

  /**
   * The paragraph on an economy.
   *
   * @param all its industries, those with records first, in the order of the first of each
   */
  SpreadParagraph(List<IndustryRecords> all, Map<Scope, Story> stories) {
    this.all = all;
    this.stories = stories;
  }

  String text() {
    List<IndustryRecords> some = all.stream().filter(i -> i.first().isPresent()).toList();
    List<String> sentences = new ArrayList<>();
    if (some.isEmpty()) {
      sentences.add("No industry set a record.");
    } else {
      began(some.get(0), sentences);
      followed(some, sentences);
    }
    pushed(some, sentences);
    without(sentences);
    heights(sentences);
    return String.join(" ", sentences);
  }

  private Story story(IndustryRecords industry) {
    return stories.get(industry.industry());
  }

  private String name(IndustryRecords industry) {
    return story(industry).name();
  }

  private void began(IndustryRecords industry, List<String> sentences) {
    Story story = story(industry);
    Event first = industry.first().orElseThrow();
    String text = "Records began in " + name(industry) + ", on " + story.date(first);
    Event root = story.root(first);
    if (root.kind() == Kind.INTERVENTION && root.day() < first.day()) {
      text +=
          ", "
              + Words.span(first.day() - root.day())
              + " after a change from outside"
              + RecordsParagraph.note(root);
    }
    text += ": " + story.worker(first) + " of " + story.shop(first) + " made ";
    OptionalDouble output = quantity(first, "output");
    OptionalDouble multiple = quantity(first, "multiple");
    if (output.isPresent()) {
      text += Words.number(output.getAsDouble()) + " " + story.trade().unit() + " in one shift";
      text += multiple.isPresent() ? ", " : "";
    }
    text +=
        multiple.isPresent()
            ? Words.multiple(multiple.getAsDouble()) + " norms"
            : output.isPresent() ? "" : "more than anybody before";
    sentences.add(text + ".");
  }

  private void followed(List<IndustryRecords> some, List<String> sentences) {
    int begin = some.get(0).first().orElseThrow().day();
    List<String> parts = new ArrayList<>();
    for (IndustryRecords industry : some.subList(1, some.size())) {
      Event first = industry.first().orElseThrow();
      OptionalDouble multiple = quantity(first, "multiple");
      String norms =
          multiple.isPresent()
              ? ", " + Words.multiple(multiple.getAsDouble()) + (parts.isEmpty() ? " norms" : "")
              : "";
      int after = first.day() - begin;
      parts.add(
          "%s on %s, %s (%s%s)"
              .formatted(
                  name(industry),
                  story(industry).date(first),
                  after == 0
                      ? "the same day"
                      : "after " + (parts.isEmpty() ? days(after) : String.valueOf(after)),
                  story(industry).worker(first),
                  norms));
    }
    if (parts.isEmpty()) {
      sentences.add("No other industry followed.");
    } else {
      String more = parts.size() == 1 ? "One more followed: " : "Then followed ";
      sentences.add(more + String.join("; ", parts) + ".");
    }
  }

  private static String days(int days) {
    return days == 1 ? "one day" : days + " days";
  }

  /** Where the leadership pushed from when, and whether that mattered. */
  private void pushed(List<IndustryRecords> some, List<String> sentences) {
    Map<Integer, List<String>> begins = new TreeMap<>();
    List<String> never = new ArrayList<>();
    for (IndustryRecords industry : all) {
      if (industry.pushed().isEmpty()) {
        never.add(name(industry));
      } else {
        int from = industry.pushed().get(0).from();
        begins.computeIfAbsent(from, day -> new ArrayList<>()).add(name(industry));
      }
    }
    if (begins.isEmpty()) {
      sentences.add("The leadership pushed for records nowhere.");
      return;
    }
    List<String> parts = new ArrayList<>();
    begins.forEach(
        (day, names) -> {
          boolean rest = !parts.isEmpty() && names.size() > 2 && never.isEmpty();
          boolean last = day.equals(((TreeMap<Integer, ?>) begins).lastKey());
          String where =
              names.size() == all.size()
                  ? "all"
                  : rest && last ? "the other " + Words.count(names.size()) : Words.list(names);
          parts.add("in " + where + " from " + stories.values().iterator().next().date(day));
        });
    if (!never.isEmpty()) {
      parts.add("never in " + Words.list(never));
    }
    sentences.add("The leadership pushed " + Words.list(parts) + ".");
    List<String> unpushed =
        some.stream().filter(IndustryRecords::isUnpushed).map(this::name).toList();
    if (!unpushed.isEmpty()) {
      sentences.add(
          "Nobody had pushed "
              + Words.list(unpushed)
              + " when "
              + (unpushed.size() == 1 ? "it" : "they")
              + " set the first.");
    }
  }

  private void without(List<String> sentences) {
    List<String> parts = new ArrayList<>();
    all.stream()
        .filter(i -> i.first().isEmpty())
        .forEach(
            i ->
                parts.add(
                    name(i)
                        + (Double.isFinite(i.best())
                            ? " (best shift "
                                + Words.multiple(i.best())
                                + (parts.isEmpty() ? " norms)" : ")")
                            : "")));
    if (!parts.isEmpty() && parts.size() < all.size()) {
      sentences.add("No record was set in " + Words.list(parts) + ".");
    }
  }

  private void heights(List<String> sentences) {
    Map<String, Double> best = new LinkedHashMap<>();
    all.stream()
        .filter(i -> Double.isFinite(i.best()))
        .sorted(Comparator.comparingDouble(IndustryRecords::best))
        .forEach(i -> best.put(name(i), i.best()));
    List<String> names = List.copyOf(best.keySet());
    if (names.size() > 1) {
      String low = names.get(0);
      String high = names.get(names.size() - 1);
      sentences.add(
          "The best shifts ran from %s norms in %s to %s in %s."
              .formatted(Words.multiple(best.get(low)), low, Words.multiple(best.get(high)), high));
    }
  }
}
