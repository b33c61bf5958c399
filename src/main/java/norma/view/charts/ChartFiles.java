package norma.view.charts;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import norma.chart.pen.Ground;
import norma.chart.pen.Picture;
import norma.chart.pen.Png;
import norma.chart.pen.Svg;
import norma.chart.run.Chart;
import norma.chart.run.ChartTable;
import norma.chart.run.Dress;
import norma.chart.run.LiveChart;
import norma.chart.run.Scene;
import norma.chart.sweep.ResultChart;
import norma.file.AtomicFile;
import norma.file.Csv;
import norma.file.FileName;
import norma.file.OutputTrouble;

/** Saves what a chart shows: as a picture on white, or as the figures it is drawn from. */
public final class ChartFiles {
  /** Pixels of a PNG for each pixel of the design. */
  private static final double SCALE = 2;

  /** What can be saved. */
  public enum Form {
    PNG("picture (PNG)"),
    SVG("drawing (SVG)"),
    CSV("figures (CSV)");

    private final String title;

    Form(String title) {
      this.title = title;
    }

    /** In words. */
    public String title() {
      return title;
    }

    /** End of the file's name. */
    public String extension() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private Path folder = FileName.path("");

  /**
   * Asks where, and saves. A file that exists is replaced only if that is wanted.
   *
   * @param tell says what came of it
   */
  public void save(
      Component parent, Chart chart, Scene scene, boolean log, Form form, Consumer<String> tell) {
    String name = proposed(chart, scene, form);
    ask(parent, chart.title(), name, form, file -> write(file, chart, scene, log, form), tell);
  }

  /** The same for a chart of results. */
  public void save(Component parent, ResultChart chart, Form form, Consumer<String> tell) {
    String name = chart.id() + "." + form.extension();
    ask(parent, chart.title(), name, form, file -> write(file, chart, form), tell);
  }

  private void ask(
      Component parent,
      String title,
      String name,
      Form form,
      Consumer<Path> writing,
      Consumer<String> tell) {
    JFileChooser chooser = new JFileChooser(folder.toAbsolutePath().toFile());
    chooser.setName("chart-file");
    chooser.setDialogTitle("Save " + title);
    chooser.setFileFilter(new FileNameExtensionFilter(form.title(), form.extension()));
    chooser.setSelectedFile(folder.resolve(name).toAbsolutePath().toFile());
    if (chooser.showSaveDialog(parent) != JFileChooser.APPROVE_OPTION) {
      return;
    }
    Path file = named(chooser.getSelectedFile().toPath(), form);
    folder = Optional.ofNullable(file.getParent()).orElse(folder);
    if (Files.exists(file) && !replaces(parent, file)) {
      return;
    }
    try {
      writing.accept(file);
      tell.accept("Saved " + FileName.shown(file));
    } catch (OutputTrouble trouble) {
      tell.accept(trouble.getMessage());
    }
  }

  private static boolean replaces(Component parent, Path file) {
    return JOptionPane.showConfirmDialog(
            parent,
            "Replace " + FileName.shown(file.getFileName()) + ", which exists already?",
            "Save",
            JOptionPane.YES_NO_OPTION,
            JOptionPane.WARNING_MESSAGE)
        == JOptionPane.YES_OPTION;
  }

  private static String proposed(Chart chart, Scene scene, Form form) {
    String scope = scene.scope().label().replace('/', '-');
    return "%s-%s-seed-%d.%s".formatted(chart.id(), scope, scene.labels().seed(), form.extension());
  }

  private static Path named(Path file, Form form) {
    String name = FileName.of(file.getFileName());
    boolean ended = name.toLowerCase(Locale.ROOT).endsWith("." + form.extension());
    return ended ? file : file.resolveSibling(name + "." + form.extension());
  }

  /**
   * Writes a chart with all its panels; an older file of that name is replaced when the new one is
   * whole.
   *
   * @throws OutputTrouble where it cannot be written; nothing is left behind then
   */
  public static void write(Path file, Chart chart, Scene scene, boolean log, Form form) {
    LiveChart live = new LiveChart(chart);
    if (form == Form.CSV) {
      table(file, live.table(scene));
      return;
    }
    Dimension size = Picture.USUAL;
    Dress dress = new Dress(Ground.LIGHT, true, log);
    Consumer<Graphics2D> drawing =
        g -> live.draw(g, new Rectangle2D.Double(0, 0, size.width, size.height), scene, dress);
    picture(file, drawing, size, form);
  }

  /** Writes a chart of results, in the same way. */
  public static void write(Path file, ResultChart chart, Form form) {
    if (form != Form.CSV) {
      Picture picture = chart.picture();
      picture(file, picture.drawing(), picture.size(), form);
      return;
    }
    ResultChart.Table table = chart.table();
    List<String> header = new ArrayList<>(List.of(table.key()));
    header.addAll(table.columns().keySet());
    try (Csv csv = new Csv(file, header)) {
      for (int i = 0; i < table.keys().size(); i++) {
        csv.text(table.keys().get(i));
        for (double[] column : table.columns().values()) {
          csv.number(column[i]);
        }
        csv.endRow();
      }
      csv.complete();
    }
  }

  private static void picture(Path file, Consumer<Graphics2D> drawing, Dimension size, Form form) {
    try (AtomicFile out = new AtomicFile(file)) {
      if (form == Form.PNG) {
        Png.draw(drawing, size, SCALE, out);
      } else {
        Svg.draw(drawing, size, out);
      }
      out.complete();
    } catch (IOException trouble) {
      throw new OutputTrouble(file, trouble);
    }
  }

  private static void table(Path file, ChartTable table) {
    List<String> header = new ArrayList<>(List.of("date"));
    header.addAll(table.columns().keySet());
    try (Csv csv = new Csv(file, header)) {
      for (int i = 0; i < table.dates().size(); i++) {
        csv.text(table.dates().get(i).toString());
        for (Map.Entry<String, double[]> column : table.columns().entrySet()) {
          csv.number(column.getValue()[i]);
        }
        csv.endRow();
      }
      csv.complete();
    }
  }
}
