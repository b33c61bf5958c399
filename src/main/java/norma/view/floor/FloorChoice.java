package norma.view.floor;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import norma.chart.pen.Labels;
import norma.measure.Scope;

/** The choice of what the floor shows where there are several trades: the map, or one of them. */
final class FloorChoice {
  /** Stands for the map among the industries' ids. */
  private static final String MAP = "";

  private final JComboBox<String> box = new JComboBox<>();
  private final Runnable changed;
  private List<String> known = List.of();
  private Labels labels;
  private boolean filling;

  FloorChoice(Runnable changed) {
    this.changed = changed;
    box.setName("floor-view");
    box.setToolTipText("The economy as a map, or the floor of one trade");
    box.getAccessibleContext().setAccessibleName("What the floor shows");
    box.setMaximumRowCount(24);
    box.setRenderer(
        new DefaultListCellRenderer() {
          private static final long serialVersionUID = 1;

          @Override
          public Component getListCellRendererComponent(
              JList<?> list, Object value, int index, boolean selected, boolean focused) {
            return super.getListCellRendererComponent(
                list, words((String) value), index, selected, focused);
          }
        });
    box.addActionListener(
        chosen -> {
          if (!filling) {
            changed.run();
          }
        });
  }

  private String words(String id) {
    return id == null || id.equals(MAP)
        ? "Map of trades"
        : labels.trade(new Scope(id, -1)).industry();
  }

  JComboBox<String> component() {
    return box;
  }

  /** Takes over what trades there are; what was chosen stays where it still is there. */
  void offer(Labels words) {
    labels = words;
    List<String> industries = List.copyOf(words.trades().keySet());
    if (industries.equals(known)) {
      box.repaint();
      return;
    }
    Object before = box.getSelectedItem();
    known = industries;
    List<String> all = new ArrayList<>(industries);
    if (isOfSeveral()) {
      all.add(0, MAP);
    }
    filling = true;
    box.removeAllItems();
    all.forEach(box::addItem);
    box.setSelectedItem(all.contains(before) ? before : all.get(0));
    box.setMaximumSize(box.getPreferredSize());
    filling = false;
    changed.run();
  }

  boolean isOfSeveral() {
    return known.size() > 1;
  }

  boolean isMap() {
    return MAP.equals(box.getSelectedItem());
  }

  /** The id of the industry whose floor is chosen; none while it is the map. */
  Optional<String> industry() {
    return isMap() ? Optional.empty() : Optional.ofNullable((String) box.getSelectedItem());
  }

  /** Chooses the floor of an industry; one that is unknown changes nothing. */
  void choose(String industry) {
    if (known.contains(industry) && !industry.equals(box.getSelectedItem())) {
      box.setSelectedItem(industry);
    }
  }

  void chooseMap() {
    box.setSelectedItem(MAP);
  }
}
