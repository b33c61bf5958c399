package norma;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.file.Csv;
import norma.file.Json;

/** Rows of named texts, printed for a reader, for a program or for a spreadsheet. */
final class Listing {
  private static final int WIDEST = 24;

  private final List<String> header;
  private final int onFirstLine;
  private final List<List<String>> rows = new ArrayList<>();

  /** How it is printed. */
  enum Format {
    TABLE,
    JSON,
    CSV
  }

  /**
   * An empty listing.
   *
   * @param header names of the columns
   * @param onFirstLine how many of them stand in line in a table; the others follow below
   */
  Listing(List<String> header, int onFirstLine) {
    this.header = header;
    this.onFirstLine = onFirstLine;
  }

  /** Adds a row. */
  void row(String... cells) {
    rows.add(List.of(cells));
  }

  /** Prints all rows. */
  void print(Format format, PrintWriter out) {
    switch (format) {
      case TABLE -> table(out);
      case JSON -> out.print(Json.text(rows.stream().map(this::named).toList()));
      case CSV -> csv(out);
    }
    out.flush();
  }

  private Map<String, String> named(List<String> row) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      named.put(header.get(i), row.get(i));
    }
    return named;
  }

  private void csv(PrintWriter out) {
    Csv csv = new Csv(out, header);
    for (List<String> row : rows) {
      row.forEach(csv::text);
      csv.endRow();
    }
    csv.complete();
  }

  /** Two lines a row: what can be compared stands in columns, the sentences below it. */
  private void table(PrintWriter out) {
    int[] widths = new int[onFirstLine];
    for (List<String> row : rows) {
      for (int i = 0; i < onFirstLine; i++) {
        widths[i] = Math.max(widths[i], shown(row.get(i), i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < onFirstLine; i++) {
        String cell = shown(row.get(i), i);
        line.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
      }
      out.println(line.toString().stripTrailing());
      List<String> below = new ArrayList<>(row.subList(onFirstLine, row.size()));
      java.util.Collections.reverse(below);
      out.println("    " + String.join(" · ", below));
    }
  }

  /** Paths are never cut, they are there to be copied; long lists of values are. */
  private static String shown(String cell, int column) {
    return column == 0 || cell.length() <= WIDEST ? cell : cell.substring(0, WIDEST - 1) + "…";
  }
}
