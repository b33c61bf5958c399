package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import norma.rule.PlanKind;
import norma.rule.ShiftPlans.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a plan is worth to a foreman, term by term: V = bonus · (P + surplusGain · surplus) - cost -
 * unrest · mean R · lost + standing · ambition · C · (titleWorth · share + S) - blame · fear · C ·
 * accused.
 *
 * <p>His men usually make 10 units a shift and four shifts are left. By habit later shifts bring
 * 0.8 of that, driven a quarter more: 10 each. So whoever needs just what he expects has P = 1/2.
 * With a spread of 1/2, 0.2 spreads are a margin of a tenth.
 */
final class PlanWorthTest {
  @TempDir static Path folder;

  private TinyShop tiny;

  @BeforeEach
  void openTheShop() {
    tiny = tiny("mechanisms.standing: true", "mechanisms.blame: true", "mechanisms.storming: true");
  }

  private static TinyShop tiny(String... switches) {
    String[] worths = {
      "foreman.values.bonus: 10",
      "foreman.values.surplusGain: 2",
      "foreman.values.standing: 3",
      "foreman.values.titleWorth: 4",
      "foreman.values.nationalWorth: 5",
      "foreman.values.localWorth: 6",
      "foreman.values.recordSharpness: 1",
      "foreman.values.unrest: 2",
      "foreman.values.blame: 8",
      "foreman.values.missFear: 0.5",
      "foreman.values.refusal: 2",
      "foreman.values.order: 0.75",
      "foreman.values.pretence: 0.5",
      "foreman.values.detectFear: 0.25",
      "foreman.values.movingCost: 0.15",
      "foreman.values.recordCost: 0.2",
      "foreman.values.preparingCost: 0.1",
      "foreman.values.obstructCost: 0.15",
      "foreman.beliefs.outputLogSd: 0.1",
      "foreman.storming.gainBelieved: 0.25",
      "planner.campaign.marginSpreads: 0.2"
    };
    String[] all = java.util.Arrays.copyOf(worths, worths.length + switches.length);
    System.arraycopy(switches, 0, all, worths.length, switches.length);
    TinyShop tiny = new TinyShop(folder, 2, all);
    Shop shop = tiny.shop;
    shop.foreman.fear = 2;
    shop.foreman.habit = 0.8;
    java.util.Arrays.fill(shop.foreman.ratio, 1.2);
    shop.foreman.othersLost[PlanKind.FAVOUR.ordinal()] = 0.5;
    shop.foreman.othersLost[PlanKind.RECORD.ordinal()] = 0.7;
    shop.month.output = 2;
    shop.month.targetPerDay = 5.5;
    shop.month.workingDays = 8; // a plan of 44, of which 42 are still needed
    tiny.man(0).mind.resentment = 0.2;
    tiny.man(1).mind.resentment = 0.8; // mean 1/2
    return tiny;
  }

  private static double worth(TinyShop tiny, ShiftPlan plan, double share) {
    return worth(tiny, plan, share, 0);
  }

  private static double worth(TinyShop tiny, ShiftPlan plan, double share, double open) {
    return new PlanWorth(tiny.about(tiny.outlook(4, 0.5, 2, 1, 0.4, open)), 10).of(plan, share);
  }

  @Test
  void equalTreatmentEarnsTheBonusAndTheSuspicionOfRefusing() {
    // P: 12 now + 30 later - 42 needed = 0, so 1/2; surplus: 2 + 12 + 24 is below 44, so 0.
    double bonus = 10 * 0.5;
    double standing = 3 * 1 * 0.5 * (4 * 0.25);
    double accused = 0.5 * (1 - 0.5) + 2 * (0.4 - 0);
    double blame = 8 * 2 * 0.5 * accused;
    assertThat(worth(tiny, ShiftPlan.EQUAL, 0.25))
        .isCloseTo(bonus + standing - blame, within(1e-12)); // 5 + 1.5 - 8.4
  }

  @Test
  void favouringCostsTroubleAndUnrestAndBringsTitles() {
    double standing = 3 * 1 * 0.5 * (4 * 0.5);
    double blame = 8 * 2 * 0.5 * (0.5 * 0.5);
    assertThat(worth(tiny, ShiftPlan.favour(new Form(1, 2)), 0.5))
        .isCloseTo(5 - 2 * 0.15 - 2 * 0.5 * 0.5 + standing - blame, within(1e-12)); // 5.2
  }

  @Test
  void obstructingRisksDetection() {
    double standing = 3 * 1 * 0.5 * (4 * 0.25);
    // Of 2 · 0.4, what refusing costs, he still bears one half. Others lose nothing by a pretence.
    double blame = 8 * 2 * 0.5 * (0.5 * 0.5 + 0.5 * (2 * 0.4) + 0.25);
    assertThat(worth(tiny, ShiftPlan.obstruct(new Form(1, 2)), 0.25))
        .isCloseTo(5 - 0.15 + standing - blame, within(1e-12)); // -0.85
  }

  @Test
  void recordCountsByWhatItBeatsAndByItsLogarithm() {
    tiny.shop.foreman.ratio[PlanKind.RECORD.ordinal()] = 1.1;
    tiny.shop.foreman.ratio[PlanKind.PREPARING.ordinal()] = 0.9;
    tiny.shop.month.targetPerDay =
        5.25; // 42, so 40 needed: 10 · (1.1 + 0.9) now + 20 later, P = 1/2
    tiny.shop.bestMultiple = 4;
    // Nationally 2 · 1.1 is to beat, which 2.2 just reaches: L(0) = 1/2. In the shop 4.4, twice as
    // much: L(ln(1/2) / (1 · 0.5)) = 1 / (1 + 4).
    double record = Math.log(2.2) / 0.5 * (5 * 0.5 + 6 * 0.2);
    double standing = 3 * 1 * 0.5 * (4 * 0.25 + record);
    double blame = 8 * 2 * 0.5 * (0.5 * 0.5);
    // One man is moved, and the other usually makes 5 units: 5 + 2.2 · 4 are more than 11.
    assertThat(worth(tiny, ShiftPlan.record(1, 1, 2.2, 5), 0.25))
        .isCloseTo(5 - (0.15 + 0.2 + 0.1) - 2 * 0.5 * 0.7 + standing - blame, within(1e-12));
  }

  @Test
  void whatCommitteesAskForIsRefusedByEqualTreatmentAndInPartByAPretence() {
    // Half of the shops have a committee: 0.75 · 0.5 more is refused, of which a pretence bears
    // half.
    double refused = 8 * 2 * 0.5 * (0.75 * 0.5);
    assertThat(worth(tiny, ShiftPlan.EQUAL, 0.25, 0.5))
        .isCloseTo(worth(tiny, ShiftPlan.EQUAL, 0.25) - refused, within(1e-12));
    ShiftPlan pretended = ShiftPlan.obstruct(new Form(1, 2));
    assertThat(worth(tiny, pretended, 0.25, 0.5))
        .isCloseTo(worth(tiny, pretended, 0.25) - refused / 2, within(1e-12));
    ShiftPlan favour = ShiftPlan.favour(new Form(1, 2));
    assertThat(worth(tiny, favour, 0.25, 0.5)).isEqualTo(worth(tiny, favour, 0.25));
  }

  @Test
  void recordBringsNoMoreThanIsReckonedAndWhatTheOthersMake() {
    TinyShop quiet =
        tiny(
            "mechanisms.standing: false",
            "mechanisms.blame: false",
            "mechanisms.storming: false",
            "foreman.values.unrest: 0");
    // So 10 · 1.2 by what records brought, or 3 + 2 · 4 = 11; later shifts bring 8 each. Needed 35.
    quiet.shop.month.targetPerDay = 37 / 8.0;
    double cost = 0.15 + 0.2;
    assertThat(worth(quiet, ShiftPlan.record(0, 1, 2, 3), 0))
        .isCloseTo(10 * 0.5 - cost, within(1e-12));
    // By what records brought it is 12, one more at a spread of 0.1 · 10 · √4 = 2, and beyond the
    // plan.
    double made = 1 / (1 + Math.exp(-1.702 * 1 / 2));
    assertThat(worth(quiet, ShiftPlan.record(0, 1, 2, 5), 0))
        .isCloseTo(10 * (made + 2 * (1 / 37.0)) - cost, within(1e-12));
  }

  @Test
  void outputBeyondThePlanIsWorthItsShare() {
    tiny.shop.month.targetPerDay = 19 / 8.0; // a plan of 19: 2 + 12 + 24 is twice that, and P is 1
    tiny.shop.roster[0].repute.titled = true; // half the shop, so nothing is refused
    double standing = 3 * 1 * 0.5 * (4 * 0.25);
    assertThat(worth(tiny, ShiftPlan.EQUAL, 0.25))
        .isCloseTo(10 * (1 + 2 * 1) + standing, within(1e-6));
  }

  @Test
  void withoutStandingBlameAndStormingOnlyTheBonusCounts() {
    TinyShop quiet =
        tiny("mechanisms.standing: false", "mechanisms.blame: false", "mechanisms.storming: false");
    // Later shifts bring 8 each: 12 + 24 - 42 = -6, with a spread of 0.1 · 10 · √4 = 2.
    double made = 1 / (1 + Math.exp(1.702 * 6 / 2));
    assertThat(worth(quiet, ShiftPlan.EQUAL, 0.25)).isCloseTo(10 * made, within(1e-12));
  }
}
