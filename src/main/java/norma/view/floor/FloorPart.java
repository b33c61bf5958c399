package norma.view.floor;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import norma.measure.History;
import norma.measure.Scope;
import norma.portrait.ShopPortrait;
import norma.view.desk.Figures;
import norma.view.desk.Part;
import norma.view.desk.Pick;
import norma.view.desk.Session;

/**
 * The shop floor: every shop with its men, which one can come close to and look into. Of several
 * trades it shows one at a time, or all as a map.
 */
public final class FloorPart implements Part {
  private static final int NEVER = -2;

  private final Session session;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final CardLayout pages = new CardLayout();
  private final JPanel book = new JPanel(pages);
  private final FloorCanvas canvas;
  private final MapCanvas map;
  private final FloorLegend legend;
  private final FloorChoice choice;
  private final ShadeChoice colour;
  private final JLabel title = new JLabel("Shop floor");
  private final JLabel shift = new JLabel();
  private final JButton back;
  private final List<JButton> zooms;
  private List<ShopPortrait> shown = List.of();
  private History mapped;
  private int mappedDays = NEVER;

  public FloorPart(Session session) {
    this.session = session;
    canvas = new FloorCanvas(session.labels(), session::inspect);
    map = new MapCanvas(session.labels(), this::open);
    legend = new FloorLegend(canvas, map);
    choice = new FloorChoice(this::turn);
    colour = new ShadeChoice(this::colour);
    FloorKeys keys = new FloorKeys(canvas);
    keys.bindBack(this::toMap);
    back = button("‹ Map", "floor-back", "Back to the map of trades (Backspace)", this::toMap);
    zooms =
        List.of(
            button("−", "floor-zoom-out", "Zoom out (−)", () -> keys.zoom(-2)),
            button("+", "floor-zoom-in", "Zoom in (+)", () -> keys.zoom(2)),
            button("Fit", "floor-fit", "Show all shops (F)", canvas::fit));
    book.add(canvas, "floor");
    book.add(map, "map");
    panel.setName("floor");
    panel.setMinimumSize(new Dimension(200, 150));
    panel.add(bar(), BorderLayout.NORTH);
    panel.add(book, BorderLayout.CENTER);
    panel.add(legend, BorderLayout.SOUTH);
    choice.offer(session.labels());
  }

  private JPanel bar() {
    JLabel by = new JLabel(" colour: ");
    JPanel bar = new RoomyBar(by);
    bar.setLayout(new BoxLayout(bar, BoxLayout.X_AXIS));
    bar.setBorder(BorderFactory.createEmptyBorder(2, 6, 2, 4));
    title.setFont(title.getFont().deriveFont(Font.BOLD));
    bar.add(title);
    bar.add(back);
    bar.add(choice.component());
    bar.add(Box.createHorizontalStrut(8));
    shift.setName("floor-shift");
    shift.setToolTipText("Day of the shift that is shown");
    // Where there is little room words give way, and no button does.
    shift.setMinimumSize(new Dimension(0, 0));
    bar.add(shift);
    bar.add(Box.createHorizontalGlue());
    by.setName("floor-by");
    by.setLabelFor(colour.component());
    bar.add(by);
    bar.add(colour.component());
    bar.add(Box.createHorizontalStrut(6));
    zooms.forEach(bar::add);
    return bar;
  }

  private void colour(Shade shade) {
    canvas.shade(shade);
    map.shade(shade);
    legend.changed();
  }

  /** Opens the floor of an industry. */
  void open(String industry) {
    choice.choose(industry);
    canvas.requestFocusInWindow();
  }

  /** Goes back to the map, to the trade that was open; where there is one trade there is none. */
  void toMap() {
    if (choice.isOfSeveral()) {
      choice.industry().ifPresent(map::select);
      choice.chooseMap();
      map.requestFocusInWindow();
    }
  }

  /** Shows what is chosen. */
  private void turn() {
    boolean onMap = choice.isMap();
    colour.offer(onMap);
    pages.show(book, onMap ? "map" : "floor");
    title.setVisible(!choice.isOfSeveral());
    choice.component().setVisible(choice.isOfSeveral());
    back.setVisible(choice.isOfSeveral() && !onMap);
    zooms.forEach(button -> button.setVisible(!onMap));
    legend.explain(onMap);
    shown = List.of();
    mappedDays = NEVER;
    frame();
  }

  private JButton button(String text, String name, String what, Runnable work) {
    JButton button = new JButton(text);
    button.setName(name);
    button.setToolTipText(what);
    button.getAccessibleContext().setAccessibleName(what);
    button.setMargin(new java.awt.Insets(1, 5, 1, 5));
    button.addActionListener(click -> work.run());
    return button;
  }

  @Override
  public JComponent component() {
    return panel;
  }

  /** The surface that the floor is drawn on. */
  public FloorCanvas canvas() {
    return canvas;
  }

  /** The surface that the map is drawn on. */
  public MapCanvas map() {
    return map;
  }

  @Override
  public void begins() {
    shown = List.of();
    mappedDays = NEVER;
    canvas.forget();
    map.forget();
    shift.setText("");
    choice.offer(session.labels());
  }

  @Override
  public void frame() {
    if (choice.isMap()) {
      mapFrame();
      // Nobody sees a man.
      session.look(Set.of());
      return;
    }
    List<ShopPortrait> shops = session.shops();
    if (shops.isEmpty()) {
      return;
    }
    if (shops != shown) {
      show(shops);
    }
    session.look(canvas.shown());
  }

  private void mapFrame() {
    History history = session.history();
    // How it stood at first is known before the first day is over.
    int days = history.scopes().isEmpty() ? -1 : history.days();
    if (history != mapped || days != mappedDays) {
      mapped = history;
      mappedDays = days;
      map.show(history, session.labels());
      legend.changed();
      say(days - 1);
    }
  }

  private void show(List<ShopPortrait> shops) {
    shown = shops;
    List<ShopPortrait> chosen =
        choice
            .industry()
            .map(id -> shops.stream().filter(shop -> shop.industry().equals(id)).toList())
            .orElse(shops);
    canvas.show(chosen, session.labels());
    legend.changed();
    say(chosen.stream().mapToInt(ShopPortrait::day).max().orElse(-1));
  }

  private void say(int day) {
    shift.setText(
        day < 0
            ? "no shift yet"
            : Figures.date(session.status().scenario().calendar().start().plusDays(day)));
  }

  /** Whoever is of another trade than the one that is open takes the floor there. */
  @Override
  public void inspect(Pick pick) {
    industry(pick)
        .ifPresent(
            id -> {
              if (choice.isMap()) {
                map.select(id);
              } else if (choice.isOfSeveral()) {
                choice.choose(id);
              }
            });
    canvas.select(pick);
  }

  private Optional<String> industry(Pick pick) {
    if (pick instanceof Pick.Man man) {
      return session.shops().stream()
          .filter(shop -> shop.posts().stream().anyMatch(post -> post.man().id() == man.id()))
          .map(ShopPortrait::industry)
          .findFirst();
    }
    Scope scope = pick instanceof Pick.Shop shop ? shop.scope() : ((Pick.Foreman) pick).scope();
    return Optional.of(scope.industry());
  }

  @Override
  public void themeChanged() {
    panel.repaint();
  }
}
