package norma.view.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import norma.chart.pen.Trade;
import norma.portrait.CommitteePortrait;
import norma.portrait.Duty;
import norma.portrait.MadeShop;
import norma.portrait.Post;
import org.junit.jupiter.api.Test;

/** What is said of a man's hope of the title, and of who gives it. */
final class HopeTest {
  private static final Trade COAL = new Trade("Coal", "t", "hewer", "section", "face");
  private static final CommitteePortrait NEVER =
      new CommitteePortrait(false, -1, "", Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 3);

  @Test
  void whoHasSeenFameIsToldWhatIsAsked() {
    Dossier.Fact hope = Hope.of(post(false, 0.4), MadeShop.OPEN);
    assertThat(hope.value()).isEqualTo("1.48 norms, 2 of 3");
    assertThat(hope.meaning())
        .isEqualTo(
            "his committee asks for 1.48 norms; above it in 2 of 3 dekadas in a row that it takes");
  }

  @Test
  void whoCannotHopeIsToldWhy() {
    assertThat(Hope.of(post(false, 0), MadeShop.OPEN).value()).isEqualTo("none, no fame seen");
    assertThat(Hope.of(post(false, 0.4), MadeShop.CLOSED).value())
        .isEqualTo("none, committee closed");
    assertThat(Hope.of(post(false, 0.4), NEVER).value()).isEqualTo("none, none are given");
  }

  @Test
  void whoHasItIsToldWhatKeepsIt() {
    assertThat(Hope.of(post(true, 0), MadeShop.OPEN).value()).isEqualTo("has it; keep 1.24 norms");
  }

  @Test
  void aCommitteeSaysWhatOpenedIt() {
    Dossier.Fact fact = Hope.ofShop(MadeShop.OPEN, COAL, day -> "day " + day);
    assertThat(fact.value()).isEqualTo("asks 1.48 norms");
    assertThat(fact.meaning())
        .isEqualTo(
            "names title holders since day 2, after a record of this section; asks for so much in 3"
                + " dekadas in a row");
    assertThat(Hope.ofShop(MadeShop.CLOSED, COAL, day -> "").value()).isEqualTo("closed");
    assertThat(Hope.ofShop(NEVER, COAL, day -> "").value()).isEqualTo("none");
  }

  private static Post post(boolean titled, double seen) {
    return MadeShop.post(MadeShop.man(3, "Ivan Koval", titled, seen), Duty.LEADER, 3, 5, 0);
  }
}
