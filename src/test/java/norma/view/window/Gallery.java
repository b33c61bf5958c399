package norma.view.window;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;
import norma.event.Event;
import norma.run.Player;
import norma.run.Status;
import norma.scenario.Scenario;
import norma.view.desk.Pick;
import norma.view.desk.Theme;
import org.assertj.swing.edt.GuiActionRunner;

/**
 * Takes pictures of the window at work, for a folder to look through and for the README.
 *
 * <pre>
 * xvfb-run -s "-screen 0 1920x1080x24" mvn -q test-compile \
 *   org.codehaus.mojo:exec-maven-plugin:3.6.4:java \
 *   -Dexec.classpathScope=test -Dexec.mainClass=norma.view.window.Gallery -Dexec.args="FOLDER"
 * </pre>
 *
 * <p>With a second argument, such as 1280x800, in that size, with a third, light or dark, in that
 * theme only. With a fourth, a scenario's file: then the floor as a map of trades and trade by
 * trade is among the pictures, where it has several.
 */
public final class Gallery {
  public static final List<Dimension> SIZES =
      List.of(new Dimension(1280, 800), new Dimension(1920, 1080));

  private final Path folder;
  private final Rig rig;
  private final String name;

  private Gallery(Path folder, Rig rig, Theme theme, Dimension size) {
    this.folder = folder;
    this.rig = rig;
    name =
        "-%dx%d-%s.png".formatted(size.width, size.height, theme.name().toLowerCase(Locale.ROOT));
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Scenario scenario = args.length < 4 ? Rig.coal() : Rig.read(Path.of(args[3]));
    for (Dimension size : args.length < 2 ? SIZES : List.of(size(args[1]))) {
      for (Theme theme : Theme.values()) {
        if (args.length < 3 || args[2].equalsIgnoreCase(theme.name())) {
          try (Rig rig = Rig.open(scenario, scenario.seed(), theme)) {
            rig.frame.moveTo(new Point(0, 0));
            rig.frame.resizeTo(size);
            Gallery gallery = new Gallery(folder, rig, theme, size);
            if (scenario.rules().industries().size() > 1) {
              new EconomyGallery(gallery, rig).take();
            } else {
              gallery.take();
            }
          }
        }
      }
    }
  }

  private static Dimension size(String text) {
    String[] sides = text.split("x", 2);
    return new Dimension(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
  }

  private void take() throws IOException {
    shoot("1-start");
    playTo(Event.Kind.RECORD);
    playTo(Event.Kind.RECORD);
    shoot("2-record");
    Event record = last(Event.Kind.RECORD);
    onSwing(() -> rig.window.session().inspect(new Pick.Man(record.worker())));
    for (int shift = 0; shift < 4; shift++) {
      order(player -> player.step(Player.Step.SHIFT)); // what he weighs is kept from now on
      settle();
    }
    shoot("3-inspector");
    playTo(Event.Kind.NORM_REVISION);
    order(player -> player.step(Player.Step.MONTH));
    settle();
    shoot("4-revision");
    Event revision = last(Event.Kind.NORM_REVISION);
    onSwing(() -> rig.window.session().askWhy(revision.id()));
    onSwing(() -> rig.window.session().pointAt(revision.day()));
    shoot("5-why");
    tab(1);
    rig.frame.textBox("rules-search").enterText("revision");
    shoot("6-parameters");
    rig.frame.textBox("rules-search").deleteText();
    whatIf();
    shoot("7-what-if");
    order(Player::dropBranch);
    settle();
    rig.frame.spinner("ensemble-n").enterTextAndCommit("12");
    rig.frame.button("ensemble-run").click();
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
    while (GuiActionRunner.execute(() -> rig.window.session().ensemble().size()) < 12
        && System.nanoTime() < deadline) {
      LockSupport.parkNanos(100_000_000);
    }
    shoot("8-ensemble");
  }

  /** The same years again, and beside them, from the first records on, without priority. */
  private void whatIf() {
    rig.frame.button("reset").click();
    rig.await("the beginning", status -> status.day() == 0);
    playTo(Event.Kind.RECORD);
    playTo(Event.Kind.RECORD);
    tab(2);
    rig.frame.textBox("whatif-search").enterText("priority");
    rig.frame.comboBox("whatif-parameter").selectItem("mechanisms.priority");
    rig.frame.checkBox("whatif-value").uncheck();
    rig.frame.button("whatif-branch").click();
    rig.await("the branch", Status::branched);
    settle();
    order(Player::play);
    rig.await("the end", status -> status.mood() == Status.Mood.ENDED);
  }

  interface Order {
    void to(Player player);
  }

  void order(Order order) {
    onSwing(() -> order.to(rig.window.session().player()));
  }

  static void onSwing(Runnable work) {
    GuiActionRunner.execute(work::run);
  }

  void tab(int index) {
    rig.frame.tabbedPane("tabs").selectTab(index);
  }

  void playTo(Event.Kind kind) {
    int day = rig.status().day();
    order(player -> player.pauseAt(List.of(kind)));
    order(Player::play);
    rig.await(kind.label(), status -> status.day() > day && status.mood() == Status.Mood.PAUSED);
    order(player -> player.pauseAt(List.<Event.Kind>of()));
  }

  /** Waits until an order has been carried out and shown. */
  void settle() {
    LockSupport.parkNanos(300_000_000);
    rig.await("rest", status -> status.mood() != Status.Mood.BUSY);
  }

  Event last(Event.Kind kind) {
    List<Event> events = rig.window.session().history().events();
    for (int i = events.size() - 1; i >= 0; i--) {
      if (events.get(i).kind() == kind) {
        return events.get(i);
      }
    }
    throw new IllegalStateException("no " + kind);
  }

  void shoot(String scene) throws IOException {
    LockSupport.parkNanos(600_000_000);
    rig.robot.waitForIdle();
    Rectangle place = GuiActionRunner.execute(() -> rig.window.frame().getBounds());
    try {
      var picture = new java.awt.Robot().createScreenCapture(place);
      ImageIO.write(picture, "png", folder.resolve(scene + name).toFile());
    } catch (java.awt.AWTException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
