package norma.report;

import java.util.ArrayList;
import java.util.List;
import norma.chart.pen.Picture;
import norma.experiment.compare.Comparison;
import norma.experiment.compare.Line;

/** A comparison as one page of HTML that opens from a file, without a network. */
public final class ComparisonPage {
  /** More than a reader looks through. */
  private static final int MOST_LINES = 200;

  private ComparisonPage() {}

  /**
   * The page.
   *
   * @param held whether the baseline is one that somebody means to compare with; else differences
   *     are left out
   * @param parts further tables, such as of sensitivity
   * @param footer what made it
   */
  public static String text(
      Comparison comparison,
      boolean held,
      List<Picture> pictures,
      List<Part> parts,
      String footer) {
    Html page = new Html(comparison.title());
    page.heading(1, comparison.title());
    if (held) {
      page.paragraph("Baseline: " + comparison.baseline() + ".");
      page.paragraph(ComparisonTable.seeds(comparison) + ".");
      comparison.leftOut().forEach(page::paragraph);
      page.paragraph(found(comparison));
    } else {
      page.paragraph(
          "Points drawn from ranges, %d, with %d seeds each; compare.csv has the difference of each from the first."
              .formatted(comparison.pairings().size() + 1, comparison.seeds().size()));
    }
    // The first picture says most of it, so it comes before the figures.
    figures(page, pictures, 0, Math.min(1, pictures.size()));
    parts.stream().filter(Part::leads).forEach(part -> add(page, part));
    if (held) {
      differences(page, comparison);
    }
    parts.stream().filter(part -> !part.leads()).forEach(part -> add(page, part));
    measures(page, comparison);
    if (pictures.size() > 1) {
      page.heading(2, "Charts");
      figures(page, pictures, 1, pictures.size());
    }
    return page.text(footer);
  }

  private static void add(Html page, Part part) {
    page.heading(2, part.heading());
    part.sentences().forEach(page::paragraph);
    if (!part.rows().isEmpty()) {
      List<Boolean> none = part.rows().stream().map(row -> false).toList();
      page.table(part.heading(), part.head(), part.rows(), part.names(), none);
    }
  }

  private static void measures(Html page, Comparison comparison) {
    page.heading(2, "Measures");
    List<List<String>> rows =
        comparison.columns().stream()
            .map(column -> List.of(column.id(), column.meaning(), column.scope(), column.unit()))
            .toList();
    page.table(
        "What is compared",
        List.of("measure", "meaning", "scope", "unit"),
        rows,
        4,
        rows.stream().map(row -> false).toList());
  }

  private static void figures(Html page, List<Picture> pictures, int from, int to) {
    for (int i = from; i < to; i++) {
      page.figure(pictures.get(i).svg("c" + i + "-"), pictures.get(i).words());
    }
  }

  private static void differences(Html page, Comparison comparison) {
    page.heading(2, "Differences");
    boolean several = comparison.pairings().size() > 1;
    List<String> head = new ArrayList<>(List.of("measure"));
    if (several) {
      head.add("variant");
    }
    head.add("unit");
    head.addAll(ComparisonTable.head());
    List<List<String>> rows = new ArrayList<>();
    List<Boolean> marked = new ArrayList<>();
    boolean all = comparison.lines().size() <= MOST_LINES;
    for (Line line : comparison.figures().stream().flatMap(List::stream).toList()) {
      if (!all && !line.isShown(comparison.level())) {
        continue;
      }
      List<String> row = new ArrayList<>(List.of(line.measure()));
      if (several) {
        row.add(line.pairing().name());
      }
      row.add(line.unit());
      row.addAll(ComparisonTable.cells(line, comparison.level()));
      rows.add(row);
      marked.add(all && line.isShown(comparison.level()));
    }
    String caption =
        all
            ? "Differences from the baseline; rows with a difference shown are tinted"
            : "Differences from the baseline that are shown; compare.csv has all";
    page.table(caption, head, rows, several ? 3 : 2, marked);
    ComparisonTable.notes(comparison).forEach(page::paragraph);
  }

  /**
   * A further table of the page.
   *
   * @param heading its heading
   * @param sentences what stands before it
   * @param head names of its columns
   * @param rows its rows
   * @param names how many of the first columns are names
   * @param leads whether it comes before the differences
   */
  public record Part(
      String heading,
      List<String> sentences,
      List<String> head,
      List<List<String>> rows,
      int names,
      boolean leads) {}

  private static String found(Comparison comparison) {
    long shown =
        comparison.lines().stream().filter(line -> line.isShown(comparison.level())).count();
    return "Of %d differences %d are shown at the level of %s after correction for %d tests."
        .formatted(
            comparison.lines().size(),
            shown,
            ComparisonTable.percent(comparison.level()),
            comparison.tests());
  }
}
