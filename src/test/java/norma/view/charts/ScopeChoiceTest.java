package norma.view.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import norma.chart.pen.Labels;
import norma.chart.pen.Trade;
import norma.measure.Scope;
import org.junit.jupiter.api.Test;

/** The choice of what the charts are about, where there are several trades. */
class ScopeChoiceTest {
  private static final Labels LABELS =
      new Labels("Two", 1, Map.of("coal", Trade.ANY, "steel", Trade.ANY));

  private static Scope scope(String industry, int shop) {
    return new Scope(industry, shop);
  }

  @Test
  void tradesStandBeforeTheShopsOfTheFirstAndTheChoiceStays() {
    int[] changes = {0};
    ScopeChoice choice = new ScopeChoice(LABELS, () -> changes[0]++);
    List<Scope> scopes =
        List.of(
            Scope.ECONOMY,
            scope("coal", -1),
            scope("coal", 0),
            scope("coal", 1),
            scope("steel", -1),
            scope("steel", 0));
    choice.offer(scopes, scope("coal", -1), LABELS);
    assertThat(IntStream.range(0, 6).mapToObj(choice.component()::getItemAt))
        .containsExactly(
            Scope.ECONOMY,
            scope("coal", -1),
            scope("steel", -1),
            scope("coal", 0),
            scope("coal", 1),
            scope("steel", 0));
    assertThat(choice.scope()).isEqualTo(scope("coal", -1));
    choice.component().setSelectedItem(scope("steel", -1));
    assertThat(changes[0]).as("the usual, then what was chosen").isEqualTo(2);
    choice.offer(scopes.subList(0, 5), scope("coal", -1), LABELS);
    assertThat(choice.scope()).isEqualTo(scope("steel", -1));
  }
}
