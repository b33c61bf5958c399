package norma.chart.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import javax.xml.parsers.DocumentBuilderFactory;
import norma.chart.pen.Labels;
import norma.chart.pen.Picture;
import norma.chart.pen.Trade;
import norma.measure.History;
import norma.measure.MadeUp;
import norma.measure.MadeUpEconomy;
import norma.measure.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Whether the pictures of an economy say what happened in which industry. */
final class EconomyChartsTest {
  private static final String[] TEN = {
    "coal",
    "ore",
    "railway",
    "steel",
    "forge",
    "machining",
    "assembly",
    "textile",
    "shoes",
    "bricks"
  };

  @TempDir private Path folder;

  @Test
  void anEconomyOfOneIndustryOrWithoutADayHasNone() throws IOException {
    assertThat(EconomyCharts.write(MadeUp.quiet(40), labels("coal"), folder, 0.25)).isEmpty();
    assertThat(EconomyCharts.write(new History(), labels(TEN), folder, 0.25)).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void eachIsWrittenAsPngAndSvg() throws IOException {
    List<Path> files = EconomyCharts.write(story(), labels(TEN), folder, 0.25);
    assertThat(files)
        .extracting(file -> file.getFileName().toString())
        .contains("overview.png", "overview.svg", "industries.png", "spread.svg")
        .contains("titles-by-trade.png")
        .contains("industries.csv")
        .hasSize(2 * EconomyCharts.pictures(story(), labels(TEN)).size() + 1);
    assertThat(files).allMatch(Files::isRegularFile);
  }

  @Test
  void theTableHasARowForEachIndustryInTheOrderOfFirstRecords() throws IOException {
    EconomyCharts.write(story(), labels(TEN), folder, 0.25);
    List<String> lines = Files.readAllLines(folder.resolve("industries.csv"));
    assertThat(lines).hasSize(11);
    assertThat(lines.get(0)).isEqualTo(String.join(",", IndustryTable.HEADER));
    assertThat(lines.get(1))
        .isEqualTo(
            "forge,1935-01-11,1935-01-21,0,1.7,2,1935-02-20,2.6,1935-02-20,2.6,0.4,0.4,7.0,7.0");
    assertThat(lines.get(2))
        .isEqualTo("coal,,1935-02-05,15,8.3,1,1935-02-05,8.3,1935-02-05,8.3,0.25,0.25,7.0,8.4");
    assertThat(lines.get(3)).isEqualTo("ore,,,,,0,,,,,0.0,0.0,7.0,7.0");
  }

  @Test
  void anyFiguresWillDo() throws Exception {
    for (double value :
        DoubleStream.of(0, -3, Double.NaN, Double.POSITIVE_INFINITY, 1e6).toArray()) {
      MadeUpEconomy economy = new MadeUpEconomy(2, "coal", "ore");
      for (Measure measure : Measure.values()) {
        economy.from(0, "coal", measure, value);
      }
      economy.record(1, "ore", 0, 1, value);
      for (Picture picture : EconomyCharts.pictures(economy.history(), labels("coal", "ore"))) {
        assertThat(words(picture)).as(picture.id()).contains("Coal", "Ore").doesNotContain("NaN");
      }
    }
  }

  @Test
  void theSpreadIsInTheOrderOfFirstRecordsAndCountsTheDays() throws Exception {
    String words = words("spread");
    assertThat(words).containsSubsequence("Forge", "Coal", "Ore", "Railway");
    // Day 20 and day 35 of the year; forge came first, and ore had none.
    assertThat(words).contains("21 Jan 1935", "5 Feb 1935").containsSubsequence("Coal", "15");
    assertThat(words).contains("none").contains("1.7", "2.6", "8.3").contains("a push in forge");
  }

  @Test
  void titlesAreNamedAtTheEndOfTheirLines() throws Exception {
    assertThat(words("titles-by-trade")).contains("Forge  40 %", "Coal  25 %", "Ore  0 %");
  }

  @Test
  void panelsSayTheBestShiftAndTheRisesOfNorms() throws Exception {
    assertThat(words("industries")).contains("best 2.6", "best 8.3", "+20 %").contains("30 days");
  }

  @Test
  void linksAreDrawnWhereThereAreAny() throws Exception {
    assertThat(EconomyCharts.pictures(story(), labels(TEN)))
        .extracting(Picture::id)
        .doesNotContain("flows");
    History fed =
        new MadeUpEconomy(10, "ore", "steel")
            .from(0, "steel", Measure.ROSTER, 4)
            .flow(1, "ore", "steel", 3.5, false, 0)
            .flow(2, "ore", "steel", 0, true, 30)
            .history();
    Picture flows =
        EconomyCharts.pictures(fed, labels("ore", "steel")).stream()
            .filter(picture -> picture.id().equals("flows"))
            .findFirst()
            .orElseThrow();
    // 30 hours of four men.
    assertThat(words(flows)).contains("Ore → Steel", "3.5", "7.5");
  }

  @Test
  void theOverviewHasThemAllAndAddsUpNothing() throws Exception {
    assertThat(words("overview"))
        .contains("first record in forge on 21 Jan 1935  ·  1 of 9 others followed within 15 days")
        .contains("best shift in coal (8.3 norms)", "titled at most 0 to 40 %")
        .contains("norms raised in 1 of 10", "all industries")
        .contains("Forge  40 %")
        .doesNotContain("per man-shift", "tonne");
    assertThat(EconomyOverview.caption(MadeUp.twoIndustries(), labels("coal", "textiles")))
        .startsWith("first record in coal on 22 Aug 1935");
  }

  @Test
  void anEconomyInWhichNothingHappensSaysSo() {
    History quiet = new MadeUpEconomy(5, "coal", "ore").history();
    assertThat(EconomyOverview.caption(quiet, labels("coal", "ore")))
        .isEqualTo("no record in 2 industries  ·  no titles  ·  norms unchanged");
  }

  @Test
  void thereAreNeverMoreThanFivePanelsSideBySide() {
    assertThat(IndustryPanels.rows(2)).isEqualTo(1);
    assertThat(IndustryPanels.rows(5)).isEqualTo(1);
    assertThat(IndustryPanels.rows(10)).isEqualTo(2);
    assertThat(IndustryPanels.rows(12)).isEqualTo(3);
  }

  private static History story() {
    MadeUpEconomy economy = new MadeUpEconomy(100, TEN);
    for (String industry : TEN) {
      economy.from(0, industry, Measure.NORM, 7).from(0, industry, Measure.TITLED_SHARE, 0);
    }
    return economy
        .intervention(10, "a push in forge")
        .from(10, "forge", Measure.PUSH, 0.6)
        .record(20, "forge", 1, 5, 1.7)
        .record(50, "forge", 1, 5, 2.6)
        .record(35, "coal", 0, 9, 8.3)
        .revision(60, "coal", 0.2)
        .from(60, "coal", Measure.NORM, 8.4)
        .from(40, "coal", Measure.TITLED_SHARE, 0.25)
        .from(40, "forge", Measure.TITLED_SHARE, 0.4)
        .history();
  }

  private static Labels labels(String... industries) {
    Map<String, Trade> trades = new LinkedHashMap<>();
    for (String id : industries) {
      String name = id.substring(0, 1).toUpperCase(Locale.ENGLISH) + id.substring(1);
      trades.put(id, new Trade(name, "tonne", "worker", "shop", "place"));
    }
    return new Labels("All trades", 7, trades);
  }

  private static String words(String id) throws Exception {
    return words(
        EconomyCharts.pictures(story(), labels(TEN)).stream()
            .filter(picture -> picture.id().equals(id))
            .findFirst()
            .orElseThrow());
  }

  private static String words(Picture picture) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Document svg =
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(picture.svg("p"))));
    return svg.getDocumentElement().getTextContent();
  }
}
