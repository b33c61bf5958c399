package norma.file;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A table in a file: RFC 4180, UTF-8, a header, lines ended by a line feed.
 *
 * <p>A double is the shortest text that reads back as the same double, always with a point ({@code
 * 1.0}), so that a column keeps its type whatever its values; no value (NaN) is an empty cell; a
 * whole number has no point. Text that a spreadsheet would run as a formula (it begins with = +
 * - @, a tab or a carriage return) is preceded by an apostrophe; numbers never are.
 *
 * <p>The file appears when {@link #complete} is called; closed before that, it leaves nothing.
 *
 * <p>Cells go straight into bytes, and quantities that were written lately are copied: a run of two
 * years has two million cells, half of them as they were the day before, and their texts used to
 * cost a quarter of its time.
 */
public final class Csv implements AutoCloseable {
  /** How the names of compressed files end. */
  public static final String GZIP = ".gz";

  /** What a spreadsheet would run as a formula begins with one of these. */
  static final String RISKY = "=+-@\t\r";

  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_NUMBER = 32;
  private static final double MOST_PLAIN = 1e7;

  /** A power of 2, some times the cells of a day of a large district. */
  private static final int REMEMBERED = 1 << 14;

  private final OutputStream out;
  private final Runnable ending;
  private final int width;
  private final long[] knownBits = new long[REMEMBERED];
  private final byte[][] knownTexts = new byte[REMEMBERED][];
  private final byte[] buffer = new byte[BUFFER];
  private int filled;
  private int cells;

  /**
   * Begins a table in a file.
   *
   * @param target where it will appear; compressed if its name ends in {@value #GZIP}
   * @param header names of its columns
   */
  public Csv(Path target, List<String> header) {
    this(new AtomicFile(target, FileName.of(target).endsWith(GZIP)), header);
  }

  /**
   * Begins a table that goes elsewhere than into a file, such as the terminal.
   *
   * @param out where it goes; left open at the end
   * @param header names of its columns
   */
  public Csv(Writer out, List<String> header) {
    this(new ByteArrayOutputStream(), out, header);
  }

  private Csv(AtomicFile file, List<String> header) {
    this(file, file::complete, header);
  }

  private Csv(ByteArrayOutputStream whole, Writer out, List<String> header) {
    this(whole, () -> print(whole, out), header);
  }

  private Csv(OutputStream out, Runnable ending, List<String> header) {
    this.out = out;
    this.ending = ending;
    width = header.size();
    header.forEach(this::text);
    endRow();
  }

  /** Adds a cell of text to the row; null is an empty cell. */
  public Csv text(String text) {
    begin();
    if (text == null || text.isEmpty()) {
      return this;
    }
    String safe = RISKY.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    put((quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe).getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Adds a quantity to the row; NaN is an empty cell. */
  public Csv number(double value) {
    begin();
    long bits = Double.doubleToRawLongBits(value);
    if (Double.isNaN(value)) {
      return this;
    }
    if (value == (int) value && Math.abs(value) < MOST_PLAIN && bits != Long.MIN_VALUE) {
      digits((int) value);
      room(2);
      buffer[filled++] = '.';
      buffer[filled++] = '0';
      return this;
    }
    int slot = (int) ((bits * 0x9E3779B97F4A7C15L) >>> 50);
    if (knownTexts[slot] == null || knownBits[slot] != bits) {
      knownBits[slot] = bits;
      knownTexts[slot] = decimal(value).getBytes(StandardCharsets.ISO_8859_1);
    }
    put(knownTexts[slot]);
    return this;
  }

  /**
   * Adds quantities to the row, a cell each.
   *
   * <p>A row at a time: a loop over all rows of a day would be compiled anew while it runs.
   */
  public Csv numbers(double[] values) {
    for (double value : values) {
      number(value);
    }
    return this;
  }

  /** Adds a whole number to the row. */
  public Csv whole(long value) {
    begin();
    digits(value);
    return this;
  }

  /** Adds true or false to the row. */
  public Csv truth(boolean value) {
    return text(value ? "true" : "false");
  }

  /** Adds an empty cell to the row. */
  public Csv empty() {
    begin();
    return this;
  }

  /** Ends the row, which must be as wide as the header. */
  public void endRow() {
    if (cells != width) {
      throw new IllegalStateException("a row of " + cells + " cells in a table of " + width);
    }
    cells = 0;
    room(1);
    buffer[filled++] = '\n';
  }

  /** The table is whole: the file takes its place. */
  public void complete() {
    drain();
    ending.run();
  }

  /** Ends the writing; a table that was not completed is thrown away. */
  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * The shortest text that reads back as the same double: {@code 0.1}, {@code 1.0}, {@code 1.0E-9}.
   */
  public static String decimal(double value) {
    // Java 17's own is not always the shortest: 2e23 becomes 1.9999999999999998E23.
    return NumberOutput.toString(value, true);
  }

  private void begin() {
    if (cells++ > 0) {
      room(1);
      buffer[filled++] = ',';
    }
  }

  private void digits(long value) {
    room(LONGEST_NUMBER);
    filled = NumberOutput.outputLong(value, buffer, filled);
  }

  private void put(byte[] bytes) {
    int from = 0;
    while (from < bytes.length) {
      room(1);
      int count = Math.min(bytes.length - from, BUFFER - filled);
      System.arraycopy(bytes, from, buffer, filled, count);
      filled += count;
      from += count;
    }
  }

  private void room(int bytes) {
    if (BUFFER - filled < bytes) {
      drain();
    }
  }

  private void drain() {
    try {
      out.write(buffer, 0, filled);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    filled = 0;
  }

  private static void print(ByteArrayOutputStream whole, Writer out) {
    try {
      out.write(whole.toString(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
