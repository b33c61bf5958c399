package norma.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import norma.chart.pen.Labels;
import norma.chart.pen.Trade;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.History;
import norma.measure.MadeUp;
import norma.time.Phase;
import org.junit.jupiter.api.Test;

/** Whether the summary says what happened, and does not say what did not. */
final class SummaryTest {

  @Test
  void aRunWithoutEventsClaimsNone() {
    String text = summary(MadeUp.quiet(200));
    assertThat(text)
        .contains("200 days, from 1 January 1935 to 19 July 1935.")
        .contains("No record was set. The best shift of all came to 3.2 norms.")
        .contains("No title was given.")
        .contains("Norms were not revised.")
        .contains("Nobody acted on it.")
        .contains("No foreman was accused or removed.")
        .doesNotContain("The first")
        .doesNotContain("campaign");
  }

  @Test
  void theFirstRecordAndHowItWasMade() {
    assertThat(summary(MadeUp.twoYears()))
        .contains(
            "The first record was set on 22 August 1935, seven days after a change from outside")
        .contains(
            "In section 17 Ivan Koval made 36 t in one shift, 5.1 norms; the best before was 3.2.")
        .contains("Two hewers taken off their own places helped")
        .contains("48 t had been prepared in two shifts before.")
        .contains(
            "It was clearly beaten three times, the last time with 12.3 norms, by Petro Lysenko")
        .contains("five sections set five records of their own");
  }

  @Test
  void aRecordOfWhichLittleIsKnownIsToldAsFarAsItGoes() {
    History history = MadeUp.quiet(30);
    history.add(event(1, 9, Kind.RECORD, 4, 7, "", Map.of()));
    assertThat(summary(history))
        .contains("The first record was set on 10 January 1935.")
        .contains("In section 5 a hewer made more than anybody before. Nobody helped.")
        .contains("No other section set one of its own.")
        .doesNotContain("NaN");
  }

  @Test
  void theRevisionAndItsCause() {
    assertThat(summary(MadeUp.twoYears()))
        .contains("On 29 November 1935 a revision of norms was ordered; the reason given: the wage")
        .contains(
            "wages were 31 % over the wage fund and what it was overrun by had summed up to 58 % of a month's fund.")
        .contains(
            "New norms came into force on 7 February 1936, 21 % higher: 8.45 t a shift instead of 7.");
  }

  @Test
  void committeesAndWhatTheyAsked() {
    History history = MadeUp.quiet(200);
    assertThat(summary(history)).doesNotContain("committee");
    Map<String, Double> asks = Map.of("threshold", 1.32);
    history.add(event(1, 40, Kind.COMMITTEE_OPENED, 14, -1, "record", asks));
    assertThat(summary(history))
        .contains(
            "A committee began to name title holders in section 15 on 10 February 1935 after a"
                + " record of its own section; it asked for 1.3 norms. No title was given.");
    history.add(event(2, 90, Kind.COMMITTEE_OPENED, 3, -1, "", Map.of("threshold", 2.07)));
    assertThat(summary(history))
        .contains(
            "In two sections a committee began to name title holders, the first in section 15 on 10"
                + " February 1935 after a record of its own section; they asked for 1.3 to 2.1"
                + " norms. At the end ");
  }

  @Test
  void menTakenOffTheirPlacesAreCountedAmongAll() {
    // Each day one is taken off, and output/output per man-shift is 1.
    assertThat(summary(MadeUp.constant(1, 1)))
        .contains("For one shift a man was taken off his own place.");
    assertThat(summary(MadeUp.constant(13, 1)))
        .contains("Men were taken off their own places for 13 man-shifts, 100 % of all.");
    assertThat(summary(MadeUp.constant(90, 0))).doesNotContain("taken off their own");
  }

  @Test
  void upkeepBeforeTheCampaignAndInItsWorstMonth() {
    assertThat(summary(MadeUp.twoYears()))
        .containsPattern(
            "Upkeep of the places stood at 70 % of the best before 15 August 1935, and in the worst"
                + " month since at 71 % in September 1935. Accidents came to [0-9]+ a year before"
                + " that date and to [0-9]+ since.");
    History history = MadeUp.constant(59, 0.8);
    MadeUp.copy(MadeUp.constant(59, 0.5), history, 31, 59);
    assertThat(summary(history)) // (31 · 0.8 + 28 · 0.5)/59 = 0.658
        .contains(
            "Upkeep of the places stood at 66 % of the best on average, and in the worst month at"
                + " 50 % in February 1935.");
    assertThat(summary(MadeUp.constant(90, 1))).doesNotContain("Upkeep"); // it never changes
    assertThat(summary(MadeUp.quiet(20))).doesNotContain("Upkeep"); // no full month
  }

  @Test
  void pledgesOfTheCampaignsMonths() {
    // Of campaigns up to 0.8 a twentieth is missing: at most 4 %.
    assertThat(summary(MadeUp.twoYears()))
        .contains("Reports fell short of what was pledged by 3 % on average over 16 months of the");
    assertThat(summary(MadeUp.quiet(200))).as("no turn, no campaign").doesNotContain("pledged");
  }

  @Test
  void accusationsNextDoorAreCounted() {
    History history = MadeUp.quiet(200);
    history.add(event(1, 30, Kind.ACCUSATION, 4, -1, "", Map.of()));
    history.add(event(2, 30, Kind.ACCUSATION, 5, -1, "", Map.of())); // on the same day
    history.add(event(3, 58, Kind.ACCUSATION, 7, -1, "", Map.of())); // two sections off
    assertThat(summary(history)).doesNotContain("next in number");
    history.add(event(4, 58, Kind.ACCUSATION, 3, -1, "", Map.of())); // 28 days after section 5
    assertThat(summary(history))
        .contains("Of the accusations one came within a month of one in a section next in number.");
  }

  @Test
  void anOrderThatCameToNothingIsSaidToHave() {
    History history = MadeUp.quiet(90);
    history.add(event(1, 60, Kind.REVISION_ORDERED, -1, -1, "", Map.of("overrun", -0.02)));
    assertThat(summary(history))
        .contains("On 2 March 1935 a revision of norms was ordered.")
        .contains("wages kept within the wage fund")
        .contains("It had not changed the norms when the run ended.");
  }

  @Test
  void resentmentBeforeAndAfterAndWhatCameOfIt() {
    assertThat(summary(MadeUp.twoYears()))
        .contains("In the month before the new norms it was 0.66 and 0.29 among the favoured.")
        .contains("Four months after them it was 1.2 and 0.51. Men acted on it once");
  }

  @Test
  void ofSeveralRevisionsTheFirstIsMeant() {
    History history = MadeUp.quiet(500);
    history.add(event(1, 150, Kind.NORM_REVISION, -1, -1, "", Map.of("rise", 0.1)));
    history.add(event(2, 400, Kind.NORM_REVISION, -1, -1, "", Map.of("rise", 0.1)));
    assertThat(summary(history))
        .contains("In the five months before the first of them, 38 % of the men fell below")
        .contains("In the month before the first new norms it was");
  }

  /** The date from which all else is counted may come after the new norms. */
  @Test
  void aTurnBehindTheNewNormsLeavesNoStretchToAverage() {
    History history = MadeUp.quiet(120);
    history.add(event(1, 20, Kind.NORM_REVISION, -1, -1, "", Map.of("rise", 0.1)));
    history.add(event(2, 70, Kind.INCIDENT, 1, 7, "blow", Map.of()));
    history.add(event(3, 80, Kind.INTERVENTION, -1, -1, "supplies.slack = 1.2", Map.of()));
    assertThat(summary(history))
        .contains("In the 20 days before the new norms it was")
        .contains("Three months after them it was")
        .contains("In the three months before 22 March 1935 a man-shift brought")
        .doesNotContain("half year");
  }

  /** "That date" would be the one named last. */
  @Test
  void theRhythmOfTheMonthNamesTheDateThatParts() {
    assertThat(summary(MadeUp.twoYears()))
        .containsPattern("first third before 15 August 1935, and [0-9.]+ times after it");
  }

  @Test
  void whereResentmentWasNotMeasuredItIsNamedAllTheSame() {
    History history = MadeUp.constant(30, Double.NaN);
    assertThat(summary(history)).contains("Nobody acted on resentment.");
    history.add(event(1, 20, Kind.INCIDENT, 1, 7, "blow", Map.of()));
    assertThat(summary(history)).contains("Men acted on resentment once");
  }

  @Test
  void whatWasSetOnTheFirstDayHasNoBefore() {
    History history = MadeUp.quiet(120);
    history.add(event(1, 0, Kind.INTERVENTION, -1, -1, "supplies.slack = 1.2", Map.of()));
    assertThat(summary(history))
        .contains("A man-shift brought 7.")
        .contains("A man earned 8.3 roubles a shift.")
        .doesNotContain(" before 1 January 1935");
  }

  @Test
  void aRunThatEndsSoonAfterTheNewNormsSpeaksOfNoDayBeforeThem() {
    History history = MadeUp.constant(90, 1);
    for (int day = 80; day < 90; day++) {
      MadeUp.copy(MadeUp.constant(90, 3), history, day, day + 1);
    }
    history.add(event(1, 80, Kind.NORM_REVISION, -1, -1, "", Map.of("rise", 0.1)));
    assertThat(summary(history)).contains("Ten days after them it was 3 and 3.");
  }

  /** The run notes the last change of the push with every record, whichever way that went. */
  @Test
  void aLoweredPushIsNoCauseOfTheFirstRecord() {
    for (int day : new int[] {226, 426}) {
      History plain = MadeUp.quiet(730);
      plain.add(event(1, day, Kind.INTERVENTION, -1, -1, "planner.campaign.push = 0.6", Map.of()));
      plain.add(
          new Event(
              2, 500, Phase.SHIFT1, Kind.RECORD, "coal", 3, 7, -1, "", "", Map.of(), List.of(1)));
      String text = summary(plain);
      if (day == 226) {
        assertThat(text).contains("nine months after a change from outside");
      } else {
        assertThat(text)
            .contains("The first record was set on 15 May 1936. In section 4")
            .doesNotContain("after a change from outside");
      }
    }
  }

  @Test
  void foremenRemovedWithNameDateAndCharge() {
    assertThat(summary(MadeUp.twoYears()))
        .contains("After one accusation of sabotage three foremen were removed.")
        .contains(
            "The first, Nikita Buran, lost section 10 on 31 January 1936, blamed for a pledge")
        .contains("missed by 8 %");
  }

  @Test
  void eachIndustryIsToldApart() {
    Labels labels =
        new Labels(
            "Both",
            1,
            Map.of(
                "coal", new Trade("Coal", "t", "hewer", "section", "face"),
                "textiles", new Trade("Textiles", "m", "weaver", "shed", "set")));
    String text =
        Summary.of(MadeUp.twoIndustries(), new Context(labels, worker -> "")).replace('\n', ' ');
    assertThat(text).contains("COAL", "TEXTILES");
    assertThat(text.substring(text.indexOf("TEXTILES")))
        .contains("No record was set.")
        .contains("of the sheds");
  }

  @Test
  void linesAreShortAndFiguresAreFigures() {
    for (History history :
        new History[] {
          MadeUp.twoYears(),
          MadeUp.quiet(1),
          MadeUp.nothing(),
          MadeUp.constant(90, 0),
          MadeUp.constant(90, Double.NaN)
        }) {
      String text = Summary.of(history, Telling.COAL);
      assertThat(text.lines()).allMatch(line -> line.length() <= 100);
      assertThat(text).endsWith("\n").doesNotContain("NaN").doesNotContain("Infinity");
    }
  }

  private static String summary(History history) {
    return Summary.of(history, Telling.COAL).replace('\n', ' ');
  }

  static Event event(
      int id, int day, Kind kind, int shop, int worker, String text, Map<String, Double> figures) {
    return new Event(
        id, day, Phase.NIGHT, kind, "coal", shop, worker, -1, "", text, figures, List.of());
  }
}
