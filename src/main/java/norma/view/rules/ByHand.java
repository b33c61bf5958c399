package norma.view.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import norma.file.InvalidInput;
import norma.run.Player;
import norma.run.Status;
import norma.view.desk.Session;

/** Changes of parameters by hand, made and taken back. */
final class ByHand {
  private final Session session;
  private final RuleBook book;
  private final Runnable changed;

  /**
   * Nothing is changed yet.
   *
   * @param book takes note of what is changed
   * @param changed is called when the book has another state
   */
  ByHand(Session session, RuleBook book, Runnable changed) {
    this.session = session;
    this.book = book;
    this.changed = changed;
  }

  private boolean goesOn() {
    Status.Mood now = session.status().mood();
    return now != Status.Mood.ENDED && now != Status.Mood.FAILED;
  }

  /** Sets a parameter: now where that can be, otherwise with the next reset. */
  void set(RuleRow row, String value) {
    if (!row.entry().live() || !goesOn()) {
      try {
        book.plan(row.path(), value);
        accept(row);
      } catch (InvalidInput refused) {
        refuse(row, refused);
      }
      changed.run();
      return;
    }
    amend(
        row.path(),
        value,
        () -> {
          book.made(row.path(), value);
          accept(row);
        },
        refused -> refuse(row, refused));
  }

  private void refuse(RuleRow row, InvalidInput refused) {
    String why = refused.problems().get(0).message();
    row.refused(why);
    session.tell(row.path(), Session.sentence(refused));
  }

  private void accept(RuleRow row) {
    row.refused("");
    session.settled(row.path());
  }

  /** Changes a live parameter of the run, and tells on Swing's thread how that went. */
  private void amend(String path, String value, Runnable made, Consumer<InvalidInput> refusal) {
    Player player = session.player();
    player.amend(
        Map.of(path, value),
        "by hand",
        (amended, refused) ->
            SwingUtilities.invokeLater(
                () -> {
                  if (player != session.player()) {
                    return;
                  }
                  if (refused == null) {
                    made.run();
                    Status status = session.status();
                    book.read(amended, status.date(), status.phase());
                  } else {
                    refusal.accept(refused);
                  }
                  changed.run();
                }));
  }

  /** Takes all changes back. */
  void revertAll() {
    Map<String, Boolean> live = new LinkedHashMap<>();
    book.rows().forEach(row -> live.put(row.path(), row.entry().live()));
    book.changed().forEach(path -> revert(path, live.getOrDefault(path, false)));
  }

  /** Takes a change back: now where that can be, otherwise with the next reset. */
  void revert(String path, boolean live) {
    session.settled(path);
    Status status = session.status();
    String before = book.untouched(path, status.date(), status.phase());
    boolean done = book.isWaiting(path) || before.isEmpty() || before.equals(book.inForce(path));
    if (live && goesOn() && !done) {
      amend(
          path,
          before,
          () -> book.forget(path),
          refused -> session.tell(path, Session.sentence(refused)));
      return;
    }
    if (done || !goesOn()) {
      book.forget(path);
    } else {
      // Already in force since a reset: it goes with the next one.
      planBack(path, before);
    }
    changed.run();
  }

  private void planBack(String path, String before) {
    try {
      book.plan(path, before);
    } catch (InvalidInput refused) {
      session.tell(path, Session.sentence(refused));
    }
  }
}
