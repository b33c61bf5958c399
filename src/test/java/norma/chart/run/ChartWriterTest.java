package norma.chart.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import norma.chart.pen.Labels;
import norma.chart.pen.Picture;
import norma.chart.pen.Svg;
import norma.measure.History;
import norma.measure.MadeUp;
import norma.measure.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Whether every chart can be drawn of every kind of history, into both kinds of file. */
final class ChartWriterTest {
  private static final int PICTURES = 2 * (Chart.values().length + 1);

  @TempDir private Path folder;

  static Stream<Arguments> histories() {
    return Stream.of(
        Arguments.of("two years", MadeUp.twoYears()),
        Arguments.of("nothing happens", MadeUp.quiet(40)),
        Arguments.of("one day", MadeUp.quiet(1)),
        Arguments.of("not a day", MadeUp.nothing()),
        Arguments.of("no figures", MadeUp.constant(60, Double.NaN)),
        Arguments.of("all zero", MadeUp.constant(60, 0)),
        Arguments.of("all below zero", MadeUp.constant(60, -3)),
        Arguments.of("infinite", MadeUp.constant(3, Double.POSITIVE_INFINITY)),
        Arguments.of("very large", MadeUp.constant(3, 1e300)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("histories")
  void everyChartIsDrawn(String kind, History history) throws Exception {
    List<Path> files = ChartWriter.writeAll(history, Gallery.ONE, folder, 0.25);
    assertThat(files).as(kind).hasSize(PICTURES).allMatch(Files::isRegularFile);
    assertThat(entries(folder)).as("nothing is left over").hasSize(PICTURES);
    for (Path file : files) {
      if (file.toString().endsWith(".svg")) {
        parsed(Files.readString(file));
      } else {
        assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThanOrEqualTo(320);
      }
    }
  }

  @Test
  void severalIndustriesHaveAFolderEach() throws IOException {
    List<Path> files = ChartWriter.writeAll(MadeUp.twoIndustries(), Gallery.TWO, folder, 0.25);
    assertThat(files).hasSize(2 * PICTURES);
    assertThat(folder.resolve("coal/overview.png")).exists();
    assertThat(folder.resolve("textiles/best.svg")).exists();
  }

  @Test
  void anSvgSaysInTextWhatItShowsAndIsTheSameEachTime() throws Exception {
    String once = svg(Chart.OUTPUT);
    assertThat(once).isEqualTo(svg(Chart.OUTPUT));
    assertThat(parsed(once).getDocumentElement().getTextContent())
        .contains("Output per man-shift, plan and norm")
        .contains("Donbass coal, 1935  ·  coal  ·  seed 42")
        .contains("t per man-shift")
        .contains("norms +21 %")
        .contains("30 days up to the date");
  }

  @Test
  void namesOfTheScenarioCannotBreakTheSvg() throws Exception {
    Labels labels = new Labels("<b> & \"Ümlaut\" уголь ]]>", 1, Gallery.ONE.trades());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    History history = MadeUp.quiet(3);
    Svg.draw(g -> Overview.draw(g, history, MadeUp.COAL, labels), Overview.SIZE, out);
    assertThat(parsed(out.toString(StandardCharsets.UTF_8)).getDocumentElement().getTextContent())
        .contains("<b> & \"Ümlaut\" уголь ]]>");
  }

  @Test
  void aChartOfAScopeNotRememberedSaysThatThereIsNothing() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    History history = MadeUp.quiet(3);
    Svg.draw(
        g ->
            Painter.paint(Chart.PAY, history, new Scope("coal", 3), Gallery.ONE)
                .draw(g, new java.awt.geom.Rectangle2D.Double(0, 0, 800, 500)),
        Picture.USUAL,
        out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("no data in this run")
        .contains("section 4");
  }

  @Test
  void whatCannotBeWrittenIsSaidAndNothingIsLeft() throws IOException {
    Files.createDirectories(folder.resolve("overview.png/in the way"));
    History history = MadeUp.quiet(3);
    assertThatThrownBy(() -> ChartWriter.writeAll(history, Gallery.ONE, folder, 0.25))
        .isInstanceOf(IOException.class);
    assertThat(entries(folder)).noneMatch(p -> p.getFileName().toString().endsWith(".part"));
  }

  private static String svg(Chart chart) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    History history = MadeUp.twoYears();
    Svg.draw(
        g ->
            Painter.paint(chart, history, MadeUp.COAL, Gallery.ONE)
                .draw(g, new java.awt.geom.Rectangle2D.Double(0, 0, 1280, 720)),
        Picture.USUAL,
        out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Document parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
