package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a dekada leaves in the minds of three men, who by default fulfil the norm in ten shifts. */
final class FeelingsTest {
  @TempDir static Path folder;

  private static TinyShop tiny(String... settings) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "worker.resentment.pay: 0.1",
                "worker.resentment.conditions: 0.2",
                "worker.resentment.helping: 0.5",
                "worker.resentment.struggling: 3",
                "worker.resentment.loss: 0.5",
                "worker.resentment.lossBlind: 0.1",
                "worker.resentment.sightBase: 0.2",
                "worker.resentment.sightGain: 0.6",
                "worker.resentment.ownTitle: 0.25",
                "worker.resentment.guilt: 0.5",
                "worker.resentment.halfLifeDays: 10",
                "worker.resentment.referenceSpeed: 0.25",
                "mechanisms.talk: false"));
    all.addAll(List.of(settings));
    TinyShop tiny = new TinyShop(folder, 3, all.toArray(String[]::new));
    for (Worker man : tiny.shop.roster) {
      man.dekada.shifts = 10;
      man.dekada.own = 10;
      man.dekada.fulfilment = 10;
      man.dekada.pay = 10;
    }
    return tiny;
  }

  /** Closes the dekada; returns what the men then resent. */
  private static double[] closed(TinyShop tiny) {
    new Feelings(new Incidents(new Chronicle(), 1))
        .closeDekada(tiny.rules, tiny.shop, tiny.mechanisms, TinyShop.SPREAD, 1);
    double[] resentment = new double[3];
    for (int slot = 0; slot < 3; slot++) {
      resentment[slot] = tiny.man(slot).mind.resentment;
    }
    return resentment;
  }

  /** Pay of 1, e and e² roubles a shift, so that logs are 0, 1 and 2. */
  private static TinyShop unequal(String... settings) {
    TinyShop tiny = tiny(settings);
    tiny.man(1).dekada.pay = 10 * Math.E;
    tiny.man(2).dekada.pay = 10 * Math.E * Math.E;
    return tiny;
  }

  @Test
  void resentmentFadesAndThePoorerResentTheRicher() {
    TinyShop tiny = unequal();
    for (Worker man : tiny.shop.roster) {
      man.mind.resentment = 1;
    }
    double[] resentment = closed(tiny);
    // Half is left. The first sees 1 and 2 more: 0.1 · 1.5; the second 1 more and 1 less: 0.1 · 0.5
    // - 0.5 · 0.1 · 0.5; the third 2 and 1 less: -0.5 · 0.1 · 1.5.
    assertThat(resentment[0]).isCloseTo(0.5 + 0.15, within(1e-12));
    assertThat(resentment[1]).isCloseTo(0.5 + 0.05 - 0.025, within(1e-12));
    assertThat(resentment[2]).isCloseTo(0.5 - 0.075, within(1e-12));
  }

  @Test
  void resentmentIsNeverNegative() {
    assertThat(closed(unequal())[2]).isZero();
  }

  @Test
  void talkDrawsAllToTheMean() {
    TinyShop tiny = unequal("mechanisms.talk: true", "worker.resentment.talk: 0.4");
    double mean = (0.15 + 0.025 + 0) / 3;
    double[] resentment = closed(tiny);
    assertThat(resentment[0]).isCloseTo(0.15 + 0.4 * (mean - 0.15), within(1e-12));
    assertThat(resentment[1]).isCloseTo(0.025 + 0.4 * (mean - 0.025), within(1e-12));
    assertThat(resentment[2]).isCloseTo(0.4 * mean, within(1e-12));
  }

  @Test
  void longerWaitingIsResentedAndTheMoreByWhoFallsShort() {
    TinyShop tiny = tiny();
    double[] wait = {3, 1, 1};
    for (int slot = 0; slot < 3; slot++) {
      tiny.man(slot).dekada.wait = 4 * wait[slot];
      tiny.man(slot).dekada.batches = 4;
    }
    tiny.man(0).dekada.fulfilment = 8; // 0.8 a shift: times 1 + 3 · 0.2
    double[] resentment = closed(tiny);
    assertThat(resentment[0]).isCloseTo(0.2 * 2 * 1.6, within(1e-12));
    assertThat(resentment[1]).isZero();
  }

  @Test
  void shiftsSpentHelpingCountAtThePayHeIsUsedTo() {
    TinyShop tiny = tiny("mechanisms.loss: false");
    Worker helper = tiny.man(0);
    helper.dekada.helped = 5;
    helper.dekada.own = 5;
    helper.dekada.fulfilment = 5;
    helper.mind.logReference = 0; // one rouble
    helper.dekada.pay = 5 + 20; // his help is paid at four, which mates do not envy
    helper.dekada.helpPay = 20;
    double[] resentment = closed(tiny);
    assertThat(resentment[0]).isCloseTo(0.5 * 0.5, within(1e-12)); // half his shifts off his place
    assertThat(resentment[1]).isZero();
    // What he is used to follows what he earned, 2.5 roubles a shift.
    assertThat(helper.mind.logReference).isCloseTo(0.25 * Math.log(2.5), within(1e-12));
  }

  @Test
  void lossAfterTheRiseIsFeltInTheSightOfRecordMen() {
    TinyShop tiny = tiny();
    for (Worker man : tiny.shop.roster) {
      man.mind.logReference = 0.5; // now they earn one rouble, of log 0
    }
    tiny.man(0).repute.titled = true; // a third: 0.2 + 0.6 / 3 = 0.4
    double[] resentment = closed(tiny);
    double felt = 0.5 * (0.5 - 0.1) * 0.4;
    assertThat(resentment[0]).isCloseTo(0.25 * felt, within(1e-12));
    assertThat(resentment[1]).isCloseTo(felt, within(1e-12));
    assertThat(tiny.man(1).mind.logReference).isCloseTo(0.5 + 0.25 * (0 - 0.5), within(1e-12));
    TinyShop off = tiny("mechanisms.loss: false");
    off.man(1).mind.logReference = 0.5;
    assertThat(closed(off)[1]).isZero();
  }

  @Test
  void whoeverStandsOutMeetsColdLooks() {
    TinyShop tiny =
        tiny(
            "mechanisms.envy: false",
            "worker.honour.coldLooks: 1",
            "worker.honour.tolerance: 0.6",
            "worker.honour.hostilityDecay: 0.5");
    double[] fulfilment = {20, 10, 0}; // one norm a shift is usual
    for (int slot = 0; slot < 3; slot++) {
      tiny.man(slot).dekada.fulfilment = fulfilment[slot];
      tiny.man(slot).mind.resentment = 0.5; // a quarter when the looks are cast
      tiny.man(slot).mind.hostility = 0.2;
    }
    closed(tiny);
    assertThat(tiny.shop.usualFulfilment).isCloseTo(1, within(1e-12));
    double looks = 1 * (2 - 0.6) * 0.25; // two spreads above what is usual
    assertThat(tiny.man(0).mind.hostility).isCloseTo((0.2 + looks * 0.8) * 0.5, within(1e-12));
    assertThat(tiny.man(1).mind.hostility).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void methodIsLearnedFromTheBestWhoWasFavoured() {
    TinyShop tiny = tiny("worker.method.showingGain: 0.5");
    tiny.man(0).mind.method = 0.8;
    tiny.man(0).dekada.favoured = 1;
    tiny.man(1).mind.method = 0.4;
    tiny.man(2).mind.method = 0.9; // better, but shows it to nobody
    closed(tiny);
    assertThat(tiny.man(1).mind.method).isCloseTo(0.4 + 0.5 * 0.4, within(1e-12));
    assertThat(tiny.man(2).mind.method).isEqualTo(0.9);
    TinyShop off = tiny("mechanisms.learning: false");
    off.man(0).mind.method = 0.8;
    off.man(0).dekada.favoured = 1;
    closed(off);
    assertThat(off.man(1).mind.method).isZero();
  }

  @Test
  void firstPayIsWhatHeIsUsedTo() {
    TinyShop tiny = tiny();
    tiny.man(0).dekada.pay = 30;
    closed(tiny);
    assertThat(tiny.man(0).mind.logReference).isCloseTo(Math.log(3), within(1e-12));
    assertThat(tiny.man(0).dekada.shifts).isZero(); // a new dekada begins
  }

  /**
   * Of three men one holds the title: a third of a lesson of ln 8 leaves half of what is unseen.
   */
  @Test
  void titledMatesAreSeen() {
    TinyShop tiny =
        tiny("worker.honour.seenShare: " + Math.log(8), "worker.honour.seenHalfLife: 10");
    tiny.man(0).repute.titled = true;
    tiny.man(1).mind.seen = 0.8; // of which half is forgotten in the dekada
    closed(tiny);
    assertThat(tiny.man(2).mind.seen).isCloseTo(0.5, within(1e-12));
    assertThat(tiny.man(1).mind.seen).isCloseTo(1 - 0.6 * 0.5, within(1e-12));
  }
}
