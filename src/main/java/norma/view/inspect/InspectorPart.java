package norma.view.inspect;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import norma.measure.Scope;
import norma.portrait.ShopPortrait;
import norma.run.Status;
import norma.view.desk.Commands;
import norma.view.desk.Part;
import norma.view.desk.Pick;
import norma.view.desk.Session;

/**
 * Whom or what somebody looks into: a card each, of which one follows the clicks and the pinned
 * ones stay.
 */
public final class InspectorPart implements Part {
  private static final int MOST_PINNED = 12;

  /** While it plays, a card is renewed at every such frame; slower it cannot be read anyway. */
  private static final int FRAMES = 4;

  private final Session session;
  private final Dossiers dossiers;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final CardLayout pages = new CardLayout();
  // Both pages are in the window always, since another look reaches only what is in it.
  private final JPanel middle = new JPanel(pages);
  private final JTabbedPane tabs = new JTabbedPane();
  private final JLabel empty =
      new JLabel(
          "<html><center>Click a worker, a foreman or a shop on the floor,<br>or find one by name or"
              + " title.</center></html>",
          SwingConstants.CENTER);
  private final List<Card> cards = new ArrayList<>();
  private final Card.Orders orders =
      new Card.Orders() {
        @Override
        public void pinned(Card card) {
          pin(card);
        }

        @Override
        public void closed(Card card) {
          close(card);
        }
      };
  private List<ShopPortrait> seen = List.of();
  private boolean stale;
  private boolean someoneIsUnknown;
  private List<Scope> following = List.of();
  private int frames;
  private long seed;

  public InspectorPart(Session session) {
    this.session = session;
    dossiers = new Dossiers(session);
    seed = session.status().seed();
    panel.setName("inspector");
    FindField find = new FindField(this::find, session::inspect);
    JPanel top = new JPanel(new BorderLayout());
    top.setBorder(BorderFactory.createEmptyBorder(4, 6, 2, 6));
    top.add(find.component(), BorderLayout.CENTER);
    Action search =
        Commands.action("find", "Find", "ctrl F", () -> find.component().requestFocusInWindow());
    panel
        .getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
        .put(KeyStroke.getKeyStroke("ctrl F"), search);
    panel.getActionMap().put(search, search);
    tabs.setName("inspector-cards");
    tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
    tabs.addChangeListener(chosen -> renew());
    empty.setName("inspector-empty");
    middle.add(empty, "empty");
    middle.add(tabs, "cards");
    panel.add(top, BorderLayout.NORTH);
    panel.add(middle, BorderLayout.CENTER);
  }

  /** What fits; news of shops that nobody looks at comes with the next frame. */
  private List<Finder.Found> find(String text) {
    session.lookAtAllOnce();
    return new Finder(session.labels()).find(text, session.shops(), session.men(), 60);
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public void begins() {
    dossiers.forget();
    // With the same seed the same men begin; with another one a number is somebody else.
    boolean others = session.status().seed() != seed;
    seed = session.status().seed();
    List.copyOf(cards).stream()
        .filter(card -> others && card.pick() instanceof Pick.Man)
        .forEach(this::close);
    following = null; // another player follows nobody yet
    follow();
    renew();
  }

  @Override
  public void frame() {
    if (session.frame() == null || session.frame().parts().isEmpty()) {
      return;
    }
    dossiers.take();
    if (someoneIsUnknown) {
      follow();
    }
    stale |=
        session.shops() != seen
            || !session.frame().followed().isEmpty()
            || !session.frame().parts().get(0).readings().isEmpty();
    seen = session.shops();
    frames++;
    boolean playing = session.status().mood() == Status.Mood.PLAYING;
    if (stale && (!playing || frames % FRAMES == 0)) {
      renew();
      stale = false;
    }
  }

  @Override
  public void inspect(Pick pick) {
    Optional<Card> shown = cards.stream().filter(card -> card.pick().equals(pick)).findFirst();
    Card card =
        shown.or(() -> cards.stream().filter(one -> !one.isPinned()).findFirst()).orElse(null);
    if (card == null) {
      card = new Card(session, pick, orders);
      cards.add(card);
      card.show(dossiers.sheet(pick));
      tabs.addTab(card.tab(), card.component());
    }
    card.pick(pick);
    swap();
    tabs.setSelectedComponent(card.component());
    bringForward();
    follow();
    renew();
  }

  /** The tabs of the window that hold this part show it. */
  private void bringForward() {
    if (panel.getParent() instanceof JTabbedPane around) {
      around.setSelectedComponent(panel);
    }
  }

  private void swap() {
    pages.show(middle, cards.isEmpty() ? "empty" : "cards");
  }

  private void pin(Card card) {
    long pinned = cards.stream().filter(Card::isPinned).count();
    if (pinned > MOST_PINNED) {
      close(cards.get(0));
      session.tell("At most " + MOST_PINNED + " cards are kept; the oldest was closed.");
    }
    long loose = cards.stream().filter(one -> !one.isPinned()).count();
    if (loose > 1) {
      cards.stream()
          .filter(one -> !one.isPinned() && one != card)
          .findFirst()
          .ifPresent(this::close);
    }
    renew();
  }

  private void close(Card card) {
    cards.remove(card);
    tabs.remove(card.component());
    swap();
    follow();
    renew();
  }

  private void follow() {
    boolean before = someoneIsUnknown;
    someoneIsUnknown = cards.stream().anyMatch(card -> dossiers.scope(card.pick()).isEmpty());
    if (someoneIsUnknown && !before) {
      // He may have come to a shop that nobody looks at.
      session.lookAtAllOnce();
    }
    List<Scope> now = followed();
    if (!now.equals(following)) {
      following = now;
      dossiers.follow(now);
    }
  }

  /** Shows on the card in front what is known now. */
  private void renew() {
    for (Card card : List.copyOf(cards)) {
      if (tabs.getSelectedComponent() == card.component()) {
        card.show(dossiers.sheet(card.pick()));
      }
      int at = tabs.indexOfComponent(card.component());
      if (at >= 0 && !card.tab().equals(tabs.getTitleAt(at))) {
        tabs.setTitleAt(at, card.tab());
      }
    }
  }

  /** The scopes whose shifts are followed, for the cards that are open. */
  List<Scope> followed() {
    return cards.stream().flatMap(card -> dossiers.scope(card.pick()).stream()).distinct().toList();
  }

  @Override
  public void pointAt(int day) {
    cards.forEach(card -> card.point(day));
  }

  @Override
  public void themeChanged() {
    // Some of the colours are worked out from those of the look.
    renew();
    panel.repaint();
  }
}
