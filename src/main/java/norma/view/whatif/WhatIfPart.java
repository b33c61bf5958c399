package norma.view.whatif;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import norma.file.InvalidInput;
import norma.run.Player;
import norma.run.Status;
import norma.scenario.Catalogue.Row;
import norma.view.desk.Part;
import norma.view.desk.Session;

/**
 * What if: one thing is changed from here on in a second run on the same luck, and both go on side
 * by side; and what other luck would have made of it.
 */
public final class WhatIfPart implements Part {
  private final Session session;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final BranchChoice choice = new BranchChoice(this::enable);
  private final JButton branch = new JButton("Branch here");
  private final JButton drop = new JButton("Drop branch");
  private final JLabel note = new JLabel();
  private final BranchComparison comparison;
  private final EnsemblePanel ensemble;
  private int knownDay;
  private int changes;
  private String parted = "";
  private boolean branching;
  private boolean compared;
  private int day = -1;

  public WhatIfPart(Session session) {
    this.session = session;
    comparison = new BranchComparison(session);
    ensemble = new EnsemblePanel(session);
    panel.setName("whatif");
    JPanel top = new JPanel();
    top.setLayout(new BoxLayout(top, BoxLayout.Y_AXIS));
    top.setBorder(BorderFactory.createEmptyBorder(4, 6, 2, 6));
    choice.lines().forEach(top::add);
    top.add(orders());
    panel.add(top, BorderLayout.NORTH);
    panel.add(comparison.component(), BorderLayout.CENTER);
    panel.add(ensemble.component(), BorderLayout.SOUTH);
    panel.setPreferredSize(new Dimension(480, 320));
    begins();
  }

  private JPanel orders() {
    JPanel line = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 3));
    branch.setName("whatif-branch");
    branch.setToolTipText(
        "A second run on the same luck parts from this one here; its past is simulated again first");
    branch.addActionListener(click -> branch());
    drop.setName("whatif-drop");
    drop.setToolTipText("Ends the second run");
    drop.addActionListener(click -> session.player().dropBranch());
    note.setName("whatif-said");
    line.add(branch);
    line.add(drop);
    note.setBorder(BorderFactory.createEmptyBorder(0, 6, 3, 6));
    JPanel both = new JPanel(new BorderLayout());
    both.add(line, BorderLayout.NORTH);
    both.add(note, BorderLayout.CENTER);
    return both;
  }

  private void enable() {
    Status.Mood mood = session.status().mood();
    boolean over = mood == Status.Mood.ENDED || mood == Status.Mood.FAILED;
    branch.setEnabled(choice.isMade() && !over && !branching);
    drop.setEnabled(session.status().branched());
  }

  private void branch() {
    String wanted = choice.value();
    Status from = session.status();
    Player player = session.player();
    branching = true;
    enable();
    player.branch(
        Map.of(choice.path(), wanted),
        choice.path().substring(choice.path().lastIndexOf('.') + 1) + " = " + wanted,
        (branched, refused) ->
            SwingUtilities.invokeLater(
                () -> {
                  if (player == session.player()) {
                    branching = false;
                    parted(from, refused);
                  }
                }));
  }

  private void parted(Status from, InvalidInput refused) {
    if (refused == null) {
      session.settled(this);
      parted = from.date().toString();
      day = -1;
    } else {
      session.tell(this, Session.sentence(refused));
      note.setText(refused.problems().get(0).message());
      choice.putBack();
    }
    enable();
  }

  /** What is in force in the branch and not in the run, or otherwise. */
  public static List<String> differences(Status status) {
    Map<String, String> run = new LinkedHashMap<>();
    for (Row row : status.scenario().inForce(status.date(), status.phase())) {
      run.put(row.path(), row.value());
    }
    List<String> differences = new ArrayList<>();
    status
        .branch()
        .ifPresent(
            other ->
                other
                    .inForce(status.date(), status.phase())
                    .forEach(
                        row -> {
                          String here = run.getOrDefault(row.path(), "");
                          if (!here.equals(row.value())) {
                            differences.add(
                                row.path() + ": " + row.value() + " instead of " + here);
                          }
                        }));
    return differences;
  }

  private void say() {
    Status status = session.status();
    if (status.branched()) {
      List<String> apart = differences(status);
      String what = apart.isEmpty() ? "no parameter differs now" : String.join("; ", apart);
      note.setText("Since " + parted + ": " + what);
    } else {
      String busy = status.note().isEmpty() ? "replaying the past" : status.note();
      note.setText(branching ? busy : " ");
    }
    note.setToolTipText(note.getText());
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public void begins() {
    branching = false;
    day = -1;
    comparison.begins();
    ensemble.begins();
    read();
    choice.offer();
    say();
  }

  private void read() {
    Status status = session.status();
    knownDay = status.day();
    changes = status.scenario().timeline().size();
    choice.read(status);
  }

  @Override
  public void frame() {
    Status status = session.status();
    boolean moved = knownDay != status.day() || changes != status.scenario().timeline().size();
    if (moved && status.mood() != Status.Mood.PLAYING) {
      read();
      say();
      ensemble.say();
    }
    comparison.offer();
    enable();
    boolean both = session.branch().isPresent();
    if (day != session.history().days() || both != compared || branching) {
      day = session.history().days();
      compared = both;
      comparison.compare();
      say();
    }
  }

  @Override
  public void close() {
    ensemble.close();
  }
}
