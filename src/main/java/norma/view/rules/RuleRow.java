package norma.view.rules;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import norma.scenario.Catalogue.Entry;
import norma.view.desk.Commands;
import norma.view.desk.Typed;

/** One parameter: its name, value, when it takes effect, and what it means. */
public final class RuleRow {
  private final String path;
  private final RuleBook book;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final JLabel name;
  private final JLabel badge = new JLabel();
  private final JButton revert = new JButton("↶");
  private final JLabel problem = new JLabel();
  private final ValueEditor editor;
  private final Entry entry;

  /** What is done with a row. */
  interface Use {
    /** A value is given. */
    void set(RuleRow row, String value);

    /** What was changed by hand is to be as it was. */
    void revert(RuleRow row);

    /** A value was refused, and another one is typed in its place. */
    void correct(RuleRow row);
  }

  RuleRow(String path, Entry entry, RuleBook book, Use use) {
    this.path = path;
    this.entry = entry;
    this.book = book;
    name = new JLabel(path.substring(path.lastIndexOf('.') + 1));
    editor =
        new ValueEditor(
            entry, book.value(path), "rule-" + path, path, value -> use.set(this, value));
    name.setLabelFor(editor.main());
    name.setToolTipText(path);
    name.setPreferredSize(new Dimension(140, name.getPreferredSize().height));
    revert.setName("revert-" + path);
    revert.setToolTipText("Takes the change by hand back");
    revert.getAccessibleContext().setAccessibleName("Revert " + path);
    revert.setMargin(new java.awt.Insets(0, 4, 0, 4));
    revert.addActionListener(click -> use.revert(this));
    problem.setName("problem-" + path);
    problem.setVisible(false);
    if (editor.main() instanceof JTextField field) {
      // Of what is ticked or chosen nothing is left half done.
      field.getInputMap().put(KeyStroke.getKeyStroke("ESCAPE"), "as-it-was");
      field
          .getActionMap()
          .put("as-it-was", Commands.action("", "", null, () -> editor.show(book.value(path))));
      field
          .getDocument()
          .addDocumentListener(
              new Typed(
                  () -> {
                    if (problem.isVisible()) {
                      use.correct(this);
                    }
                  }));
    }
    editor
        .main()
        .addFocusListener(
            new FocusAdapter() {
              @Override
              public void focusLost(FocusEvent lost) {
                // What was typed but not given is not in force, so it does not stay.
                if (!lost.isTemporary()) {
                  editor.show(editor.shown());
                }
              }
            });
    lay();
    refresh();
  }

  private void lay() {
    JPanel line = new JPanel(new BorderLayout(6, 0));
    line.setOpaque(false);
    line.add(name, BorderLayout.WEST);
    line.add(editor.component(), BorderLayout.CENTER);
    JPanel end = new JPanel();
    end.setOpaque(false);
    end.setLayout(new BoxLayout(end, BoxLayout.X_AXIS));
    badge.setPreferredSize(new Dimension(54, 18));
    end.add(badge);
    end.add(Box.createHorizontalStrut(2));
    JPanel place = new JPanel(new BorderLayout());
    place.setOpaque(false);
    place.setPreferredSize(new Dimension(30, 22));
    place.add(revert, BorderLayout.CENTER);
    end.add(place);
    line.add(end, BorderLayout.EAST);
    JLabel meaning = new JLabel(meaning());
    meaning.putClientProperty("FlatLaf.styleClass", "small");
    meaning.setEnabled(false);
    meaning.setToolTipText(meaning());
    problem.putClientProperty("FlatLaf.styleClass", "small");
    JPanel below = new JPanel();
    below.setOpaque(false);
    below.setLayout(new BoxLayout(below, BoxLayout.Y_AXIS));
    below.add(meaning);
    below.add(problem);
    panel.setName("row-" + path);
    panel.setBorder(BorderFactory.createEmptyBorder(2, 14, 4, 4));
    panel.add(line, BorderLayout.NORTH);
    panel.add(below, BorderLayout.CENTER);
    panel.setAlignmentX(Component.LEFT_ALIGNMENT);
  }

  private String meaning() {
    String unit = entry.unit();
    String range = entry.range();
    String bounds = range.isEmpty() ? "" : unit.isEmpty() ? range : ", " + range;
    return entry.meaning() + (unit.isEmpty() && bounds.isEmpty() ? "" : " · " + unit + bounds);
  }

  /** Shows what is so now, unless somebody is at work in the field. */
  void refresh() {
    String value = book.value(path);
    if (!editor.isTouched() && !value.equals(editor.shown())) {
      editor.show(value);
    }
    boolean changed = book.isChanged(path);
    name.setFont(name.getFont().deriveFont(changed ? Font.BOLD : Font.PLAIN));
    name.setForeground(
        changed
            ? UIManager.getColor("Component.linkColor")
            : UIManager.getColor("Label.foreground"));
    revert.setVisible(changed);
    boolean waits = book.isWaiting(path);
    badge.setText(waits ? "waits" : entry.live() ? "live" : "at reset");
    badge.setToolTipText(
        waits
            ? "Takes effect with the next reset; in force is " + book.inForce(path)
            : entry.live()
                ? "Takes effect with the next phase"
                : "Read at the start of a run: takes effect with a reset");
    badge.setFont(badge.getFont().deriveFont(waits ? Font.BOLD : Font.PLAIN));
  }

  /** Takes back what was typed and says why; "" when all is well. */
  void refused(String why) {
    editor.show(book.value(path));
    problem(why);
  }

  /** Shows what is wrong with a value; an empty sentence takes that away. */
  void problem(String why) {
    problem.setText(why);
    problem.setVisible(!why.isEmpty());
    Color red = UIManager.getColor("Actions.Red");
    problem.setForeground(red == null ? Color.RED : red);
  }

  /** Whether some words, in small letters, stand in its path or meaning. */
  public boolean matches(String words) {
    return matches(path, entry, words);
  }

  public static boolean matches(String path, Entry entry, String words) {
    String all = (path + " " + entry.meaning()).toLowerCase(java.util.Locale.ROOT);
    return java.util.Arrays.stream(words.split("\\s+")).allMatch(all::contains);
  }

  boolean isChanged() {
    return book.isChanged(path);
  }

  String path() {
    return path;
  }

  Entry entry() {
    return entry;
  }

  JComponent component() {
    return panel;
  }
}
