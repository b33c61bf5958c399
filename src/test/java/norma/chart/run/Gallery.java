package norma.chart.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import norma.chart.pen.Labels;
import norma.chart.pen.Trade;
import norma.measure.History;
import norma.measure.MadeUp;

/** Draws all charts of made-up histories into a folder, to be looked at. */
final class Gallery {
  static final Trade COAL = new Trade("coal", "t", "hewer", "section", "face");
  static final Trade TEXTILES = new Trade("textiles", "m", "weaver", "shed", "loom set");
  static final Labels ONE = new Labels("Donbass coal, 1935", 42, Map.of("coal", COAL));
  static final Labels TWO =
      new Labels("Coal and textiles, 1935", 42, Map.of("coal", COAL, "textiles", TEXTILES));

  private Gallery() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    double scale = args.length > 1 ? Double.parseDouble(args[1]) : 1;
    draw(MadeUp.twoYears(), ONE, folder.resolve("story"), scale);
    if (args.length > 2) {
      draw(MadeUp.twoIndustries(), TWO, folder.resolve("two"), scale);
      draw(MadeUp.quiet(40), ONE, folder.resolve("quiet"), scale);
      draw(MadeUp.quiet(1), ONE, folder.resolve("day"), scale);
      draw(MadeUp.constant(60, Double.NaN), ONE, folder.resolve("nan"), scale);
      draw(MadeUp.constant(60, 0), ONE, folder.resolve("zero"), scale);
      draw(MadeUp.nothing(), ONE, folder.resolve("nothing"), scale);
    }
  }

  private static void draw(History history, Labels labels, Path folder, double scale)
      throws IOException {
    long start = System.nanoTime();
    int files = ChartWriter.writeAll(history, labels, folder, scale).size();
    long took = (System.nanoTime() - start) / 1_000_000;
    System.out.println(folder + ": " + files + " files in " + took + " ms");
  }
}
