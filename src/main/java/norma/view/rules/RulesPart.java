package norma.view.rules;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.Timer;
import norma.file.InvalidInput;
import norma.run.Status;
import norma.scenario.Catalogue.Row;
import norma.scenario.Scenario;
import norma.view.desk.Column;
import norma.view.desk.Part;
import norma.view.desk.Saving;
import norma.view.desk.Session;
import norma.view.desk.Typed;

/**
 * The parameters by section: what is in force, what can be changed now and what with a reset; and
 * the session saved as a scenario or as a run.
 */
public final class RulesPart implements Part {
  private static final int TYPING_MILLIS = 200;

  private final Session session;
  private final RuleBook book;
  private final ByHand hand;
  private final SavedFiles saving;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final Column column = new Column();
  private final JTextField search = new JTextField();
  private final JLabel state = new JLabel();
  private final JButton revertAll = new JButton("Revert all");
  private final List<RuleGroup> groups = new ArrayList<>();
  private Set<String> grouped = Set.of();
  private Status.Mood mood;
  private int changes = -1;

  public RulesPart(Session session, Saving saving) {
    this.session = session;
    this.saving = new SavedFiles(session, panel, saving);
    book = new RuleBook(session.original());
    hand = new ByHand(session, book, this::refresh);
    panel.setName("rules");
    panel.add(bar(), BorderLayout.NORTH);
    JScrollPane scroll =
        new JScrollPane(
            column,
            JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED,
            JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    panel.add(scroll, BorderLayout.CENTER);
    panel.add(this.saving.component(), BorderLayout.SOUTH);
    panel.setPreferredSize(new Dimension(480, 320));
    begins();
  }

  private JPanel bar() {
    JPanel bar = new JPanel();
    bar.setLayout(new BoxLayout(bar, BoxLayout.X_AXIS));
    bar.setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
    search.setName("rules-search");
    search.putClientProperty("JTextField.placeholderText", "search by name or meaning");
    search.putClientProperty("JTextField.showClearButton", true);
    search.getAccessibleContext().setAccessibleName("Search the parameters");
    search.setPreferredSize(new Dimension(190, search.getPreferredSize().height));
    search.setMinimumSize(search.getPreferredSize());
    search.setMaximumSize(new Dimension(260, 28));
    Timer typing = new Timer(TYPING_MILLIS, pause -> search());
    typing.setRepeats(false);
    search.getDocument().addDocumentListener(new Typed(typing::restart));
    revertAll.setName("rules-revert-all");
    revertAll.setToolTipText("Takes all changes by hand back");
    revertAll.addActionListener(click -> hand.revertAll());
    state.setName("rules-state");
    bar.add(search);
    bar.add(Box.createHorizontalStrut(6));
    bar.add(state);
    bar.add(Box.createHorizontalGlue());
    bar.add(revertAll);
    return bar;
  }

  private void search() {
    String words = search.getText().strip().toLowerCase(Locale.ROOT);
    groups.forEach(group -> group.search(words));
  }

  /**
   * The scenario with the parameters as the panel shows them.
   *
   * @throws InvalidInput when what was changed does not go together
   */
  public Scenario scenario() {
    return book.scenario();
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public void begins() {
    book.reset();
    mood = null;
    frame();
  }

  @Override
  public void frame() {
    Status status = session.status();
    boolean news = book.read(status.scenario(), status.date(), status.phase());
    if (news || mood != status.mood() || changes != book.changed().size()) {
      mood = status.mood();
      refresh();
    }
  }

  private void refresh() {
    Set<String> paths = new TreeSet<>();
    book.rows().forEach(row -> paths.add(row.path()));
    if (!paths.equals(grouped)) {
      grouped = paths;
      group();
    }
    groups.forEach(RuleGroup::refresh);
    changes = book.changed().size();
    revertAll.setEnabled(changes > 0);
    state.setText(
        switch (session.status().mood()) {
          case ENDED -> "The run is over: changes wait for a reset.";
          case FAILED -> "The run has stopped: changes wait for a reset.";
          default -> changes == 0 ? "" : changes + " changed by hand";
        });
  }

  /** Makes the groups, those first in which something is live; what was open stays open. */
  private void group() {
    Set<String> open = new TreeSet<>();
    groups.stream().filter(RuleGroup::isOpen).forEach(group -> open.add(group.section()));
    Map<String, List<Row>> sections = new LinkedHashMap<>();
    for (Row row : book.rows()) {
      sections.computeIfAbsent(RuleGroup.section(row.path()), s -> new ArrayList<>()).add(row);
    }
    groups.clear();
    column.empty();
    for (boolean live : new boolean[] {true, false}) {
      sections.forEach(
          (section, rows) -> {
            if (live == rows.stream().anyMatch(row -> row.entry().live())) {
              groups.add(new RuleGroup(section, rows, this::row));
            }
          });
    }
    for (RuleGroup group : groups) {
      column.append(group.component());
      if (open.contains(group.section())) {
        group.open();
      }
    }
    search();
    column.revalidate();
  }

  private RuleRow row(Row row) {
    return new RuleRow(
        row.path(),
        row.entry(),
        book,
        new RuleRow.Use() {
          @Override
          public void set(RuleRow changed, String value) {
            hand.set(changed, value);
          }

          @Override
          public void revert(RuleRow changed) {
            changed.refused("");
            hand.revert(changed.path(), changed.entry().live());
          }

          @Override
          public void correct(RuleRow changed) {
            changed.problem("");
            session.settled(changed.path());
          }
        });
  }

  @Override
  public void themeChanged() {
    groups.forEach(RuleGroup::refresh);
  }

  @Override
  public void close() {
    saving.close();
  }
}
