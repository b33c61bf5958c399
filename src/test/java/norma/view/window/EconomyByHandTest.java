package norma.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import javax.swing.JComboBox;
import norma.run.Player;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** An economy of three trades in the window, with mouse and keyboard. */
@ResourceLock(Rig.DISPLAY)
class EconomyByHandTest {
  @TempDir Path folder;

  @Test
  void aTradeIsOpenedFromTheMapAndLeftAgain() throws InterruptedException {
    try (Rig rig = Rig.open(Sessions.economy(folder, 3, 2, 6), 1)) {
      GuiActionRunner.execute(() -> rig.window.session().player().step(Player.Step.DAY));
      rig.await("a day", status -> status.day() == 1);
      Component map = named(rig, "floor-map");
      assertThat(map.isShowing()).isTrue();
      // The first trade stands at the left: the others live on it.
      rig.robot.click(map, new Point(map.getWidth() / 6, map.getHeight() / 2));
      rig.press(KeyEvent.VK_ENTER);
      Component floor = named(rig, "floor-canvas");
      assertThat(floor.isShowing()).isTrue();
      assertThat(floor.isFocusOwner()).isTrue();
      assertThat(chosen(rig)).isEqualTo("a");
      rig.press(KeyEvent.VK_BACK_SPACE);
      assertThat(map.isShowing()).isTrue();
      assertThat(map.isFocusOwner()).isTrue();
      rig.press(KeyEvent.VK_RIGHT);
      rig.press(KeyEvent.VK_ENTER);
      assertThat(chosen(rig)).isEqualTo("b");
      rig.frame.button("floor-back").click();
      Rig.doubleClick(map, new Point(map.getWidth() / 6, map.getHeight() / 2));
      assertThat(chosen(rig)).isEqualTo("a");
    }
  }

  private static Component named(Rig rig, String name) {
    return rig.robot.finder().findByName(rig.window.frame(), name);
  }

  private static Object chosen(Rig rig) {
    return ((JComboBox<?>) named(rig, "floor-view")).getSelectedItem();
  }
}
