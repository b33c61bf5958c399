package norma.view.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.prefs.AbstractPreferences;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import norma.chart.run.Chart;
import norma.event.Event;
import norma.measure.Measure;
import norma.run.Player;
import norma.run.Status;
import norma.scenario.Scenario;
import norma.scenario.ScenarioReader;
import norma.view.desk.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The charts of a run as they stand in the window; painted without a display. */
final class ChartsPartTest {
  private static final Path COAL = Path.of("scenarios", "donbass-coal-1935.yaml");

  private final Remembered memory = new Remembered();
  private Session session;
  private ChartsPart part;

  /** What would be remembered on the disk. */
  private static final class Remembered extends AbstractPreferences {
    private final Map<String, String> values = new TreeMap<>();

    Remembered() {
      super(null, "");
    }

    @Override
    protected void putSpi(String key, String value) {
      values.put(key, value);
    }

    @Override
    protected String getSpi(String key) {
      return values.get(key);
    }

    @Override
    protected void removeSpi(String key) {
      values.remove(key);
    }

    @Override
    protected void removeNodeSpi() {}

    @Override
    protected String[] keysSpi() {
      return values.keySet().toArray(new String[0]);
    }

    @Override
    protected String[] childrenNamesSpi() {
      return new String[0];
    }

    @Override
    protected AbstractPreferences childSpi(String name) {
      throw new UnsupportedOperationException(name);
    }

    @Override
    protected void syncSpi() {}

    @Override
    protected void flushSpi() {}
  }

  @BeforeEach
  void begin() throws Exception {
    TreeSet<String> kinds = new TreeSet<>();
    for (Event.Kind kind : Event.Kind.values()) {
      kinds.add(kind.label());
    }
    Scenario scenario =
        ScenarioReader.read(COAL, new TreeSet<>(Measure.ids()), kinds)
            .with(Map.of("industries.coal.district.shops", "2", "calendar.days", "120"));
    session = new Session(scenario, 7, 1, (one, seed) -> List.of());
    part = new ChartsPart(session, memory);
    session.add(part);
    session.player().step(Player.Step.MONTH);
    for (int i = 0; i < 600 && session.history().days() < 31; i++) {
      Thread.sleep(50);
      session.refresh();
    }
    assertThat(session.status().mood()).isNotEqualTo(Status.Mood.FAILED);
    assertThat(session.history().days()).isGreaterThanOrEqualTo(31);
  }

  @AfterEach
  void end() {
    session.close();
  }

  private BufferedImage painted() {
    JComponent panel = part.component();
    panel.setSize(740, 600);
    layOut(panel);
    BufferedImage image = new BufferedImage(740, 600, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    panel.printAll(g);
    g.dispose();
    return image;
  }

  private static void layOut(Component component) {
    component.doLayout();
    if (component instanceof Container container) {
      for (Component child : container.getComponents()) {
        layOut(child);
      }
    }
  }

  private <T extends Component> T find(Class<T> kind, String name) {
    T found = find(part.component(), kind, name);
    assertThat(found).as(name).isNotNull();
    return found;
  }

  private static <T extends Component> T find(Component at, Class<T> kind, String name) {
    if (kind.isInstance(at) && name.equals(at.getName())) {
      return kind.cast(at);
    }
    if (at instanceof Container container) {
      for (Component child : container.getComponents()) {
        T found = find(child, kind, name);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  @Test
  void sixChartsShareOneTimeAxis() {
    painted();
    double first = find(ChartCard.class, "chart-output").live().extent().x(0);
    for (Chart chart : ChosenCharts.AT_FIRST) {
      ChartCard card = find(ChartCard.class, "chart-" + chart.id());
      assertThat(card.live().extent().days()).isEqualTo(120);
      assertThat(card.live().extent().x(0)).isEqualTo(first);
      assertThat(card.getAccessibleContext().getAccessibleName()).contains(chart.title());
    }
  }

  @Test
  void aDayIsPointedAtInAllCharts() {
    BufferedImage before = painted();
    part.pointAt(20);
    BufferedImage after = painted();
    for (Chart chart : ChosenCharts.AT_FIRST) {
      ChartCard card = find(ChartCard.class, "chart-" + chart.id());
      java.awt.Point at = javax.swing.SwingUtilities.convertPoint(card, 0, 0, part.component());
      int x = at.x + (int) card.live().extent().x(20);
      int y = at.y + (int) card.live().extent().area().getCenterY();
      assertThat(after.getRGB(x, y)).as(chart.id()).isNotEqualTo(before.getRGB(x, y));
    }
    assertThat(find(JLabel.class, "charts-date").getText()).isEqualTo("21 Jan 1935");
  }

  @Test
  void aChartIsEnlargedAndMadeSmallAgain() {
    painted();
    find(JButton.class, "chart-enlarge-output").doClick();
    painted();
    ChartCard large = find(ChartCard.class, "chart-large-output");
    assertThat(large.getWidth()).isGreaterThan(700);
    find(JButton.class, "chart-enlarge-large-output").doClick();
    painted();
    assertThat(find(part.component(), ChartCard.class, "chart-large-output")).isNull();
  }

  @Test
  void whatWasChosenIsRemembered() {
    ChosenCharts chosen = new ChosenCharts(memory);
    chosen.choose(Chart.PAY, true);
    chosen.choose(Chart.BEST, false);
    assertThat(new ChosenCharts(memory).list())
        .contains(Chart.PAY, Chart.OUTPUT)
        .doesNotContain(Chart.BEST);
    chosen.reset();
    assertThat(new ChosenCharts(memory).list()).isEqualTo(ChosenCharts.AT_FIRST);
  }

  @Test
  void theLastChartStays() {
    ChosenCharts chosen = new ChosenCharts(memory);
    for (Chart chart : Chart.values()) {
      chosen.choose(chart, false);
    }
    assertThat(chosen.list()).hasSize(1);
  }

  @Test
  void columnsFollowTheWidth() {
    assertThat(ChartGrid.columns(400, 6)).isEqualTo(1);
    assertThat(ChartGrid.columns(740, 6)).isEqualTo(2);
    assertThat(ChartGrid.columns(1200, 6)).isEqualTo(3);
    assertThat(ChartGrid.columns(1200, 2)).isEqualTo(2);
  }
}
