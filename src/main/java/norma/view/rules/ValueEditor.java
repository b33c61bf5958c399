package norma.view.rules;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.Timer;
import norma.scenario.Catalogue.Entry;

/**
 * Where a value of a parameter is given: a slider and a field, a tick, a choice, or a line of text.
 *
 * <p>A value is given with Enter, with letting go of the slider, with a tick or a choice.
 */
public final class ValueEditor {
  private static final int SETTLED_MILLIS = 250;

  private final JPanel panel = new JPanel(new BorderLayout(4, 0));
  private final Consumer<String> given;
  private final JComponent main;
  private JTextField field;
  private JCheckBox tick;
  private JComboBox<String> choice;
  private JSlider slider;
  private NumberScale scale;
  private String shown;
  private boolean showing;

  /**
   * An editor.
   *
   * @param entry the parameter
   * @param value its value
   * @param name name of the component that holds the value
   * @param label what it is, for those who cannot see where it stands
   * @param given is told of each value that is given
   */
  public ValueEditor(Entry entry, String value, String name, String label, Consumer<String> given) {
    this.given = given;
    panel.setOpaque(false);
    main =
        switch (entry.form()) {
          case SWITCH -> tick();
          case CHOICE -> choice(entry);
          case NUMBER, WHOLE -> number(entry, value, label);
          case LINE -> line();
        };
    main.setName(name);
    main.getAccessibleContext().setAccessibleName(label);
    main.getAccessibleContext().setAccessibleDescription(entry.meaning());
    if (slider != null) {
      slider.setName("slider-" + name);
    }
    show(value);
  }

  private JComponent tick() {
    tick = new JCheckBox();
    tick.setOpaque(false);
    tick.addActionListener(click -> give(text()));
    tick.addItemListener(turned -> tick.setText(tick.isSelected() ? "on" : "off"));
    panel.add(tick, BorderLayout.CENTER);
    return tick;
  }

  private JComponent choice(Entry entry) {
    choice = new JComboBox<>(entry.options().toArray(String[]::new));
    choice.addActionListener(chosen -> give(text()));
    panel.add(choice, BorderLayout.CENTER);
    return choice;
  }

  private JComponent line() {
    field = new JTextField();
    field.setColumns(10);
    field.addActionListener(enter -> give(text()));
    panel.add(field, BorderLayout.CENTER);
    return field;
  }

  private JComponent number(Entry entry, String value, String label) {
    line();
    number(value).flatMap(now -> NumberScale.of(entry, now)).ifPresent(this::slide);
    if (slider != null) {
      slider.getAccessibleContext().setAccessibleName(label + ", slider");
      field.setColumns(6);
      panel.add(slider, BorderLayout.CENTER);
      panel.add(field, BorderLayout.EAST);
    }
    return field;
  }

  private void slide(NumberScale range) {
    scale = range;
    slider = new JSlider(0, NumberScale.END);
    slider.setOpaque(false);
    slider.setPreferredSize(new Dimension(90, slider.getPreferredSize().height));
    // Steps by key come one after the other; only where they end is a value given.
    Timer settled = new Timer(SETTLED_MILLIS, rest -> give(text()));
    settled.setRepeats(false);
    slider.addChangeListener(
        moved -> {
          if (!showing) {
            field.setText(scale.text(slider.getValue()));
            if (slider.getValueIsAdjusting()) {
              settled.stop();
            } else {
              settled.restart();
            }
          }
        });
  }

  private static java.util.Optional<Double> number(String text) {
    try {
      return java.util.Optional.of(Double.parseDouble(text));
    } catch (NumberFormatException none) {
      return java.util.Optional.empty();
    }
  }

  private void give(String value) {
    if (!showing && !value.equals(shown)) {
      given.accept(value);
    }
  }

  /** What stands in it now, given or not. */
  public String text() {
    if (tick != null) {
      return String.valueOf(tick.isSelected());
    }
    return choice != null ? String.valueOf(choice.getSelectedItem()) : field.getText().strip();
  }

  /** Shows a value, whatever stood in it. */
  public void show(String value) {
    showing = true;
    shown = value;
    if (tick != null) {
      tick.setSelected(value.equals("true"));
      tick.setText(tick.isSelected() ? "on" : "off");
    } else if (choice != null) {
      choice.setSelectedItem(value);
    } else {
      field.setText(value);
      field.setCaretPosition(0);
      if (slider != null) {
        number(value).ifPresent(now -> slider.setValue(scale.position(now)));
      }
    }
    showing = false;
  }

  /** Whether somebody is at work in it. */
  boolean isTouched() {
    return !text().equals(shown)
        && (main.hasFocus()
            || (slider != null && (slider.getValueIsAdjusting() || slider.hasFocus())));
  }

  /** What was shown last. */
  String shown() {
    return shown;
  }

  /** What holds the value. */
  JComponent main() {
    return main;
  }

  /** What stands in the window. */
  public JComponent component() {
    return panel;
  }
}
