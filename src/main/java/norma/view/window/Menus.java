package norma.view.window;

import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import norma.run.Player;
import norma.view.desk.Commands;

/** The menu bar: whatever the buttons do, and the look of the window. */
final class Menus {
  /** Keys and what they do, one after the other. */
  private static final List<String> KEYS =
      List.of(
          "space", "play, or pause",
          "→", "go on by a shift",
          "↑", "go on to the end of the day",
          "page up", "go on to the end of the month",
          "Ctrl+R", "start again, same seed, parameters as they are",
          "Ctrl+N", "start again with a new seed",
          "Ctrl+D", "dark or light",
          "Esc", "no day pointed at, the causes closed, a large chart small again",
          "on the floor: arrows", "from man to man",
          "Enter", "look into him; with Shift into his shop, with Ctrl his foreman",
          "+ − F", "closer, further, all shops",
          "on the map of trades: arrows", "from trade to trade",
          "Enter, Backspace", "open the floor of a trade; back to the map",
          "F10", "the menu bar",
          "Tab", "to the next part of the window; Enter presses a button or ticks a box");

  private final JMenuBar bar = new JMenuBar();

  /**
   * The menus.
   *
   * @param dark chooses the theme
   * @param end stands at the right end of the bar
   */
  Menus(Commands commands, JCheckBoxMenuItem dark, JComponent end) {
    JMenu run = menu("Run", KeyEvent.VK_R);
    run.add(commands.play());
    for (Player.Step step : Player.Step.values()) {
      run.add(commands.step(step));
    }
    run.addSeparator();
    run.add(commands.reset());
    run.add(commands.newSeed());
    JMenu view = menu("View", KeyEvent.VK_V);
    view.add(dark);
    JMenu help = menu("Help", KeyEvent.VK_H);
    JMenuItem keys = new JMenuItem("Keys");
    keys.setName("keys");
    keys.setAccelerator(KeyStroke.getKeyStroke("F1"));
    keys.addActionListener(
        chosen ->
            JOptionPane.showMessageDialog(bar, table(KEYS), "Keys", JOptionPane.PLAIN_MESSAGE));
    help.add(keys);
    bar.add(end);
  }

  /** Two columns. A page of markup would not do: a dialog shows each line of a text by itself. */
  private static JPanel table(List<String> cells) {
    JPanel table = new JPanel(new GridBagLayout());
    table.setName("keys-table");
    GridBagConstraints at = new GridBagConstraints();
    at.anchor = GridBagConstraints.LINE_START;
    at.insets = new Insets(3, 0, 3, 18);
    for (int i = 0; i < cells.size(); i++) {
      JLabel label = new JLabel(cells.get(i));
      at.gridx = i % 2;
      at.gridy = i / 2;
      if (at.gridx == 0) {
        label.setFont(label.getFont().deriveFont(Font.BOLD));
      }
      table.add(label, at);
    }
    return table;
  }

  private JMenu menu(String name, int mnemonic) {
    JMenu menu = new JMenu(name);
    menu.setMnemonic(mnemonic);
    bar.add(menu);
    return menu;
  }

  JMenuBar bar() {
    return bar;
  }
}
