package norma.view.desk;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Window;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JToolTip;
import javax.swing.ToolTipManager;

/**
 * Keeps the tooltip that is open true: Swing asks what it says only when the mouse moves, but while
 * a run plays what lies under a mouse at rest changes.
 */
public final class FreshTip {
  private FreshTip() {}

  /** Has the tooltip of a window, if one is open, say what it would say if it were opened now. */
  public static void renew(JFrame frame) {
    shown(frame.getLayeredPane(), frame.getContentPane())
        .or(() -> above(frame))
        .ifPresent(
            tip -> {
              JComponent about = tip.getComponent();
              Point mouse = about == null ? null : about.getMousePosition();
              if (mouse == null) {
                return;
              }
              MouseEvent rest =
                  new MouseEvent(about, MouseEvent.MOUSE_MOVED, 0, 0, mouse.x, mouse.y, 0, false);
              String text = about.getToolTipText(rest);
              if (text == null || !text.equals(tip.getTipText())) {
                ToolTipManager.sharedInstance().mouseMoved(rest);
              }
            });
  }

  /** A tooltip that does not fit into the frame has a window of its own. */
  private static Optional<JToolTip> above(Window frame) {
    for (Window window : frame.getOwnedWindows()) {
      Optional<JToolTip> tip = window.isShowing() ? shown(window, null) : Optional.empty();
      if (tip.isPresent()) {
        return tip;
      }
    }
    return Optional.empty();
  }

  private static Optional<JToolTip> shown(Container within, Component without) {
    for (Component one : within.getComponents()) {
      if (one instanceof JToolTip tip && tip.isShowing()) {
        return Optional.of(tip);
      }
      // What fills the frame lies below all tooltips and holds none.
      if (one != without && one instanceof Container inner) {
        Optional<JToolTip> tip = shown(inner, without);
        if (tip.isPresent()) {
          return tip;
        }
      }
    }
    return Optional.empty();
  }
}
