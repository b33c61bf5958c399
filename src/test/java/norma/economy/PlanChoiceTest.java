package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import norma.rule.PlanKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A foreman takes the best plan, if he makes no errors, and drives where it gains him something.
 */
final class PlanChoiceTest {
  @TempDir static Path folder;

  /** Four men of whom one can be favoured with one helper, and a campaign of one half. */
  private static TinyShop tiny(String... settings) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "foreman.values.noise: 0",
                "foreman.values.movingCost: 10",
                "foreman.values.recordCost: 10",
                "foreman.values.obstructCost: 10",
                "foreman.plans.favour: [{favourites: 1, helpersEach: 1}]",
                "foreman.plans.preparingShifts: [0, 2]",
                "foreman.plans.recordHelpers: 0",
                "preparation.preparers: 1"));
    all.addAll(List.of(settings));
    TinyShop tiny = new TinyShop(folder, 4, all.toArray(String[]::new));
    tiny.nameMenFrom(1.45);
    return tiny;
  }

  private static ShiftPlan chosen(TinyShop tiny) {
    return chosen(tiny, 0);
  }

  /** Where the committees of such a share of shops name men. */
  private static ShiftPlan chosen(TinyShop tiny, double open) {
    ShiftCase about = tiny.about(tiny.outlook(1, 0.5, 0, 1, 0, open));
    Judgement judgement = new Judgement(about);
    return PlanChoice.of(about, judgement, new PlanWorth(about, judgement.usualOutput()), null);
  }

  @Test
  void bestPlanIsTaken() {
    assertThat(chosen(tiny()).kind()).isEqualTo(PlanKind.EQUAL);
    assertThat(chosen(tiny("foreman.values.movingCost: 0")).kind()).isEqualTo(PlanKind.FAVOUR);
    assertThat(
            chosen(tiny("foreman.values.recordCost: 0", "foreman.values.nationalWorth: 50")).kind())
        .isEqualTo(PlanKind.RECORD);
  }

  /** Favouring is for the title's sake; while the committee is closed it brings no standing. */
  @Test
  void whereNobodyIsNamedNobodyIsFavouredForIt() {
    TinyShop closed = tiny("foreman.values.movingCost: 0.01", "foreman.values.titleWorth: 10");
    assertThat(chosen(closed).kind()).isEqualTo(PlanKind.FAVOUR);
    closed.nameMenFrom(Double.POSITIVE_INFINITY);
    ShiftCase about = closed.about(closed.outlook(0.5));
    assertThat(about.titleThreshold()).isInfinite();
    assertThat(chosen(closed).kind()).isEqualTo(PlanKind.EQUAL);
  }

  @Test
  void favouringOnPaperNeedsAnOrder() {
    String[] cheap = {
      "foreman.values.obstructCost: 0",
      "foreman.values.detectFear: 0",
      "foreman.values.order: 1",
      "foreman.values.pretence: 0",
      "foreman.values.titleWorth: 0",
      "mechanisms.obstruction: true"
    };
    assertThat(chosen(tiny(cheap), 0.5).kind()).isEqualTo(PlanKind.OBSTRUCT);
    assertThat(chosen(tiny(cheap), 0).kind()).isEqualTo(PlanKind.EQUAL); // nobody would check
    cheap[3] = "foreman.values.pretence: 1"; // nothing is spared by it
    cheap[0] = "foreman.values.obstructCost: 0.01";
    assertThat(chosen(tiny(cheap), 0.5).kind()).isEqualTo(PlanKind.EQUAL);
    cheap[3] = "foreman.values.pretence: 0";
    assertThat(chosen(tiny(cheap), 0.5).kind()).isEqualTo(PlanKind.OBSTRUCT);
    cheap[5] = "mechanisms.obstruction: false";
    assertThat(chosen(tiny(cheap), 0.5).kind()).isEqualTo(PlanKind.EQUAL);
  }

  @Test
  void eachManTakenOffHisPlaceCostsTrouble() {
    String[] cleared = {
      "mechanisms.clearing: true",
      "mechanisms.finitePlaces: true",
      "place.yield: 1",
      "mechanisms.preparation: true",
      "preparation.preparers: 3",
      "preparation.decay: 0",
      "foreman.values.recordCost: 0",
      "foreman.values.preparingCost: 0",
      "foreman.values.nationalWorth: 5",
      "foreman.values.movingCost: 0",
      "foreman.plans.taking: [0, 0.34, 1]",
      "foreman.plans.preparingShifts: [4]"
    };
    // A place gives one norm, so each man of the other three who is moved off lets him make
    // another.
    ShiftPlan largest = chosen(tiny(cleared));
    assertThat(largest.kind()).isEqualTo(PlanKind.RECORD);
    assertThat(largest.taken()).isEqualTo(3);
    assertThat(largest.left()).isZero();
    cleared[9] = "foreman.values.movingCost: 10";
    assertThat(chosen(tiny(cleared)).taken()).isZero();
    cleared[9] = "foreman.values.movingCost: 0";
    cleared[0] = "mechanisms.clearing: false"; // and there are no helpers
    assertThat(chosen(tiny(cleared)).taken()).isZero();
  }

  @Test
  void numberOfPreparingShiftsIsHowLargeARecordHeGoesFor() {
    String[] wanted = {
      "foreman.values.recordCost: 0",
      "foreman.values.preparingCost: 0",
      "foreman.values.nationalWorth: 10"
    };
    assertThat(chosen(tiny(wanted)).preparingShifts()).isEqualTo(2);
    wanted[1] = "foreman.values.preparingCost: 10";
    assertThat(chosen(tiny(wanted)).preparingShifts()).isZero();
  }

  @Test
  void recordIsReckonedFromPaceAndWhatRecordsBroughtBefore() {
    TinyShop tiny =
        tiny(
            "foreman.values.recordCost: 0",
            "foreman.values.nationalWorth: 50",
            "foreman.beliefs.recordPaceGuess: 1.5",
            "mechanisms.preparation: false");
    tiny.shop.foreman.recordRatio = 0.8;
    // 8 h at 1 · 1.5 units an hour are 12 units or 3 norms; records brought 0.8 of that.
    assertThat(chosen(tiny).reckoned()).isCloseTo(0.8 * 3, within(1e-12));
  }

  /** How often he drives in 4000 shifts in which the last tenth of the plan hangs on it. */
  private static double driven(String... settings) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "foreman.values.bonus: 4",
                "foreman.values.blame: 8",
                "foreman.values.noise: 0.5",
                "foreman.storming.sharpness: 0.5",
                "foreman.storming.missWorth: 0.5",
                "foreman.storming.cost: 0.5",
                "foreman.storming.costResentment: 1",
                "foreman.storming.gainBelieved: 0.25",
                // 1.702 · 0.25 / spread = ln 3
                "foreman.beliefs.outputLogSd: " + 1.702 * 0.25 / Math.log(3)));
    all.addAll(List.of(settings));
    TinyShop tiny = new TinyShop(folder, 2, all.toArray(String[]::new));
    tiny.shop.foreman.fear = 2;
    for (Worker man : tiny.shop.roster) {
      man.mind.resentment = 1;
    }
    tiny.shop.month.workingDays = 1;
    tiny.shop.month.targetPerDay = 8; // what two men usually make, so P without driving is 1/2
    int driven = 0;
    for (int shift = 0; shift < 4000; shift++) {
      tiny.shop.shifts = shift;
      ShiftCase about = tiny.about(tiny.outlook(0.5));
      PlanWorth worth = new PlanWorth(about, new Judgement(about).usualOutput());
      driven += worth.drives(PlanKind.EQUAL) ? 1 : 0;
    }
    return driven / 4000.0;
  }

  @Test
  void drivesByChanceWhereItGainsHimNothing() {
    // P with driving is L(ln 3) = 3/4: 4 · (3/4 - 1/2) - 0.5 · (1 + 1 · 1) = 0, and L(0) = 1/2.
    assertThat(driven("mechanisms.blame: false")).isCloseTo(0.5, within(0.03));
    assertThat(driven("mechanisms.storming: false")).isZero();
  }

  @Test
  void fearOfBlameMakesHimDrive() {
    // Making the plan is worth 4 + 0.5 · 8 · 2 · 0.5 = 8: 8/4 - 1 = 1, and L(1 · 0.5 / 0.5) =
    // 0.731.
    assertThat(driven()).isCloseTo(1 / (1 + Math.exp(-1)), within(0.03));
  }

  @Test
  void resentmentMakesDrivingDear() {
    // 8/4 - 0.5 · (1 + 3 · 1) = 0.
    assertThat(driven("foreman.storming.costResentment: 3")).isCloseTo(0.5, within(0.03));
  }
}
