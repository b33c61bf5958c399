package norma.chart;

import java.util.List;
import norma.measure.Measure;

/**
 * One series of a panel: its name, its figures, what is done to them and how they look.
 *
 * @param look how it is drawn
 * @param name name in the legend; the colour belongs to it
 * @param treatment what is done to the daily figures
 * @param quantities one series; for a band its lower and its upper edge
 */
record Layer(Look look, String name, Treatment treatment, List<Quantity> quantities) {
  /** How a layer is drawn. */
  enum Look {
    /** A line through the values. */
    LINE,
    /** A line that keeps its level until the next value. */
    STEP,
    /** A level piece over each month, with no line from one month to the next. */
    MONTHS,
    /** Bars over their months. */
    BARS,
    /** The space between two series. */
    BAND,
    /** An area on top of the stacked layers before it. */
    STACK,
    /** The same as a part of the sum of all stacked layers. */
    STACKED_SHARE
  }

  static Layer line(String name, Treatment treatment, Quantity quantity) {
    return new Layer(Look.LINE, name, treatment, List.of(quantity));
  }

  static Layer line(String name, Treatment treatment, Measure measure) {
    return line(name, treatment, Quantity.reading(measure));
  }

  static Layer step(String name, Treatment treatment, Measure measure) {
    return new Layer(Look.STEP, name, treatment, List.of(Quantity.reading(measure)));
  }

  static Layer months(String name, Measure measure) {
    List<Quantity> figures = List.of(Quantity.reading(measure));
    return new Layer(Look.MONTHS, name, Treatment.END_OF_MONTH, figures);
  }

  static Layer bars(String name, Treatment treatment, Measure measure) {
    return new Layer(Look.BARS, name, treatment, List.of(Quantity.reading(measure)));
  }

  static Layer band(String name, Treatment treatment, Measure low, Measure high) {
    return new Layer(
        Look.BAND, name, treatment, List.of(Quantity.reading(low), Quantity.reading(high)));
  }

  static Layer stack(String name, Treatment treatment, Quantity quantity) {
    return new Layer(Look.STACK, name, treatment, List.of(quantity));
  }

  static Layer share(String name, Treatment treatment, Measure measure) {
    return new Layer(Look.STACKED_SHARE, name, treatment, List.of(Quantity.reading(measure)));
  }

  boolean stacked() {
    return look == Look.STACK || look == Look.STACKED_SHARE;
  }
}
