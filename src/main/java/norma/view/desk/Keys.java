package norma.view.desk;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.HierarchyEvent;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/**
 * The keys of a window: they work wherever the focus is in it, unless text is typed there.
 *
 * <p>Sliders, lists, tables, buttons and panes that scroll have uses of their own for space, arrows
 * and page up, so a key is looked at here before the component with the focus gets it. Components
 * keep the keys that this program itself has bound to them, such as the arrows of the floor. Open
 * menus and lists keep all their keys, and so does every dialog, since it is another window.
 */
public final class Keys implements KeyEventDispatcher {
  /** Property of a window that has the keys of another one. */
  private static final String LENT_BY = "norma.keys";

  private static final int NONE = -1;

  /** Keys without which no text can be typed or moved in. */
  private static final Set<Integer> OF_TEXT =
      Set.of(
          KeyEvent.VK_SPACE,
          KeyEvent.VK_LEFT,
          KeyEvent.VK_RIGHT,
          KeyEvent.VK_UP,
          KeyEvent.VK_DOWN,
          KeyEvent.VK_PAGE_UP,
          KeyEvent.VK_PAGE_DOWN);

  private final JComponent root;
  private final Map<KeyStroke, Action> actions = new HashMap<>();

  /** The key that was taken and is still held down: its character and its release are taken too. */
  private int pressed = NONE;

  private Keys(JComponent root) {
    this.root = root;
  }

  /**
   * Gives a window its keys, for as long as it is open.
   *
   * @param root what fills the window
   * @param all what the keys do; each has an accelerator
   */
  static void give(JComponent root, Iterable<Action> all) {
    Keys keys = new Keys(root);
    for (Action action : all) {
      KeyStroke key = (KeyStroke) action.getValue(Action.ACCELERATOR_KEY);
      keys.actions.put(key, action);
      // While text is typed the field comes first; what it leaves is heard here and not in the
      // menu, which would take a space for an order.
      root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(key, action);
      root.getActionMap().put(action, unlessText(key, action));
    }
    root.addHierarchyListener(
        event -> {
          if ((event.getChangeFlags() & HierarchyEvent.DISPLAYABILITY_CHANGED) != 0) {
            keys.listen(root.isDisplayable());
          }
        });
    keys.listen(root.isDisplayable());
  }

  /** Lets the keys of a window work in another one too, such as that of a single chart. */
  public static void lend(Window from, JFrame to) {
    to.getRootPane().putClientProperty(LENT_BY, from);
  }

  private void listen(boolean open) {
    KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
    focus.removeKeyEventDispatcher(this);
    if (open) {
      focus.addKeyEventDispatcher(this);
    }
  }

  private static Action unlessText(KeyStroke key, Action action) {
    return new AbstractAction() {
      private static final long serialVersionUID = 1;

      @Override
      public void actionPerformed(ActionEvent event) {
        if (!isTyping(focusOwner()) || !OF_TEXT.contains(key.getKeyCode())) {
          action.actionPerformed(event);
        }
      }
    };
  }

  @Override
  public boolean dispatchKeyEvent(KeyEvent event) {
    switch (event.getID()) {
      case KeyEvent.KEY_PRESSED -> {
        boolean taken = !event.isConsumed() && isMine() && press(event);
        pressed = taken ? event.getKeyCode() : NONE;
        return taken;
      }
      case KeyEvent.KEY_TYPED -> {
        return pressed != NONE;
      }
      default -> {
        boolean taken = event.getKeyCode() == pressed;
        pressed = taken ? NONE : pressed;
        return taken;
      }
    }
  }

  /** Whether the keys go to the window now, or to one that it has lent them to. */
  private boolean isMine() {
    Window focused = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusedWindow();
    Window mine = SwingUtilities.getWindowAncestor(root);
    Object lender =
        focused instanceof JFrame frame ? frame.getRootPane().getClientProperty(LENT_BY) : null;
    return focused != null && (focused == mine || lender == mine);
  }

  private boolean press(KeyEvent event) {
    Component focus = focusOwner();
    KeyStroke key = KeyStroke.getKeyStrokeForEvent(event);
    if (isTyping(focus) || isMenuOpen() || isBound(focus, key)) {
      return false;
    }
    Action action = actions.get(key);
    if (action != null) {
      SwingUtilities.notifyAction(action, key, event, root, event.getModifiersEx());
      return true;
    }
    // Since space is the window's, a button or box that was reached by Tab is pressed by Enter.
    if (event.getKeyCode() == KeyEvent.VK_ENTER && focus instanceof AbstractButton button) {
      button.doClick();
      return true;
    }
    return false;
  }

  private static Component focusOwner() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
  }

  private static boolean isTyping(Component focus) {
    return focus instanceof JTextComponent text && text.isEditable();
  }

  private static boolean isMenuOpen() {
    return MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
  }

  /**
   * Whether the program itself, and not only the look, has a use for a key here. A divider has the
   * focus only where somebody asked to move it by keys.
   */
  private static boolean isBound(Component focus, KeyStroke key) {
    if (focus instanceof JComponent component) {
      return component instanceof JSplitPane
          || binds(component, JComponent.WHEN_FOCUSED, key)
          || binds(SwingUtilities.getRootPane(component), JComponent.WHEN_IN_FOCUSED_WINDOW, key);
    }
    return false;
  }

  private static boolean binds(JComponent component, int when, KeyStroke key) {
    KeyStroke[] own = component == null ? null : component.getInputMap(when).keys();
    return own != null && Arrays.asList(own).contains(key);
  }
}
