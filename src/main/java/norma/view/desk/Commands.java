package norma.view.desk;

import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import norma.run.Player;
import norma.run.Status;

/** What can be ordered by button, menu or key. */
public final class Commands {
  private final Session session;
  private final Action play;
  private final Action reset;
  private final Action newSeed;
  private final Map<Player.Step, Action> steps = new EnumMap<>(Player.Step.class);

  /**
   * The commands of a session.
   *
   * @param restart begins again with a seed and the parameters as the window shows them
   */
  public Commands(Session session, Consumer<Long> restart) {
    this.session = session;
    play = action("Play", "Plays, or pauses (space)", "SPACE", this::playOrPause);
    reset =
        action(
            "Reset",
            "Starts again: the same seed, the parameters as they are now (Ctrl+R)",
            "ctrl R",
            () -> restart.accept(session.status().seed()));
    newSeed =
        action(
            "New seed",
            "Starts again with other luck (Ctrl+N)",
            "ctrl N",
            () -> restart.accept(freshSeed()));
    steps.put(
        Player.Step.SHIFT,
        action("Shift", "Goes on by a shift (right arrow)", "RIGHT", stepper(Player.Step.SHIFT)));
    steps.put(
        Player.Step.DAY,
        action("Day", "Goes on to the end of the day (up arrow)", "UP", stepper(Player.Step.DAY)));
    steps.put(
        Player.Step.MONTH,
        action(
            "Month",
            "Goes on to the month's end (page up)",
            "PAGE_UP",
            stepper(Player.Step.MONTH)));
  }

  private static long freshSeed() {
    return ThreadLocalRandom.current().nextLong(1, 1_000_000);
  }

  private Runnable stepper(Player.Step step) {
    return () -> session.player().step(step);
  }

  private void playOrPause() {
    if (session.status().mood() == Status.Mood.PLAYING) {
      session.player().pause();
    } else {
      session.player().play();
    }
  }

  public static Action action(String name, String what, String key, Runnable work) {
    Action action =
        new AbstractAction(name) {
          private static final long serialVersionUID = 1;

          @Override
          public void actionPerformed(ActionEvent event) {
            work.run();
          }
        };
    action.putValue(Action.SHORT_DESCRIPTION, what);
    action.putValue(Action.ACCELERATOR_KEY, KeyStroke.getKeyStroke(key));
    return action;
  }

  /** Lets the keys work wherever the focus is in a window, unless text is typed. */
  public void bindTo(JComponent root) {
    Keys.give(root, all());
  }

  private Iterable<Action> all() {
    List<Action> all = new ArrayList<>(steps.values());
    all.add(play);
    all.add(reset);
    all.add(newSeed);
    all.add(
        action("Away", "Takes the pointed day and the causes away", "ESCAPE", session::dismiss));
    return all;
  }

  public Action play() {
    return play;
  }

  public Action reset() {
    return reset;
  }

  public Action newSeed() {
    return newSeed;
  }

  public Action step(Player.Step step) {
    return steps.get(step);
  }
}
