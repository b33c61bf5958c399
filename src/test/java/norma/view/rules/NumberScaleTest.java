package norma.view.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import norma.scenario.Catalogue;
import norma.scenario.Catalogue.Entry;
import org.junit.jupiter.api.Test;

/** A slider reaches its ends, never beyond, and comes back to where it was put. */
class NumberScaleTest {

  @Test
  void aShareRunsFromNoughtToOne() {
    NumberScale scale = NumberScale.of(entry("planner.campaign.push"), 0.3).orElseThrow();
    assertThat(scale.logarithmic()).isFalse();
    assertThat(scale.text(0)).isEqualTo("0");
    assertThat(scale.text(NumberScale.END)).isEqualTo("1");
    assertThat(scale.text(scale.position(0.35))).isEqualTo("0.35");
  }

  @Test
  void aWideRangeRunsByRatiosAroundItsValue() {
    NumberScale scale = NumberScale.of(entry("work.baseRate"), 2.93).orElseThrow();
    assertThat(scale.logarithmic()).isTrue();
    assertThat(Double.parseDouble(scale.text(NumberScale.END / 2))).isCloseTo(2.93, within(0.02));
    assertThat(scale.most()).isCloseTo(2.93 * 30, within(0.1));
    NumberScale small = NumberScale.of(entry("work.baseRate"), 0.001).orElseThrow();
    assertThat(small.text(0)).as("no slider leaves the bounds").isEqualTo("0.001");
  }

  @Test
  void aWholeNumberStaysWhole() {
    NumberScale scale = NumberScale.of(entry("tools.benches"), 1).orElseThrow();
    for (int position = 0; position <= NumberScale.END; position += 7) {
      assertThat(scale.text(position)).matches("[1-9][0-9]*");
    }
  }

  @Test
  void everyNumberOfTheCatalogueKeepsItsBounds() {
    for (Entry entry : Catalogue.entries()) {
      boolean number = entry.form() == Entry.Form.NUMBER || entry.form() == Entry.Form.WHOLE;
      if (number && entry.least() != null && entry.most() != null) {
        double value =
            Math.max(entry.least().doubleValue(), Math.min(1, entry.most().doubleValue()));
        NumberScale.of(entry, value)
            .ifPresent(
                scale -> {
                  for (int position : new int[] {0, 333, NumberScale.END}) {
                    assertThat(Double.parseDouble(scale.text(position)))
                        .as(entry.path())
                        .isBetween(entry.least().doubleValue(), entry.most().doubleValue());
                  }
                });
      }
    }
  }

  private static Entry entry(String path) {
    return Catalogue.find(path).orElseThrow();
  }
}
