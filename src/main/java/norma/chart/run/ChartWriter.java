package norma.chart.run;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import norma.chart.pen.Labels;
import norma.chart.pen.Picture;
import norma.chart.pen.PictureFiles;
import norma.measure.History;
import norma.measure.Scope;

/** Writes the charts of a run into files. */
public final class ChartWriter {
  /** Of so many industries each has all its charts; of more only their overviews are drawn. */
  private static final int FEW = 4;

  private ChartWriter() {}

  /**
   * Writes all charts and the overview page as PNG and SVG; with several industries, a folder for
   * each, in which there is only the overview where they are many.
   *
   * @param scale pixels of a PNG for each pixel of the design
   * @return the files, sorted
   */
  public static List<Path> writeAll(History history, Labels labels, Path folder, double scale)
      throws IOException {
    List<Scope> scopes = history.industries();
    if (scopes.isEmpty()) {
      scopes = List.of(Scope.ECONOMY);
    }
    List<Path> files = new ArrayList<>();
    for (Scope scope : scopes) {
      Path place = scopes.size() == 1 ? folder : folder.resolve(scope.industry());
      files.addAll(
          PictureFiles.write(pictures(history, scope, labels, scopes.size() <= FEW), place, scale));
    }
    return files.stream().sorted().toList();
  }

  private static List<Picture> pictures(History history, Scope scope, Labels labels, boolean all) {
    List<Picture> pictures = new ArrayList<>();
    pictures.add(
        new Picture(
            "overview",
            labels.scenario(),
            labels.scenario(),
            Overview.SIZE,
            g -> Overview.draw(g, history, scope, labels)));
    for (Chart chart : all ? Chart.values() : new Chart[0]) {
      pictures.add(
          new Picture(
              chart.id(),
              chart.title(),
              chart.title(),
              Picture.USUAL,
              g -> draw(g, chart, history, scope, labels)));
    }
    return pictures;
  }

  private static void draw(Graphics2D g, Chart chart, History history, Scope scope, Labels labels) {
    Painter.paint(chart, history, scope, labels)
        .draw(g, new Rectangle2D.Double(0, 0, Picture.USUAL.width, Picture.USUAL.height));
  }
}
