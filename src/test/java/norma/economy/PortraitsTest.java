package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import norma.portrait.Post;
import norma.portrait.ShopPortrait;
import norma.rule.PlanKind;
import norma.shift.Loss;
import norma.shift.Role;
import norma.shift.ShiftOrder;
import norma.shift.ShiftResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an onlooker sees of a shift of two men, of whom one lost time. */
final class PortraitsTest {
  @TempDir static Path folder;

  @Test
  void hoursLostStandUnderTheirCauseAndCarriersAreLoadedByBatches() {
    TinyShop tiny = new TinyShop(folder, 2, "haulage.hoursAway: 0.5");
    ShiftOrder order = tiny.order();
    Lineup lineup = new Lineup(order, tiny.about(tiny.outlook(0)));
    order.id[0] = tiny.man(0).id;
    order.id[1] = tiny.man(1).id;
    ShiftResult result = new ShiftResult(2);
    result.lost(Loss.STARVED)[1] = 2;
    result.lost(Loss.BLOCKED)[1] = 1;
    result.lost(Loss.DOWN)[1] = 0.5;
    result.lost(Loss.EXHAUSTED)[1] = 0.25;
    result.worked[1] = 4.25;
    order.role[0] = Role.LEADER;
    order.role[1] = Role.LEADER;
    result.batches[0] = 3;
    result.batches[1] = 1;
    tiny.shop.watch();
    tiny.shop.notes[0].begin(0, 2, TinyShop.HOURS);
    tiny.shop.notes[0].end(PlanKind.EQUAL, false, lineup.chosen(), order, result);

    Register register = new Register(tiny.scenario.names(), 1, tiny.shop.roster.length);
    for (Worker man : tiny.shop.roster) {
      register.enter(man.person);
    }
    ShopPortrait shop =
        Portraits.shop(tiny.industry, tiny.mechanisms, tiny.shop, 0, false, register);

    Post post = shop.posts().get(1);
    assertThat(post.starved()).isEqualTo(2);
    assertThat(post.blocked()).isEqualTo(1);
    assertThat(post.down()).isEqualTo(0.5);
    assertThat(post.exhausted()).isEqualTo(0.25);
    assertThat(post.lost()).isEqualTo(3.75); // 2 + 1 + 0.5 + 0.25
    assertThat(post.hours()).isEqualTo(TinyShop.HOURS); // 4.25 at work
    assertThat(post.upkeep()).as("upkeep cannot be put off here").isNaN();
    assertThat(shop.posts().get(0).starved()).isZero();
    // 4 batches take a carrier for half an hour each, of carriers · 8 hours.
    assertThat(shop.carrierLoad()).isCloseTo(2 / (8.0 * shop.carriers()), within(1e-12));
  }
}
