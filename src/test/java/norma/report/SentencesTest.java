package norma.report;

import static norma.report.SummaryTest.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.History;
import norma.measure.MadeUp;
import norma.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether each kind of event becomes a sentence, with much or little known of it. */
final class SentencesTest {
  private static final History HISTORY = MadeUp.twoYears();
  private static final Sentences SENTENCES = new Sentences(HISTORY, Telling.COAL);

  @ParameterizedTest
  @EnumSource
  void everyKindIsASentenceEvenWithoutFigures(Kind kind) {
    assertThat(SENTENCES.of(event(1, 242, kind, 16, 5, "", Map.of())))
        .startsWith("31 Aug 1935, section 17: ")
        .endsWith(".")
        .doesNotContain("NaN")
        .doesNotContain("null");
  }

  @Test
  void aRecord() {
    Map<String, Double> figures = Map.of("multiple", 10.2, "output", 71.4, "previous_best", 4.1);
    assertThat(SENTENCES.of(event(1, 242, Kind.RECORD, 16, 411, "record", figures)))
        .isEqualTo(
            "31 Aug 1935, section 17: Ivan Koval made 71 t, 10.2 norms, the best of the coal"
                + " industry so far (before: 4.1).");
  }

  @Test
  void aCommitteeAndWhomItNames() {
    Map<String, Double> figures = Map.of("threshold", 1.52);
    assertThat(SENTENCES.of(event(1, 242, Kind.COMMITTEE_OPENED, 16, -1, "record", figures)))
        .isEqualTo(
            "31 Aug 1935, section 17: its committee began to name title holders after a record of"
                + " its own section, from 1.5 norms on.");
    assertThat(SENTENCES.of(event(1, 242, Kind.COMMITTEE_OPENED, 16, -1, "report", Map.of())))
        .endsWith("began to name title holders after a report in the press.");
    assertThat(SENTENCES.of(event(1, 242, Kind.COMMITTEE_OPENED, 16, -1, "example", Map.of())))
        .endsWith("began to name title holders after the example of others.");
    assertThat(SENTENCES.of(event(1, 242, Kind.TITLE, 16, 411, "record", Map.of())))
        .isEqualTo("31 Aug 1935, section 17: Ivan Koval was given the title for his record.");
    assertThat(SENTENCES.of(event(1, 242, Kind.TITLE, 16, 411, "", Map.of("fulfilment", 1.9))))
        .endsWith("was given the title for ten days of 1.9 norms.");
    Map<String, Double> spells = Map.of("fulfilment", 1.9, "dekadas_above", 3.0);
    assertThat(SENTENCES.of(event(1, 242, Kind.TITLE, 16, 411, "", spells)))
        .endsWith("for ten days of 1.9 norms, the last of three such spells in a row.");
  }

  @Test
  void aRevision() {
    Map<String, Double> figures = Map.of("rise", 0.207, "norm_before", 7.0, "norm_after", 8.45);
    assertThat(SENTENCES.of(event(1, 402, Kind.NORM_REVISION, -1, -1, "", figures)))
        .isEqualTo(
            "7 Feb 1936, coal: new norms came into force, 21 % higher (8.45 t a shift instead of"
                + " 7).");
  }

  @Test
  void aRevisionSaysWhatItWasReckonedToLeave() {
    assertThat(SENTENCES.of(revision(0.192, 0)))
        .endsWith("19 % higher, reckoned to bring wages from 19 % above the fund down to it.");
    assertThat(SENTENCES.of(revision(0.192, 0.08)))
        .endsWith("19 % higher, reckoned to bring wages from 19 % above the fund to 8 % above.");
    assertThat(SENTENCES.of(revision(0, 0))).endsWith("19 % higher.");
  }

  private static Event revision(double overrun, double foreseen) {
    Map<String, Double> figures =
        Map.of("rise", 0.193, "overrun", overrun, "overrun_foreseen", foreseen);
    return event(1, 402, Kind.NORM_REVISION, -1, -1, "", figures);
  }

  @Test
  void anAccusationSaysWhatWasPledgedAndWhoWasSuspect() {
    Map<String, Double> missed =
        Map.of("shortfall", 0.1, "pledge", 1060.0, "plan", 1000.0, "output", 954.0);
    assertThat(SENTENCES.of(event(1, 242, Kind.ACCUSATION, 9, -1, "", missed)))
        .endsWith("accused of sabotage: the pledge, 6 % above the plan, was missed by 10 %.");
    Map<String, Double> suspect =
        Map.of("shortfall", 0.1, "pledge", 1000.0, "plan", 1000.0, "suspicion", 0.5);
    assertThat(SENTENCES.of(event(1, 242, Kind.ACCUSATION, 9, -1, "", suspect)))
        .endsWith(
            "the pledge was missed by 10 % and earlier accusations had thrown suspicion on him.");
  }

  @Test
  void anActOfResentmentNamesBoth() {
    assertThat(SENTENCES.of(act("blow", 411, Map.of("target_titled", 1.0))))
        .isEqualTo(
            "16 Mar 1936, section 17: Petro Lysenko struck Ivan Koval, who holds the title.");
    assertThat(SENTENCES.of(act("refusal", 411, Map.of("target_titled", 0.0))))
        .isEqualTo("16 Mar 1936, section 17: Petro Lysenko refused to help Ivan Koval.");
    assertThat(SENTENCES.of(act("abuse", -1, Map.of())))
        .isEqualTo("16 Mar 1936, section 17: Petro Lysenko abused a workmate.");
  }

  private static Event act(String act, int target, Map<String, Double> figures) {
    return new Event(
        1, 440, Phase.NIGHT, Kind.INCIDENT, "coal", 16, 755, target, "", act, figures, List.of());
  }

  @Test
  void whatHappensToAForemanNamesHim() {
    assertThat(SENTENCES.of(ofForeman(Kind.OBSTRUCTION)))
        .isEqualTo(
            "31 Aug 1935, section 10: foreman Nikita Buran was found to obstruct the favourites he"
                + " was ordered to support.");
    assertThat(SENTENCES.of(ofForeman(Kind.ACCUSATION)))
        .isEqualTo("31 Aug 1935, section 10: foreman Nikita Buran was accused of sabotage.");
    assertThat(SENTENCES.of(ofForeman(Kind.REMOVAL)))
        .isEqualTo("31 Aug 1935, section 10: foreman Nikita Buran was removed.");
    assertThat(SENTENCES.of(ofForeman(Kind.SUCCESSION)))
        .isEqualTo("31 Aug 1935, section 10: Nikita Buran took over as foreman.");
  }

  private static Event ofForeman(Kind kind) {
    return new Event(
        1, 242, Phase.NIGHT, kind, "coal", 9, -1, -1, "Nikita Buran", "", Map.of(), List.of());
  }

  @Test
  void anIndustryIsNamedWhereThereAreSeveral() {
    var labels =
        new norma.chart.pen.Labels(
            "Both",
            1,
            Map.of(
                "coal", new norma.chart.pen.Trade("Coal", "t", "hewer", "section", "face"),
                "textiles", new norma.chart.pen.Trade("Textiles", "m", "weaver", "shed", "set")));
    assertThat(
            new Sentences(HISTORY, new Context(labels, worker -> "")).of(ofForeman(Kind.REMOVAL)))
        .isEqualTo("31 Aug 1935, coal, section 10: foreman Nikita Buran was removed.");
  }

  @Test
  void theChainGoesBackToTheFirstCause() {
    WhyChain chain = new WhyChain(new Causes(HISTORY), SENTENCES);
    int revision =
        HISTORY.events().stream()
            .filter(e -> e.kind() == Kind.NORM_REVISION)
            .findFirst()
            .orElseThrow()
            .id();
    String text = chain.of(revision, 99).orElseThrow();
    assertThat(text.lines().toList())
        .first()
        .asString()
        .startsWith("[" + revision + "] 7 Feb 1936, coal: new norms");
    assertThat(text)
        .contains("\n  because [")
        .contains("Ivan Koval made 36 t")
        .contains("the campaign is proclaimed");
    assertThat(text.lines()).doesNotHaveDuplicates();
    List<WhyChain.Line> lines = chain.lines(revision);
    assertThat(text.lines())
        .containsExactlyElementsOf(lines.stream().map(WhyChain.Line::text).toList());
    assertThat(lines.get(0).depth()).isZero();
    assertThat(lines.get(1).depth()).isEqualTo(1);
    assertThat(lines.get(0).event().causes()).contains(lines.get(1).event().id());
    assertThat(chain.lines(9999)).isEmpty();
    assertThat(chain.of(-1, 3)).isEmpty();
    assertThat(chain.of(9999, 3)).isEmpty();
  }

  /** A chain of single causes stays as far in, so that it can be read however long it is. */
  @Test
  void onlySeveralCausesStandFurtherIn() {
    WhyChain chain =
        chain(happened(1), happened(2), happened(3, 2), happened(4, 1, 3), happened(5, 4));
    assertThat(chain.lines(5))
        .extracting(line -> line.depth() + line.link() + line.event().id())
        .containsExactly("05", "1because 4", "2because 3", "2because 2", "2and because 1");
  }

  @Test
  void whatLedToSeveralIsToldOnceWhereTheFewestStepsLeadToIt() {
    WhyChain chain = chain(happened(1), happened(2, 1), happened(3, 2), happened(4, 1, 3));
    assertThat(chain.lines(4))
        .extracting(line -> line.link() + line.event().id() + line.also())
        .containsExactly("4[]", "because 3[]", "because 2[1]", "and because 1[]");
    assertThat(chain.of(4, 9)).get().asString().contains("(Also because of [1].)");
  }

  @Test
  void whatLiesFurtherBackIsCountedAndItsBeginningTold() {
    WhyChain chain =
        chain(happened(1), happened(2, 1), happened(3, 2), happened(4, 3), happened(5, 4));
    assertThat(chain.of(5, 9)).get().asString().hasLineCount(5).doesNotContain("more");
    assertThat(chain.of(5, 2).orElseThrow().lines().skip(2))
        .first()
        .asString()
        .startsWith("  because [3] ");
    assertThat(chain.of(5, 2).orElseThrow().lines().skip(3).findFirst().orElseThrow())
        .startsWith("  … and 2 more events that led to these, the first of them [1] 2 Jan 1935: ");
    assertThat(chain.of(5, 3).orElseThrow())
        .contains("\n  … and 1 more event that led to these: [1] ")
        .contains("--all");
    assertThat(chain.of(5, 0).orElseThrow().lines()).hasSize(3);
  }

  /** Each event with two causes, so that each stands further in than the one before. */
  @Test
  void noLineIsIndentedToTheRightEdge() {
    List<Event> events = new ArrayList<>(List.of(happened(1), happened(2)));
    for (int id = 3; id < 2000; id += 2) {
      events.add(happened(id));
      events.add(happened(id + 1, id - 1, id));
    }
    WhyChain chain = chain(events.toArray(Event[]::new));
    assertThat(chain.of(2000, Integer.MAX_VALUE).orElseThrow().lines())
        .hasSize(1999)
        .allSatisfy(line -> assertThat(line.indexOf(line.strip())).isLessThanOrEqualTo(20));
  }

  @Test
  void aChangeThatLoweredThePushIsNoCause() {
    History lowered = MadeUp.twoYears();
    Event after =
        new Event(
            99,
            430,
            Phase.SHIFT1,
            Kind.RECORD,
            "coal",
            1,
            2,
            -1,
            "",
            "",
            Map.of(),
            List.of(1, 9, 13));
    lowered.add(after);
    Causes causes = new Causes(lowered);
    assertThat(causes.of(after)).extracting(Event::id).containsExactly(1, 9);
    assertThat(new WhyChain(causes, SENTENCES).of(99, 1).orElseThrow())
        .contains("because [9] 17 Nov 1935: from outside", "because [1] 15 Aug 1935: from outside")
        .doesNotContain("[13]");
  }

  /** Where nothing is known of the push, what the run noted is believed. */
  @Test
  void aChangeOfWhichNothingIsKnownCanHaveBeenACause() {
    Event change = happened(1);
    Event record =
        new Event(2, 3, Phase.SHIFT1, Kind.RECORD, "coal", 1, 2, -1, "", "", Map.of(), List.of(1));
    Causes causes = new Causes(List.of(change, record), (industry, day) -> Double.NaN);
    assertThat(causes.first(record)).isEqualTo(change);
  }

  private static WhyChain chain(Event... events) {
    return new WhyChain(new Causes(List.of(events), (industry, day) -> Double.NaN), SENTENCES);
  }

  private static Event happened(int id, Integer... causes) {
    return new Event(
        id,
        id,
        Phase.NIGHT,
        Event.Kind.INTERVENTION,
        "",
        -1,
        -1,
        -1,
        "",
        "",
        Map.of(),
        List.of(causes));
  }
}
