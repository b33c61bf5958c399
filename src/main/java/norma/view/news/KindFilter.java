package norma.view.news;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;
import norma.event.Event;
import norma.report.EventKinds;

/** A button that opens the list of the kinds of news, each with its count and a tick if shown. */
final class KindFilter {
  private final JButton button = new JButton();
  private final JPopupMenu menu = new JPopupMenu();
  private final Map<Event.Kind, JCheckBoxMenuItem> ticks = new EnumMap<>(Event.Kind.class);
  private final ToIntFunction<Event.Kind> count;
  private final Consumer<Set<Event.Kind>> chosen;

  /**
   * A filter that shows the turning points.
   *
   * @param count how many news there are of a kind
   * @param chosen is told of another choice
   */
  KindFilter(ToIntFunction<Event.Kind> count, Consumer<Set<Event.Kind>> chosen) {
    this.count = count;
    this.chosen = chosen;
    button.setName("news-filter");
    button.setToolTipText("Which kinds of news are shown");
    button.addActionListener(click -> open());
    menu.setName("news-filter-menu");
    menu.add(all("Turning points only", "news-filter-default", NewsModel.TURNING_POINTS));
    menu.add(all("Everything", "news-filter-all", EnumSet.allOf(Event.Kind.class)));
    menu.addSeparator();
    for (Event.Kind kind : Event.Kind.values()) {
      JCheckBoxMenuItem tick = new JCheckBoxMenuItem();
      tick.setName("news-filter-" + kind.label());
      tick.setSelected(NewsModel.TURNING_POINTS.contains(kind));
      // Several are ticked in one go.
      tick.putClientProperty("CheckBoxMenuItem.doNotCloseOnMouseClick", true);
      tick.addActionListener(click -> tell());
      ticks.put(kind, tick);
      menu.add(tick);
    }
    count();
  }

  private JMenuItem all(String text, String name, Set<Event.Kind> kinds) {
    JMenuItem item = new JMenuItem(text);
    item.setName(name);
    item.addActionListener(
        click -> {
          ticks.forEach((kind, tick) -> tick.setSelected(kinds.contains(kind)));
          tell();
        });
    return item;
  }

  private void open() {
    count();
    // Of another look nobody told it while it was closed.
    SwingUtilities.updateComponentTreeUI(menu);
    menu.show(button, 0, -menu.getPreferredSize().height);
  }

  private void tell() {
    count();
    chosen.accept(kinds());
  }

  /** The kinds that are ticked. */
  Set<Event.Kind> kinds() {
    EnumSet<Event.Kind> kinds = EnumSet.noneOf(Event.Kind.class);
    ticks.forEach(
        (kind, tick) -> {
          if (tick.isSelected()) {
            kinds.add(kind);
          }
        });
    return kinds;
  }

  /** Says how many there are of each now. */
  void count() {
    ticks.forEach(
        (kind, tick) ->
            tick.setText("%s (%,d)".formatted(EventKinds.words(kind), count.applyAsInt(kind))));
    button.setText("Kinds: " + kinds().size() + " of " + ticks.size() + " ▴");
  }

  /** What stands in the window. */
  JButton button() {
    return button;
  }
}
