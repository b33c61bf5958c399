package norma.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.chart.pen.Labels;
import norma.chart.pen.Trade;
import norma.event.Event.Kind;
import norma.measure.History;
import norma.measure.MadeUpEconomy;
import norma.measure.Measure;
import norma.portrait.Move;
import org.junit.jupiter.api.Test;

/** Whether the summary of several industries tells how records spread, each in its own words. */
final class EconomySummaryTest {
  private static final Context CONTEXT = context();

  @Test
  void recordsSpreadInTheOrderInWhichTheyDid() {
    String text =
        summary(
            quiet(100)
                .intervention(10, "a push in coal")
                .record(20, "coal", 2, 411, 5.1)
                .record(30, "forge", 0, 7, 1.6)
                .record(41, "shoes", 1, 8, 2.2)
                .from(10, "coal", Measure.PUSH, 0.6)
                .from(35, "shoes", Measure.PUSH, 0.6)
                .from(0, "ore", Measure.STANDING_RECORD, 1.2)
                .history());
    assertThat(text)
        .contains(
            "Records began in coal, on 21 January 1935, ten days after a change from outside (\"a"
                + " push in coal\"): Ivan Koval of section 3 made 5.1 norms.")
        .contains(
            "Then followed forge on 31 January 1935, after 10 days (a smith, 1.6 norms); shoes on 11"
                + " February 1935, after 21 (a cutter, 2.2).")
        .contains(
            "The leadership pushed in coal from 11 January 1935, in shoes from 5 February 1935 and"
                + " never in forge and iron ore. Nobody had pushed forge when it set the first.")
        .contains("No record was set in iron ore (best shift 1.2 norms).")
        .contains("The best shifts ran from 1.2 norms in iron ore to 5.1 in coal.");
    // The economy comes first, then each industry under its name.
    assertThat(text).containsSubsequence("Records began", "COAL", "FORGE", "SHOES", "IRON ORE");
  }

  @Test
  void whereNobodySetARecordItSaysSo() {
    assertThat(summary(quiet(40).history()))
        .contains("No industry set a record. The leadership pushed for records nowhere.")
        .contains("No title was given. Norms were not revised in any industry.")
        .contains("Nobody acted on resentment; no foreman was removed.")
        .doesNotContain("NaN", "followed", "Records began");
  }

  @Test
  void oneAloneIsNotFollowed() {
    assertThat(summary(quiet(40).record(9, "forge", 0, 1, 2).history()))
        .contains("Records began in forge, on 10 January 1935: a smith of shop 1 made 2.0 norms.")
        .contains("No other industry followed.");
  }

  @Test
  void titlesFromTheHighestAndNormsFromTheFirst() {
    MadeUpEconomy economy =
        quiet(100)
            .event(50, Kind.TITLE, "coal", 0, 411, "", Map.of())
            .from(50, "coal", Measure.TITLED_SHARE, 0.2)
            .from(50, "shoes", Measure.TITLED_SHARE, 0.4)
            // 1.2 times 1.1 is 1.32.
            .revision(60, "coal", 0.2)
            .revision(70, "shoes", 0.05)
            .revision(90, "coal", 0.1);
    assertThat(summary(economy.history()))
        .contains("the title was held by 40 % of the men in shoes and 20 % in coal.")
        .contains(
            "Norms were raised in coal by 32 % in two steps, from 2 March 1935; in shoes by 5 %, from"
                + " 12 March 1935; they stayed in forge and iron ore.");
  }

  @Test
  void outputIsComparedWithTheIndustrysOwnBefore() {
    MadeUpEconomy economy =
        quiet(400)
            .from(200, "coal", Measure.PUSH, 0.6)
            .from(0, "coal", Measure.OUTPUT_PER_MAN_SHIFT, 8)
            .from(200, "coal", Measure.OUTPUT_PER_MAN_SHIFT, 10)
            .from(0, "shoes", Measure.OUTPUT_PER_MAN_SHIFT, 200)
            .from(200, "shoes", Measure.OUTPUT_PER_MAN_SHIFT, 190)
            .from(0, "coal", Measure.PAY, 9)
            .from(0, "shoes", Measure.PAY, 6)
            .from(0, "coal", Measure.RESENTMENT_OTHERS, 0.3)
            .from(0, "shoes", Measure.RESENTMENT_OTHERS, 0.1)
            .event(300, Kind.INCIDENT, "shoes", 0, 8, "blow", Map.of())
            .event(301, Kind.INCIDENT, "shoes", 0, 8, "blow", Map.of());
    assertThat(summary(economy.history()))
        .contains(
            "Against the half year before 20 July 1935, a man-shift of the last three months brought"
                + " 25 % more in coal and 5 % less in shoes.")
        .contains("Pay was highest in coal, 9 roubles a shift in the last half year, and lowest in")
        .contains("was highest in coal, 0.30 in the last month, and lowest in shoes, 0.10.")
        .contains("Men acted on resentment twice, most often in shoes; no foreman was removed.");
  }

  @Test
  void whoRanShortOfWhatAndHowLongMenWaited() {
    MadeUpEconomy economy =
        quiet(10)
            .from(0, "forge", Measure.ROSTER, 20)
            .from(0, "shoes", Measure.ROSTER, 10)
            .flow(1, "ore", "forge", 6, false, 0)
            .flow(1, "coal", "forge", 0, true, 100)
            .flow(2, "coal", "forge", 0, true, 140)
            .flow(2, "coal", "shoes", 0, true, 10);
    // 240 hours of 20 men, and 10 of 10.
    assertThat(summary(economy.history()))
        .contains(
            "Two industries ran short of what they take from others: forge of coal (two days, 12 h"
                + " waited for it by a man) and shoes of coal (one day, 1 h). One link never did.");
    assertThat(summary(quiet(10).flow(1, "ore", "forge", 6, false, 0).history()))
        .contains("No industry ran short of what it takes from another.");
    assertThat(summary(quiet(10).history())).doesNotContain("short of what");
  }

  @Test
  void whoMovedAndWhoGainedByIt() {
    History history = quiet(10).history();
    assertThat(summary(history)).doesNotContain("village", "from one industry to another");
    history.moved(
        List.of(
            new Move("coal", "coal", 90),
            new Move("coal", "forge", 5),
            new Move("shoes", "forge", 8),
            new Move("forge", "coal", 2),
            new Move("shoes", Move.OUTSIDE, 70),
            new Move(Move.VILLAGE, "coal", 30)));
    // Forge 5 + 8 - 2, shoes -8, coal 2 - 5.
    assertThat(summary(history))
        .contains(
            "15 men went from one industry to another, most of them from shoes to forge (eight)."
                + " Forge gained most by it, eleven, and shoes lost most, eight. 30 came from the"
                + " village.");
  }

  @Test
  void noTradeSpeaksInTheWordsOfAnother() {
    String text =
        summary(
            quiet(100).record(20, "coal", 2, 411, 5.1).record(30, "forge", 0, 7, 1.6).history());
    assertThat(text.substring(text.indexOf("FORGE"), text.indexOf("SHOES")))
        .contains("smith", "shop")
        .doesNotContain("section", "hewer", " t ");
  }

  private static MadeUpEconomy quiet(int days) {
    return new MadeUpEconomy(days, "coal", "forge", "shoes", "ore");
  }

  private static String summary(History history) {
    return Summary.of(history, CONTEXT).replace('\n', ' ');
  }

  private static Context context() {
    Map<String, Trade> trades = new LinkedHashMap<>();
    trades.put("coal", new Trade("Coal", "t", "hewer", "section", "seam"));
    trades.put("forge", new Trade("Forge", "pieces", "smith", "shop", "hammer"));
    trades.put("shoes", new Trade("Shoes", "pairs", "cutter", "shop", "bench"));
    trades.put("ore", new Trade("Iron ore", "t", "miner", "pit", "face"));
    return new Context(
        new Labels("All trades", 7, trades), worker -> worker == 411 ? "Ivan Koval" : "");
  }
}
