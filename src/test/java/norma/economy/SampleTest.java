package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import norma.draw.Draw;
import norma.draw.Purpose;
import org.junit.jupiter.api.Test;

/** Quantiles and inequality of a sample, against sorting. */
final class SampleTest {

  @Test
  void quantilesAreThoseOfTheSortedValues() {
    for (int n = 1; n <= 200; n++) {
      double[] values = new double[n];
      Sample sample = new Sample();
      for (int i = 0; i < n; i++) {
        // Rounded, so that many are equal.
        values[i] = Math.rint(20 * Draw.uniform(Draw.key(1, Purpose.EFFORT, n, i), 0)) / 20;
        sample.add(values[i]);
      }
      Arrays.sort(values);
      for (double share : new double[] {0.9, 0.1, 0.5, 0, 1}) {
        double position = share * (n - 1);
        int low = (int) position;
        int high = Math.min(low + 1, n - 1);
        assertThat(sample.quantile(share))
            .isEqualTo(values[low] + (position - low) * (values[high] - values[low]));
      }
      assertThat(sample.gini()).isCloseTo(Gini.of(values), within(1e-14));
    }
  }

  @Test
  void samplesAreJoined() {
    Sample one = new Sample();
    one.add(30);
    one.add(10);
    assertThat(one.gini()).isCloseTo(0.25, within(1e-15)); // sorted from now on
    Sample all = new Sample();
    all.addAll(one);
    Sample two = new Sample();
    two.add(5);
    all.addAll(two);
    assertThat(all.quantile(0)).isEqualTo(5);
    assertThat(all.quantile(0.5)).isEqualTo(10);
    // 5, 10, 30: mean (25 + 20 + 5) / 9 of what others have more, over a mean of 15
    assertThat(all.gini()).isCloseTo(50 / 9.0 / 15, within(1e-15));
    all.clear();
    assertThat(all.quantile(0.5)).isNaN();
    assertThat(all.gini()).isNaN();
  }
}
