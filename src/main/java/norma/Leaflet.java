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
import norma.run.Provenance;
import picocli.CommandLine.Model.CommandSpec;

/** The folder a comparison leaves: table, charts, page, manifest; it appears whole. */
final class Leaflet {
  private static final double SCALE = 1.5;

  private Leaflet() {}

  /**
   * Writes everything and says where.
   *
   * @param held whether the baseline is one that somebody means to compare with
   * @param spec the command line that asked for it
   */
  static Path write(
      Comparison comparison,
      boolean held,
      List<Picture> pictures,
      List<ComparisonPage.Part> parts,
      Destination destination,
      CommandSpec spec) {
    Path draft = destination.draft();
    try {
      ComparisonCsv.write(comparison, draft.resolve("compare.csv"));
      if (!pictures.isEmpty()) {
        ChartWriter.writeAll(pictures, draft.resolve("charts"), SCALE);
      }
      String footer = "Norma " + Version.number() + ", " + Version.commit();
      Files.writeString(
          draft.resolve("report.html"),
          ComparisonPage.text(comparison, held, pictures, parts, footer));
      new Provenance(
              Version.number(),
              Version.commit(),
              spec.root().commandLine().getParseResult().originalArgs())
          .write(draft);
      return destination.settle(draft);
    } catch (IOException trouble) {
      throw new OutputTrouble(draft, trouble);
    } finally {
      Destination.delete(draft);
    }
  }
}
