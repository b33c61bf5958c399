package norma.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.time.LocalDate;
import norma.run.Outcome;
import norma.run.Status;
import norma.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The window under a real mouse and keyboard. */
@Timeout(120)
@ResourceLock(Rig.DISPLAY)
class WindowTest {

  @Test
  void playsToTheDigestOfAHeadlessRun() throws Exception {
    try (Rig rig = Rig.open(Rig.small(300), 11)) {
      rig.press(KeyEvent.VK_SPACE);
      rig.await("the end of the run", status -> status.mood() == Status.Mood.ENDED);
      Outcome outcome = rig.end();
      assertThat(outcome.stopped()).isFalse();
      assertThat(outcome.digest()).isEqualTo(Rig.headless(Rig.small(300), 11));
    }
  }

  @Test
  void stepsByKeysAndButtons() throws Exception {
    try (Rig rig = Rig.open(Rig.small(300), 11)) {
      rig.press(KeyEvent.VK_RIGHT);
      rig.await("the first shift", status -> status.phase() == Phase.SHIFT2);
      rig.press(KeyEvent.VK_UP);
      rig.await("the second day", status -> status.day() == 1);
      rig.press(KeyEvent.VK_PAGE_UP);
      rig.await("February", status -> status.date().equals(LocalDate.of(1935, 2, 1)));
      rig.frame.button("step-day").click();
      rig.await("2 February", status -> status.date().equals(LocalDate.of(1935, 2, 2)));
      assertThat(rig.frame.label("where").text()).contains("1935-02-02").contains("seed 11");
    }
  }

  @Test
  void pausesAtADateThenAtAnEvent() throws Exception {
    try (Rig rig = Rig.open(Rig.small(300), 11)) {
      rig.frame.textBox("pause-date").enterText("1935-03-01\n");
      rig.frame.button("play").click();
      Status there =
          rig.await("a pause", status -> status.day() > 0 && status.mood() == Status.Mood.PAUSED);
      assertThat(there.date()).isEqualTo(LocalDate.of(1935, 3, 1));
      rig.frame.comboBox("pause-event").selectItem("intervention");
      rig.frame.button("play").click();
      there =
          rig.await("a pause", status -> status.day() > 60 && status.mood() == Status.Mood.PAUSED);
      assertThat(there.note()).isEqualTo("intervention");
    }
  }

  @Test
  void whatIsTypedIsNoOrder() throws Exception {
    try (Rig rig = Rig.open(Rig.small(300), 11)) {
      rig.frame.textBox("pause-date").enterText("no date\n");
      assertThat(rig.status().mood()).isEqualTo(Status.Mood.PAUSED);
      assertThat(rig.status().day()).isZero();
      rig.frame
          .label("banner-text")
          .requireText("'no date' is not a date; a date is written as 1936-03-01.");
    }
  }

  @Test
  void startsAgainOnTheSameLuckAndOnOther() throws Exception {
    try (Rig rig = Rig.open(Rig.small(60), 11)) {
      rig.press(KeyEvent.VK_PAGE_UP);
      rig.await("February", status -> status.day() == 31);
      rig.frame.button("reset").click();
      rig.await("the beginning", status -> status.day() == 0 && status.seed() == 11);
      rig.frame.button("new-seed").click();
      Status fresh = rig.await("another seed", status -> status.seed() != 11);
      assertThat(fresh.day()).isZero();
      assertThat(rig.outcomes).hasSize(2);
      assertThat(rig.outcomes.get(0).daysDone()).isEqualTo(31);
    }
  }
}
