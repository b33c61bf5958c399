package norma.view.charts;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import norma.view.desk.Keys;

/** Charts in windows of their own, for another screen; they close with the window they left. */
final class ChartWindows {
  private final Map<JFrame, ChartCard> open = new LinkedHashMap<>();
  private boolean watching;

  /** The charts that are in windows now. */
  Collection<ChartCard> cards() {
    return List.copyOf(open.values());
  }

  /**
   * Opens a window.
   *
   * @param from where the chart comes from, in the main window
   */
  void open(JComponent from, ChartCard card, String title) {
    JFrame window = new JFrame(title);
    window.setName("chart-window-" + card.live().chart().id());
    window.setContentPane(card);
    window.setSize(960, 600);
    window.setLocationByPlatform(true);
    window.setDefaultCloseOperation(JFrame.DISPOSE_ON_CLOSE);
    window
        .getRootPane()
        .registerKeyboardAction(
            escape -> window.dispose(),
            KeyStroke.getKeyStroke("ESCAPE"),
            JComponent.WHEN_IN_FOCUSED_WINDOW);
    window.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosed(WindowEvent event) {
            open.remove(window);
          }
        });
    java.awt.Window main = SwingUtilities.getWindowAncestor(from);
    Keys.lend(main, window);
    closeWith(main);
    open.put(window, card);
    window.setVisible(true);
    card.requestFocusInWindow();
  }

  private void closeWith(java.awt.Window main) {
    if (main == null || watching) {
      return;
    }
    watching = true;
    main.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentHidden(ComponentEvent event) {
            List.copyOf(open.keySet()).forEach(JFrame::dispose);
          }
        });
  }
}
