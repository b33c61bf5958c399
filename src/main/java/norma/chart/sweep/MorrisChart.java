package norma.chart.sweep;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import norma.chart.pen.Palette;
import norma.chart.pen.Picture;
import norma.experiment.statistics.Morris;
import norma.experiment.sweep.SweepSetup.Column;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Elementary effects: how much a parameter does against how much that hangs on the others. */
final class MorrisChart {
  private static final double DOT = 9;
  private static final double EDGE = 0.012;

  private MorrisChart() {}

  /** The picture. */
  static Picture of(
      Column column, String sweep, List<String> paths, List<Morris.Effect> effects, double level) {
    XYIntervalSeries dots = new XYIntervalSeries("effects");
    List<double[]> across = new ArrayList<>();
    List<double[]> up = new ArrayList<>();
    List<NamedDots.Dot> named = new ArrayList<>();
    for (int k = 0; k < effects.size(); k++) {
      Morris.Effect effect = effects.get(k);
      if (!Double.isFinite(effect.muStar())) {
        continue;
      }
      // Of a single trajectory there is no deviation; the dot lies on the axis then.
      double sigma = Double.isNaN(effect.sigma()) ? 0 : effect.sigma();
      boolean alone = Double.isNaN(effect.interval().low());
      double low = alone ? effect.muStar() : effect.interval().low();
      double high = alone ? effect.muStar() : effect.interval().high();
      dots.add(effect.muStar(), low, high, sigma, sigma, sigma);
      across.add(new double[] {effect.muStar(), low, high});
      up.add(new double[] {sigma});
      named.add(new NamedDots.Dot(Canvas.cutWithin(paths.get(k), 48), effect.muStar(), sigma));
    }
    XYPlot plot = Canvas.PAPER.plot();
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(dots);
    plot.setDataset(data);
    plot.setRenderer(renderer());
    NumberAxis size =
        Canvas.PAPER.axis(
            Canvas.label("mu*: mean size of the effect", column.unit()), across, true);
    NumberAxis spread =
        Canvas.PAPER.axis(Canvas.label("sigma: spread of the effect", column.unit()), up, true);
    // Neither can be below nought; a dot that lies there is seen whole.
    size.setLowerBound(-EDGE * size.getUpperBound());
    spread.setLowerBound(-EDGE * spread.getUpperBound());
    plot.setDomainAxis(size);
    plot.setRangeAxis(spread);
    double far = Math.min(size.getUpperBound(), spread.getUpperBound());
    plot.getRenderer()
        .addAnnotation(
            new XYLineAnnotation(
                0, 0, far, far, new BasicStroke(1.2f), Canvas.PAPER.style().ground().mark()),
            Layer.BACKGROUND);
    plot.addAnnotation(new NamedDots(named, DOT));
    String title = column.id() + ": what each parameter does to it";
    JFreeChart chart =
        Canvas.PAPER.framed(
            plot,
            title,
            sweep + ", " + trajectories(effects),
            "elementary effects (Morris) over the whole range of a parameter; bars: "
                + BundleChart.percent(level)
                + " bootstrap interval of mu*; above the line sigma = mu* the others decide");
    String words =
        "Mean size of the effect of "
            + effects.size()
            + " parameters on "
            + column.id()
            + " against its spread.";
    return Picture.of("morris-" + column.id(), title, words, new Dimension(1280, 800), chart);
  }

  private static String trajectories(List<Morris.Effect> effects) {
    int most = effects.stream().mapToInt(Morris.Effect::n).max().orElse(0);
    return most == 1 ? "1 trajectory" : most + " trajectories";
  }

  private static XYErrorRenderer renderer() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setCapLength(6);
    renderer.setSeriesPaint(0, Palette.BLUE);
    renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
    renderer.setErrorPaint(Canvas.faint(Palette.BLUE, 130));
    renderer.setErrorStroke(new BasicStroke(1.6f));
    return renderer;
  }
}
