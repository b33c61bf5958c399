package norma.view.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import norma.measure.Scope;
import norma.portrait.Portrait;
import norma.portrait.Post;
import norma.portrait.Weighed;
import norma.run.Player;
import norma.view.desk.Figures;
import norma.view.desk.Part;
import norma.view.desk.Pick;
import norma.view.desk.Session;
import norma.view.window.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking into workers, shops and foremen, without a display. */
class InspectorPartTest {
  @TempDir Path folder;
  private Session session;
  private Dossiers dossiers;
  private InspectorPart inspector;

  @BeforeEach
  void begin() {
    session = Sessions.session(Sessions.district(folder, 3, 10, 1));
    dossiers = new Dossiers(session);
    inspector = new InspectorPart(session);
    session.add(
        new Part() {
          @Override
          public javax.swing.JComponent component() {
            return null;
          }

          @Override
          public void frame() {
            dossiers.take();
          }
        });
    session.add(inspector);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void beforeTheRunNothingIsKnown() {
    Dossier sheet = dossiers.sheet(new Pick.Man(3));
    assertThat(sheet.facts()).isEmpty();
    assertThat(sheet.subtitle()).startsWith("Nothing is known");
    assertThat(dossiers.sheet(new Pick.Shop(new Scope("coal", 0))).lines()).isEmpty();
  }

  @Test
  void aFollowedManShowsWhatHeWeighed() throws InterruptedException {
    Sessions.days(session, 1);
    Portrait man = session.shops().get(1).posts().get(0).man();
    dossiers.follow(List.of(new Scope(man.industry(), man.shop())));
    Sessions.days(session, 25);
    Dossier sheet = dossiers.sheet(new Pick.Man(man.id()));
    assertThat(sheet.title()).isEqualTo(man.name());
    assertThat(sheet.facts())
        .extracting(Dossier.Fact::label)
        .contains("skill", "resentment", "pay", "hope of title", "upkeep");
    assertThat(sheet.facts()).allSatisfy(fact -> assertThat(fact.meaning()).isNotBlank());
    assertThat(sheet.decisions()).hasSize(Followed.SHIFTS);
    Weighed weighed =
        sheet.decisions().stream().flatMap(d -> d.weighed().stream()).findFirst().orElseThrow();
    assertThat(weighed.options().stream().mapToDouble(Weighed.Option::chance).sum())
        .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(DecisionsView.words(sheet.decisions().get(0)))
        .contains("took " + weighed.options().get(weighed.chosen()).name(), "utility", "chance");
    HistoryLine fulfilment =
        sheet.lines().stream()
            .filter(line -> line.label().equals("shift's fulfilment"))
            .findFirst()
            .orElseThrow();
    assertThat(fulfilment.days().length).isGreaterThan(Followed.SHIFTS);
    HistoryLine resentment =
        sheet.lines().stream()
            .filter(line -> line.label().equals("resentment"))
            .findFirst()
            .orElseThrow();
    // The eve of the first day, 30 November, 10 December and today.
    assertThat(resentment.days()).containsExactly(-1, 9, 19, 25);
  }

  @Test
  void aTraitIsTheEndOfItsHistoryAtEveryMoment() throws InterruptedException {
    Sessions.days(session, 12);
    for (int shift = 0; shift < 8; shift++) {
      long before = session.status().workerShifts();
      session.player().step(Player.Step.SHIFT);
      Sessions.await(session, () -> session.status().workerShifts() > before);
      session.refresh();
      for (Post post : session.shops().get(0).posts()) {
        Dossier sheet = dossiers.sheet(new Pick.Man(post.man().id()));
        for (String label : List.of("best shift", "fatigue", "resentment")) {
          assertThat(value(sheet, label))
              .as("%s of %s on %s", label, sheet.title(), session.status().date())
              .isIn(last(sheet, label), "–");
        }
      }
    }
  }

  private static String value(Dossier sheet, String label) {
    return sheet.facts().stream()
        .filter(fact -> fact.label().equals(label))
        .map(Dossier.Fact::value)
        .findFirst()
        .orElseThrow();
  }

  private static String last(Dossier sheet, String label) {
    return sheet.lines().stream()
        .filter(line -> line.label().equals(label))
        .map(line -> Figures.of(line.last(), line.unit()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void foremenAndShopsHaveHistoriesAndDecisions() throws InterruptedException {
    Scope scope = new Scope("coal", 2);
    dossiers.follow(List.of(scope));
    Sessions.days(session, 20);
    Dossier shop = dossiers.sheet(new Pick.Shop(scope));
    assertThat(shop.title()).isEqualTo("Section 3");
    assertThat(shop.lines()).extracting(HistoryLine::label).contains("norm", "pay", "store days");
    assertThat(shop.lines().get(0).last()).isPositive();
    assertThat(shop.facts())
        .extracting(Dossier.Fact::label)
        .contains("committee", "upkeep", "pledge", "suspicion");
    Dossier foreman = dossiers.sheet(new Pick.Foreman(scope));
    assertThat(foreman.facts())
        .extracting(Dossier.Fact::label)
        .contains("fear", "others lose", "pledge", "suspicion");
    assertThat(foreman.subtitle()).startsWith("Foreman of section 3");
    assertThat(foreman.decisions()).isNotEmpty();
    Weighed plans =
        foreman.decisions().stream()
            .flatMap(d -> d.weighed().stream()) // none while an attempt went on
            .findFirst()
            .orElseThrow();
    assertThat(plans.options()).extracting(Weighed.Option::name).contains("equal");
  }

  @Test
  void aManWhoIsNoLongerCountedLeft() {
    Lives lives = new Lives();
    Portrait stays = session(1);
    Portrait goes = session(2);
    lives.take(-1, List.of(stays, goes));
    lives.take(9, List.of(stays, goes));
    lives.take(9, List.of(stays));
    assertThat(lives.hasLeft(2)).as("a day is counted once").isFalse();
    lives.take(19, List.of(stays));
    assertThat(lives.hasLeft(2)).isTrue();
    assertThat(lives.hasLeft(1)).isFalse();
    assertThat(lives.lastSeen(2)).contains(9);
    assertThat(lives.lines(2, Optional.empty(), 25).get(0).days()).containsExactly(-1, 9);
    assertThat(lives.lines(1, Optional.empty(), 25).get(0).values()).hasSize(3);
    assertThat(lives.lines(1, Optional.of(stays), 25).get(0).days()).containsExactly(-1, 9, 19, 25);
    assertThat(lives.lines(1, Optional.of(stays), 19).get(0).days())
        .as("a census of today is enough")
        .containsExactly(-1, 9, 19);
    assertThat(lives.lines(77, Optional.empty(), 25)).isEmpty();
  }

  private static Portrait session(long id) {
    return new Portrait(
        id,
        "Ivan Koval",
        "coal",
        0,
        0,
        0,
        false,
        30,
        5,
        true,
        1,
        0.8,
        0,
        0,
        0.5,
        0.5,
        false,
        false,
        0.2,
        0.1,
        0,
        0,
        1.4,
        1.1,
        7.5,
        -1);
  }

  @Test
  void namesTitlesAndPlacesAreFound() throws InterruptedException {
    Sessions.days(session, 1);
    Finder finder = new Finder(session.labels());
    assertThat(finder.find("section 2", session.shops(), List.of(), 60))
        .as("the shop, its foreman and ten men")
        .hasSize(12)
        .first()
        .extracting(Finder.Found::pick)
        .isEqualTo(new Pick.Shop(new Scope("coal", 1)));
    assertThat(finder.find("foreman", session.shops(), List.of(), 60)).hasSize(3);
    Portrait man = session.shops().get(0).posts().get(4).man();
    String start =
        man.name().substring(0, man.name().length() - 2).toUpperCase(java.util.Locale.ROOT);
    assertThat(finder.find(start + " section 1", session.shops(), List.of(), 60))
        .extracting(Finder.Found::pick)
        .contains(new Pick.Man(man.id()));
    assertThat(finder.find("section 22", session.shops(), List.of(), 60)).isEmpty();
    assertThat(finder.find("  ", session.shops(), List.of(), 60)).isEmpty();
    assertThat(finder.find("hewer", session.shops(), List.of(), 7)).hasSize(7);
    assertThat(finder.find("hewer", List.of(), session.men(), 60)).hasSize(30);
  }

  @Test
  void whatIsLookedIntoIsFollowed() throws InterruptedException {
    Sessions.days(session, 1);
    inspector.inspect(new Pick.Shop(new Scope("coal", 0)));
    assertThat(inspector.followed()).containsExactly(new Scope("coal", 0));
    Portrait man = session.shops().get(2).posts().get(0).man();
    inspector.inspect(new Pick.Man(man.id()));
    assertThat(inspector.followed())
        .as("an unpinned card makes room")
        .containsExactly(new Scope("coal", 2));
    Sessions.days(session, 3);
    assertThat(session.frame()).isNotNull();
    session.restart(session.original(), 43);
    assertThat(inspector.followed()).as("with another seed he is somebody else").isEmpty();
  }
}
