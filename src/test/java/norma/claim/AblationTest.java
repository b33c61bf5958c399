package norma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import norma.experiment.Paired;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every claim about a mechanism, in short on a few seeds of a small district, and in full on eight
 * seeds of the whole one: {@code mvn -Pstudy test -Dtest=AblationTest}, which prints the table.
 */
final class AblationTest {

  @Test
  void everyAblationIsClaimedToMoveSomethingAndToLeaveSomething() {
    Set<Claim.Kind> stays = Set.of(Claim.Kind.SAME, Claim.Kind.CHANGES_BY);
    for (Ablation ablation : Ablation.values()) {
      List<Claim> its = Claims.ALL.stream().filter(c -> c.without() == ablation).toList();
      boolean variant = ablation.ordinal() >= Ablation.STORMING_AND_UNEVEN_DELIVERIES.ordinal();
      if (ablation == Ablation.BASELINE || ablation == Ablation.HELPERS || variant) {
        continue;
      }
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

  /** What each ablation does to each figure: difference and 95 % interval, in Markdown. */
  private static List<String> table(District district) {
    List<String> lines = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      double[] with = district.runs(Ablation.BASELINE, figure);
      lines.add("");
      lines.add("| " + figure.label() + " | mean | difference | 95 % interval | |");
      lines.add("|---|---:|---:|---:|---|");
      for (Ablation ablation : Ablation.values()) {
        double[] values = district.runs(ablation, figure);
        Paired paired = Paired.difference(with, values);
        String interval =
            ablation == Ablation.BASELINE
                ? " | | |"
                : "%s | [%s, %s] | %s |"
                    .formatted(
                        number(figure, paired.mean()),
                        number(figure, paired.low()),
                        number(figure, paired.high()),
                        paired.isRise() ? "up" : paired.isFall() ? "down" : "");
        lines.add(
            "| %s | %s | %s"
                .formatted(ablation.label(), number(figure, Claim.mean(values)), interval));
      }
    }
    return lines;
  }

  private static String number(Figure figure, double value) {
    return Double.isNaN(value)
        ? "–"
        : String.format(Locale.ROOT, "%." + figure.digits() + "f", value);
  }
}
