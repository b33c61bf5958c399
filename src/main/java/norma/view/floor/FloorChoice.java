package norma.view.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComboBox;
import norma.chart.pen.Labels;
import norma.measure.Scope;
import norma.view.desk.NamedChoice;

/** The choice of what the floor shows where there are several trades: the map, or one of them. */
final class FloorChoice {
  /** Stands for the map among the industries' ids. */
  private static final String MAP = "";

  private final NamedChoice<String> choice;
  private final Runnable changed;
  private List<String> known = List.of();
  private Labels labels;

  FloorChoice(Runnable changed) {
    this.changed = changed;
    choice =
        new NamedChoice<>(
            "floor-view",
            "The economy as a map, or the floor of one trade",
            "What the floor shows",
            this::words,
            changed);
  }

  private String words(String id) {
    return id.equals(MAP) ? "Map of trades" : labels.trade(new Scope(id, -1)).industry();
  }

  JComboBox<String> component() {
    return choice.component();
  }

  /** Takes over what trades there are; what was chosen stays where it still is there. */
  void offer(Labels words) {
    labels = words;
    List<String> industries = List.copyOf(words.trades().keySet());
    if (industries.equals(known)) {
      component().repaint();
      return;
    }
    String before = choice.chosen();
    known = industries;
    List<String> all = new ArrayList<>(industries);
    if (isOfSeveral()) {
      all.add(0, MAP);
    }
    choice.offer(all, all.contains(before) ? before : all.get(0));
    component().setMaximumSize(component().getPreferredSize());
    changed.run();
  }

  boolean isOfSeveral() {
    return known.size() > 1;
  }

  boolean isMap() {
    return MAP.equals(choice.chosen());
  }

  /** The id of the industry whose floor is chosen; none while it is the map. */
  Optional<String> industry() {
    return isMap() ? Optional.empty() : Optional.ofNullable(choice.chosen());
  }

  /** Chooses the floor of an industry; one that is unknown changes nothing. */
  void choose(String industry) {
    if (known.contains(industry) && !industry.equals(choice.chosen())) {
      component().setSelectedItem(industry);
    }
  }

  void chooseMap() {
    component().setSelectedItem(MAP);
  }
}
