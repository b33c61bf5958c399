package norma.view.inspect;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import javax.swing.ScrollPaneConstants;
import javax.swing.Scrollable;
import norma.view.desk.Figures;
import norma.view.desk.Pick;
import norma.view.desk.Session;

/** One worker, shop or foreman looked into. */
final class Card {
  private final Session session;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final JLabel title = new JLabel();
  private final JLabel subtitle = new JLabel();
  private final JToggleButton pin = new JToggleButton("Pin");
  private final JButton shop = new JButton();
  private final JButton foreman = new JButton("Foreman");
  private final FactGrid facts = new FactGrid();
  private final JPanel sparks = new JPanel(new GridLayout(0, 3, 8, 2));
  private final List<Spark> lines = new ArrayList<>();
  private final DecisionsView decisions = new DecisionsView();
  private final JLabel eventsTitle = heading("Recent events");
  private final EventList events;
  private int pointed = -1;
  private Pick pick;
  private Dossier sheet;

  /** What the card's buttons do. */
  interface Orders {
    void pinned(Card card);

    void closed(Card card);
  }

  Card(Session session, Pick pick, Orders orders) {
    this.session = session;
    this.pick = pick;
    events = new EventList(session);
    panel.setName("inspector-card");
    panel.add(head(orders), BorderLayout.NORTH);
    Body body = new Body();
    body.add(facts.component());
    body.add(heading("History"));
    body.add(sparks);
    body.add(heading("Recent decisions and what was weighed"));
    body.add(decisions);
    body.add(eventsTitle);
    body.add(events.component());
    for (java.awt.Component part : body.getComponents()) {
      ((JComponent) part).setAlignmentX(0);
    }
    JScrollPane scroll =
        new JScrollPane(
            body,
            ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getVerticalScrollBar().setUnitIncrement(17);
    panel.add(scroll, BorderLayout.CENTER);
  }

  private JPanel head(Orders orders) {
    title.setName("inspector-title");
    title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize() + 2f));
    subtitle.setName("inspector-subtitle");
    JPanel names = new JPanel(new BorderLayout());
    names.add(title, BorderLayout.NORTH);
    names.add(subtitle, BorderLayout.CENTER);
    JPanel buttons = new JPanel();
    buttons.setLayout(new BoxLayout(buttons, BoxLayout.X_AXIS));
    button(buttons, shop, "inspector-shop", "Look into the shop");
    shop.addActionListener(
        click -> sheet.scope().ifPresent(scope -> session.inspect(new Pick.Shop(scope))));
    button(buttons, foreman, "inspector-foreman", "Look into the foreman");
    foreman.addActionListener(
        click -> sheet.scope().ifPresent(scope -> session.inspect(new Pick.Foreman(scope))));
    pin.setName("inspector-pin");
    pin.setToolTipText("Keeps this card, and follows the shop shift by shift");
    pin.addActionListener(click -> orders.pinned(this));
    buttons.add(pin);
    JButton close = new JButton("×");
    button(buttons, close, "inspector-close", "Close this card");
    close.addActionListener(click -> orders.closed(this));
    JPanel head = new JPanel(new BorderLayout());
    head.setBorder(BorderFactory.createEmptyBorder(3, 6, 3, 4));
    head.add(names, BorderLayout.CENTER);
    head.add(buttons, BorderLayout.EAST);
    return head;
  }

  private static void button(JPanel buttons, JButton button, String name, String what) {
    button.setName(name);
    button.setToolTipText(what);
    button.getAccessibleContext().setAccessibleName(what);
    button.setMargin(new java.awt.Insets(1, 5, 1, 5));
    buttons.add(button);
    buttons.add(Box.createHorizontalStrut(3));
  }

  private static JLabel heading(String text) {
    JLabel heading = new JLabel(text);
    heading.setFont(heading.getFont().deriveFont(Font.BOLD));
    heading.setBorder(BorderFactory.createEmptyBorder(7, 3, 2, 3));
    return heading;
  }

  JComponent component() {
    return panel;
  }

  Pick pick() {
    return pick;
  }

  /** Shows somebody else from now on. */
  void pick(Pick other) {
    pick = other;
  }

  boolean isPinned() {
    return pin.isSelected();
  }

  /** What stands on the card's tab. */
  String tab() {
    String name = sheet == null ? "…" : sheet.title();
    return (isPinned() ? "• " : "")
        + (pick instanceof Pick.Shop ? name : Figures.surname(name))
        + (pick instanceof Pick.Foreman ? ", foreman" : "");
  }

  /** Shows what is known now. */
  void show(Dossier known) {
    sheet = known;
    title.setText(known.title());
    subtitle.setText(known.subtitle());
    known
        .scope()
        .ifPresent(
            scope ->
                shop.setText(
                    Figures.capital(session.labels().trade(scope).shop())
                        + " "
                        + (scope.shop() + 1)));
    shop.setVisible(known.scope().isPresent() && !(pick instanceof Pick.Shop));
    foreman.setVisible(known.scope().isPresent() && !(pick instanceof Pick.Foreman));
    facts.show(known.facts());
    List<HistoryLine> drawn = known.lines().stream().filter(line -> !line.isEmpty()).toList();
    while (lines.size() < drawn.size()) {
      Spark spark = new Spark(this::date);
      spark.point(pointed);
      lines.add(spark);
      sparks.add(spark);
    }
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).setVisible(i < drawn.size());
      if (i < drawn.size()) {
        lines.get(i).show(drawn.get(i));
      }
    }
    decisions.show(known.decisions());
    events.show(known.events());
    eventsTitle.setText(
        known.events().isEmpty() ? "Recent events: none yet" : "Recent events (click: why?)");
  }

  private String date(int day) {
    return Figures.date(session.status().scenario().calendar().start().plusDays(day));
  }

  /** Marks a day in all lines. */
  void point(int day) {
    pointed = day;
    lines.forEach(spark -> spark.point(day));
  }

  /** As wide as the card, and as long as it needs. */
  private static final class Body extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1;

    Body() {
      setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
      setBorder(BorderFactory.createEmptyBorder(0, 4, 6, 4));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
      return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle seen, int way, int direction) {
      return 17;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle seen, int way, int direction) {
      return seen.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
      return false;
    }
  }
}
