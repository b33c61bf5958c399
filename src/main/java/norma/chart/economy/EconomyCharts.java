package norma.chart.economy;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import norma.chart.pen.Labels;
import norma.chart.pen.Picture;
import norma.chart.pen.PictureFiles;
import norma.chart.pen.Style;
import norma.measure.History;
import norma.measure.Scope;

/** The pictures of an economy of several industries, as files beside the folders of each. */
public final class EconomyCharts {
  private static final Style STYLE = Style.LARGE;

  private EconomyCharts() {}

  /**
   * Writes them as PNG and SVG, and their figures as a table; nothing where there is one industry,
   * or no day.
   *
   * @param scale pixels of a PNG for each pixel of the design
   * @return the files, sorted
   */
  public static List<Path> write(History history, Labels labels, Path folder, double scale)
      throws IOException {
    List<Picture> pictures = pictures(history, labels);
    if (pictures.isEmpty()) {
      return List.of();
    }
    List<Path> files = new ArrayList<>(PictureFiles.write(pictures, folder, scale));
    files.add(IndustryTable.write(history, folder));
    return files.stream().sorted().toList();
  }

  static List<Picture> pictures(History history, Labels labels) {
    if (history.industries().size() < 2 || history.days() == 0) {
      return List.of();
    }
    IndustryPanels panels = new IndustryPanels(history, labels, STYLE);
    SpreadRows spread = new SpreadRows(history, labels, STYLE);
    TitleLines titles = new TitleLines(history, labels, STYLE);
    int rows = history.industries().size();
    List<Picture> pictures = new ArrayList<>();
    pictures.add(
        new Picture(
            "overview",
            labels.scenario(),
            labels.scenario(),
            EconomyOverview.SIZE,
            g -> EconomyOverview.draw(g, history, labels)));
    pictures.add(
        picture(
            "industries",
            "What was reached, by industry",
            IndustryPanels.NOTE,
            labels,
            panels.key(),
            rows(IndustryPanels.rows(rows) == 1 ? 1.5 : IndustryPanels.rows(rows), 150, 275),
            panels::draw));
    pictures.add(
        picture(
            "spread",
            "How records spread from industry to industry",
            SpreadRows.NOTE,
            labels,
            spread.key(),
            rows(rows, 230, 48),
            spread::draw));
    pictures.add(
        picture(
            "titles-by-trade",
            "Who holds the title, by industry",
            TitleLines.NOTE,
            labels,
            List.of(),
            Picture.USUAL,
            titles::draw));
    FlowRows flows = new FlowRows(history, labels, STYLE);
    if (flows.size() > 0) {
      pictures.add(
          picture(
              "flows",
              "What stands between industries",
              FlowRows.NOTE,
              labels,
              flows.key(),
              rows(flows.size(), 230, 42),
              flows::draw));
    }
    MoverMatrix movers = MoverMatrix.of(history, labels, STYLE);
    if (!movers.isEmpty()) {
      pictures.add(
          picture(
              "movers",
              "Who went from industry to industry",
              MoverMatrix.NOTE,
              labels,
              List.of(),
              rows(movers.rows() + 1, 230, 40),
              movers::draw));
    }
    return pictures;
  }

  /** As wide as usual, and as high as so many rows need. */
  private static Dimension rows(double rows, int around, int each) {
    return new Dimension(Picture.USUAL.width, (int) Math.max(420, around + each * rows));
  }

  private static Picture picture(
      String id,
      String title,
      String note,
      Labels labels,
      List<Writing.Entry> key,
      Dimension size,
      BiConsumer<Graphics2D, Rectangle2D> part) {
    String run = labels.subtitle(Scope.ECONOMY);
    return new Picture(
        id,
        title,
        title,
        size,
        g -> {
          Writing writing = new Writing(g, STYLE);
          double top = writing.head(title, run, note, size.width);
          if (!key.isEmpty()) {
            writing.key(key, Writing.MARGIN, top + 14);
            top += 30;
          }
          double margin = Writing.MARGIN;
          part.accept(
              g,
              new Rectangle2D.Double(margin, top, size.width - 2 * margin, size.height - top - 14));
        });
  }
}
