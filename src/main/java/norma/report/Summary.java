package norma.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import norma.chart.pen.Trade;
import norma.measure.History;
import norma.measure.IndustryRecords;
import norma.measure.Measure;
import norma.measure.Scope;

/**
 * What came of a run, in plain words: one paragraph for each theme. Of several industries it first
 * tells how records spread and sets the industries side by side, then each by itself.
 *
 * <p>Every sentence is worked out from events and readings; what did not happen is said not to have
 * happened, and no campaign, record or revision is taken for granted.
 */
public final class Summary {
  private static final int WIDTH = 100;

  /** Of more industries than these each is told in short. */
  private static final int MOST_IN_FULL = 3;

  private Summary() {}

  /** The summary, in lines of at most 100 characters, ending with a line break. */
  public static String of(History history, Context context) {
    List<String> paragraphs = new ArrayList<>();
    List<Scope> scopes =
        history.industries().isEmpty() ? List.of(Scope.ECONOMY) : history.industries();
    paragraphs.add(head(history, context));
    if (history.days() > 0) {
      Map<Scope, Story> stories = new LinkedHashMap<>();
      scopes.forEach(scope -> stories.put(scope, new Story(history, scope, context)));
      if (scopes.size() > 1) {
        economy(history, stories, paragraphs);
      }
      for (Story story : stories.values()) {
        if (scopes.size() > 1) {
          paragraphs.add(story.trade().industry().toUpperCase(java.util.Locale.ENGLISH));
        }
        if (scopes.size() > MOST_IN_FULL) {
          inShort(story, paragraphs);
        } else {
          industry(story, paragraphs);
        }
      }
    }
    StringBuilder text = new StringBuilder();
    for (String paragraph : paragraphs) {
      if (!paragraph.isEmpty()) {
        text.append(text.isEmpty() ? "" : "\n")
            .append(Words.wrapped(paragraph, WIDTH))
            .append('\n');
      }
    }
    return text.toString();
  }

  private static String head(History history, Context context) {
    String title = context.labels().scenario() + ", seed " + context.labels().seed() + ".";
    if (history.days() == 0) {
      return title + " No day was run.";
    }
    return title
        + " %s, from %s to %s."
            .formatted(
                Words.capital(Words.count(history.days(), "day")),
                Words.date(history.date(0)),
                Words.date(history.date(history.days() - 1)));
  }

  /** How records spread, and the industries side by side. */
  private static void economy(History history, Map<Scope, Story> stories, List<String> paragraphs) {
    List<IndustryRecords> records = IndustryRecords.inOrder(history);
    paragraphs.add(new SpreadParagraph(records, stories).text());
    OptionalInt turn =
        records.stream()
            .filter(industry -> !industry.pushed().isEmpty())
            .mapToInt(industry -> industry.pushed().get(0).from())
            .min();
    TradesParagraph trades = new TradesParagraph(stories.values(), turn);
    paragraphs.add(trades.titlesAndNorms());
    paragraphs.add(trades.workAndFeelings());
    paragraphs.add(new ShortagesParagraph(history, stories).text());
    paragraphs.add(new MoversParagraph(history, stories).text());
  }

  /** An industry among many: of its own only what is not said of all of them together. */
  private static void inShort(Story story, List<String> paragraphs) {
    paragraphs.add(new RecordsParagraph(story).text());
    paragraphs.add(joined(new CommitteesParagraph(story).text(), new Standing(story).others()));
    paragraphs.add(people(story) + new WorkParagraph(story).text());
  }

  private static void industry(Story story, List<String> paragraphs) {
    paragraphs.add(new RecordsParagraph(story).text());
    Standing standing = new Standing(story);
    Strains strains = new Strains(story);
    paragraphs.add(joined(new CommitteesParagraph(story).text(), standing.titles()));
    paragraphs.add(standing.choices());
    paragraphs.add(joined(strains.moved(), standing.others()));
    paragraphs.add(strains.upkeep());
    Norms norms = new Norms(story);
    paragraphs.add(norms.revisions());
    paragraphs.add(norms.pay());
    paragraphs.add(new FeelingsParagraph(story).text());
    paragraphs.add(joined(strains.pledges(), new Foremen(story).text(), strains.near()));
    paragraphs.add(new InputsParagraph(story).text());
    paragraphs.add(people(story) + new WorkParagraph(story).text());
  }

  private static String joined(String... parts) {
    return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String people(Story story) {
    double men = story.on(Measure.ROSTER, 0);
    double left = story.sum(Measure.QUITS, story.all());
    if (!Double.isFinite(men) || men <= 0 || left <= 0) {
      return "";
    }
    Trade trade = story.trade();
    return "%s %s were on the roster at the start; %s left in the course of the run. "
        .formatted(
            Words.capital(Words.count(Math.round(men))),
            Words.plural(trade.worker()),
            Words.count(Math.round(left)));
  }
}
