package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import norma.event.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of three men the first resents so much that he acts; the third earned most. */
final class IncidentsTest {
  @TempDir static Path folder;

  private final Chronicle chronicle = new Chronicle();

  private static TinyShop tiny(String blow, String damage, String refusal, String... settings) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "worker.incidents.hazard: 1",
                "worker.incidents.blowShare: " + blow,
                "worker.incidents.damageShare: " + damage,
                "worker.incidents.refusalShare: " + refusal,
                "worker.incidents.relief: 0.75",
                "worker.incidents.injuryShifts: 4",
                "worker.incidents.damageHours: 1.5",
                "worker.incidents.upset: 0.25",
                "worker.honour.hostilityHit: 0.5",
                "worker.honour.hostilitySeen: 0.25"));
    all.addAll(List.of(settings));
    TinyShop tiny = new TinyShop(folder, 3, all.toArray(String[]::new));
    tiny.man(0).mind.resentment = 2;
    tiny.man(1).dekada.pay = 10;
    tiny.man(2).dekada.pay = 20;
    return tiny;
  }

  private void happen(TinyShop tiny, int dekada) {
    Incidents incidents = new Incidents(chronicle, 1);
    incidents.happen(tiny.rules, tiny.shop, dekada);
    incidents.tell(tiny.industry, tiny.shop);
  }

  @Test
  void blowMakesItsTargetMissShiftsAndEasesTheActor() {
    TinyShop tiny = tiny("1", "0", "0");
    tiny.man(2).next.missShifts = 1;
    happen(tiny, 1);
    assertThat(tiny.man(2).next.missShifts).isEqualTo(1 + 4);
    assertThat(tiny.man(1).next.missShifts).isZero();
    assertThat(tiny.man(0).mind.resentment).isCloseTo(2 * 0.75, within(1e-12));
    assertThat(tiny.shop.tally.of(Count.BLOWS)).isEqualTo(1);
    assertThat(chronicle.log().since(0)).hasSize(1);
    assertThat(chronicle.log().since(0).get(0))
        .returns("blow", Event::text)
        .returns(0, Event::worker)
        .returns(2, Event::target);
  }

  @Test
  void damageCostsHoursRefusalHelpAndAbuseSpeed() {
    TinyShop damage = tiny("0", "1", "0");
    damage.man(2).next.toolDelay = 1;
    happen(damage, 1);
    assertThat(damage.man(2).next.toolDelay).isEqualTo(1.5);
    TinyShop refusal = tiny("0", "0", "1");
    refusal.man(1).mind.refuses = true; // in the dekada before
    happen(refusal, 1);
    assertThat(refusal.man(0).mind.refuses).isTrue();
    assertThat(refusal.man(1).mind.refuses).isFalse();
    TinyShop abuse = tiny("0", "0", "0");
    happen(abuse, 1);
    assertThat(abuse.man(2).next.upset).isEqualTo(0.25);
    assertThat(chronicle.log().since(0))
        .extracting(Event::text)
        .containsExactly("damage", "refusal", "abuse");
    assertThat(abuse.shop.tally.of(Count.BLOWS)).isZero();
    assertThat(abuse.shop.tally.of(Count.INCIDENTS)).isEqualTo(1);
  }

  @Test
  void targetAndOnlookersExpectMoreHostility() {
    TinyShop tiny = tiny("1", "0", "0");
    tiny.man(2).mind.hostility = 0.2;
    happen(tiny, 1);
    assertThat(tiny.man(2).mind.hostility).isCloseTo(0.2 + 0.5 * 0.8, within(1e-12));
    assertThat(tiny.man(1).mind.hostility).isCloseTo(0.25, within(1e-12));
    assertThat(tiny.man(0).mind.hostility).isZero();
  }

  @Test
  void theFavouredAreTargetsBeforeTheRich() {
    TinyShop tiny = tiny("1", "0", "0");
    tiny.man(1).dekada.favoured = 1;
    happen(tiny, 1);
    assertThat(tiny.man(1).next.missShifts).isEqualTo(4);
    assertThat(tiny.man(2).next.missShifts).isZero();
  }

  @Test
  void eachFavouredMateIsAsLikelyATarget() {
    TinyShop tiny = tiny("1", "0", "0", "worker.incidents.relief: 1");
    tiny.man(1).dekada.favoured = 1;
    tiny.man(2).dekada.favoured = 3;
    for (int dekada = 0; dekada < 1000; dekada++) {
      happen(tiny, dekada);
    }
    assertThat(tiny.man(1).next.missShifts / 4000.0).isCloseTo(0.5, within(0.06));
    assertThat(tiny.man(2).next.missShifts / 4000.0).isCloseTo(0.5, within(0.06));
  }

  @Test
  void chanceRisesWithResentmentAndTheKindFollowsTheShares() {
    TinyShop tiny =
        tiny(
            "0.2",
            "0.3",
            "0.1",
            "worker.incidents.hazard: 0.125",
            "worker.incidents.power: 2",
            "worker.incidents.relief: 1");
    for (int dekada = 0; dekada < 4000; dekada++) {
      happen(tiny, dekada); // 0.125 · 2² = 1/2
    }
    List<Event> events = chronicle.log().since(0);
    assertThat(events.size() / 4000.0).isCloseTo(0.5, within(0.03));
    assertThat(share(events, "blow")).isCloseTo(0.2, within(0.04));
    assertThat(share(events, "damage")).isCloseTo(0.3, within(0.04));
    assertThat(share(events, "refusal")).isCloseTo(0.1, within(0.03));
    assertThat(share(events, "abuse")).isCloseTo(0.4, within(0.04));
  }

  private static double share(List<Event> events, String act) {
    return events.stream().filter(event -> event.text().equals(act)).count()
        / (double) events.size();
  }
}
