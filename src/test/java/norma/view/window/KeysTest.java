package norma.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.text.JTextComponent;
import norma.run.Player;
import norma.run.Status;
import norma.view.desk.Pick;
import norma.view.desk.Theme;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The keys of the README, typed as a user types them: under a window manager, in a window that
 * nobody has given the focus, and after clicks on whatever takes it.
 */
@Timeout(180)
@ResourceLock(Rig.DISPLAY)
class KeysTest {
  private Rig rig;
  private Robot robot;

  @BeforeEach
  void open() throws InterruptedException, AWTException {
    rig = Rig.openUnplaced(Rig.small(700), 11);
    robot = new Robot();
    robot.setAutoDelay(20);
    until("the window manager gave the window the focus", () -> rig.window.frame().isFocused());
  }

  @AfterEach
  void close() {
    if (rig != null) {
      // A window does not close while a dialog of it is open.
      GuiActionRunner.execute(
          () -> {
            if (dialog() != null) {
              dialog().dispose();
            }
          });
      rig.close();
    }
  }

  @Test
  void workInAFreshWindow() {
    orders();
    assertThat(Theme.isDark()).isFalse();
    type(KeyEvent.VK_CONTROL, KeyEvent.VK_D);
    until("it is dark", Theme::isDark);
    orders();
    type(KeyEvent.VK_CONTROL, KeyEvent.VK_D);
    until("it is light", () -> !Theme.isDark());
    type(KeyEvent.VK_CONTROL, KeyEvent.VK_R);
    rig.await("the beginning", status -> status.day() == 0);
    type(KeyEvent.VK_CONTROL, KeyEvent.VK_N);
    rig.await("another seed", status -> status.seed() != 11);
    orders();
  }

  @Test
  void areToldWithoutMarkup() {
    type(KeyEvent.VK_F1);
    until("the keys are shown", () -> dialog() != null);
    List<String> words = new ArrayList<>();
    GuiActionRunner.execute(() -> texts(dialog(), words));
    assertThat(words).contains("space", "page up", "Ctrl+R", "play, or pause");
    assertThat(words).noneMatch(text -> text.contains("<") && !text.startsWith("<html>"));
    type(KeyEvent.VK_SPACE);
    until("a key in a dialog is the dialog's", () -> dialog() == null);
    assertThat(rig.status().mood()).isEqualTo(Status.Mood.PAUSED);
    type(KeyEvent.VK_F1);
    until("the keys are shown", () -> dialog() != null);
    type(KeyEvent.VK_ESCAPE);
    until("they are gone", () -> dialog() == null);
    orders();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "speed", // a slider
        "redraw", // a list that opens
        "play",
        "charts-choose", // a button with a menu
        "chart-best",
        "news",
        "why",
        "floor-fit",
        "floor-colour",
        "inspector-decisions",
        "inspector-events",
        "inspector-pin",
        "tabs"
      })
  void workAfterAClickOn(String name) {
    toTheFirstNews();
    click(name);
    if (name.equals("play")) {
      rig.await("it plays", status -> status.mood() == Status.Mood.PLAYING);
      click(name);
    } else {
      type(KeyEvent.VK_ESCAPE); // what opened is closed
    }
    orders();
  }

  @Test
  void workInTheWindowOfAChart() {
    toTheFirstNews();
    click("chart-best");
    type(KeyEvent.VK_D);
    until("a window is opened", () -> focused() != rig.window.frame() && focused() != null);
    Window chart = focused();
    orders();
    type(KeyEvent.VK_ESCAPE);
    until("it is closed", () -> !chart.isShowing());
  }

  @Test
  void ofTheFloorAreItsArrowsAndNoOthers() {
    toTheFirstNews();
    Status before = rig.status();
    GuiActionRunner.execute(() -> find("floor-canvas").requestFocusInWindow());
    type(KeyEvent.VK_RIGHT);
    type(KeyEvent.VK_UP);
    rest();
    assertThat(rig.status().day()).isEqualTo(before.day());
    assertThat(rig.status().phase()).isEqualTo(before.phase());
    type(KeyEvent.VK_PAGE_UP);
    rig.await("a month", status -> status.date().getMonth() != before.date().getMonth());
    playsAndPauses();
  }

  @Test
  void escapeTakesCausesAndPointedDayAwayFromWhereverTheFocusIs() {
    toTheFirstNews();
    click("news");
    until("the causes are shown", () -> find("why") != null);
    until("a day is pointed at", () -> !label("charts-date").isBlank());
    type(KeyEvent.VK_ESCAPE);
    until("the causes are gone", () -> find("why") == null);
    until("no day is pointed at", () -> label("charts-date").isBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pause-date", "news-search", "inspector-find", "ensemble-n"})
  void areLettersWhereTextIsTyped(String name) {
    if (name.equals("ensemble-n")) {
      rig.frame.tabbedPane("tabs").selectTab(2);
    }
    click(name);
    type(KeyEvent.VK_END);
    type(KeyEvent.VK_1);
    type(KeyEvent.VK_SPACE);
    type(KeyEvent.VK_2);
    type(KeyEvent.VK_LEFT);
    type(KeyEvent.VK_LEFT);
    type(KeyEvent.VK_RIGHT);
    type(KeyEvent.VK_3);
    type(KeyEvent.VK_UP);
    type(KeyEvent.VK_PAGE_UP);
    rest();
    if (!name.equals("ensemble-n")) { // there the arrow up is one more
      assertThat(text(name)).endsWith("1 32");
    }
    assertThat(rig.status().mood()).isEqualTo(Status.Mood.PAUSED);
    assertThat(rig.status().day()).isZero();
    assertThat(rig.status().workerShifts()).isZero();
  }

  @Test
  void anOpenMenuKeepsItsKeys() {
    type(KeyEvent.VK_F10);
    type(KeyEvent.VK_RIGHT);
    type(KeyEvent.VK_UP);
    rest();
    assertThat(rig.status().workerShifts()).isZero();
    type(KeyEvent.VK_ESCAPE);
    type(KeyEvent.VK_ESCAPE);
    type(KeyEvent.VK_ESCAPE);
    orders();
  }

  @Test
  void enterPressesTheButtonThatHasTheFocus() {
    int changes = rig.status().scenario().timeline().size();
    rig.frame.tabbedPane("tabs").selectTab(1);
    GuiActionRunner.execute(() -> find("group-mechanisms").requestFocusInWindow());
    type(KeyEvent.VK_ENTER);
    until("the group is open", () -> find("row-mechanisms.campaign") != null);
    GuiActionRunner.execute(() -> find("rule-mechanisms.campaign").requestFocusInWindow());
    type(KeyEvent.VK_ENTER);
    rig.await("the box is ticked", status -> status.scenario().timeline().size() > changes);
  }

  /** Space, right, up and page up do what the README says. */
  private void orders() {
    long shifts = rig.status().workerShifts();
    type(KeyEvent.VK_RIGHT);
    rig.await("a shift more", status -> status.workerShifts() > shifts && isAtRest(status));
    int day = rig.status().day();
    type(KeyEvent.VK_UP);
    rig.await("a day more", status -> status.day() == day + 1 && isAtRest(status));
    var month = rig.status().date().getMonth();
    type(KeyEvent.VK_PAGE_UP);
    rig.await("a month more", status -> status.date().getMonth() != month && isAtRest(status));
    assertThat(rig.status().date().getDayOfMonth()).isEqualTo(1);
    playsAndPauses();
  }

  private void playsAndPauses() {
    GuiActionRunner.execute(() -> rig.window.session().player().speed(4));
    type(KeyEvent.VK_SPACE);
    rig.await("it plays", status -> status.mood() == Status.Mood.PLAYING);
    type(KeyEvent.VK_SPACE);
    rig.await("it pauses", status -> status.mood() == Status.Mood.PAUSED);
  }

  private static boolean isAtRest(Status status) {
    return status.mood() == Status.Mood.PAUSED;
  }

  /** Plays, not by key, until there is news with causes, and looks into a man. */
  private void toTheFirstNews() {
    GuiActionRunner.execute(
        () -> rig.window.session().player().pauseAt(Set.of(norma.event.Event.Kind.RECORD)));
    GuiActionRunner.execute(() -> rig.window.session().player().play());
    rig.await("news", status -> status.day() > 200 && isAtRest(status));
    GuiActionRunner.execute(
        () -> rig.window.session().player().pauseAt(Set.<norma.event.Event.Kind>of()));
    GuiActionRunner.execute(
        () -> {
          var session = rig.window.session();
          var record = session.news().get(session.news().size() - 1).event();
          session.inspect(new Pick.Man(session.shops().get(0).posts().get(0).man().id()));
          session.player().step(Player.Step.SHIFT);
          session.askWhy(record.id());
          session.player().speed(4); // what a click makes play is not over before the next
        });
    rest();
  }

  private void click(String name) {
    Point at =
        GuiActionRunner.execute(
            () -> {
              Component component = find(name);
              assertThat(component).as(name).isNotNull();
              if (component instanceof JComponent hidden) {
                hidden.scrollRectToVisible(new Rectangle(0, 0, 10, 20));
              }
              Point corner = component.getLocationOnScreen();
              // Of a list the first line; of anything else the middle of what is seen of it.
              int down = component instanceof JList ? 8 : Math.min(40, component.getHeight()) / 2;
              return new Point(corner.x + Math.min(component.getWidth() / 2, 60), corner.y + down);
            });
    robot.mouseMove(at.x, at.y);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    rest();
  }

  private void type(int... keys) {
    for (int key : keys) {
      robot.keyPress(key);
    }
    for (int i = keys.length - 1; i >= 0; i--) {
      robot.keyRelease(keys[i]);
    }
    rest();
  }

  private void rest() {
    robot.waitForIdle();
    LockSupport.parkNanos(150_000_000);
    robot.waitForIdle();
  }

  private Component find(String name) {
    return find(rig.window.frame(), name);
  }

  private static Component find(Container within, String name) {
    for (Component one : within.getComponents()) {
      if (name.equals(one.getName()) && one.isShowing()) {
        return one;
      }
      Component below = one instanceof Container inner ? find(inner, name) : null;
      if (below != null) {
        return below;
      }
    }
    for (Window owned : within instanceof Window top ? top.getOwnedWindows() : new Window[0]) {
      Component below = owned.isShowing() ? find(owned, name) : null;
      if (below != null) {
        return below;
      }
    }
    return null;
  }

  private String text(String name) {
    return GuiActionRunner.execute(() -> ((JTextComponent) find(name)).getText());
  }

  private String label(String name) {
    return ((JLabel) find(name)).getText();
  }

  private static Window focused() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusedWindow();
  }

  private Dialog dialog() {
    for (Window owned : rig.window.frame().getOwnedWindows()) {
      if (owned instanceof Dialog dialog && dialog.isShowing()) {
        return dialog;
      }
    }
    return null;
  }

  private static void texts(Container within, List<String> words) {
    for (Component one : within.getComponents()) {
      if (one instanceof JLabel label && label.getText() != null) {
        words.add(label.getText());
      }
      if (one instanceof Container inner) {
        texts(inner, words);
      }
    }
  }

  private static void until(String what, BooleanSupplier reached) {
    long deadline = System.nanoTime() + Rig.PATIENCE;
    while (!GuiActionRunner.execute(reached::getAsBoolean)) {
      assertThat(System.nanoTime()).as(what).isLessThan(deadline);
      LockSupport.parkNanos(20_000_000);
    }
  }
}
