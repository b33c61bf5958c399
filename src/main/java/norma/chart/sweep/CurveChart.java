package norma.chart.sweep;

import java.util.ArrayList;
import java.util.List;
import norma.chart.pen.Palette.Pen;
import norma.chart.pen.Picture;
import norma.experiment.statistics.Bands;
import org.jfree.chart.JFreeChart;

/** A measure over the values of a parameter, as one bundle or two. */
final class CurveChart {
  private CurveChart() {}

  /**
   * A measure over a parameter.
   *
   * @param name what tells the curve from the other
   * @param x values of the parameter, rising
   * @param bands the measure at each of them
   */
  record Curve(String name, double[] x, Bands bands) {}

  /** The picture. */
  static Picture of(
      String id, String title, String subtitle, String axis, String unit, List<Curve> curves) {
    Canvas canvas = Canvas.PAPER;
    BundleChart response = new BundleChart(canvas);
    List<double[]> places = new ArrayList<>();
    for (int i = 0; i < curves.size(); i++) {
      Curve curve = curves.get(i);
      response.bands(series(i, curves), curve.name(), curve.x(), curve.bands());
      places.add(curve.x());
    }
    for (int i = 0; i < curves.size(); i++) {
      Curve curve = curves.get(i);
      Pen pen = canvas.pen(series(i, curves));
      response.line(curve.x(), curve.bands().median(), pen);
      response.dots(curve.x(), curve.bands().median(), pen);
    }
    response.plot().setRangeAxis(canvas.axis(unit, response.shown(), false));
    response.plot().setDomainAxis(canvas.places(axis, places));
    JFreeChart chart =
        canvas.framed(
            response.plot(),
            title,
            subtitle,
            "lines are medians, bands hold 50 % and 90 % of the runs at a point");
    if (curves.size() > 1) {
      canvas.key(chart, response.key());
    }
    String words = title + ", medians and bands.";
    return Picture.of(id, title, words, Picture.USUAL, chart);
  }

  private static String series(int curve, List<Curve> curves) {
    return curve == 0 && curves.size() > 1 ? "baseline" : "variant";
  }
}
