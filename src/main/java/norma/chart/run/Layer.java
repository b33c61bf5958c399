package norma.chart.run;

import java.util.List;
import java.util.stream.Stream;
import norma.measure.Measure;

/**
 * One series of a panel: its name, its figures, what is done to them and how they look.
 *
 * @param look how it is drawn
 * @param name name in the legend; the colour belongs to it
 * @param treatment what is done to the daily figures
 * @param quantities one series; for a band its lower and its upper edge
 * @param weight how much each day counts in a mean
 */
record Layer(
    Look look, String name, Treatment treatment, List<Quantity> quantities, Quantity weight) {
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

  private Layer(Look look, String name, Treatment treatment, Quantity... quantities) {
    this(look, name, treatment, List.of(quantities), Quantity.ONE);
  }

  static Layer line(String name, Treatment treatment, Quantity quantity) {
    return new Layer(Look.LINE, name, treatment, quantity);
  }

  /** A line of what was read in shifts of those kinds, so that each shift counts alike. */
  static Layer overShifts(String name, Measure measure, Measure... shifts) {
    Quantity number = Stream.of(shifts).map(Quantity::reading).reduce(Quantity::plus).orElseThrow();
    List<Quantity> figures = List.of(Quantity.reading(measure));
    return new Layer(Look.LINE, name, Treatment.OVER_SHIFTS, figures, number);
  }

  static Layer line(String name, Treatment treatment, Measure measure) {
    return line(name, treatment, Quantity.reading(measure));
  }

  static Layer step(String name, Treatment treatment, Measure measure) {
    return new Layer(Look.STEP, name, treatment, Quantity.reading(measure));
  }

  static Layer months(String name, Measure measure) {
    return new Layer(Look.MONTHS, name, Treatment.END_OF_MONTH, Quantity.reading(measure));
  }

  static Layer bars(String name, Treatment treatment, Measure measure) {
    return new Layer(Look.BARS, name, treatment, Quantity.reading(measure));
  }

  static Layer band(String name, Treatment treatment, Measure low, Measure high) {
    return new Layer(Look.BAND, name, treatment, Quantity.reading(low), Quantity.reading(high));
  }

  static Layer stack(String name, Treatment treatment, Quantity quantity) {
    return new Layer(Look.STACK, name, treatment, quantity);
  }

  static Layer share(String name, Treatment treatment, Measure measure) {
    return new Layer(Look.STACKED_SHARE, name, treatment, Quantity.reading(measure));
  }

  /** Whether it is drawn as a line, and not as an area or bars. */
  boolean isLine() {
    return switch (look) {
      case LINE, STEP, MONTHS -> true;
      case BARS, BAND, STACK, STACKED_SHARE -> false;
    };
  }

  /** The same figures drawn in another way. */
  Layer as(Look other) {
    return new Layer(other, name, treatment, quantities, weight);
  }

  boolean stacked() {
    return look == Look.STACK || look == Look.STACKED_SHARE;
  }
}
