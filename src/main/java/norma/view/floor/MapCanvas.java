package norma.view.floor;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.accessibility.AccessibleRole;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.ToolTipManager;
import norma.chart.pen.Labels;
import norma.measure.History;
import norma.view.desk.Commands;
import norma.view.desk.Drawing;
import norma.view.desk.Theme;

/** The economy as a map: a tile for each trade, an arrow for each delivery from trade to trade. */
public final class MapCanvas extends Drawing {
  private static final long serialVersionUID = 1;
  private static final int NEAR = 5;

  private final transient Consumer<String> opened;
  private transient Labels labels;
  private transient Map<String, TradeFigures> trades = new LinkedHashMap<>();
  private transient List<TradeLink> links = List.of();
  private transient MapPlan plan = new MapPlan(List.of(), List.of(), new Dimension(1, 1));
  private transient List<MapRoute> routes = List.of();
  private transient Lay laid;
  private Shade shade = Shade.FULFILMENT;
  private double mostResented;
  private String selected = "";

  /** What the tiles stand by: while it is equal they stay where they are. */
  private record Lay(List<String> industries, List<List<String>> ends, Dimension window) {}

  /**
   * A map without trades.
   *
   * @param opened is told the id of an industry whose floor somebody asks for
   */
  MapCanvas(Labels labels, Consumer<String> opened) {
    super(AccessibleRole.CANVAS);
    this.labels = labels;
    this.opened = opened;
    setName("floor-map");
    setFocusable(true);
    setOpaque(true);
    setPreferredSize(new Dimension(540, 230));
    setMinimumSize(new Dimension(120, 80));
    getAccessibleContext().setAccessibleName("Map of trades");
    ToolTipManager.sharedInstance().registerComponent(this);
    bind("LEFT", () -> go(-1, 0));
    bind("RIGHT", () -> go(1, 0));
    bind("UP", () -> go(0, -1));
    bind("DOWN", () -> go(0, 1));
    bind("ENTER", () -> selected().ifPresent(opened));
    addMouseListener(new Clicks());
    addFocusListener(new Focus());
    describe();
  }

  private void bind(String key, Runnable work) {
    Action action = Commands.action(key, "", key, work);
    getActionMap().put(action, action);
    getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), action);
  }

  /** A click marks a trade, a double click opens it. */
  private final class Clicks extends MouseAdapter {
    @Override
    public void mousePressed(MouseEvent event) {
      requestFocusInWindow();
      if (SwingUtilities.isLeftMouseButton(event)) {
        Optional<String> trade = plan().at(event.getX(), event.getY());
        trade.ifPresent(MapCanvas.this::select);
        if (event.getClickCount() == 2) {
          trade.ifPresent(opened);
        }
      }
    }
  }

  private final class Focus extends FocusAdapter {
    @Override
    public void focusGained(FocusEvent event) {
      repaint();
    }

    @Override
    public void focusLost(FocusEvent event) {
      repaint();
    }
  }

  /** Shows the trades as they are after the last day that was told of. */
  void show(History history, Labels words) {
    labels = words;
    links = TradeLink.of(history);
    trades = new LinkedHashMap<>();
    for (String industry : words.trades().keySet()) {
      TradeFigures figures = TradeFigures.of(history, industry);
      trades.put(industry, figures);
      if (figures.resentment() > mostResented) {
        mostResented = figures.resentment();
      }
    }
    laid = laid != null && laid.equals(asked()) ? laid : null;
    if (laid != null) {
      routes = routes.stream().map(this::renewed).toList();
    }
    describe();
    repaint();
  }

  private MapRoute renewed(MapRoute route) {
    TradeLink now =
        links.stream()
            .filter(link -> link.from().equals(route.link().from()))
            .filter(link -> link.to().equals(route.link().to()))
            .findFirst()
            .orElse(route.link());
    return new MapRoute(now, route.line(), route.end(), route.rightwards(), route.room());
  }

  /** Forgets the run that was shown. */
  void forget() {
    mostResented = 0;
    trades = new LinkedHashMap<>();
    laid = null;
    repaint();
  }

  private Lay asked() {
    return new Lay(
        List.copyOf(trades.keySet()),
        links.stream().map(link -> List.of(link.from(), link.to())).toList(),
        getSize());
  }

  private void layOut() {
    Lay wanted = asked();
    if (!wanted.equals(laid)) {
      laid = wanted;
      plan = new MapPlan(wanted.industries(), links, getSize());
      routes = MapRoute.of(plan, links);
    }
  }

  /** Where the trades stand at the size that the map has now. */
  MapPlan plan() {
    layOut();
    return plan;
  }

  List<MapRoute> routes() {
    layOut();
    return routes;
  }

  Map<String, TradeFigures> trades() {
    return trades;
  }

  Labels labels() {
    return labels;
  }

  /** Colours the tiles by something else. */
  void shade(Shade chosen) {
    shade = chosen;
    repaint();
  }

  FloorLook look() {
    return new FloorLook(
        new Camera(), shade, shade.highOfTrades(mostResented), Theme.isDark(), labels);
  }

  /** The id of the trade that is marked. */
  Optional<String> selected() {
    return trades.containsKey(selected) ? Optional.of(selected) : Optional.empty();
  }

  /** Marks a trade by its id. */
  void select(String industry) {
    selected = industry;
    describe();
    repaint();
  }

  private void go(int dx, int dy) {
    if (selected().isEmpty()) {
      plan().tiles().keySet().stream().findFirst().ifPresent(this::select);
    } else {
      plan().next(selected, dx, dy).ifPresent(this::select);
    }
  }

  private void describe() {
    String what =
        selected()
            .map(trade -> String.join(". ", tips().trade(trades.get(trade), links)) + ". ")
            .orElse("");
    getAccessibleContext()
        .setAccessibleDescription(
            what + "Arrow keys go from trade to trade, Enter opens the floor of one.");
  }

  private MapTips tips() {
    return new MapTips(labels);
  }

  @Override
  public String getToolTipText(MouseEvent event) {
    Point at = event.getPoint();
    Optional<String> trade = plan().at(at.x, at.y);
    if (trade.isPresent()) {
      return FloorTips.html(tips().trade(trades.get(trade.get()), links));
    }
    return routes().stream()
        .filter(route -> route.isNear(at, NEAR))
        .findFirst()
        .map(route -> FloorTips.html(tips().link(route.link())))
        .orElse(null);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    new MapPainter(this, look()).paint(g);
    if (isFocusOwner()) {
      g.setColor(look().soft());
      g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
    }
    g.dispose();
  }
}
