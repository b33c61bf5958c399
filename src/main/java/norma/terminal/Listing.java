package norma.terminal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.file.Csv;
import norma.file.Json;

/** Rows of named cells, printed for a reader, for a program or for a spreadsheet. */
public final class Listing {
  private static final int WIDEST = 24;

  private final List<String> header;
  private final int inLine;
  private final List<List<Object>> rows = new ArrayList<>();

  /** How it is printed. */
  public enum Format {
    TABLE,
    JSON,
    CSV
  }

  /**
   * An empty listing.
   *
   * @param header names of the columns
   * @param inLine how many of them stand in columns in a table; the others follow below, last first
   */
  public Listing(List<String> header, int inLine) {
    this.header = header;
    this.inLine = inLine;
  }

  /** Adds a row of texts, numbers, booleans, lists or maps; null is an empty cell. */
  public void row(Object... cells) {
    rows.add(Arrays.asList(cells));
  }

  /** Prints all rows. */
  public void print(Format format, PrintWriter out) {
    switch (format) {
      case TABLE -> table(out);
      case JSON -> out.print(Json.text(rows.stream().map(this::named).toList()));
      case CSV -> csv(out);
    }
    out.flush();
  }

  private Map<String, Object> named(List<Object> row) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      named.put(header.get(i), row.get(i));
    }
    return named;
  }

  private void csv(PrintWriter out) {
    Csv csv = new Csv(out, header);
    for (List<Object> row : rows) {
      for (Object cell : row) {
        if (cell instanceof Double number) {
          csv.number(number);
        } else if (cell instanceof Long whole) {
          csv.whole(whole);
        } else {
          csv.text(text(cell));
        }
      }
      csv.endRow();
    }
    csv.complete();
  }

  /** Two lines a row: what can be compared stands in columns, the sentences below it. */
  private void table(PrintWriter out) {
    List<List<String>> lines = new ArrayList<>(List.of(header.subList(0, inLine)));
    int[] widths = new int[inLine];
    for (List<Object> row : rows) {
      List<String> line = new ArrayList<>();
      for (int i = 0; i < inLine; i++) {
        line.add(shown(text(row.get(i)), i));
      }
      lines.add(line);
    }
    for (List<String> line : lines) {
      for (int i = 0; i < inLine; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    print(lines.get(0), widths, out);
    for (int row = 0; row < rows.size(); row++) {
      print(lines.get(row + 1), widths, out);
      List<String> below =
          new ArrayList<>(
              rows.get(row).subList(inLine, header.size()).stream().map(Listing::text).toList());
      Collections.reverse(below);
      out.println("    " + String.join(" · ", below));
    }
  }

  private static void print(List<String> line, int[] widths, PrintWriter out) {
    StringBuilder padded = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      padded.append(line.get(i)).append(" ".repeat(widths[i] - line.get(i).length() + 2));
    }
    out.println(padded.toString().stripTrailing());
  }

  private static String text(Object cell) {
    return cell == null
        ? ""
        : cell instanceof Double number
            ? Csv.decimal(number)
            : cell instanceof List || cell instanceof Map ? Json.line(cell) : cell.toString();
  }

  /** Paths are never cut, they are there to be copied; long values are. */
  private static String shown(String cell, int column) {
    String line = cell.replace('\n', ' ');
    return column == 0 || line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
  }
}
