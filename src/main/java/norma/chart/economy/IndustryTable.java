package norma.chart.economy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import norma.event.Event;
import norma.file.Csv;
import norma.measure.History;
import norma.measure.IndustryRecords;
import norma.measure.Measure;
import norma.measure.Scope;

/**
 * The figures of the pictures in a table, {@code industries.csv}: a row for each industry in the
 * order of first records. What never happened is an empty cell. Norms are multiples of the norm of
 * the day; the norm itself is in the industry's unit.
 */
final class IndustryTable {
  static final String FILE = "industries.csv";

  static final List<String> HEADER =
      List.of(
          "industry",
          "pushed_from",
          "first_record",
          "days_after_first",
          "first_norms",
          "records",
          "last_record",
          "last_norms",
          "best_shift",
          "best_norms",
          "titled_most",
          "titled_end",
          "norm_start",
          "norm_end");

  private IndustryTable() {}

  static Path write(History history, Path folder) {
    Path file = folder.resolve(FILE);
    List<IndustryRecords> all = IndustryRecords.inOrder(history);
    OptionalInt begin = all.get(0).first().stream().mapToInt(Event::day).findFirst();
    try (Csv csv = new Csv(file, HEADER)) {
      for (IndustryRecords industry : all) {
        row(csv, history, industry, begin);
      }
      csv.complete();
    }
    return file;
  }

  private static void row(Csv csv, History history, IndustryRecords industry, OptionalInt begin) {
    Optional<Event> first = industry.first();
    Scope scope = industry.industry();
    double[] titled = history.series(scope, Measure.TITLED_SHARE);
    double[] norm = history.series(scope, Measure.NORM);
    int pushed = industry.pushed().isEmpty() ? -1 : industry.pushed().get(0).from();
    csv.text(scope.industry()).text(date(history, pushed)).text(date(history, day(first)));
    if (first.isPresent()) {
      csv.whole(first.get().day() - begin.orElseThrow());
    } else {
      csv.empty();
    }
    csv.number(first.map(IndustryRecords::multiple).orElse(Double.NaN))
        .whole(industry.records().size())
        .text(date(history, day(industry.last())))
        .number(industry.last().map(IndustryRecords::multiple).orElse(Double.NaN))
        .text(date(history, industry.bestDay().orElse(-1)))
        .number(industry.best())
        .number(Arrays.stream(titled).filter(Double::isFinite).max().orElse(Double.NaN))
        .number(last(titled))
        .number(Arrays.stream(norm).filter(Double::isFinite).findFirst().orElse(Double.NaN))
        .number(last(norm))
        .endRow();
  }

  private static int day(Optional<Event> event) {
    return event.map(Event::day).orElse(-1);
  }

  private static String date(History history, int day) {
    return day < 0 ? "" : history.date(day).toString();
  }

  static double last(double[] values) {
    for (int day = values.length - 1; day >= 0; day--) {
      if (Double.isFinite(values[day])) {
        return values[day];
      }
    }
    return Double.NaN;
  }
}
