package norma.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which known name a mistaken one was meant to be, and when to keep silent. */
final class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "kitten, sitting, 3",
    "abc, acb, 1",
    "abc, abc, 0",
    "'', abc, 3",
    "ca, abc, 3",
    "norm, nrom, 1"
  })
  void slipsAreCounted(String one, String other, int slips) {
    assertThat(Nearest.slips(one, other, 9)).isEqualTo(slips);
    assertThat(Nearest.slips(other, one, 9)).isEqualTo(slips);
  }

  @Test
  void aNearNameIsOfferedAndADistantOneIsNot() {
    List<String> known = List.of("weightOnBest", "shortestDelay", "longestDelay");

    assertThat(Nearest.name("weight-on-best", known)).contains("weightOnBest");
    assertThat(Nearest.name("shortestDealy", known)).contains("shortestDelay");
    assertThat(Nearest.name("colour", known)).isEmpty();
    assertThat(Nearest.name("x", List.of())).isEmpty();
  }
}
