package norma.view.desk;

import java.awt.Component;
import java.util.List;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;

/** A box to choose one of several things from, each called by words that may change. */
public final class NamedChoice<T> {
  private static final int ROWS = 24;

  private final JComboBox<T> box = new JComboBox<>();
  private boolean filling;

  /**
   * An empty box.
   *
   * @param name name of the component
   * @param tip what is chosen
   * @param spoken its accessible name
   * @param words what a thing is called
   * @param changed is told when somebody chose, not when the box is filled
   */
  public NamedChoice(
      String name, String tip, String spoken, Function<T, String> words, Runnable changed) {
    box.setName(name);
    box.setToolTipText(tip);
    box.getAccessibleContext().setAccessibleName(spoken);
    box.setMaximumRowCount(ROWS);
    box.setRenderer(
        new DefaultListCellRenderer() {
          private static final long serialVersionUID = 1;

          @Override
          @SuppressWarnings("unchecked") // nothing but what was offered is in the box
          public Component getListCellRendererComponent(
              JList<?> list, Object value, int index, boolean selected, boolean focused) {
            String text = value == null ? "" : words.apply((T) value);
            return super.getListCellRendererComponent(list, text, index, selected, focused);
          }
        });
    box.addActionListener(
        chosen -> {
          if (!filling) {
            changed.run();
          }
        });
  }

  /** What is shown. */
  public JComboBox<T> component() {
    return box;
  }

  /** What is chosen; null while there is nothing. */
  public T chosen() {
    return box.getItemAt(box.getSelectedIndex());
  }

  /** Offers other things, of which one is chosen; nobody is told. */
  public void offer(List<T> things, T chosen) {
    filling = true;
    box.removeAllItems();
    things.forEach(box::addItem);
    box.setSelectedItem(chosen);
    filling = false;
  }
}
