package norma.chart.run;

import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import norma.chart.pen.Style;
import norma.measure.History;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Lays out the time axis: days, months or years, in English and in the calendar's own dates. */
public final class TimeScale {
  private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

  private TimeScale() {}

  /**
   * An axis over a part of time.
   *
   * @param ticks about how many dates there is room for
   */
  public static DateAxis axis(LocalDate start, int days, int ticks, Style style) {
    return axis(new Range(Points.x(start), Points.x(start.plusDays(days))), ticks, style);
  }

  /** The same over a range of time. */
  public static DateAxis axis(Range time, int ticks, Style style) {
    DateAxis axis = new EraAxis();
    axis.setAutoRange(false);
    axis.setAutoTickUnitSelection(false, false);
    axis.setTickUnit(
        unit((int) Math.round(time.getLength() / (2 * Points.NOON)), ticks), false, false);
    axis.setRange(time);
    axis.setTickLabelFont(style.plain(0.93));
    axis.setTickLabelPaint(style.ground().softInk());
    axis.setAxisLinePaint(style.ground().mark());
    axis.setTickMarkPaint(style.ground().mark());
    return axis;
  }

  /** The axis under a live chart. */
  static DateAxis live(PanelSetting setting, boolean large) {
    int ticks = Math.max(2, setting.columns() / (large ? 100 : 75));
    DateAxis axis = axis(setting.time(), ticks, setting.style());
    axis.setTickLabelInsets(new RectangleInsets(1, 2, 0, 2));
    return axis;
  }

  /** The same time without dates, under a panel that stands on another. */
  static ValueAxis blank(PanelSetting setting) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(setting.time());
    axis.setTickLabelsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLinePaint(setting.style().ground().grid());
    return axis;
  }

  /** From the start of the first day to the end of the last. */
  public static Range range(History history) {
    if (history.days() == 0) {
      double start = Points.x(LocalDate.EPOCH);
      return new Range(start, start + 2 * Points.NOON);
    }
    return new Range(Points.x(history.date(0)), Points.x(history.date(history.days())));
  }

  /** So many days from a date on. */
  static Range range(LocalDate start, int days) {
    return new Range(Points.x(start), Points.x(start.plusDays(Math.max(1, days))));
  }

  private static DateTickUnit unit(int days, int ticks) {
    for (int each : new int[] {1, 2, 5, 10}) {
      if (days <= each * ticks) {
        return new DateTickUnit(DateTickUnitType.DAY, each, format("d MMM yyyy"));
      }
    }
    double months = norma.time.Calendar.months(days);
    for (int each : new int[] {1, 2, 3, 6}) {
      if (months <= each * ticks) {
        return new DateTickUnit(DateTickUnitType.MONTH, each, format("MMM yyyy"));
      }
    }
    int each = 1;
    while (months / norma.time.Calendar.MONTHS_PER_YEAR > each * ticks) {
      each = each % 5 == 2 ? each / 2 * 5 : each * 2;
    }
    return new DateTickUnit(DateTickUnitType.YEAR, each, format("yyyy"));
  }

  /** An axis whose quarters begin in January. */
  private static final class EraAxis extends DateAxis {
    private static final long serialVersionUID = 1;

    EraAxis() {
      super(null, UTC, Locale.ENGLISH);
    }

    @Override
    protected Date previousStandardDate(Date date, DateTickUnit unit) {
      if (!unit.getUnitType().equals(DateTickUnitType.MONTH)) {
        return super.previousStandardDate(date, unit);
      }
      Calendar given = new GregorianCalendar(UTC, Locale.ENGLISH);
      given.setTime(date);
      int month = given.get(Calendar.MONTH);
      Calendar standard = new GregorianCalendar(UTC, Locale.ENGLISH);
      standard.clear();
      standard.set(given.get(Calendar.YEAR), month - month % unit.getMultiple(), 1);
      if (!standard.before(given)) {
        standard.add(Calendar.MONTH, -unit.getMultiple());
      }
      return standard.getTime();
    }
  }

  private static SimpleDateFormat format(String pattern) {
    SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.ENGLISH);
    format.setTimeZone(UTC);
    return format;
  }
}
