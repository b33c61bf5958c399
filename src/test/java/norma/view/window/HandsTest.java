package norma.view.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.finder.JFileChooserFinder.findFileChooser;
import static org.assertj.swing.timing.Pause.pause;
import static org.assertj.swing.timing.Timeout.timeout;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.GridLayout;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.Timer;
import norma.run.Player;
import norma.run.Small;
import norma.run.Status;
import norma.scenario.Scenario;
import norma.view.desk.Part;
import norma.view.desk.Pick;
import norma.view.desk.Session;
import norma.view.desk.Theme;
import norma.view.news.NewsPart;
import norma.view.rules.RulesPart;
import norma.view.whatif.WhatIfPart;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JTextComponentFixture;
import org.assertj.swing.timing.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** News, parameters and what-if under real clicks and keys. */
@Timeout(120)
@ResourceLock(Rig.DISPLAY)
class HandsTest {
  private static final String PUSH = "planner.campaign.push";
  private static final String SHOPS = "industries.coal.district.shops";

  @TempDir Path folder;

  private final List<String> told = new ArrayList<>();
  private final List<Integer> pointed = new ArrayList<>();
  private final List<Pick> picked = new ArrayList<>();
  private Robot robot;
  private FrameFixture window;
  private Session session;
  private RulesPart rules;
  private Timer clock;

  /** Remembers what the other parts are asked for. */
  private final class Other implements Part {
    @Override
    public JComponent component() {
      return new JPanel();
    }

    @Override
    public void inspect(Pick pick) {
      picked.add(pick);
    }

    @Override
    public void pointAt(int day) {
      pointed.add(day);
    }
  }

  @BeforeEach
  void open() {
    assumeFalse(GraphicsEnvironment.isHeadless(), "no display here to open a window on");
    robot = BasicRobot.robotWithNewAwtHierarchy();
    Scenario scenario = Small.scenario(folder);
    JFrame frame = GuiActionRunner.execute(() -> frame(scenario));
    window = new FrameFixture(robot, frame);
    window.show(new Dimension(1240, 760));
    window.moveTo(new Point(0, 0));
  }

  private JFrame frame(Scenario scenario) {
    Theme.LIGHT.apply();
    session = new Session(scenario, 5, 1, (one, seed) -> List.of());
    session.banner(told::add);
    rules = new RulesPart(session, (to, one, seed) -> null);
    NewsPart news = new NewsPart(session);
    WhatIfPart whatIf = new WhatIfPart(session);
    List.of(rules, news, whatIf, new Other()).forEach(session::add);
    JFrame frame = new JFrame("hands");
    frame.setLayout(new GridLayout(1, 3));
    frame.add(news.component());
    frame.add(rules.component());
    frame.add(whatIf.component());
    clock = new Timer(30, tick -> session.refresh());
    clock.start();
    return frame;
  }

  @AfterEach
  void close() {
    if (window != null) {
      clock.stop();
      session.close();
      window.cleanUp();
    }
  }

  private static void until(String what, BooleanSupplier holds) {
    pause(
        new Condition(what) {
          @Override
          public boolean test() {
            return GuiActionRunner.execute(() -> holds.getAsBoolean());
          }
        },
        timeout(30_000));
  }

  private JTextComponentFixture field(String path) {
    window.textBox("rules-search").deleteText().enterText(path);
    until("the row is there", () -> row(path));
    return window.textBox("rule-" + path);
  }

  private boolean row(String path) {
    return !robot
        .finder()
        .findAll(one -> ("rule-" + path).equals(one.getName()) && one.isShowing())
        .isEmpty();
  }

  private double pushAtReset() {
    return rules.scenario().rules().industries().get("coal").planner().campaign().push();
  }

  private int changes() {
    return GuiActionRunner.execute(() -> session.status().scenario().timeline().size());
  }

  @Test
  void aLiveParameterChangesAtOnceAndIsReverted() {
    JTextComponentFixture push = field(PUSH);
    push.requireText("0.8");
    push.deleteText().enterText("0.25").pressAndReleaseKeys(KeyEvent.VK_ENTER);
    until("it is in force", () -> session.status().scenario().timeline().size() == 1);
    until("it can be reverted", () -> pushAtReset() == 0.25);
    assertThat(session.status().scenario().timeline().get(0).set()).containsEntry(PUSH, "0.25");
    window.button("revert-" + PUSH).click();
    until("it was set back", () -> changes() == 2);
    push.requireText("0.8");
    until("nothing is left of it", () -> pushAtReset() == 0.8);
  }

  @Test
  void aRefusedValueIsToldAndTheFieldReturns() {
    JTextComponentFixture push = field(PUSH);
    push.deleteText().enterText("7").pressAndReleaseKeys(KeyEvent.VK_ENTER);
    until("it was refused", () -> !told.isEmpty());
    window.label("problem-" + PUSH).requireVisible();
    assertThat(window.label("problem-" + PUSH).text()).contains("0 to 1").contains("found 7");
    push.requireText("0.8");
    assertThat(changes()).isZero();
  }

  @Test
  void whatIsReadAtTheStartWaitsForTheReset() {
    field(SHOPS).deleteText().enterText("4").pressAndReleaseKeys(KeyEvent.VK_ENTER);
    Scenario next = GuiActionRunner.execute(() -> rules.scenario());
    assertThat(next.rules().industries().get("coal").district().shops()).isEqualTo(4);
    assertThat(changes()).isZero();
    GuiActionRunner.execute(() -> session.restart(next, 5));
    until("it is in force", () -> !session.shops().isEmpty() && session.shops().size() == 4);
  }

  @Test
  void anEventTellsItsCausesAndPointsAtItsDay() {
    session.player().play();
    until("the run is over", () -> session.status().mood() == Status.Mood.ENDED);
    window.button("news-filter").click();
    window.menuItem("news-filter-all").click();
    until("all are shown", () -> window.list("news").target().getModel().getSize() > 0);
    int all = GuiActionRunner.execute(() -> session.news().size());
    assertThat(window.list("news").target().getModel().getSize()).isEqualTo(all);
    int caused =
        GuiActionRunner.execute(
            () -> {
              for (int i = all - 1; i >= 0; i--) {
                var event = session.news().get(i).event();
                if (!event.causes().isEmpty() && event.worker() >= 0) {
                  return i;
                }
              }
              return -1;
            });
    assertThat(caused).as("an event with a cause").isNotNegative();
    window.list("news").clickItem(caused);
    window.list("why").requireVisible();
    assertThat(window.list("why").target().getModel().getSize()).isGreaterThan(1);
    int day = session.news().get(caused).event().day();
    assertThat(pointed).endsWith(day);
    window.list("why").clickItem(0);
    assertThat(picked).endsWith(new Pick.Man(session.news().get(caused).event().worker()));
    window.button("why-close").click();
    assertThat(robot.finder().findAll(one -> "why".equals(one.getName()) && one.isShowing()))
        .isEmpty();
  }

  @Test
  void aBranchPartsHereAndIsDropped() {
    session.player().step(Player.Step.MONTH);
    until("a month has gone", () -> session.status().day() == 10);
    window.textBox("whatif-search").enterText(PUSH);
    window.comboBox("whatif-parameter").requireSelection(PUSH);
    window.textBox("whatif-value").deleteText().enterText("0.1");
    window.button("whatif-branch").click();
    until("there is a branch", () -> session.branch().isPresent() && session.status().branched());
    session.player().step(Player.Step.DAY);
    until(
        "it is told what differs",
        () -> window.label("whatif-said").target().getText().contains("0.1 instead of 0.8"));
    assertThat(window.label("whatif-said").text()).startsWith("Since 1935-12-01");
    window.button("whatif-drop").click();
    until("it is gone", () -> session.branch().isEmpty());
  }

  @Test
  void theScenarioIsSavedWithTheSeed() {
    field(PUSH).deleteText().enterText("0.25").pressAndReleaseKeys(KeyEvent.VK_ENTER);
    until("it is in force", () -> session.status().scenario().timeline().size() == 1);
    Path file = folder.resolve("mine.yaml");
    window.button("rules-save").click();
    var chooser = findFileChooser("save-chooser").using(robot);
    chooser.fileNameTextBox().setText(file.toString());
    chooser.approve();
    until("it is told", () -> told.stream().anyMatch(one -> one.contains("norma run")));
    Scenario again = Small.read(file);
    assertThat(again.seed()).isEqualTo(5);
    assertThat(again.timeline()).hasSize(1);
  }

  @Test
  void otherSeedsAreRunAndCancelled() {
    window.spinner("ensemble-n").enterText("5");
    window.button("ensemble-run").click();
    until("they came", () -> session.ensemble().size() == 5);
    assertThat(window.label("ensemble-said").text()).contains("5 other seeds");
    field(PUSH).deleteText().enterText("0.25").pressAndReleaseKeys(KeyEvent.VK_ENTER);
    until(
        "they are stale",
        () -> window.label("ensemble-said").target().getText().contains("before the last change"));
  }
}
