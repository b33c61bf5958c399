package norma.view.window;

import java.awt.Dimension;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import javax.swing.Action;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import norma.event.Event;
import norma.report.EventKinds;
import norma.run.Player;
import norma.time.Dates;
import norma.view.desk.Commands;
import norma.view.desk.Part;
import norma.view.desk.Session;
import norma.view.desk.Typed;

/** Play, step, start again, how fast, and where to pause. */
final class ControlsPart implements Part {
  /** Slider positions that are speeds; the one beyond is as fast as can be. */
  private static final double[] DAYS_PER_SECOND = {1, 2, 4, 8, 15, 30, 60, 120};

  private final Session session;
  private final Rates rates;
  private final JPanel bar = new JPanel();
  private final JButton play = new JButton();
  private Runnable whenBegun = () -> {};
  private List<Event.Kind> pauseKinds = List.of();
  private LocalDate pauseDate;

  /** Changes how often the window is redrawn. */
  interface Rates {
    void framesPerSecond(int frames);
  }

  ControlsPart(Session session, Commands commands, Rates rates) {
    this.session = session;
    this.rates = rates;
    bar.setName("controls");
    bar.setLayout(new BoxLayout(bar, BoxLayout.X_AXIS));
    bar.setBorder(javax.swing.BorderFactory.createEmptyBorder(4, 6, 4, 6));
    add(button(commands.reset(), "reset"));
    add(button(commands.newSeed(), "new-seed"));
    gap();
    play.setAction(commands.play());
    play.setName("play");
    play.setFocusable(false);
    add(play);
    add(button(commands.step(Player.Step.SHIFT), "step-shift"));
    add(button(commands.step(Player.Step.DAY), "step-day"));
    add(button(commands.step(Player.Step.MONTH), "step-month"));
    gap();
    addSpeed();
    gap();
    addPauses();
    bar.add(Box.createHorizontalGlue());
  }

  private void add(JComponent component) {
    bar.add(component);
    bar.add(Box.createHorizontalStrut(4));
  }

  private void gap() {
    bar.add(Box.createHorizontalStrut(8));
  }

  private static JButton button(Action action, String name) {
    JButton button = new JButton(action);
    button.setName(name);
    button.setFocusable(false);
    return button;
  }

  private void addSpeed() {
    JSlider slider = new JSlider(0, DAYS_PER_SECOND.length, DAYS_PER_SECOND.length);
    slider.setName("speed");
    slider.setSnapToTicks(true);
    slider.setMajorTickSpacing(1);
    slider.setPreferredSize(new Dimension(110, 26));
    slider.setMaximumSize(new Dimension(140, 30));
    JLabel speed = new JLabel();
    speed.setLabelFor(slider);
    speed.setPreferredSize(new Dimension(72, 20));
    Runnable apply =
        () -> {
          int at = slider.getValue();
          boolean full = at == DAYS_PER_SECOND.length;
          session.player().speed(full ? Double.POSITIVE_INFINITY : DAYS_PER_SECOND[at]);
          speed.setText(full ? "full speed" : (int) DAYS_PER_SECOND[at] + " days/s");
        };
    slider.addChangeListener(moved -> apply.run());
    slider.getAccessibleContext().setAccessibleName("Speed in simulated days a second");
    slider.setToolTipText("How many days are simulated in a second");
    apply.run();
    whenBegun = apply;
    add(slider);
    add(speed);
    JComboBox<String> redraw = new JComboBox<>(new String[] {"25 fps", "10 fps", "5 fps", "1 fps"});
    redraw.setName("redraw");
    redraw.setToolTipText("How often the window is redrawn; the run does not wait for it");
    redraw.getAccessibleContext().setAccessibleName("Redraw rate");
    redraw.setMaximumSize(new Dimension(90, 28));
    redraw.addActionListener(
        chosen ->
            rates.framesPerSecond(
                Integer.parseInt(
                    String.valueOf(redraw.getSelectedItem()).replaceAll("[^0-9]", ""))));
    add(redraw);
  }

  private void addPauses() {
    JTextField date = new JTextField(8);
    date.setName("pause-date");
    date.setMinimumSize(new Dimension(104, 26));
    date.setPreferredSize(new Dimension(120, 26));
    date.setMaximumSize(new Dimension(130, 28));
    date.putClientProperty("JTextField.placeholderText", "pause at date");
    date.setToolTipText("Pauses at the dawn of this day, such as 1936-03-01");
    date.getAccessibleContext().setAccessibleName("Pause at date");
    date.addActionListener(entered -> pauseAt(date.getText().strip()));
    // What was said of another date does not stay beside this one.
    date.getDocument().addDocumentListener(new Typed(() -> session.settled(this)));
    add(date);
    JComboBox<String> kinds = new JComboBox<>();
    kinds.setName("pause-event");
    kinds.setToolTipText("Pauses on each day on which such a thing happens");
    kinds.getAccessibleContext().setAccessibleName("Pause at event");
    kinds.setMaximumSize(new Dimension(170, 28));
    kinds.addItem("pause at event …");
    for (Event.Kind kind : Event.Kind.values()) {
      kinds.addItem(EventKinds.words(kind));
    }
    kinds.addActionListener(chosen -> pauseAtKind(kinds.getSelectedIndex()));
    add(kinds);
  }

  private void pauseAtKind(int item) {
    pauseKinds = item <= 0 ? List.of() : List.of(Event.Kind.values()[item - 1]);
    session.player().pauseAt(pauseKinds);
  }

  private void pauseAt(String text) {
    try {
      pauseDate = text.isEmpty() ? null : Dates.read(text);
    } catch (DateTimeException why) {
      session.tell(
          this, "'" + text + "' " + why.getMessage() + "; a date is written as 1936-03-01.");
      return;
    }
    session.player().pauseAt(pauseDate);
    LocalDate today = session.status().date();
    if (pauseDate != null && today.isAfter(pauseDate)) {
      session.tell(this, pauseDate + " is past; the run is at " + today + ".");
    } else {
      session.settled(this);
    }
  }

  @Override
  public JComponent component() {
    return bar;
  }

  @Override
  public void begins() {
    whenBegun.run();
    session.player().pauseAt(pauseKinds);
    session.player().pauseAt(pauseDate);
  }
}
