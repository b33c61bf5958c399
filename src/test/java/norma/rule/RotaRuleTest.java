package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On which days an industry works, by hand. */
final class RotaRuleTest {
  private static List<Integer> season(int first, int last) {
    RotaRule rule = new RotaRule(false, first, last);
    return IntStream.rangeClosed(1, 12).filter(rule::inSeason).boxed().toList();
  }

  @Test
  void aSeasonGoesFromItsFirstMonthToItsLast() {
    assertThat(season(5, 8)).containsExactly(5, 6, 7, 8);
    assertThat(season(6, 6)).containsExactly(6);
    assertThat(season(1, 12)).hasSize(12);
  }

  @Test
  void itMayGoOverTheYearsEnd() {
    assertThat(season(11, 2)).containsExactly(1, 2, 11, 12);
    assertThat(season(7, 6)).hasSize(12);
  }

  @Test
  void everyDayIsWorkedWhereTheRuleSaysSoButInSeasonOnly() {
    RotaRule common = new RotaRule(false, 5, 8);
    assertThat(common.works(5, true)).isTrue();
    assertThat(common.works(5, false)).isFalse();
    assertThat(common.works(4, true)).isFalse();
    RotaRule continuous = new RotaRule(true, 5, 8);
    assertThat(continuous.works(5, false)).isTrue();
    assertThat(continuous.works(9, false)).isFalse();
  }
}
