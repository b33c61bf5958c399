package norma.view.floor;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.ToolTipManager;
import norma.chart.pen.Labels;
import norma.measure.Scope;
import norma.portrait.ShopPortrait;
import norma.view.desk.Drawing;
import norma.view.desk.Pick;
import norma.view.desk.Theme;

/** The floor drawn: one surface for all shops, however many. */
public final class FloorCanvas extends Drawing {
  private static final long serialVersionUID = 1;

  /** Property that changes with the scale. */
  static final String ZOOM = "zoom";

  private static final double STEP = 1.25;

  private final transient Floor floor = new Floor();
  private final transient Camera camera = new Camera();
  private final transient Consumer<Pick> picked;
  private transient Labels labels;
  private Shade shade = Shade.FULFILMENT;
  private double mostResented;
  private transient Pick selected;

  /**
   * An empty floor.
   *
   * @param picked is told whom or what somebody asks to look into
   */
  FloorCanvas(Labels labels, Consumer<Pick> picked) {
    super(javax.accessibility.AccessibleRole.CANVAS);
    this.labels = labels;
    this.picked = picked;
    setName("floor-canvas");
    setFocusable(true);
    setOpaque(true);
    setPreferredSize(new Dimension(540, 230));
    setMinimumSize(new Dimension(120, 80));
    getAccessibleContext().setAccessibleName("Shop floor");
    describe();
    ToolTipManager.sharedInstance().registerComponent(this);
    new FloorMouse(this).listen();
    new FloorKeys(this).bind();
    addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            if (camera.isFitted()) {
              floor.layOut(getSize());
              fit();
            }
          }
        });
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            repaint();
          }

          @Override
          public void focusLost(FocusEvent event) {
            repaint();
          }
        });
  }

  /** Shows a new picture. */
  void show(List<ShopPortrait> picture, Labels words) {
    labels = words;
    if (floor.take(picture, getSize())) {
      fit();
    }
    mostResented = Math.max(mostResented, upperResentment(picture));
    repaint();
  }

  /** Forgets the run that was shown. */
  void forget() {
    mostResented = 0;
    floor.take(List.of(), getSize());
    repaint();
  }

  private static double upperResentment(List<ShopPortrait> shops) {
    double[] all =
        shops.stream()
            .flatMap(shop -> shop.posts().stream())
            .mapToDouble(post -> post.man().resentment())
            .sorted()
            .toArray();
    return all.length == 0 ? 0 : all[(int) (0.98 * (all.length - 1))];
  }

  public Floor floor() {
    return floor;
  }

  public Camera camera() {
    return camera;
  }

  Shade shade() {
    return shade;
  }

  /** Colours the cells by something else. */
  void shade(Shade chosen) {
    shade = chosen;
    repaint();
  }

  /** What the industries and their work are called. */
  Labels labels() {
    return labels;
  }

  FloorLook look() {
    return new FloorLook(camera, shade, shade.high(mostResented), Theme.isDark(), labels);
  }

  /** Shows all shops. */
  void fit() {
    if (!camera.isFitted()) {
      floor.layOut(getSize());
    }
    camera.fit(floor.plan(), getSize());
    zoomed();
  }

  /** Lets those know who show what belongs to a scale. */
  private void zoomed() {
    firePropertyChange(ZOOM, -1.0, camera.scale());
    repaint();
  }

  /** Comes closer by steps, or goes away by negative ones, towards a pixel. */
  void zoom(double steps, int x, int y) {
    camera.zoom(Math.pow(STEP, steps), x, y);
    zoomed();
  }

  /** Shows a shop as large as it can be; shows all if it is large already. */
  void enter(Tile tile) {
    Rectangle now = camera.on(tile.bounds());
    boolean large = now.height > 0.75 * getHeight() || now.width > 0.75 * getWidth();
    if (large) {
      fit();
    } else {
      camera.show(tile.bounds(), getSize());
      zoomed();
    }
  }

  /** The shops of which a part can be seen now; all of them where nothing is on a screen. */
  Set<Scope> shown() {
    Rectangle window = new Rectangle(getSize());
    return floor.plan().tiles().stream()
        .filter(
            tile ->
                !isDisplayable() || (isShowing() && window.intersects(camera.on(tile.bounds()))))
        .map(Tile::scope)
        .collect(Collectors.toSet());
  }

  /** What is at a pixel. */
  Optional<Spot> at(int x, int y) {
    return floor.at(camera.floorX(x), camera.floorY(y));
  }

  /** Whom or what is marked; nobody at first. */
  public Optional<Pick> selected() {
    return Optional.ofNullable(selected);
  }

  /** Marks somebody or something, and moves there if it is not seen. */
  void select(Pick pick) {
    selected = pick;
    floor
        .find(pick)
        .ifPresent(
            spot -> {
              Rectangle seen = camera.on(Floor.bounds(spot));
              if (!new Rectangle(getSize()).intersects(seen)) {
                camera.centre(Floor.bounds(spot), getSize());
              }
            });
    describe();
    repaint();
  }

  /** Looks into what is marked. */
  void inspect(Pick pick) {
    select(pick);
    picked.accept(pick);
  }

  private void describe() {
    String what =
        selected()
            .flatMap(floor::find)
            .map(spot -> String.join(". ", new FloorTips(labels).lines(spot)) + ". ")
            .orElse("");
    getAccessibleContext()
        .setAccessibleDescription(
            what
                + "Arrow keys go from man to man, Enter looks into him, Shift+Enter into his shop,"
                + " Ctrl+Enter into his foreman; plus and minus zoom, F shows all.");
  }

  @Override
  public String getToolTipText(MouseEvent event) {
    return at(event.getX(), event.getY()).map(new FloorTips(labels)::html).orElse(null);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    new FloorPainter(this, look()).paint(g);
    if (isFocusOwner()) {
      g.setColor(look().soft());
      g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
    }
    g.dispose();
  }
}
