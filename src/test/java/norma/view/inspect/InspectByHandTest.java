package norma.view.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JSplitPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import norma.run.Status;
import norma.view.desk.Commands;
import norma.view.desk.Pick;
import norma.view.desk.Session;
import norma.view.desk.Theme;
import norma.view.floor.Floor;
import norma.view.floor.FloorCanvas;
import norma.view.floor.FloorPart;
import norma.view.floor.Spot;
import norma.view.window.Rig;
import norma.view.window.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Floor and inspector with real clicks and keys. */
@ResourceLock(Rig.DISPLAY)
class InspectByHandTest {
  @TempDir Path folder;
  private Session session;
  private FloorPart floor;
  private InspectorPart inspector;
  private JFrame frame;
  private Timer clock;
  private Robot robot;

  @BeforeEach
  void open() throws Exception {
    Assumptions.assumeFalse(
        GraphicsEnvironment.isHeadless(), "there is no display for clicks and keys");
    robot = new Robot();
    robot.setAutoDelay(30);
    var scenario = Sessions.district(folder, 6, 12, 1);
    SwingUtilities.invokeAndWait(
        () -> {
          Theme.LIGHT.apply();
          session = Sessions.session(scenario);
          floor = new FloorPart(session);
          inspector = new InspectorPart(session);
          session.add(floor);
          session.add(inspector);
          frame = new JFrame("floor and inspector");
          JSplitPane both =
              new JSplitPane(JSplitPane.VERTICAL_SPLIT, floor.component(), inspector.component());
          both.setDividerLocation(330);
          new Commands(session, seed -> {}).bindTo(both);
          frame.setContentPane(both);
          frame.setBounds(0, 0, 600, 760);
          frame.setVisible(true);
          clock = new Timer(40, tick -> session.refresh());
          clock.start();
          session.player().step(norma.run.Player.Step.DAY);
        });
    await(() -> frame.isShowing() && floor.canvas().getWidth() > 0);
    focus("floor-canvas");
    await(() -> !session.shops().isEmpty() && session.status().day() == 1);
    await(() -> floor.canvas().floor().shops().get(0).day() == 0);
  }

  @AfterEach
  void close() throws Exception {
    if (frame != null) {
      SwingUtilities.invokeAndWait(
          () -> {
            clock.stop();
            frame.dispose();
            session.close();
          });
    }
  }

  @Test
  void aClickOnAManLooksIntoHimAndPinnedHeStays() throws Exception {
    long id = session.shops().get(1).posts().get(3).man().id();
    String name = session.shops().get(1).posts().get(3).man().name();
    click(middleOf(new Pick.Man(id)));
    await(() -> name.equals(title()));
    click(middleOf("inspector-pin"));
    String other = session.shops().get(4).posts().get(5).man().name();
    click(middleOf(new Pick.Man(session.shops().get(4).posts().get(5).man().id())));
    await(() -> other.equals(title()));
    assertThat(inspector.followed()).hasSize(2);
  }

  @Test
  void aNameIsFoundByTypingItAndTheRunStaysPaused() throws Exception {
    int day = session.status().day();
    click(middleOf("inspector-find"));
    focus("inspector-find");
    type("section 5");
    key(KeyEvent.VK_ENTER);
    await(() -> "Section 5".equals(title()));
    assertThat(((JTextField) find(frame, "inspector-find")).getText()).isEqualTo("section 5");
    assertThat(session.status().mood()).isEqualTo(Status.Mood.PAUSED);
    assertThat(session.status().day()).isEqualTo(day);
  }

  @Test
  void wheelAndKeysZoomAndArrowsSelect() throws Exception {
    double all = floor.canvas().camera().scale();
    robot.mouseMove(middleOf("floor-canvas").x, middleOf("floor-canvas").y);
    robot.mouseWheel(-3);
    await(() -> floor.canvas().camera().scale() > 1.5 * all);
    focus("floor-canvas");
    key(KeyEvent.VK_F);
    await(() -> floor.canvas().camera().isFitted());
    key(KeyEvent.VK_DOWN);
    key(KeyEvent.VK_RIGHT);
    await(() -> floor.canvas().selected().isPresent());
    key(KeyEvent.VK_ENTER);
    await(() -> !title().isEmpty());
    assertThat(session.status().day()).as("the arrows did not step the run").isEqualTo(1);
  }

  private String title() {
    return find(frame, "inspector-title") instanceof JLabel label ? label.getText() : "";
  }

  private Point middleOf(Pick pick) throws Exception {
    AtomicReference<Point> at = new AtomicReference<>();
    on(
        () -> {
          FloorCanvas canvas = floor.canvas();
          Spot spot = canvas.floor().find(pick).orElseThrow();
          Rectangle cell = canvas.camera().on(Floor.bounds(spot));
          Point corner = canvas.getLocationOnScreen();
          at.set(new Point(corner.x + (int) cell.getCenterX(), corner.y + cell.y + 2));
        });
    return at.get();
  }

  private Point middleOf(String name) {
    Component component = find(frame, name);
    Point corner = component.getLocationOnScreen();
    return new Point(corner.x + component.getWidth() / 2, corner.y + component.getHeight() / 2);
  }

  /** Without a window manager a new window may get the keys late, or only when it asks for them. */
  private void focus(String name) throws Exception {
    Component component = find(frame, name);
    await(
        () -> {
          if (!component.isFocusOwner()) {
            frame.toFront();
            component.requestFocus();
          }
          return component.isFocusOwner();
        });
  }

  private void click(Point at) {
    robot.mouseMove(at.x, at.y);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    robot.delay(300);
  }

  private void key(int code) {
    robot.keyPress(code);
    robot.keyRelease(code);
    robot.delay(100);
  }

  private void type(String text) {
    text.chars().forEach(one -> key(KeyEvent.getExtendedKeyCodeForChar(one)));
    robot.delay(300);
  }

  private static void on(Runnable work) throws Exception {
    SwingUtilities.invokeAndWait(work);
  }

  private static void await(BooleanSupplier there) throws Exception {
    boolean[] so = new boolean[1];
    long deadline = System.nanoTime() + Rig.PATIENCE;
    while (!so[0] && System.nanoTime() < deadline) {
      on(() -> so[0] = there.getAsBoolean());
      Thread.sleep(50);
    }
    assertThat(so[0]).as("waited for it").isTrue();
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
    return null;
  }
}
