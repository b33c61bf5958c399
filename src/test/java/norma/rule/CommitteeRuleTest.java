package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What opens a committee, and that nothing does of itself. */
final class CommitteeRuleTest {
  private static final CommitteeRule RULE = new CommitteeRule(0.5, 0.03, 0.1);

  @Test
  void whatHappensOpensItInTheMeasureOfTheCampaign() {
    assertThat(RULE.byRecords(0.4, 1)).isCloseTo(0.2, within(1e-12)); // 0.4 · 0.5
    assertThat(RULE.byReports(0.4, 2)).isCloseTo(0.024, within(1e-12)); // 0.4 · 0.03 · 2
    assertThat(RULE.byExample(0.4, 0.5)).isCloseTo(0.02, within(1e-12)); // 0.4 · 0.1 · 0.5
  }

  @Test
  void theCampaignAloneOpensNone() {
    assertThat(RULE.byRecords(1, 0) + RULE.byReports(1, 0) + RULE.byExample(1, 0)).isZero();
    assertThat(RULE.byRecords(0, 1) + RULE.byReports(0, 1) + RULE.byExample(0, 1)).isZero();
  }
}
