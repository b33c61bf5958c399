package norma.option;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import norma.chart.pen.Picture;
import norma.chart.pen.PictureFiles;
import norma.experiment.compare.Comparison;
import norma.file.FileName;
import norma.report.ComparisonCsv;
import norma.report.ComparisonJson;
import norma.report.ComparisonPage;
import norma.report.SensitivityFigures;
import norma.run.Destination;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a comparison leaves, a folder that appears whole: table, charts, page, manifest. */
public final class Leaflet {
  private static final double SCALE = 1.5;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

  @Option(names = "--no-charts", description = "Draws no charts.")
  private boolean noCharts;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "One of table, json; table unless said.")
  private Format format;

  /** How findings are printed. */
  public enum Format {
    TABLE,
    JSON
  }

  /**
   * Writes everything, then prints what was found and where the rest is.
   *
   * @param comparison what was found
   * @param held whether the baseline is one that somebody means to compare with
   * @param charts draws the charts, if any are wanted
   * @param parts what else stands on the page
   * @param sensitivity what the parameters of a sweep weigh
   * @param text what is printed, unless all is wanted for a program
   */
  public void leave(
      Destination destination,
      Comparison comparison,
      boolean held,
      Supplier<List<Picture>> charts,
      List<ComparisonPage.Part> parts,
      SensitivityFigures sensitivity,
      String text) {
    Path folder =
        ResultFolder.leave(
            destination,
            draft -> {
              write(draft, comparison, held, noCharts ? List.of() : charts.get(), parts);
              if (!sensitivity.isEmpty()) {
                sensitivity.write(draft.resolve("sensitivity.csv"));
              }
            });
    PrintWriter printed = verb.commandLine().getOut();
    if (format == Format.JSON) {
      printed.print(ComparisonJson.text(comparison, sensitivity));
    } else {
      printed.print(text);
      printed.println("folder " + FileName.shown(folder));
    }
    printed.flush();
  }

  private void write(
      Path draft,
      Comparison comparison,
      boolean held,
      List<Picture> pictures,
      List<ComparisonPage.Part> parts)
      throws IOException {
    ComparisonCsv.write(comparison, draft.resolve("compare.csv"));
    if (!pictures.isEmpty()) {
      PictureFiles.write(pictures, draft.resolve("charts"), SCALE);
    }
    String footer = "Norma " + Version.number() + ", " + Version.commit();
    Files.writeString(
        draft.resolve("report.html"),
        ComparisonPage.text(comparison, held, pictures, parts, footer));
    Version.calledBy(verb).write(draft);
  }
}
