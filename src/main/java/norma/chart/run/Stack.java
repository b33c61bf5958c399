package norma.chart.run;

import java.util.List;
import norma.chart.run.Layer.Look;

/** Layers that stand on each other: the edges between them, from the ground up. */
final class Stack {
  private Stack() {}

  /**
   * Heights of the edges, one row more than there are layers; NaN on days on which there is
   * nothing, which are bridged.
   */
  static double[][] edges(List<Layer> layers, Source source) {
    int days = source.dates().size();
    double[][] edges = new double[layers.size() + 1][days];
    for (int k = 0; k < layers.size(); k++) {
      double[] values = source.values(layers.get(k), 0);
      for (int i = 0; i < days; i++) {
        edges[k + 1][i] = edges[k][i] + (Double.isFinite(values[i]) ? Math.max(0, values[i]) : 0);
      }
    }
    boolean share = layers.get(0).look() == Look.STACKED_SHARE;
    double[] top = edges[layers.size()].clone();
    for (int k = 0; k <= layers.size(); k++) {
      for (int i = 0; i < days; i++) {
        edges[k][i] = top[i] > 0 ? edges[k][i] / (share ? top[i] : 1) : Double.NaN;
      }
    }
    return edges;
  }

  /** How thick each layer of a stack is, as it is drawn; of other layers the figures. */
  static Source drawn(Panel panel, Source source) {
    List<Layer> stacked = panel.layers().stream().filter(Layer::stacked).toList();
    return stacked.isEmpty() ? source : new Thickness(stacked, source);
  }

  private record Thickness(List<Layer> stacked, Source source) implements Source {
    @Override
    public List<java.time.LocalDate> dates() {
      return source.dates();
    }

    @Override
    public double[] values(Layer layer, int quantity) {
      int at = place(layer);
      if (at < 0) {
        return source.values(layer, quantity);
      }
      double[][] edges = edges(stacked, source);
      double[] thick = new double[edges[at].length];
      for (int i = 0; i < thick.length; i++) {
        thick[i] = edges[at + 1][i] - edges[at][i];
      }
      return thick;
    }

    private int place(Layer layer) {
      for (int i = 0; i < stacked.size(); i++) {
        if (stacked.get(i).name().equals(layer.name())) {
          return i;
        }
      }
      return -1;
    }
  }
}
