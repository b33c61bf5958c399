package norma.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import norma.chart.sweep.ComparisonCharts;
import norma.experiment.compare.Comparison;
import norma.experiment.compare.Matching;
import norma.experiment.statistics.HalfWidth;
import norma.experiment.sweep.MadeUpSweep;
import norma.experiment.sweep.SweepResults;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class ComparisonPageTest {
  private static final SweepResults RESULTS =
      MadeUpSweep.of(
          List.of("1", "2", "<b>3</b>"),
          new double[][] {{10, 11, 12}, {15, 16, 17.5}, {10, 11, 12}},
          new double[][] {{3, Double.NaN, 5}, {1, 2, 3}, {4, 4, 4}});
  private static final Comparison COMPARISON =
      new Matching(List.of(), Optional.empty(), HalfWidth.UNLESS_SAID)
          .within("r", RESULTS, Optional.empty());
  private static final String PAGE =
      ComparisonPage.text(
          COMPARISON,
          true,
          ComparisonCharts.of(COMPARISON, true),
          SensitivityPart.of(RESULTS, COMPARISON.columns(), 0.95),
          "made by <Norma>");

  @TempDir private Path folder;

  /** Strict XML is stricter than any browser. */
  @Test
  void isWellFormedAndNeedsNothingFromOutside() throws Exception {
    String xml = PAGE.replace("<!DOCTYPE html>", "");
    Document page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(page.getElementsByTagName("b").getLength()).isZero();
    assertThat(page.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("<script>alert(1)</script>");
    assertThat(page.getElementsByTagName("caption").getLength())
        .isEqualTo(page.getElementsByTagName("table").getLength())
        .isPositive();
    NodeList svgs = page.getElementsByTagName("svg");
    assertThat(svgs.getLength()).isGreaterThanOrEqualTo(3);
    for (int i = 0; i < svgs.getLength(); i++) {
      assertThat(svgs.item(i).getAttributes().getNamedItem("aria-label")).isNotNull();
    }
    assertThat(PAGE).doesNotContainPattern("(src|href)=\"(https?:|//)").contains("@media print");
    List<String> ids =
        java.util.regex.Pattern.compile(" id=\"([^\"]+)\"")
            .matcher(PAGE)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void tableAndCsvHaveALineForEachFigure() {
    String table = ComparisonTable.text(COMPARISON);
    assertThat(table)
        .contains("baseline: slack=1", "3 seeds in pairs", "five: share that crossed", "slack=2");
    assertThat(ComparisonTable.compact(COMPARISON).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
        .anyMatch(line -> line.startsWith("  slack=2 "))
        .contains("five: share that crossed");
    StringWriter csv = new StringWriter();
    ComparisonCsv.write(COMPARISON, csv);
    assertThat(csv.toString().lines()).hasSize(1 + COMPARISON.lines().size());
    assertThat(ComparisonJson.text(COMPARISON, SensitivityFigures.none()))
        .contains("\"figure\" : \"share\"");
  }

  @Test
  void opensInABrowserWithoutAnErrorOnItsConsole() throws Exception {
    Optional<Path> browser =
        List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    Assumptions.assumeTrue(browser.isPresent(), "no Chromium on this machine");
    Path file = folder.resolve("report.html");
    Path shot = folder.resolve("shot.png");
    Files.writeString(file, PAGE);
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                browser.get().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--enable-logging=stderr",
                "--window-size=1200,1600",
                "--screenshot=" + shot,
                file.toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("it ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(Files.readString(log)).doesNotContain("CONSOLE");
    assertThat(ImageIO.read(shot.toFile()).getWidth()).isEqualTo(1200);
  }
}
