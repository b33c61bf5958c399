package norma.chart.run;

import java.time.LocalDate;
import java.util.List;

/** Where a panel gets its treated figures from: a run, or what two runs differ by. */
interface Source {
  /** Dates of all days, from day 0. */
  List<LocalDate> dates();

  /** The treated figures of one quantity of a layer, one value a day; not to be written to. */
  double[] values(Layer layer, int quantity);
}
