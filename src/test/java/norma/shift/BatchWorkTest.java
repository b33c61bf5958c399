package norma.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import norma.law.Bare;
import norma.rule.Rules;
import norma.rule.Upkeep;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What hand work answers to those who ask what a man would make and what that takes.
 *
 * <p>A man of f = 1 does 2 units of main and 2 of auxiliary work an hour, so alone 1 unit.
 */
final class BatchWorkTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final Offset<Double> NEAR = within(1e-10);

  @TempDir static Path folder;

  private static Production production(String... settings) {
    Map<String, String> set = new TreeMap<>();
    set.put("craft", "hand-work");
    set.put("mechanisms.finitePlaces", "false");
    set.put("mechanisms.gangCutting", "false");
    set.put("mechanisms.upkeep", "false");
    set.put("work.baseRate", "2");
    set.put("work.auxShare", "0.5");
    set.put("work.specialisationGain", "0.5");
    set.put("work.helperFloor", "0.5");
    set.put("work.helperCeiling", "1.5");
    set.put("work.batch", "4");
    set.put("work.placeLogSd", "0.2");
    set.put("haulage.hoursAway", "0.25");
    set.put("haulage.slack", "1");
    set.put("haulage.shopLogSd", "0");
    set.put("supplies.perUnit", "3");
    set.put("preparation.preparers", "2");
    set.put("preparation.speedUp", "1.5");
    set.put("preparation.decay", "0.5");
    for (int i = 0; i < settings.length; i += 2) {
      set.put(settings[i], settings[i + 1]);
    }
    Rules rules = Bare.scenario(folder, "mill").with(set).rules();
    return Crafts.of(rules.industries().get("mill"), rules.mechanisms());
  }

  /** Where places have no end. */
  private static Stand stand(double quality, double method, double help, double prepared) {
    return new Stand(quality, method, help, prepared, Double.POSITIVE_INFINITY);
  }

  @Test
  void manAloneMakesInStepWithHisPace() {
    Production work = production();
    assertThat(work.growsInStep(stand(1, 0, 0, 0))).isTrue();
    assertThat(work.output(1, stand(1, 1, 0, 0), 1, 8))
        .isEqualTo(8); // 1 unit an hour, whatever he knows
    assertThat(work.output(1.5, stand(0.5, 1, 0, 0), 1, 8)).isEqualTo(1.5 * 0.5 * 8);
  }

  @Test
  void manWithHelpersOrPreparedUnitsDoesNot() {
    Production work = production();
    assertThat(work.growsInStep(stand(1, 0, 1, 0))).isFalse();
    // One helper worth half a man: (1 + 0.5 · 2/2) / (1/2 + 1/2) = 1.5 an hour at f = 1,
    // (1 + 0.5 · 2/4) / (1/4 + 1/4) = 2.5 at f = 2, not 3.
    assertThat(work.output(1, stand(1, 0, 1, 0), 1, 8)).isEqualTo(12);
    assertThat(work.output(2, stand(1, 0, 1, 0), 1, 8)).isEqualTo(20);
    assertThat(work.growsInStep(stand(1, 0, 0, 4))).isFalse();
    // 4 prepared units take 2 h at 2 an hour, then 6 h alone at 1; at f = 2 one hour, then 7 at 2.
    assertThat(work.output(1, stand(1, 0, 0, 4), 1, 8)).isEqualTo(4 + 6);
    assertThat(work.output(2, stand(1, 0, 0, 4), 1, 8)).isEqualTo(4 + 14);
  }

  /** Of a norm of 8 units half as much again: a place gives 12. */
  private static Production finite(String... settings) {
    String[] all = java.util.Arrays.copyOf(settings, settings.length + 6);
    String[] more = {"mechanisms.finitePlaces", "true", "norm.perShift", "8", "place.yield", "1.5"};
    System.arraycopy(more, 0, all, settings.length, more.length);
    return production(all);
  }

  @Test
  void placesGiveSoMuchAndThoseOfMenMovedOffOnlyAsFarAsTheyAreReadied() {
    Production work = finite();
    assertThat(work.mostFrom(0, 0, 0, 1)).isEqualTo(12);
    assertThat(work.mostFrom(2, 0, 0, 1)).isEqualTo(36); // his own and two helpers'
    assertThat(work.mostFrom(2, 3, 0, 1)).isEqualTo(36); // three more, of which none is readied
    assertThat(work.mostFrom(2, 3, 30, 1)).isEqualTo(66);
    assertThat(work.mostFrom(2, 3, 100, 1)).isEqualTo(72); // six places
    assertThat(work.mostFrom(2, 0, 100, 1)).isEqualTo(36); // readied, but nobody is moved off
    assertThat(work.mostFrom(2, 3, 100, 1.5)).isEqualTo(108); // better equipped
    assertThat(production().mostFrom(0, 3, 0, 1)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void nobodyMakesMoreThanHisPlacesGive() {
    Production work = finite();
    Stand alone = new Stand(1, 0, 0, 0, work.mostFrom(0, 0, 0, 1));
    assertThat(work.output(1, alone, 1, 8)).isEqualTo(8);
    assertThat(work.output(1.5, alone, 1, 8)).isEqualTo(12);
    assertThat(work.output(3, alone, 1, 8)).isEqualTo(12);
    Stand helped = new Stand(1, 0, 1, 0, work.mostFrom(1, 0, 0, 1));
    assertThat(work.output(2, helped, 1, 8)).isEqualTo(20); // as above, of 24
    assertThat(work.output(4, helped, 1, 8)).isEqualTo(24);
  }

  @Test
  void upkeepThatIsPutOffIsSpeedNowAndQualityLater() {
    Production work =
        production("mechanisms.upkeep", "true", "upkeep.deferrable", "0.4", "upkeep.wear", "0.5");
    // Half of his time is auxiliary work, of which he leaves 0.4: 1 / (1 - 0.5 · 0.4) an hour.
    assertThat(work.output(1, stand(1, 0, 0, 0), 0, 8)).isCloseTo(8 / 0.8, EXACT);
    assertThat(work.output(1, stand(1, 0, 0, 0), 2, 8)).isCloseTo(8 / 1.2, EXACT);
    assertThat(logGain(work, stand(1, 0, 0, 0), 0)).isCloseTo(-Math.log(0.8), EXACT);
    assertThat(logGain(work, stand(1, 0, 0, 0), 2)).isZero(); // the choice of number 2 is 1
    // With a helper worth half a man: 1.5 an hour with all of it, (1 + 0.5) / (1/2 + 0.6/2)
    // without.
    assertThat(logGain(work, stand(1, 0, 1, 0), 0)).isCloseTo(Math.log(1.25), EXACT);
    assertThat(work.quality(2, 0.5)).isCloseTo(1.5, EXACT);
    assertThat(production().quality(2, 0.5)).isEqualTo(2);
    assertThat(production().output(1, stand(1, 0, 0, 0), 0, 8)).isEqualTo(8);
    assertThat(logGain(production(), stand(1, 0, 0, 0), 0)).isZero();
  }

  private static double logGain(Production work, Stand at, int choice) {
    double[] gains = new double[Upkeep.CHOICES];
    work.logGains(1, at, 8, gains);
    return gains[choice];
  }

  /** Reckoned together or one by one, as near as rounding lets them be. */
  @ParameterizedTest
  @ValueSource(strings = {"hand-work", "machine-work", "tending"})
  void allPacesAndAllSharesAreReckonedAsEach(String craft) {
    Production work =
        production("craft", craft, "mechanisms.upkeep", "true", "upkeep.deferrable", "0.4");
    double[] paces = {0.01, 0.4, 1, 2.5};
    double[] units = new double[paces.length];
    double[] gains = new double[Upkeep.CHOICES];
    for (int places : List.of(1, 5, 25)) {
      for (double help : List.of(0.0, 1.5)) {
        for (double prepared : List.of(0.0, 3.0)) {
          Stand at = new Stand(0.9, 0.3, help, prepared, 100, places, places == 5, 1.1);
          work.outputs(1.2, paces, at, 0.5, 7, units);
          for (int i = 0; i < paces.length; i++) {
            double each = work.output(1.2 * paces[i], at, 0.5, 7);
            assertThat(units[i]).as("%s at %s", at, paces[i]).isCloseTo(each, NEAR);
          }
          Stand endless =
              new Stand(0.9, 0.3, help, prepared, Double.MAX_VALUE, places, places == 5, 1.1);
          work.logGains(1.2, endless, 7, gains);
          for (int i = 0; i < gains.length; i++) {
            double share = work.output(1.2, endless, Upkeep.share(i), 7);
            double all = work.output(1.2, endless, 1, 7);
            assertThat(gains[i]).as("%s of %s", i, at).isCloseTo(Math.log(share / all), EXACT);
          }
        }
      }
    }
  }

  @Test
  void methodGainIsThatOfMainWork() {
    Production work = production();
    assertThat(work.methodGain()).isEqualTo(0.5);
    // So many helpers that main work alone counts: 2 · (1 + 0.5).
    assertThat(work.output(1, stand(1, 1, 100, 0), 1, 1)).isEqualTo(3);
  }

  @Test
  void preparersMakeUnitsReadyOfWhichSomeAreLost() {
    Production work = production();
    assertThat(work.preparers()).isEqualTo(2);
    assertThat(work.prepares(0.5, 8)).isEqualTo(0.5 * 2 * 1.5 * 8); // f · aux(1) · speedUp · hours
    assertThat(work.preparedKept(12)).isEqualTo(6);
    assertThat(work.preparedAfter(12, 2)).isEqualTo(9); // (12 · 0.5 + 12) · 0.5
  }

  @Test
  void whatItTakes() {
    Production work = production();
    assertThat(work.material(5)).isEqualTo(15);
    assertThat(work.carriers(160, 0)).isEqualTo(10); // 160 / 4 loads an hour, each away for 1/4 h
    assertThat(work.carrierHours(8)).isEqualTo(2);
    assertThat(work.placeQuality(0)).isCloseTo(Math.exp(-0.02), EXACT);
    assertThat(work.placeQuality(1)).isCloseTo(Math.exp(0.2 - 0.02), EXACT);
  }

  @Test
  void orderIsEquippedForAShift() {
    ShiftOrder order = new ShiftOrder(1);
    production("mechanisms.shortage", "false", "mechanisms.breakdowns", "true").equip(order);
    assertThat(order.work.batch()).isEqualTo(4);
    assertThat(order.haulage.hoursAway()).isEqualTo(0.25);
    assertThat(order.preparation.speedUp()).isEqualTo(1.5);
    assertThat(order.tools).isNotNull();
    assertThat(order.materialPerBatch).isEqualTo(12); // 4 · 3
    assertThat(order.limited).isFalse();
    assertThat(order.breakdowns).isTrue();
    production("mechanisms.shortage", "true", "mechanisms.breakdowns", "false").equip(order);
    assertThat(order.limited).isTrue();
    assertThat(order.breakdowns).isFalse();
  }

  /** A man reaches what is reckoned of him where luck, tools, material and carriers let him. */
  @Test
  void shiftWithoutLuckGivesWhatWasReckoned() {
    Production work =
        production(
            "mechanisms.shortage", "false",
            "mechanisms.breakdowns", "false",
            "work.batchShape", "log-normal",
            "work.batchLogSd", "0",
            "work.shiftLogSd", "0");
    ShiftOrder order = Gang.order(2, 8.001, Gang.steady(1));
    work.equip(order);
    order.role[1] = Role.HELPER;
    order.leader[1] = 0;
    ShiftResult result = new ShiftResult(2);
    work.runner(() -> {}).run(order, new Faces(2), result);
    assertThat(result.output[0]).isEqualTo(12); // three batches of 4, as reckoned above
    assertThat(result.hauled).isEqualTo(12);
  }

  @Test
  void timeIsLostToFourCausesOfWhichTwoAreWaitsAndThreeMishaps() {
    assertThat(production().losses())
        .containsExactly(Loss.STARVED, Loss.BLOCKED, Loss.DOWN, Loss.EXHAUSTED);
    assertThat(production().losses().stream().filter(Loss::isMishap))
        .containsExactly(Loss.STARVED, Loss.BLOCKED, Loss.DOWN);
    assertThat(production().losses().stream().filter(Loss::isWait))
        .containsExactly(Loss.STARVED, Loss.BLOCKED);
  }
}
