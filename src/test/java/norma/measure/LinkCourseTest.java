package norma.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is remembered of the links between industries. */
final class LinkCourseTest {

  @Test
  void aLinkIsFollowedDayByDay() {
    History history =
        new MadeUpEconomy(4, "ore", "steel", "forge")
            .flow(0, "ore", "steel", 6, false, 0)
            .flow(0, "steel", "forge", 3, false, 0)
            .flow(1, "ore", "steel", 0.5, true, 40)
            .flow(3, "ore", "steel", 0, true, 60)
            .from(0, "steel", Measure.ROSTER, 20)
            .history();
    List<LinkCourse> links = LinkCourse.of(history);
    assertThat(links).extracting(LinkCourse::to).containsExactly("steel", "forge");
    LinkCourse ore = links.get(0);
    assertThat(ore.stock()).containsExactly(6, 0.5, Double.NaN, 0);
    assertThat(ore.daysShort()).isEqualTo(2);
    assertThat(ore.hoursStarved()).isEqualTo(100);
    // A hundred hours of twenty men.
    assertThat(ore.hoursAMan(history)).isEqualTo(5);
    assertThat(links.get(1).daysShort()).isZero();
    // Nobody is known to work at the forge.
    assertThat(links.get(1).hoursAMan(history)).isZero();
  }

  @Test
  void whereNothingPassesThereAreNoLinks() {
    assertThat(LinkCourse.of(MadeUp.twoIndustries())).isEmpty();
  }
}
