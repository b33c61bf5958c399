package norma.view;

import java.awt.event.KeyEvent;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.KeyStroke;
import norma.run.Player;

/** The menu bar: whatever the buttons do, and the look of the window. */
final class Menus {
  private static final String KEYS =
      """
      <html><table cellpadding="3">
      <tr><td><b>space</b></td><td>play, or pause</td></tr>
      <tr><td><b>→</b></td><td>go on by a shift</td></tr>
      <tr><td><b>↑</b></td><td>go on to the end of the day</td></tr>
      <tr><td><b>page up</b></td><td>go on to the end of the month</td></tr>
      <tr><td><b>Ctrl+R</b></td><td>start again, same seed, parameters as they are</td></tr>
      <tr><td><b>Ctrl+N</b></td><td>start again with a new seed</td></tr>
      <tr><td><b>Ctrl+D</b></td><td>dark or light</td></tr>
      <tr><td><b>Esc</b></td><td>no day pointed at; the causes closed</td></tr>
      <tr><td><b>on the floor: arrows</b></td><td>from man to man</td></tr>
      <tr><td><b>Enter</b></td><td>look into him; with Shift into his shop, with Ctrl his foreman</td></tr>
      <tr><td><b>+ − F</b></td><td>closer, further, all shops</td></tr>
      <tr><td><b>F10</b></td><td>the menu bar</td></tr>
      <tr><td><b>Tab</b></td><td>to the next part of the window</td></tr>
      </table></html>
      """;

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
        chosen -> JOptionPane.showMessageDialog(bar, KEYS, "Keys", JOptionPane.PLAIN_MESSAGE));
    help.add(keys);
    bar.add(end);
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
