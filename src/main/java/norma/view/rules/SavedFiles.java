package norma.view.rules;

import java.awt.Component;
import java.awt.FlowLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.SwingUtilities;
import norma.file.AtomicFile;
import norma.file.FileName;
import norma.file.OutputTrouble;
import norma.run.Status;
import norma.scenario.Scenario;
import norma.view.desk.Saving;
import norma.view.desk.Session;

/** What can be saved of a session: a scenario that runs to the same digest, and the run so far. */
public final class SavedFiles {
  private final Session session;
  private final Component owner;
  private final Saving saving;
  private final JPanel bar = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 3));
  private final JButton scenario = new JButton("Save as scenario …");
  private final JButton run = new JButton("Save run …");
  private final JButton cancel = new JButton("Cancel");
  private final JProgressBar progress = new JProgressBar(0, 100);
  private RunCopy copy;

  SavedFiles(Session session, Component owner, Saving saving) {
    this.session = session;
    this.owner = owner;
    this.saving = saving;
    scenario.setName("rules-save");
    scenario.setToolTipText("Writes a file that norma run brings to the same digest");
    scenario.addActionListener(click -> askScenario());
    run.setName("run-save");
    run.setToolTipText("Writes tables and charts of the run up to today, by running it again");
    run.addActionListener(click -> askRun());
    cancel.setName("run-save-cancel");
    cancel.addActionListener(click -> copy.stop());
    progress.setName("run-save-progress");
    progress.setStringPainted(true);
    progress.getAccessibleContext().setAccessibleName("Saving the run");
    bar.add(scenario);
    bar.add(run);
    bar.add(progress);
    bar.add(cancel);
    busy(false);
  }

  /** What stands in the window. */
  JPanel component() {
    return bar;
  }

  private void busy(boolean now) {
    run.setEnabled(!now);
    progress.setVisible(now);
    cancel.setVisible(now);
  }

  private String name() {
    Status status = session.status();
    return status.scenario().id() + "-" + status.seed();
  }

  private Optional<Path> ask(String title, String name) {
    JFileChooser chooser = new JFileChooser(FileName.path("").toAbsolutePath().toFile());
    chooser.setName("save-chooser");
    chooser.setDialogTitle(title);
    chooser.setSelectedFile(new java.io.File(chooser.getCurrentDirectory(), name));
    return chooser.showSaveDialog(owner) == JFileChooser.APPROVE_OPTION
        ? Optional.of(chooser.getSelectedFile().toPath())
        : Optional.empty();
  }

  private void askScenario() {
    session.settled(this);
    Optional<Path> file = ask("Save as scenario", name() + "-by-hand.yaml");
    if (file.isEmpty()) {
      return;
    }
    boolean taken = Files.exists(file.get());
    if (taken && !mayReplace(file.get())) {
      return;
    }
    try {
      write(session.status(), file.get());
      session.tell(this, "Saved; the same run again: norma run " + FileName.shown(file.get()));
    } catch (OutputTrouble trouble) {
      session.tell(this, trouble.getMessage() + ".");
    }
  }

  private boolean mayReplace(Path file) {
    return JOptionPane.showConfirmDialog(
            owner,
            "Replace " + FileName.shown(file.getFileName()) + ", which exists already?",
            "Save as scenario",
            JOptionPane.OK_CANCEL_OPTION)
        == JOptionPane.OK_OPTION;
  }

  /**
   * Writes a run's scenario, with its seed and all that was changed by hand, as a file of its own.
   *
   * @throws OutputTrouble when it cannot be written; an older file of that name stays as it was
   */
  public static void write(Status status, Path file) {
    Scenario whole = status.scenario().with(Map.of("seed", String.valueOf(status.seed())));
    try (AtomicFile out = new AtomicFile(file)) {
      byte[] text = whole.canonical().getBytes(StandardCharsets.UTF_8);
      out.write(text, 0, text.length);
      out.complete();
    }
  }

  private void askRun() {
    session.settled(this);
    Status status = session.status();
    if (status.day() == 0) {
      session.tell(this, "There is no day yet to be saved.");
      return;
    }
    Optional<Path> folder = ask("Save run", name());
    if (folder.isEmpty()) {
      return;
    }
    if (Files.exists(folder.get())) {
      session.tell(this, FileName.shown(folder.get()) + " exists already; name another folder.");
      return;
    }
    busy(true);
    copy =
        new RunCopy(
            status,
            () -> saving.into(folder.get(), status.scenario(), status.seed()),
            share -> SwingUtilities.invokeLater(() -> show(share)),
            sentence ->
                SwingUtilities.invokeLater(
                    () -> {
                      busy(false);
                      session.tell(this, sentence);
                    }));
  }

  private void show(double share) {
    progress.setValue((int) (100 * share));
    progress.setString(share < 1 ? "%.0f %%".formatted(100 * share) : "drawing charts");
    cancel.setEnabled(share < 1);
  }

  /** Ends what is under way; a run whose charts are being drawn is completed. */
  void close() {
    if (copy != null) {
      copy.close();
    }
  }
}
