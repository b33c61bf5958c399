package norma.view.charts;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Insets;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import norma.view.desk.Commands;

/** What can be done with a chart: buttons in its corner, a menu and keys. */
final class CardControls {
  private static final int SIZE = 18;

  /** What a chart's controls ask of the place it stands in. */
  interface Host {
    /** Makes a chart as large as the place of all charts, or small again. */
    void enlarge(ChartCard card);

    /** Opens a window of its own for a chart. */
    void detach(ChartCard card);

    /** Saves a chart. */
    void save(ChartCard card, ChartFiles.Form form);
  }

  private final ChartCard card;
  private final Host host;
  private final String id;
  private final JToggleButton log = new JToggleButton("log");
  private final JButton size = new JButton();
  private final JButton more = new JButton("…");

  private CardControls(ChartCard card, Host host) {
    this.card = card;
    this.host = host;
    this.id = card.live().chart().id();
  }

  /**
   * Gives a card its controls.
   *
   * @param sized whether it can be made larger or smaller
   */
  static void addTo(ChartCard card, Host host, boolean sized) {
    new CardControls(card, host).add(sized);
  }

  private void add(boolean sized) {
    dress(log, "chart-log-", "Log scale", card.live().canBeLog());
    log.setSelected(card.log());
    log.addActionListener(click -> log(log.isSelected()));
    dress(size, "chart-enlarge-", card.full() ? "Back to all charts" : "Enlarge", sized);
    size.setIcon(
        UIManager.getIcon(
            card.full() ? "InternalFrame.minimizeIcon" : "InternalFrame.maximizeIcon"));
    size.addActionListener(click -> host.enlarge(card));
    dress(more, "chart-menu-", "Save, detach …", true);
    more.addActionListener(click -> menu().show(more, 0, more.getHeight()));
    place();
    card.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            place();
          }
        });
    card.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            popup(event);
          }

          @Override
          public void mouseReleased(MouseEvent event) {
            popup(event);
          }

          @Override
          public void mouseClicked(MouseEvent event) {
            if (sized && event.getClickCount() == 2 && event.getButton() == MouseEvent.BUTTON1) {
              host.enlarge(card);
            }
          }
        });
    key("ENTER", () -> enlarge(sized));
    key("L", () -> log(!card.log()));
    key("D", () -> host.detach(card));
    key("COMMA", () -> card.move(-1));
    key("PERIOD", () -> card.move(1));
    key("shift COMMA", () -> card.move(-30));
    key("shift PERIOD", () -> card.move(30));
    key("CONTEXT_MENU", () -> menu().show(card, 20, 20));
    key("shift F10", () -> menu().show(card, 20, 20));
  }

  private void enlarge(boolean sized) {
    if (sized) {
      host.enlarge(card);
    }
  }

  private void dress(AbstractButton button, String name, String what, boolean shown) {
    button.setName(name + (card.full() ? "large-" : "") + id);
    button.setToolTipText(what);
    button.getAccessibleContext().setAccessibleName(what + ": " + card.live().chart().title());
    button.setMargin(new Insets(0, 0, 0, 0));
    button.setFont(button.getFont().deriveFont(Font.PLAIN, 10f));
    button.putClientProperty("JButton.buttonType", "toolBarButton");
    button.setFocusable(false);
    button.setVisible(shown);
    card.add(button);
  }

  private void place() {
    int right = card.getWidth() - 4;
    for (JComponent button : new JComponent[] {more, size, log}) {
      if (button.isVisible()) {
        int width = button == log ? 26 : SIZE;
        right -= width + 1;
        button.setSize(new Dimension(width, SIZE));
        button.setLocation(right, 3);
      }
    }
  }

  private void log(boolean wanted) {
    card.log(wanted);
    log.setSelected(card.log());
  }

  private void popup(MouseEvent event) {
    if (event.isPopupTrigger()) {
      menu().show(card, event.getX(), event.getY());
    }
  }

  private JPopupMenu menu() {
    JPopupMenu menu = new JPopupMenu();
    menu.setName("chart-popup-" + id);
    if (size.isVisible()) {
      menu.add(Commands.action(size.getToolTipText(), "", "ENTER", () -> host.enlarge(card)));
    }
    menu.add(Commands.action("Window of its own", "", "D", () -> host.detach(card)));
    JCheckBoxMenuItem ratios = new JCheckBoxMenuItem("Log scale", card.log());
    ratios.setAccelerator(KeyStroke.getKeyStroke("L"));
    ratios.setEnabled(card.live().canBeLog());
    ratios.addActionListener(click -> log(ratios.isSelected()));
    menu.add(ratios);
    menu.addSeparator();
    for (ChartFiles.Form form : ChartFiles.Form.values()) {
      Action save =
          Commands.action("Save " + form.title() + " …", "", null, () -> host.save(card, form));
      menu.add(save).setName("chart-save-" + form.extension());
    }
    return menu;
  }

  private void key(String stroke, Runnable work) {
    card.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(stroke), stroke);
    card.getActionMap().put(stroke, Commands.action(stroke, "", null, work));
  }
}
