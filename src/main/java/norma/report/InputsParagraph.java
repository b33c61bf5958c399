package norma.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.measure.Measure;
import norma.portrait.Flow;

/** The paragraph on what an industry takes from others: which was scarce, when, at what cost. */
final class InputsParagraph {
  private final Story story;

  InputsParagraph(Story story) {
    this.story = story;
  }

  /** What is said of one supplier, summed up over the run. */
  private static final class Link {
    final String supplier;
    final Map<String, Integer> scarceDays = new LinkedHashMap<>();
    int worked;
    int scarce;
    double missing;
    double hours;
    double stock;
    double least = Double.POSITIVE_INFINITY;
    int days;

    Link(String supplier) {
      this.supplier = supplier;
    }

    void add(Flow flow, String month) {
      days++;
      stock += flow.stock();
      least = Math.min(least, flow.stock());
      worked += Double.isNaN(flow.coverage()) ? 0 : 1;
      if (flow.limiting()) {
        scarce++;
        missing += 1 - flow.coverage();
        hours += flow.starvedHours();
        scarceDays.merge(month, 1, Integer::sum);
      }
    }

    /** The first month with most days on which it was scarce. */
    String worst() {
      return scarceDays.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .orElseThrow();
    }
  }

  /** Empty where the industry takes nothing from others. */
  String text() {
    List<String> sentences = new ArrayList<>();
    Collection<Link> links = links();
    links.stream()
        .filter(link -> link.scarce > 0)
        .sorted(Comparator.comparingDouble((Link link) -> -link.hours))
        .forEach(link -> sentences.add(scarce(link)));
    links.stream().filter(link -> link.scarce == 0).forEach(link -> sentences.add(enough(link)));
    return String.join(" ", sentences);
  }

  private Collection<Link> links() {
    Map<String, Link> links = new LinkedHashMap<>();
    for (int day = 0; day < story.days(); day++) {
      for (Flow flow : story.flows(day)) {
        links.computeIfAbsent(flow.from(), Link::new).add(flow, story.month(day));
      }
    }
    return links.values();
  }

  private String scarce(Link link) {
    String most = link.scarceDays.size() > 1 ? ", most often in " : ", in ";
    return "For want of what comes from %s deliveries were cut on %s of %s%s%s, by %s on average."
            .formatted(
                story.industry(link.supplier),
                Words.count(link.scarce),
                Words.count(link.worked, "day") + " of work",
                most,
                link.worst(),
                Words.percent(link.missing / link.scarce))
        + hours(link)
        + " Its stock held %s days' need on average, %s at the least."
            .formatted(Words.number(link.stock / link.days), Words.number(link.least));
  }

  private String hours(Link link) {
    double all = story.sum(Measure.HOURS_STARVED, story.all());
    return link.hours >= 0.5 && all >= link.hours
        ? " On these days fell %s of the %s hours that men waited for materials."
            .formatted(
                Words.count(Math.round(link.hours)), Words.count(Math.round(Math.max(all, 1))))
        : " Nobody waited for materials because of it.";
  }

  private String enough(Link link) {
    return "Of what comes from %s there was always enough; its stock held %s days' need on average, %s at the least."
        .formatted(
            story.industry(link.supplier),
            Words.number(link.stock / link.days),
            Words.number(link.least));
  }
}
