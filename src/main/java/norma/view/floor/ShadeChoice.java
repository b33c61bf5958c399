package norma.view.floor;

import java.util.Arrays;
import java.util.function.Consumer;
import javax.swing.JComboBox;

/** The choice of what the colours show, of men on the floor and of trades on the map. */
final class ShadeChoice {
  private final JComboBox<Shade> box = new JComboBox<>(Shade.values());
  private final Consumer<Shade> chosen;
  private boolean filling;

  ShadeChoice(Consumer<Shade> chosen) {
    this.chosen = chosen;
    box.setName("floor-colour");
    box.setFocusable(true);
    box.setMaximumSize(box.getPreferredSize());
    box.addActionListener(
        picked -> {
          if (!filling) {
            chosen.accept((Shade) box.getSelectedItem());
          }
        });
    offer(false);
  }

  JComboBox<Shade> component() {
    return box;
  }

  /**
   * Offers what can be seen of trades, or else of men; what is chosen stays where it can be seen.
   */
  void offer(boolean ofTrades) {
    box.setToolTipText(
        ofTrades ? "What the colour of a trade shows" : "What the colour of a man's cell shows");
    box.getAccessibleContext()
        .setAccessibleName(ofTrades ? "Colour of the trades" : "Colour of the cells");
    Shade before = (Shade) box.getSelectedItem();
    filling = true;
    box.removeAllItems();
    Arrays.stream(Shade.values())
        .filter(shade -> !ofTrades || shade.isOfTrades())
        .forEach(box::addItem);
    // Who looked at supplies is shown who waited for them.
    box.setSelectedItem(ofTrades && !before.isOfTrades() ? Shade.STARVED : before);
    filling = false;
    if (box.getSelectedItem() != before) {
      chosen.accept((Shade) box.getSelectedItem());
    }
  }
}
