package norma.view.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import norma.measure.Scope;
import norma.portrait.Duty;
import norma.portrait.Post;
import norma.portrait.ShopPortrait;
import norma.view.desk.Pick;
import norma.view.desk.Session;
import norma.view.window.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shop floor, drawn without a display. */
class FloorPartTest {
  private static final int WIDTH = 540;
  private static final int HEIGHT = 280;

  @TempDir Path folder;
  private Session session;
  private FloorCanvas canvas;

  private void shows(int shops, int crew, int crews, int days) throws InterruptedException {
    session = Sessions.session(Sessions.district(folder, shops, crew, crews));
    FloorPart part = new FloorPart(session);
    session.add(part);
    canvas = part.canvas();
    canvas.setSize(WIDTH, HEIGHT);
    Sessions.days(session, days);
    canvas.fit();
  }

  @AfterEach
  void close() {
    session.close();
  }

  private BufferedImage painted() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setClip(0, 0, WIDTH, HEIGHT);
    canvas.paint(g);
    g.dispose();
    return image;
  }

  /** The label of the colours gives way, so that the date of the shift is whole. */
  @Test
  void whereThereIsLittleRoomNoWordOfTheBarIsCut() throws InterruptedException {
    session = Sessions.session(Sessions.district(folder, 2, 5, 1));
    FloorPart part = new FloorPart(session);
    session.add(part);
    Sessions.days(session, 1);
    JPanel bar = (JPanel) part.component().getComponent(0);
    for (int width : new int[] {700, 440, 700}) {
      bar.setSize(width, 30);
      bar.doLayout();
      bar.doLayout();
      for (Component one : bar.getComponents()) {
        if (one instanceof JLabel label) {
          boolean spare = "floor-by".equals(label.getName());
          assertThat(label.isVisible()).isEqualTo(width == 700 || !spare);
          assertThat(label.getWidth())
              .as("%s in %d", label.getText(), width)
              .isGreaterThanOrEqualTo(label.isVisible() ? label.getPreferredSize().width : 0);
        }
      }
    }
  }

  @Test
  void everyManStandsSomewhereAndIsHitThere() throws InterruptedException {
    shows(4, 10, 2, 3);
    int met = 0;
    for (ShopPortrait shop : session.shops()) {
      for (Post post : shop.posts()) {
        Spot spot = canvas.floor().find(new Pick.Man(post.man().id())).orElseThrow();
        Rectangle2D place = Floor.bounds(spot);
        if (post.duty() == Duty.LEADER) {
          // Above the helpers, who stand at the lower edge.
          Spot hit = canvas.floor().at(place.getCenterX(), place.getY() + 1).orElseThrow();
          assertThat(hit.pick()).isEqualTo(new Pick.Man(post.man().id()));
          assertThat(hit.crew().shop().crew()).isEqualTo(shop.crew());
          met++;
        }
      }
    }
    assertThat(met).isGreaterThan(40);
  }

  @Test
  void helpersAreHitAtThePlaceOfTheManTheyHelp() throws InterruptedException {
    shows(8, 12, 1, 1);
    List<Post> helpers = new ArrayList<>();
    for (int day = 0; day < 40 && helpers.isEmpty(); day++) {
      Sessions.days(session, 1);
      session
          .shops()
          .forEach(
              shop ->
                  shop.posts().stream().filter(p -> p.duty() == Duty.HELPER).forEach(helpers::add));
    }
    assertThat(helpers).as("in the middle of the campaign some foreman gives helpers").isNotEmpty();
    for (Post helper : helpers) {
      Scope scope = new Scope(helper.man().industry(), helper.man().shop());
      Tile tile = canvas.floor().plan().tile(scope).orElseThrow();
      Crew crew = canvas.floor().crews(scope).get(0);
      List<Post> all = crew.helpersAt(helper.place());
      Rectangle2D box = tile.helper(0, helper.place(), all.indexOf(helper), all.size());
      assertThat(tile.cell(0, helper.place()).contains(box)).isTrue();
      assertThat(canvas.floor().at(box.getCenterX(), box.getCenterY()).orElseThrow().pick())
          .isEqualTo(new Pick.Man(helper.man().id()));
    }
  }

  @Test
  void menMovedOffAreSeenForTheManWhoHasTheirPlaces() throws InterruptedException {
    shows(8, 12, 1, 1);
    List<Post> cleared = new ArrayList<>();
    for (int day = 0; day < 40 && cleared.isEmpty(); day++) {
      Sessions.days(session, 1);
      session
          .shops()
          .forEach(
              shop ->
                  shop.posts().stream()
                      .filter(p -> p.duty() == Duty.CLEARED)
                      .forEach(cleared::add));
    }
    assertThat(cleared).as("some foreman clears places for a record").isNotEmpty();
    for (Post post : cleared) {
      Spot spot = canvas.floor().find(new Pick.Man(post.man().id())).orElseThrow();
      Post leader = spot.crew().at(post.place()).orElseThrow();
      assertThat(leader.duty()).isEqualTo(Duty.LEADER);
      assertThat(spot.crew().at(spot.crew().seat(post))).contains(post);
      assertThat(new FloorTips(session.labels()).lines(spot))
          .contains("moved off his place for " + leader.man().name());
    }
    canvas.enter(canvas.floor().find(new Pick.Man(cleared.get(0).man().id())).get().tile());
    assertThat(painted().getRGB(WIDTH / 2, HEIGHT / 2)).isNotEqualTo(0);
  }

  @Test
  void theStripIsTheForemansAndItsNumberTheShop() throws InterruptedException {
    shows(4, 10, 1, 1);
    Tile tile = canvas.floor().plan().tiles().get(2);
    Rectangle2D strip = tile.strip(0);
    assertThat(canvas.floor().at(strip.getX() + 2, strip.getCenterY()).orElseThrow().pick())
        .isEqualTo(new Pick.Shop(new Scope("coal", 2)));
    assertThat(canvas.floor().at(strip.getMaxX() - 3, strip.getCenterY()).orElseThrow().pick())
        .isEqualTo(new Pick.Foreman(new Scope("coal", 2)));
    assertThat(canvas.floor().at(-50, -50)).isEmpty();
  }

  @Test
  void fortyShopsFitASmallWindowWithoutOverlap() throws InterruptedException {
    shows(40, 24, 1, 1);
    Rectangle window = new Rectangle(WIDTH, HEIGHT);
    List<Tile> tiles = canvas.floor().plan().tiles();
    assertThat(tiles).hasSize(40);
    for (Tile tile : tiles) {
      assertThat(window.contains(canvas.camera().on(tile.bounds()))).isTrue();
      assertThat(canvas.camera().on(tile.cell(0, 0)).width).isGreaterThanOrEqualTo(5);
      for (Tile other : tiles) {
        assertThat(!other.equals(tile) && tile.bounds().intersects(other.bounds())).isFalse();
      }
    }
  }

  @Test
  void aManSCellHasTheColourOfHisFulfilment() throws InterruptedException {
    shows(4, 10, 1, 1);
    canvas.shade(Shade.RESENTMENT);
    BufferedImage image = painted();
    FloorLook look = canvas.look();
    int compared = 0;
    for (ShopPortrait shop : session.shops()) {
      for (Post post : shop.posts()) {
        if (post.duty() == Duty.LEADER && !post.favoured()) {
          Spot spot = canvas.floor().find(new Pick.Man(post.man().id())).orElseThrow();
          Rectangle cell = canvas.camera().on(Floor.bounds(spot));
          int expected =
              Shade.RESENTMENT.colour(post.man().resentment(), look.high(), look.dark()).getRGB();
          assertThat(image.getRGB(cell.x + 2, cell.y + 2)).isEqualTo(expected);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(20);
  }

  @Test
  void everyZoomAndShadePaints() throws InterruptedException {
    shows(6, 24, 2, 12);
    BufferedImage overview = painted();
    canvas.enter(canvas.floor().plan().tiles().get(0));
    assertThat(canvas.camera().scale()).isGreaterThan(2.5);
    for (Shade shade : Shade.values()) {
      canvas.shade(shade);
      BufferedImage close = painted();
      assertThat(close.getRGB(WIDTH / 2, HEIGHT / 2)).isNotEqualTo(0);
      assertThat(same(overview, close)).isFalse();
    }
    canvas.shade(Shade.FULFILMENT);
    canvas.enter(canvas.floor().plan().tiles().get(0));
    assertThat(canvas.camera().isFitted()).isTrue();
    assertThat(same(overview, painted())).isTrue();
  }

  @Test
  void zoomingKeepsThePointUnderTheMouse() throws InterruptedException {
    shows(4, 10, 1, 1);
    double x = canvas.camera().floorX(100);
    double y = canvas.camera().floorY(60);
    canvas.zoom(3, 100, 60);
    assertThat(canvas.camera().floorX(100)).isCloseTo(x, within());
    assertThat(canvas.camera().floorY(60)).isCloseTo(y, within());
    canvas.camera().drag(10, 5);
    assertThat(canvas.camera().floorX(110)).isCloseTo(x, within());
    assertThat(canvas.camera().floorY(65)).isCloseTo(y, within());
  }

  @Test
  void arrowsGoFromManToManAndIntoTheNextShop() throws InterruptedException {
    shows(4, 10, 1, 1);
    Floor floor = canvas.floor();
    Optional<Spot> at = floor.find(new Pick.Man(session.shops().get(0).posts().get(0).man().id()));
    for (int i = 0; i < 12 && at.isPresent(); i++) {
      Optional<Spot> next = floor.next(at.get(), 1, 0);
      if (next.isPresent()) {
        assertThat(Floor.bounds(next.get()).getX()).isGreaterThan(Floor.bounds(at.get()).getX());
      }
      at = next.isPresent() ? next : at;
    }
    assertThat(at.orElseThrow().tile().scope().shop()).isGreaterThan(0);
    canvas.select(at.get().pick());
    assertThat(canvas.getAccessibleContext().getAccessibleDescription())
        .startsWith(at.get().post().orElseThrow().man().name());
  }

  private static boolean same(BufferedImage one, BufferedImage other) {
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        if (one.getRGB(x, y) != other.getRGB(x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }
}
