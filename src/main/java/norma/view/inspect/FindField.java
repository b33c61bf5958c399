package norma.view.inspect;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.Action;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import norma.view.desk.Commands;
import norma.view.desk.Pick;

/** A field to type a name or title into, with a list of what fits below it. */
final class FindField {
  private static final String HELP = "Finds workers, foremen and shops (Ctrl+F)";

  private final JTextField field = new JTextField(18);
  private final DefaultListModel<Finder.Found> found = new DefaultListModel<>();
  private final JList<Finder.Found> list = new JList<>(found);
  private final JPopupMenu popup = new JPopupMenu();
  private final Function<String, List<Finder.Found>> search;
  private final Consumer<Pick> picked;

  /**
   * An empty field.
   *
   * @param search finds what fits a text
   * @param picked is told what was chosen
   */
  FindField(Function<String, List<Finder.Found>> search, Consumer<Pick> picked) {
    this.search = search;
    this.picked = picked;
    field.setName("inspector-find");
    field.putClientProperty(
        "JTextField.placeholderText", "Find: a name, titled, foreman, shop 7 …");
    field.putClientProperty("JTextField.showClearButton", true);
    field.setToolTipText(HELP);
    field.getAccessibleContext().setAccessibleName("Find a worker, foreman or shop");
    list.setName("inspector-found");
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setFocusable(false);
    list.addMouseListener(
        new java.awt.event.MouseAdapter() {
          @Override
          public void mouseClicked(java.awt.event.MouseEvent event) {
            list.setSelectedIndex(list.locationToIndex(event.getPoint()));
            choose();
          }
        });
    popup.setFocusable(false);
    popup.add(new JScrollPane(list));
    field
        .getDocument()
        .addDocumentListener(
            new DocumentListener() {
              @Override
              public void insertUpdate(DocumentEvent event) {
                look();
              }

              @Override
              public void removeUpdate(DocumentEvent event) {
                look();
              }

              @Override
              public void changedUpdate(DocumentEvent event) {
                look();
              }
            });
    bind("DOWN", () -> move(1));
    bind("UP", () -> move(-1));
    bind("ENTER", this::choose);
    bind("ESCAPE", () -> popup.setVisible(false));
    // Else the window's keys would hear a space that is typed here.
    bind("SPACE", () -> {});
  }

  private void bind(String key, Runnable work) {
    Action action = Commands.action(key, "", key, work);
    field.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), action);
    field.getActionMap().put(action, action);
  }

  JTextField component() {
    return field;
  }

  private void look() {
    found.clear();
    search.apply(field.getText()).forEach(found::addElement);
    boolean none = found.isEmpty() && !field.getText().isBlank();
    field.putClientProperty("JComponent.outline", none ? "warning" : null);
    field.setToolTipText(none ? "Nobody here fits all these words" : HELP);
    if (found.isEmpty() || !field.isShowing()) {
      popup.setVisible(false);
      return;
    }
    list.setSelectedIndex(0);
    list.setVisibleRowCount(Math.min(12, found.size()));
    popup.setPopupSize(
        Math.max(field.getWidth(), 300), Math.min(260, list.getPreferredSize().height + 12));
    if (!popup.isVisible()) {
      // Of another look nobody told it while it was closed.
      SwingUtilities.updateComponentTreeUI(popup);
      popup.show(field, 0, field.getHeight());
      field.requestFocusInWindow();
    }
  }

  private void move(int by) {
    if (found.isEmpty()) {
      return;
    }
    int at = Math.max(0, Math.min(found.size() - 1, list.getSelectedIndex() + by));
    list.setSelectedIndex(at);
    list.ensureIndexIsVisible(at);
  }

  private void choose() {
    Finder.Found one = list.getSelectedValue();
    popup.setVisible(false);
    if (one != null) {
      picked.accept(one.pick());
    }
  }
}
