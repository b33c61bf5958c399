package norma.view.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.table.AbstractTableModel;
import norma.measure.History;
import norma.measure.Measure;
import norma.measure.Scope;

/** Key measures of the run and of its branch as last read of both, and the difference. */
final class BranchTable extends AbstractTableModel {
  /** What stands still from day to day, or speaks of a month, so that a day off hides nothing. */
  static final List<Measure> KEY =
      List.of(
          Measure.OUTPUT_PER_MAN_SHIFT_MONTH,
          Measure.NORM,
          Measure.STANDING_RECORD,
          Measure.SHARE_BELOW_NORM,
          Measure.TITLED_SHARE,
          Measure.RESENTMENT,
          Measure.HOSTILITY,
          Measure.FATIGUE,
          Measure.METHOD,
          Measure.PAY_GINI,
          Measure.WAGE_FUND_OVERRUN,
          Measure.PLAN_MADE_SHARE,
          Measure.PADDED_SHARE,
          Measure.OBSTRUCTING_SHOPS,
          Measure.FEAR);

  private static final long serialVersionUID = 1;
  private static final int MONTH = 31;
  private static final List<String> HEADS = List.of("measure", "run", "branch", "difference");

  private final double[][] values = new double[KEY.size()][2];

  /** Nothing to compare yet. */
  BranchTable() {
    clear();
  }

  /** Forgets what was read. */
  void clear() {
    for (double[] pair : values) {
      java.util.Arrays.fill(pair, Double.NaN);
    }
    fireTableRowsUpdated(0, KEY.size() - 1);
  }

  /**
   * Reads both.
   *
   * @param branch the other run, an empty one where there is none
   * @param scope what is looked at
   */
  void read(History run, History branch, Scope scope) {
    int day = (branch.days() == 0 ? run.days() : Math.min(run.days(), branch.days())) - 1;
    for (int i = 0; i < values.length; i++) {
      values[i][0] = last(run, scope, KEY.get(i), day);
      values[i][1] = last(branch, scope, KEY.get(i), day);
    }
    fireTableRowsUpdated(0, KEY.size() - 1);
  }

  /** The latest figure: some are read on few days. */
  private static double last(History history, Scope scope, Measure measure, int day) {
    double value = Double.NaN;
    for (int back = day; back > day - MONTH && back >= -1 && Double.isNaN(value); back--) {
      value = history.of(scope, measure, back);
    }
    return value;
  }

  /** What a row is about, in one phrase with its unit. */
  static String about(int row) {
    return KEY.get(row).meaning() + " (" + KEY.get(row).unit() + ")";
  }

  /** The ways an economy can be looked at: the whole, and each industry. */
  static List<Scope> scopes(History history) {
    List<Scope> scopes = new ArrayList<>();
    scopes.add(Scope.ECONOMY);
    scopes.addAll(history.industries());
    return scopes;
  }

  @Override
  public int getRowCount() {
    return KEY.size();
  }

  @Override
  public int getColumnCount() {
    return HEADS.size();
  }

  @Override
  public String getColumnName(int column) {
    return HEADS.get(column);
  }

  @Override
  public String getValueAt(int row, int column) {
    if (column == 0) {
      return KEY.get(row).id().replace('_', ' ');
    }
    double run = values[row][0];
    double branch = values[row][1];
    return column == 1
        ? figure(run, false)
        : column == 2 ? figure(branch, false) : figure(branch - run, true);
  }

  private static String figure(double value, boolean signed) {
    if (Double.isNaN(value)) {
      return "–";
    }
    if (Math.abs(value) < 0.0005) {
      return "0";
    }
    String format = Math.abs(value) >= 100 ? "%,.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.3f";
    String text = String.format(Locale.ROOT, format, value);
    return (signed && value > 0 ? "+" + text : text).replace('-', '−');
  }
}
