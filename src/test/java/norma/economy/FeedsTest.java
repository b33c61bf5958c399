package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.portrait.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Industries that live on each other, of two shops each; what they make is written in by hand.
 *
 * <p>Every day is a working day, the centre sends an ordinary day's supply to every shop, and the
 * shops use up whatever they get.
 */
final class FeedsTest {
  @TempDir private Path folder;

  private PlannersDesk desk;
  private Feeds feeds;
  private Supply supply;
  private int day;

  /** Sets industries up; feeds are "ore > steel: slack days openingDays storeDays". */
  private void industries(List<String> ids, String... feedLines) {
    List<String> settings = new ArrayList<>();
    Map<String, String> set = new LinkedHashMap<>();
    set.put("district.shops", "2");
    set.put("rota.everyDay", "true");
    set.put("supplies.growthPerYear", "0");
    set.put("supplies.openingDays", "0");
    set.put("mechanisms.unevenDeliveries", "false");
    for (String line : feedLines) {
      String[] words = line.split("[ >:]+");
      String path = "industries." + words[1] + ".inputs." + words[0] + ".";
      set.put(path + "slack", words[2]);
      set.put(path + "days", words[3]);
      set.put(path + "openingDays", words[4]);
      set.put(path + "storeDays", words[5]);
    }
    set.forEach(
        (path, value) -> {
          settings.add(path);
          settings.add(value);
        });
    desk = new PlannersDesk(folder, ids, settings.toArray(String[]::new));
    feeds = new Feeds(desk.country);
    supply = new Supply(desk.calendar, 1);
    day = 0;
  }

  /** Lives a day on which each industry makes such a part of its opening plan; what flowed. */
  private List<Flow> live(double... made) {
    dawn();
    for (int i = 0; i < made.length; i++) {
      make(desk.country.industries().get(i), made[i]);
    }
    feeds.night(day);
    day++;
    return feeds.flows();
  }

  private void dawn() {
    desk.country.shops().forEach(shop -> shop.tally.clear());
    feeds.dawn(day);
    for (Industry industry : desk.country.industries()) {
      supply.deliver(industry, desk.mechanisms(), day);
    }
  }

  /** An industry makes such a part of its plan, shops unlike, and uses up what it has. */
  private static void make(Industry industry, double part) {
    for (Shop shop : industry.shops) {
      double output = part * shop.month.targetPerDay * (shop.index == 0 ? 1.5 : 0.5);
      shop.tally.add(Count.OUTPUT, output);
      shop.stores.settle(0, 0);
    }
  }

  /** What the shops of an industry were sent, in ordinary days. */
  private double sent(int industry) {
    Industry it = desk.country.industries().get(industry);
    double sent = 0;
    double ordinary = 0;
    for (Shop shop : it.shops) {
      sent += shop.tally.of(Count.DELIVERED);
      ordinary += shop.dailySupply(it.rules, it.production);
    }
    return sent / ordinary;
  }

  @Test
  void whatIsAllScrapSendsNothing() {
    industries(List.of("ore", "steel"), "ore > steel: 1 1 3 9");
    dawn();
    Shop pit = desk.country.industries().get(0).shops.get(0);
    pit.tally.add(Count.OUTPUT, 0.3);
    pit.tally.add(Count.SCRAP, 0.1 + 0.2); // summed man by man: more than all by the last digit
    feeds.night(day);
    assertThat(feeds.flows().get(0).shipped()).isZero();
  }

  @Test
  void aSteadySupplierStarvesNobody() {
    industries(List.of("ore", "steel"), "ore > steel: 1 3 5 20");
    for (int i = 0; i < 30; i++) {
      Flow flow = live(1, 1).get(0);
      assertThat(sent(1)).isCloseTo(1, within(1e-12));
      assertThat(flow.limiting()).isFalse();
      // Three days' need is under way from the third day on, and the stock stands.
      assertThat(flow.stock()).isCloseTo(5 - Math.min(3, i + 1), within(1e-12));
    }
  }

  @Test
  void aSupplierThatSlackensOrATightFeedIsHandedOn() {
    industries(List.of("ore", "steel"), "ore > steel: 0.9 2 3 20");
    for (int i = 0; i < 60; i++) {
      live(0.8, 1);
    }
    assertThat(sent(1)).isCloseTo(0.9 * 0.8, within(1e-12));
    assertThat(feeds.flows().get(0).coverage()).isCloseTo(0.72, within(1e-12));
    assertThat(feeds.flows().get(0).limiting()).isTrue();
    assertThat(feeds.flows().get(0).stock()).isCloseTo(0, within(1e-12));
    assertThat(sent(0)).as("ore lives on nobody").isCloseTo(1, within(1e-12));
  }

  @Test
  void aStockWithoutSupplierLastsAsLongAsItIsLarge() {
    industries(List.of("ore", "steel"), "ore > steel: 1 1 4.25 20");
    double[] expected = {1, 1, 1, 1, 0.25, 0, 0};
    for (double part : expected) {
      Flow flow = live(0, 1).get(0);
      assertThat(sent(1)).isCloseTo(part, within(1e-12));
      assertThat(flow.drawn()).isCloseTo(part, within(1e-12));
      assertThat(flow.coverage()).isCloseTo(part, within(1e-12));
      assertThat(flow.limiting()).isEqualTo(part < 1);
    }
  }

  @Test
  void whatIsMadeOnADayArrivesSoManyDaysLater() {
    industries(List.of("ore", "steel"), "ore > steel: 0.5 4 0 20");
    assertThat(live(1, 1).get(0).shipped()).isCloseTo(0.5, within(1e-15));
    for (int i = 1; i < 7; i++) {
      Flow flow = live(0, 1).get(0);
      assertThat(flow.shipped()).isZero();
      assertThat(flow.arrived()).isCloseTo(i == 4 ? 0.5 : 0, within(1e-15));
      assertThat(sent(1)).isCloseTo(i == 4 ? 0.5 : 0, within(1e-12));
    }
  }

  @Test
  void theScarcestInputLimitsSoThatARecordUpstreamNeedNotHelp() {
    industries(List.of("ore", "coal", "steel"), "ore > steel: 1 1 0 20", "coal > steel: 1 1 0 20");
    for (int i = 0; i < 5; i++) {
      live(2, 0.6, 1);
    }
    List<Flow> flows = feeds.flows();
    assertThat(flows).extracting(Flow::from).containsExactly("ore", "coal");
    assertThat(flows).extracting(Flow::limiting).containsExactly(false, true);
    assertThat(sent(2)).isCloseTo(0.6, within(1e-12));
    // On the first day nothing is there; then two days' need of ore comes a day, 0.6 are used.
    assertThat(flows.get(0).stock()).isCloseTo(4 * (2 - 0.6), within(1e-12));
  }

  @Test
  void waitingIsPutDownToTheInputThatLimitsOrToNone() {
    industries(List.of("ore", "steel"), "ore > steel: 1 1 1.5 20");
    double[] starvedHours = new double[2];
    for (int i = 0; i < 2; i++) {
      dawn();
      Shop shop = desk.country.industries().get(1).shops.get(1);
      shop.tally.add(Count.STARVED, 6);
      shop.tally.add(Count.MAN_SHIFTS, 3);
      feeds.night(day++);
      starvedHours[i] = feeds.flows().get(0).starvedHours();
      assertThat(shop.tally.of(Count.INPUT_STARVED)).isEqualTo(starvedHours[i]);
      assertThat(shop.tally.of(Count.FED_SHIFTS)).isEqualTo(3);
    }
    // The stock covers the first day's need and half of the second's.
    assertThat(starvedHours).containsExactly(0, 6);
    Tally unfed = desk.country.industries().get(0).shops.get(0).tally;
    assertThat(unfed.of(Count.FED_SHIFTS)).isZero();
  }

  @Test
  void whatTheShopsHaveNoRoomForStaysInStock() {
    industries(List.of("ore", "steel"), "ore > steel: 1 1 4 20");
    dawn();
    Industry steel = desk.country.industries().get(1);
    double ordinary = 0;
    for (Shop shop : steel.shops) {
      ordinary += shop.dailySupply(steel.rules, steel.production);
    }
    steel.shops.get(0).tally.add(Count.RETURNED, 0.25 * ordinary);
    feeds.night(day);
    assertThat(feeds.flows().get(0).drawn()).isCloseTo(0.75, within(1e-12));
    assertThat(feeds.flows().get(0).stock()).isCloseTo(3.25, within(1e-12));
  }

  @Test
  void paddingArrivesNowhere() {
    industries(List.of("ore", "steel"), "ore > steel: 1 1 2 20");
    List<Flow> honest = live(0.7, 1);
    industries(List.of("ore", "steel"), "ore > steel: 1 1 2 20");
    dawn();
    Industry ore = desk.country.industries().get(0);
    make(ore, 0.7);
    for (Shop shop : ore.shops) {
      shop.tally.add(Count.REPORTED, 3 * shop.tally.of(Count.OUTPUT));
      shop.tally.add(Count.MONTH_PADDED, 2 * shop.tally.of(Count.OUTPUT));
    }
    feeds.night(day);
    assertThat(feeds.flows()).isEqualTo(honest);
    assertThat(honest.get(0).shipped()).isCloseTo(0.7, within(1e-15));
  }

  @Test
  void nothingIsLostOrMade() {
    industries(
        List.of("coal", "railway"), "railway > coal: 1.1 2 3 4", "coal > railway: 0.95 5 6 7");
    double[] shipped = new double[2];
    double[] came = new double[2];
    double[] drawn = new double[2];
    double[] opened = {3, 6};
    for (int i = 0; i < 400; i++) {
      List<Flow> flows =
          live(2 * luck(i, 0), i % 7 == 0 ? 0 : 2 * luck(i, 1)); // one rests now and then
      for (int link = 0; link < 2; link++) {
        Flow flow = flows.get(link);
        shipped[link] += flow.shipped();
        came[link] += flow.arrived() + flow.sentBack();
        drawn[link] += flow.drawn() + flow.sentBack();
        assertThat(opened[link] + came[link]).isCloseTo(drawn[link] + flow.stock(), within(1e-9));
        assertThat(flow.stock()).isBetween(0.0, link == 0 ? 4.0 : 7.0);
        assertThat(flow.coverage()).isBetween(0.0, 1.0);
      }
    }
    for (int i = 0; i < 10; i++) {
      List<Flow> flows = live(0, 0);
      for (int link = 0; link < 2; link++) {
        came[link] += flows.get(link).arrived() + flows.get(link).sentBack();
      }
    }
    assertThat(came[0]).as("all that was sent has come").isCloseTo(shipped[0], within(1e-9));
    assertThat(came[1]).as("all that was sent has come").isCloseTo(shipped[1], within(1e-9));
  }

  private static double luck(int day, int industry) {
    return Draw.uniform(Draw.key(1, Purpose.DELIVERY, day, industry), 0);
  }

  /** Coal needs the railway, the railway coal: who is named first has no advantage. */
  @Test
  void theOrderOfIndustriesDoesNotMatter() {
    String[] circle = {"railway > coal: 1 1 2 4", "coal > railway: 1 2 1 7"};
    industries(List.of("coal", "railway"), circle);
    List<List<Flow>> one = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      one.add(sorted(live(0.9 * sent(0), 1.1 * luck(i, 1))));
    }
    industries(List.of("railway", "coal"), circle);
    for (int i = 0; i < 30; i++) {
      assertThat(sorted(live(1.1 * luck(i, 1), 0.9 * sent(1)))).isEqualTo(one.get(i));
    }
    assertThat(one.get(29)).anyMatch(Flow::limiting);
  }

  @Test
  void aCircleHoldsOrRunsDownByTheProductOfItsSlacks() {
    industries(List.of("coal", "railway"), "railway > coal: 0.9 1 2 9", "coal > railway: 1 1 2 9");
    for (int i = 0; i < 80; i++) {
      liveOnWhatIsSent();
    }
    double before = sent(0);
    assertThat(before).isBetween(0.001, 0.2);
    // Once round in two days: coal brings the railway 1 of what it made, that brings coal 0.9.
    liveOnWhatIsSent();
    liveOnWhatIsSent();
    assertThat(sent(0)).isCloseTo(0.9 * before, within(1e-12));

    // 0.9 · 1.2 is more than 1: the railway has all it needs, and coal 0.9 of it.
    industries(
        List.of("coal", "railway"), "railway > coal: 0.9 1 2 9", "coal > railway: 1.2 1 2 9");
    for (int i = 0; i < 80; i++) {
      liveOnWhatIsSent();
    }
    assertThat(sent(0)).isCloseTo(0.9, within(1e-12));
    assertThat(sent(1)).isCloseTo(1, within(1e-12));
  }

  /** Each makes such a part of its plan as it is sent today. */
  private void liveOnWhatIsSent() {
    dawn();
    for (int i = 0; i < desk.country.industries().size(); i++) {
      make(desk.country.industries().get(i), sent(i));
    }
    feeds.night(day++);
  }

  private static List<Flow> sorted(List<Flow> flows) {
    return flows.stream().sorted(Comparator.comparing(Flow::from)).toList();
  }

  @Test
  void withoutTheMechanismInputsAreAlwaysThere() {
    industries(List.of("ore", "steel"), "ore > steel: 1 1 0 20");
    live(0, 1);
    assertThat(sent(1)).isZero();
    desk.country.adopt(desk.scenario.with(Map.of("mechanisms.feeds", "false")).rules());
    assertThat(live(0, 1)).isEmpty();
    assertThat(sent(1)).isCloseTo(1, within(1e-12));
    Industry steel = desk.country.industries().get(1);
    steel.count(desk.mechanisms());
    assertThat(steel.tally.inputStock()).isNaN();
  }
}
