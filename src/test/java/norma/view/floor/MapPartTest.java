package norma.view.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import norma.measure.History;
import norma.measure.Measure;
import norma.measure.Readings;
import norma.measure.Scope;
import norma.portrait.Flow;
import norma.portrait.ShopPortrait;
import norma.view.desk.Pick;
import norma.view.desk.Session;
import norma.view.window.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map of trades and the choice of one, drawn without a display. */
class MapPartTest {
  private static final int WIDTH = 560;
  private static final int HEIGHT = 245;

  @TempDir Path folder;
  private Session session;
  private FloorPart part;

  private void shows(int trades, int days) throws InterruptedException {
    session = Sessions.session(Sessions.economy(folder, trades, 2, 6));
    part = new FloorPart(session);
    session.add(part);
    part.map().setSize(WIDTH, HEIGHT);
    part.canvas().setSize(WIDTH, HEIGHT);
    Sessions.days(session, days);
  }

  @AfterEach
  void close() {
    session.close();
  }

  private <C extends JComponent> C named(Class<C> kind, String name) {
    JPanel bar = (JPanel) part.component().getComponent(0);
    return List.of(bar.getComponents()).stream()
        .filter(one -> name.equals(one.getName()))
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  private static void press(JComponent on, String key) {
    Object name = on.getInputMap(JComponent.WHEN_FOCUSED).get(KeyStroke.getKeyStroke(key));
    Action action = on.getActionMap().get(name);
    action.actionPerformed(new ActionEvent(on, ActionEvent.ACTION_PERFORMED, key));
  }

  private static void click(JComponent on, Rectangle at, int times) {
    on.dispatchEvent(
        new MouseEvent(
            on,
            MouseEvent.MOUSE_PRESSED,
            0,
            MouseEvent.BUTTON1_DOWN_MASK,
            at.x + 5,
            at.y + 5,
            times,
            false,
            MouseEvent.BUTTON1));
  }

  private BufferedImage painted() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setClip(0, 0, WIDTH, HEIGHT);
    part.map().paint(g);
    g.dispose();
    return image;
  }

  @Test
  void oneTradeHasNoMapAndNoChoice() throws InterruptedException {
    shows(1, 1);
    assertThat(named(JComboBox.class, "floor-view").isVisible()).isFalse();
    assertThat(named(JButton.class, "floor-back").isVisible()).isFalse();
    assertThat(part.canvas().floor().shops()).hasSize(2);
    press(part.canvas(), "BACK_SPACE");
    assertThat(part.canvas().isVisible()).isTrue();
    assertThat(part.map().isVisible()).isFalse();
  }

  @Test
  void severalBeginWithTheMapAndOneOfThemOpensAndLeadsBack() throws InterruptedException {
    shows(3, 2);
    JComboBox<?> view = named(JComboBox.class, "floor-view");
    assertThat(view.getItemCount()).isEqualTo(4);
    assertThat(part.map().isVisible()).isTrue();
    assertThat(named(JButton.class, "floor-fit").isVisible()).isFalse();
    click(part.map(), part.map().plan().tile("b").orElseThrow(), 1);
    assertThat(part.map().selected()).contains("b");
    assertThat(part.map().isVisible()).isTrue();
    click(part.map(), part.map().plan().tile("b").orElseThrow(), 2);
    assertThat(part.map().isVisible()).isFalse();
    assertThat(view.getSelectedItem()).isEqualTo("b");
    assertThat(part.canvas().floor().shops())
        .hasSize(2)
        .allMatch(shop -> shop.industry().equals("b"));
    Sessions.days(session, 1);
    assertThat(part.canvas().floor().shops()).as("the choice stays").hasSize(2);
    assertThat(named(JButton.class, "floor-back").isVisible()).isTrue();
    press(part.canvas(), "BACK_SPACE");
    assertThat(part.map().isVisible()).isTrue();
    assertThat(part.map().selected()).contains("b");
  }

  @Test
  void keysMarkATradeAndOpenIt() throws InterruptedException {
    shows(3, 1);
    press(part.map(), "RIGHT");
    String first = part.map().selected().orElseThrow();
    press(part.map(), "RIGHT");
    String second = part.map().selected().orElseThrow();
    assertThat(second).isNotEqualTo(first);
    assertThat(part.map().getAccessibleContext().getAccessibleDescription())
        .startsWith("Trade " + second.toUpperCase(java.util.Locale.ROOT));
    press(part.map(), "ENTER");
    assertThat(named(JComboBox.class, "floor-view").getSelectedItem()).isEqualTo(second);
  }

  @Test
  void whoeverIsLookedIntoMarksHisTradeOrOpensItsFloor() throws InterruptedException {
    shows(3, 1);
    ShopPortrait shop =
        session.shops().stream().filter(one -> one.industry().equals("c")).findFirst().get();
    Pick man = new Pick.Man(shop.posts().get(0).man().id());
    part.inspect(man);
    assertThat(part.map().isVisible()).isTrue();
    assertThat(part.map().selected()).contains("c");
    part.open("a");
    part.inspect(man);
    assertThat(named(JComboBox.class, "floor-view").getSelectedItem()).isEqualTo("c");
    assertThat(part.canvas().floor().find(man)).isPresent();
  }

  @Test
  void figuresAreThoseOfTheLastDayOfWork() throws InterruptedException {
    // Work on the 21st to the 23rd; the 24th is a day off.
    shows(2, 4);
    History history = session.history();
    TradeFigures figures = TradeFigures.of(history, "a");
    Scope scope = new Scope("a", -1);
    assertThat(figures.day()).isEqualTo(2);
    assertThat(figures.fulfilment()).isEqualTo(history.of(scope, Measure.MEAN_FULFILMENT, 2));
    assertThat(figures.titled()).isEqualTo(history.of(scope, Measure.TITLED_SHARE, 3));
    assertThat(figures.plans().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(new MapTips(session.labels()).trade(figures, List.of()).get(0)).isEqualTo("Trade A");
  }

  @Test
  void aTileHasTheColourOfWhatIsChosen() throws InterruptedException {
    shows(4, 2);
    for (Shade shade : Shade.values()) {
      if (shade.isOfTrades()) {
        part.map().shade(shade);
        BufferedImage image = painted();
        FloorLook look = part.map().look();
        part.map()
            .plan()
            .tiles()
            .forEach(
                (trade, tile) -> {
                  double value = part.map().trades().get(trade).of(shade);
                  assertThat(value).as(shade.label()).isFinite();
                  assertThat(image.getRGB(tile.x + 3, tile.y + 3))
                      .isEqualTo(shade.colour(value, look.high(), look.dark()).getRGB());
                });
      }
    }
  }

  @Test
  void whatOnlyMenHaveIsNotOfferedForTrades() throws InterruptedException {
    shows(2, 1);
    JComboBox<?> colour = named(JComboBox.class, "floor-colour");
    int trades = colour.getItemCount();
    part.open("a");
    assertThat(colour.getItemCount()).isEqualTo(trades + 1);
    colour.setSelectedItem(Shade.SUPPLIES);
    assertThat(part.canvas().shade()).isEqualTo(Shade.SUPPLIES);
    part.toMap();
    assertThat(colour.getSelectedItem()).isEqualTo(Shade.STARVED);
    assertThat(part.canvas().shade()).isEqualTo(Shade.STARVED);
  }

  /** Two trades of which b lives on a; the figures are put in by hand. */
  @Test
  void deliveriesAreThoseOfTenDaysAndKeepTheirPlaces() throws InterruptedException {
    shows(2, 1);
    MapCanvas map = part.map();
    History history = new History();
    // On day 2 nobody works.
    history.add(readings(0, flow(1.5, 2, 1, false, 0)));
    map.show(history, session.labels());
    MapRoute before = map.routes().get(0);
    assertThat(before.link()).isEqualTo(new TradeLink("a", "b", 1.5, 2, 1, 0, 0));
    assertThat(before.link().strength()).isEqualTo(1);
    history.add(readings(1, flow(0.9, 0.5, 0.25, true, 70)));
    history.add(readings(2, flow(0, 0.5, Double.NaN, false, 0)));
    map.show(history, session.labels());
    MapRoute after = map.routes().get(0);
    assertThat(after.line()).isSameAs(before.line());
    // (1.5 + 0.9 + 0) / 3 = 0.8.
    assertThat(after.link().shipped()).isCloseTo(0.8, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(new MapTips(session.labels()).link(after.link()))
        .containsExactly(
            "Trade A → Trade B",
            "80 % of the need sent, stock for 0.50 days, set the limit on 1 of the last 10 days",
            "covers 25 % of the day's need",
            "70 man-hours were spent waiting on those days");
    for (int day = 3; day < 12; day++) {
      history.add(readings(day, flow(1, 1, 1, false, 0)));
    }
    assertThat(TradeLink.of(history).get(0).isLimiting()).as("eleven days later").isFalse();
    painted();
  }

  private static Flow flow(
      double shipped, double stock, double coverage, boolean limiting, double starved) {
    return new Flow("a", "b", shipped, 0, 0, 0, stock, coverage, limiting, starved);
  }

  private static Readings readings(int day, Flow flow) {
    return new Readings(
        day, LocalDate.of(1935, 11, 21).plusDays(day), List.of(), new double[0][], List.of(flow));
  }
}
