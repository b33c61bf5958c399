package norma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import norma.experiment.statistics.Paired;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every claim about a mechanism, in short on a few seeds of a small district, and in full on eight
 * seeds of the whole one: {@code mvn -Pstudy test -Dtest=AblationTest}, which prints the table.
 */
final class AblationTest {
  private static final int COLUMNS = 5;

  /**
   * No mechanism of their own: what others are held against, halves of a pair, other deliveries.
   */
  private static final Set<Ablation> NOT_ALONE =
      EnumSet.of(
          Ablation.BASELINE,
          Ablation.HELPERS,
          Ablation.STORMING_AND_UNEVEN_DELIVERIES,
          Ablation.LUMPY,
          Ablation.LUMPY_WITHOUT_STORMING);

  @Test
  void everyAblationIsClaimedToMoveSomethingAndToLeaveSomething() {
    Set<Claim.Kind> stays = Set.of(Claim.Kind.SAME, Claim.Kind.CHANGES_BY);
    for (Ablation ablation : EnumSet.complementOf(EnumSet.copyOf(NOT_ALONE))) {
      List<Claim> its = Claims.ALL.stream().filter(c -> c.without() == ablation).toList();
      assertThat(its).as(ablation.label()).anyMatch(claim -> stays.contains(claim.kind()));
      assertThat(its).as(ablation.label()).anyMatch(claim -> !stays.contains(claim.kind()));
    }
  }

  @TestFactory
  Stream<DynamicTest> inShort() {
    District district = District.small(12, 640, 101, 3);
    return Claims.ALL.stream()
        .map(c -> DynamicTest.dynamicTest(c.sentence(), () -> c.holdsInShort(district)));
  }

  @Tag("study")
  @TestFactory
  Stream<DynamicTest> inFull() {
    District district = District.whole(101, 8);
    table(district).forEach(System.out::println);
    return Claims.ALL.stream()
        .map(c -> DynamicTest.dynamicTest(c.sentence(), () -> c.holdsInFull(district)));
  }

  /** Mechanism by pattern: means of the baseline, below them differences with 95 % intervals. */
  private static List<String> table(District district) {
    List<String> lines = new ArrayList<>();
    Figure[] all = Figure.values();
    for (int from = 0; from < all.length; from += COLUMNS) {
      List<Figure> figures = List.of(all).subList(from, Math.min(from + COLUMNS, all.length));
      lines.add("");
      lines.add(row("without", figures, Figure::label));
      lines.add(row("---", figures, figure -> "---"));
      for (Ablation ablation : Ablation.values()) {
        lines.add(row(ablation.label(), figures, figure -> cell(district, ablation, figure)));
      }
    }
    return lines;
  }

  private static String row(String head, List<Figure> figures, Function<Figure, String> cell) {
    return figures.stream().map(cell).collect(Collectors.joining(" | ", "| " + head + " | ", " |"));
  }

  private static String cell(District district, Ablation ablation, Figure figure) {
    double[] with = district.runs(Ablation.BASELINE, figure);
    if (ablation == Ablation.BASELINE) {
      return number(figure, Claim.mean(with));
    }
    Paired paired = Paired.difference(with, district.runs(ablation, figure));
    String words =
        "%s [%s, %s]"
            .formatted(
                number(figure, paired.mean()),
                number(figure, paired.low()),
                number(figure, paired.high()));
    return paired.isRise() || paired.isFall() ? "**" + words + "**" : words;
  }

  private static String number(Figure figure, double value) {
    return Double.isNaN(value)
        ? "–"
        : String.format(Locale.ROOT, "%." + figure.digits() + "f", value);
  }
}
