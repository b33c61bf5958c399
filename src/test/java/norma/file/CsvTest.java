package norma.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables read back as what was written, safe for spreadsheets and fast enough for a long run. */
final class CsvTest {
  @TempDir Path folder;

  @Test
  void cellsAreWrittenAsTheDocumentationSays() throws IOException {
    Path file = folder.resolve("t.csv");
    try (Csv csv = new Csv(file, List.of("name", "x", "n", "yes", "none"))) {
      csv.text("Иван, \"Vanya\"").number(1).whole(-3).truth(true).empty().endRow();
      csv.text("two\nlines").number(Double.NaN).whole(Long.MIN_VALUE).truth(false).empty().endRow();
      csv.text("").number(-1e-9).whole(0).truth(true).text(null).endRow();
      csv.complete();
    }

    assertThat(Files.readString(file))
        .isEqualTo(
            """
            name,x,n,yes,none
            "Иван, ""Vanya""\",1.0,-3,true,
            "two
            lines",,-9223372036854775808,false,
            ,-1.0E-9,0,true,
            """);
  }

  @Test
  void textThatASpreadsheetWouldRunIsNeutralisedAndNumbersAreNot() throws IOException {
    Path file = folder.resolve("t.csv");
    List<String> formulas = List.of("=1+1", "+x", "-x", "@x", "\tx", "\rx");
    try (Csv csv = new Csv(file, List.of("text", "number"))) {
      formulas.forEach(formula -> csv.text(formula).number(-1.5).endRow());
      csv.complete();
    }

    assertThat(read(file).subList(1, 7))
        .allMatch(row -> row.getField(0).startsWith("'") && row.getField(1).equals("-1.5"))
        .extracting(row -> row.getField(0).substring(1))
        .isEqualTo(formulas);
  }

  @Test
  void everyDoubleReadsBackAsItselfAndIsShortest() {
    SplittableRandom random = new SplittableRandom(1);
    long lost =
        random
            .longs(100_000)
            .mapToDouble(Double::longBitsToDouble)
            .filter(value -> !Double.isNaN(value))
            .filter(value -> Double.parseDouble(Csv.decimal(value)) != value)
            .count();

    assertThat(lost).isZero();
    assertThat(Csv.decimal(2e23)).isEqualTo("2.0E23");
    assertThat(Csv.decimal(0.1 + 0.2)).isEqualTo("0.30000000000000004");
    assertThat(Csv.decimal(100)).isEqualTo("100.0");
  }

  @Test
  void numbersAreWrittenAsTheirDecimals() throws IOException {
    SplittableRandom random = new SplittableRandom(3);
    List<Double> values = new ArrayList<>(List.of(0.0, -0.0, 1.0, -7.0, 9_999_999.0, 1e7, -1e7));
    values.addAll(List.of(4e9, 1e300, Double.MIN_VALUE, Double.MAX_VALUE, 0.001, 2e-3, 1e-4));
    values.addAll(List.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
    for (int i = 0; i < 50_000; i++) {
      values.add(Double.longBitsToDouble(random.nextLong()));
      values.add(random.nextInt(100) / 8.0);
    }
    values.removeIf(value -> value.isNaN());
    Path file = folder.resolve("t.csv");
    try (Csv csv = new Csv(file, List.of("a", "b"))) {
      values.forEach(value -> csv.number(value).number(value).endRow());
      csv.complete();
    }

    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < values.size(); i++) {
      String text = Csv.decimal(values.get(i));
      assertThat(lines.get(i + 1)).isEqualTo(text + "," + text);
    }
  }

  @Test
  void aLongTextCrossesTheBuffer() throws IOException {
    String text = "я,".repeat(100_000);
    StringWriter printed = new StringWriter();
    try (Csv csv = new Csv(printed, List.of("a", "b"))) {
      csv.text("x").text(text).endRow();
      assertThat(printed.toString()).isEmpty();
      csv.complete();
    }

    assertThat(printed.toString()).isEqualTo("a,b\nx,\"" + text + "\"\n");
  }

  @Test
  void aTableAppearsOnlyWhenComplete() throws IOException {
    Path file = folder.resolve("t.csv");
    Files.writeString(file, "old");
    try (Csv csv = new Csv(file, List.of("a"))) {
      csv.whole(1).endRow();
      assertThat(file).hasContent("old");
    }

    assertThat(file).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("t.csv");
  }

  @Test
  void aRowMustBeAsWideAsTheHeader() {
    try (Csv csv = new Csv(folder.resolve("t.csv"), List.of("a", "b"))) {
      csv.whole(1);
      assertThatThrownBy(csv::endRow).hasMessage("a row of 1 cells in a table of 2");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void halfAMillionCellsTakeNoTime() {
    SplittableRandom random = new SplittableRandom(2);
    double[] values = random.doubles(1_500).toArray();
    long[] nanos = new long[3];
    for (int attempt = 0; attempt < nanos.length; attempt++) {
      long before = System.nanoTime();
      try (Csv csv = new Csv(folder.resolve("big.csv"), java.util.Collections.nCopies(30, "x"))) {
        for (int row = 0; row < 17_000; row++) {
          for (int cell = 0; cell < 30; cell++) {
            csv.number(values[(row + cell * 50) % values.length]);
          }
          csv.endRow();
        }
        csv.complete();
      }
      nanos[attempt] = System.nanoTime() - before;
    }

    // 0.1 s where it was written; the bound leaves room for a busy machine.
    assertThat(java.util.Arrays.stream(nanos).min().orElseThrow()).isLessThan(1_000_000_000L);
  }

  private static List<CsvRecord> read(Path file) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
      return reader.stream().toList();
    }
  }
}
