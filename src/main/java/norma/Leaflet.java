package norma;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import norma.chart.ChartWriter;
import norma.chart.Picture;
import norma.experiment.Comparison;
import norma.file.OutputTrouble;
import norma.report.ComparisonCsv;
import norma.report.ComparisonPage;
import norma.run.Destination;

/** The folder a comparison leaves: a table, charts and a page; it appears whole. */
final class Leaflet {
  private static final double SCALE = 1.5;

  private Leaflet() {}

  /** Writes everything and says where. */
  static Path write(
      Comparison comparison,
      List<Picture> pictures,
      List<ComparisonPage.Part> parts,
      Destination destination) {
    Path draft = destination.draft();
    try {
      ComparisonCsv.write(comparison, draft.resolve("compare.csv"));
      if (!pictures.isEmpty()) {
        ChartWriter.writeAll(pictures, draft.resolve("charts"), SCALE);
      }
      String footer = "Norma " + Version.number() + ", " + Version.commit();
      Files.writeString(
          draft.resolve("report.html"), ComparisonPage.text(comparison, pictures, parts, footer));
      return destination.settle(draft);
    } catch (IOException trouble) {
      throw new OutputTrouble(draft, trouble);
    } finally {
      Destination.delete(draft);
    }
  }
}
