package norma.chart.run;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import norma.chart.pen.Palette.Pen;
import norma.chart.pen.Style;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;

/** The key to a chart's series: a piece of the line or a square of the colour, and the name. */
final class Legend {
  private static final Shape LINE = new Line2D.Double(-11, 0, 11, 0);
  private static final Shape SQUARE = new Rectangle2D.Double(-6, -6, 12, 12);

  private Legend() {}

  /** One entry for each name, in the order of the panels. */
  static LegendItemCollection of(List<Panel> panels, Style style) {
    LegendItemCollection items = new LegendItemCollection();
    Stream<Layer> layers = panels.stream().flatMap(p -> p.layers().stream());
    layers
        .collect(
            java.util.stream.Collectors.toMap(
                Layer::name, l -> l, (first, again) -> first, java.util.LinkedHashMap::new))
        .values()
        .forEach(layer -> items.add(item(layer, style)));
    return items;
  }

  private static LegendItem item(Layer layer, Style style) {
    Pen pen = style.pen(layer.name());
    LegendItem item =
        layer.isLine()
            ? new LegendItem(
                layer.name(), null, null, null, LINE, pen.stroke(style.line()), pen.colour())
            : new LegendItem(
                layer.name(),
                null,
                null,
                null,
                SQUARE,
                pen.colour(),
                new BasicStroke(0),
                pen.colour());
    item.setLabelPaint(style.ground().ink());
    item.setLabelFont(style.plain(1));
    return item;
  }
}
