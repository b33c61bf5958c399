package norma.view.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import norma.chart.pen.Labels;
import norma.chart.pen.Trade;
import norma.portrait.Duty;
import norma.portrait.MadeShop;
import norma.portrait.Post;
import norma.view.desk.Pick;
import org.junit.jupiter.api.Test;

/** What is said of a man whose place gave no more, and of one who was moved off for him. */
final class FloorTipsTest {
  private static final Labels LABELS =
      new Labels("Coal", 1, Map.of("coal", new Trade("Coal", "t", "hewer", "section", "face")));

  /** The record man heads the place of the second, who stands where the first came from. */
  private final Post leads =
      MadeShop.post(MadeShop.man(0, "Ivan Koval", false, 0.5), Duty.LEADER, 1, 4.25, 1);

  private final Post cleared =
      MadeShop.post(MadeShop.man(1, "Petro Lysenko", false, 0.5), Duty.CLEARED, 1, 0, 0);

  private final Crew crew = new Crew(MadeShop.after(leads, cleared), 2);

  @Test
  void hoursAddUp() {
    // 4.25 + 0.5 + 0.25 + 0 + 1 = 6.
    assertThat(leads.hours()).isEqualTo(6);
    assertThat(leads.lost()).isEqualTo(1.75);
    assertThat(tip(leads))
        .contains(
            "of 6.00 h: 4.25 at work, 0.50 without materials, 0.25 with carrier, line or crane"
                + " busy, 0.00 tool broken, 1.00 place exhausted",
            "upkeep of the place 72 %, he did 50 % of what wore off");
  }

  @Test
  void whoWasMovedOffIsNotAbsent() {
    assertThat(tip(cleared))
        .contains("moved off his place for Ivan Koval", "upkeep of the place 72 %")
        .noneMatch(line -> line.contains("absent"));
  }

  @Test
  void whoWasMovedOffHisPlaceStandsWhereItsManCameFrom() {
    assertThat(crew.at(1)).contains(leads);
    assertThat(crew.at(0)).contains(cleared);
    assertThat(crew.seat(cleared)).isZero();
    assertThat(crew.seat(leads)).isOne();
  }

  private List<String> tip(Post post) {
    return new FloorTips(LABELS)
        .lines(new Spot(null, crew, new Pick.Man(post.man().id()), Optional.of(post)));
  }
}
