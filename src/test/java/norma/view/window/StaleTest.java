package norma.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.swing.JToolTip;
import norma.run.Player;
import norma.run.Status;
import norma.view.desk.Pick;
import norma.view.desk.Theme;
import norma.view.floor.Floor;
import norma.view.floor.FloorCanvas;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Nothing in the window stays as it was when what it is about has changed. */
@Timeout(180)
@ResourceLock(Rig.DISPLAY)
class StaleTest {
  @Test
  void aTooltipOfTheFloorFollowsTheRun() throws Exception {
    try (Rig rig = Rig.open(Rig.small(300), 11)) {
      step(rig, Player.Step.DAY);
      var floor = (FloorCanvas) rig.robot.finder().findByName("floor-canvas");
      Point cell =
          GuiActionRunner.execute(
              () -> {
                var man = rig.window.session().shops().get(0).posts().get(0).man();
                var spot = floor.floor().find(new Pick.Man(man.id())).orElseThrow();
                var at = floor.camera().on(Floor.bounds(spot));
                return new Point((int) at.getCenterX(), (int) at.getCenterY());
              });
      rig.robot.moveMouse(floor, new Point(cell.x + 3, cell.y));
      rig.robot.moveMouse(floor, cell);
      until("there is a tooltip", () -> tip(rig.window.frame()) != null);
      String before = GuiActionRunner.execute(() -> tip(rig.window.frame()).getTipText());
      step(rig, Player.Step.MONTH);
      until(
          "it says what is so now",
          () -> {
            JToolTip tip = tip(rig.window.frame());
            return tip != null && !tip.getTipText().equals(before);
          });
    }
  }

  private static void step(Rig rig, Player.Step step) {
    int day = rig.status().day();
    GuiActionRunner.execute(() -> rig.window.session().player().step(step));
    rig.await("a step", now -> now.day() > day && now.mood() == Status.Mood.PAUSED);
  }

  @Test
  void whatWasSaidOfADateGoesWhenItIsCorrected() throws Exception {
    try (Rig rig = Rig.open(Rig.small(300), 11)) {
      var date = rig.frame.textBox("pause-date");
      date.enterText("1 March\n");
      assertThat(banner(rig)).contains("a date is written as");
      date.deleteText().enterText("1935-03-01\n");
      assertThat(banner(rig)).isEmpty();
      GuiActionRunner.execute(() -> rig.window.session().tell("Another sentence."));
      date.deleteText().enterText("1935-02-01\n");
      assertThat(banner(rig)).as("it was not about the date").isEqualTo("Another sentence.");
      rig.frame.button("reset").click();
      rig.frame.button("play").click();
      Status status =
          rig.await("the date", now -> now.day() > 0 && now.mood() == Status.Mood.PAUSED);
      assertThat(status.date()).as("the field holds after a reset").hasToString("1935-02-01");
    }
  }

  private static String banner(Rig rig) {
    return GuiActionRunner.execute(
        () -> {
          Component banner = named(rig.window.frame(), "banner");
          return banner.isVisible()
              ? ((javax.swing.JLabel) named(rig.window.frame(), "banner-text")).getText()
              : "";
        });
  }

  /** Dark, then small, then large again: each part keeps its share. */
  @Test
  void partsKeepTheirSharesInAnotherLookAndSize() throws Exception {
    try (Rig rig = Rig.open(Rig.small(300), 11)) {
      Map<String, Double> shares = shares(rig);
      rig.frame.resizeTo(new Dimension(1024, 700));
      assertKept(rig, shares);
      rig.robot.pressKey(KeyEvent.VK_CONTROL);
      rig.press(KeyEvent.VK_D);
      rig.robot.releaseKey(KeyEvent.VK_CONTROL);
      until("it is dark", Theme::isDark);
      assertKept(rig, shares);
      rig.frame.resizeTo(new Dimension(1580, 960));
      assertKept(rig, shares);
      rig.frame.resizeTo(new Dimension(1024, 700));
      assertKept(rig, shares);
      for (String button : new String[] {"floor-fit", "floor-zoom-in", "pause-event"}) {
        assertThat(GuiActionRunner.execute(() -> isWhole(rig.window.frame(), button)))
            .as("%s is not cut", button)
            .isTrue();
      }
    }
  }

  @Test
  void whatWasHiddenOrWorkedOutHasTheNewColoursToo() throws Exception {
    try (Rig rig = Rig.open(Rig.small(300), 11)) {
      step(rig, Player.Step.DAY);
      GuiActionRunner.execute(() -> Theme.DARK.apply());
      rig.robot.waitForIdle();
      GuiActionRunner.execute(
          () -> {
            var session = rig.window.session();
            session.inspect(new Pick.Man(session.shops().get(0).posts().get(0).man().id()));
          });
      rig.robot.waitForIdle();
      Component cards = named(rig.window.frame(), "inspector-cards");
      assertThat(GuiActionRunner.execute(() -> light(cards.getBackground()))).isLessThan(110);
      for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
        GuiActionRunner.execute(() -> theme.apply());
        rig.robot.waitForIdle();
        Component fact = label(rig.window.frame(), "hostility");
        int contrast =
            GuiActionRunner.execute(
                () ->
                    Math.abs(
                        light(fact.getForeground()) - light(fact.getParent().getBackground())));
        assertThat(contrast).as("a fact's name in %s", theme).isGreaterThan(55);
      }
    }
  }

  private static int light(java.awt.Color colour) {
    return (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
  }

  private static Component label(Container within, String text) {
    for (Component one : within.getComponents()) {
      Component found =
          one instanceof javax.swing.JLabel label && text.equals(label.getText())
              ? label
              : one instanceof Container inner ? label(inner, text) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static void assertKept(Rig rig, Map<String, Double> shares) {
    rig.robot.waitForIdle();
    LockSupport.parkNanos(500_000_000);
    rig.robot.waitForIdle();
    shares(rig)
        .forEach(
            (name, share) ->
                assertThat(share)
                    .as(name)
                    .isCloseTo(shares.get(name), org.assertj.core.data.Offset.offset(0.06)));
  }

  /** Shares of the window's height. */
  private static Map<String, Double> shares(Rig rig) {
    return GuiActionRunner.execute(
        () -> {
          double height = rig.window.frame().getContentPane().getHeight();
          return Map.of(
              "floor", named(rig.window.frame(), "floor").getHeight() / height,
              "tabs", named(rig.window.frame(), "tabs").getHeight() / height,
              "charts", named(rig.window.frame(), "charts").getHeight() / height,
              "news", named(rig.window.frame(), "news").getParent().getHeight() / height);
        });
  }

  private static boolean isWhole(Container frame, String name) {
    Component button = named(frame, name);
    return button.getX() + button.getWidth() <= button.getParent().getWidth()
        && button.getWidth() >= button.getMinimumSize().width;
  }

  private static Component named(Container within, String name) {
    for (Component one : within.getComponents()) {
      Component found =
          name.equals(one.getName())
              ? one
              : one instanceof Container inner ? named(inner, name) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static JToolTip tip(java.awt.Window window) {
    JToolTip tip = tipWithin(window);
    for (java.awt.Window owned : window.getOwnedWindows()) {
      tip = tip == null && owned.isShowing() ? tipWithin(owned) : tip;
    }
    return tip;
  }

  private static JToolTip tipWithin(Container within) {
    for (Component one : within.getComponents()) {
      JToolTip found =
          one instanceof JToolTip tip && tip.isShowing()
              ? tip
              : one instanceof Container inner ? tipWithin(inner) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static void until(String what, BooleanSupplier reached) {
    long deadline = System.nanoTime() + Rig.PATIENCE;
    while (!GuiActionRunner.execute(reached::getAsBoolean)) {
      assertThat(System.nanoTime()).as(what).isLessThan(deadline);
      LockSupport.parkNanos(20_000_000);
    }
  }
}
