package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.time.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three men, numbers 0 to 2, in the one shop of the mill; events are told on day 7, in the night.
 */
final class ChronicleTest {
  @TempDir static Path folder;

  private final Chronicle chronicle = new Chronicle();
  private TinyShop tiny;

  @BeforeEach
  void threeMenOnDaySeven() {
    tiny = new TinyShop(folder, 3);
    chronicle.now(7, Phase.NIGHT);
  }

  @Test
  void aSentenceSaysWhoWhereBecauseOfWhatAndHowMuch() {
    Event order = chronicle.tell(Kind.REVISION_ORDERED).in(tiny.industry).write();
    Event title = chronicle.tell(Kind.TITLE).in(tiny.industry, tiny.shop).by(tiny.man(2)).write();
    Event blow =
        chronicle
            .tell(Kind.INCIDENT)
            .in(tiny.industry, tiny.shop)
            .by(tiny.man(1))
            .against(tiny.man(2))
            .saying("blow")
            .because(title, null, order, title)
            .with("resentment", 2)
            .with("target_titled", true)
            .with("favoured", false)
            .write();
    assertThat(blow)
        .isEqualTo(
            new Event(
                3,
                7,
                Phase.NIGHT,
                Kind.INCIDENT,
                "mill",
                0,
                1,
                2,
                "",
                "blow",
                Map.of("resentment", 2.0, "target_titled", 1.0, "favoured", 0.0),
                List.of(1, 2)));
    assertThat(blow.quantities().keySet())
        .containsExactly("resentment", "target_titled", "favoured");
    assertThat(chronicle.log().since(0)).containsExactly(order, title, blow);
  }

  @Test
  void whatIsNotSaidIsNotNamed() {
    assertThat(chronicle.tell(Kind.INTERVENTION).write())
        .isEqualTo(
            new Event(
                1, 7, Phase.NIGHT, Kind.INTERVENTION, "", -1, -1, -1, "", "", Map.of(), List.of()));
    assertThat(chronicle.tell(Kind.NORM_REVISION).in(tiny.industry).write())
        .returns("mill", Event::industry)
        .returns(-1, Event::shop);
  }

  @Test
  void aForemanIsNamed() {
    Foreman foreman = new Foreman(tiny.rules, "Nikita Buran", 1, 0, -1);
    assertThat(chronicle.tell(Kind.REMOVAL).in(tiny.industry, tiny.shop).of(foreman).write())
        .returns("Nikita Buran", Event::foreman)
        .returns("", Event::text)
        .returns(-1, Event::worker);
  }

  @Test
  void nothingIsSaidTwice() {
    refused("AUDIT says twice: padded", () -> audit().with("padded", 1).with("padded", 1));
    refused("AUDIT says twice: where it happened", () -> audit().in(tiny.industry));
    refused("AUDIT says twice: its worker", () -> audit().by(tiny.man(0)).by(tiny.man(1)));
    refused("AUDIT says twice: its words", () -> audit().saying("so").saying("no"));
    refused(
        "AUDIT says twice: its target", () -> audit().against(tiny.man(0)).against(tiny.man(1)));
    assertThat(chronicle.log().since(0)).isEmpty();
  }

  /** A sentence on a chronicle of its own, so that none is left open. */
  private Chronicle.Sentence audit() {
    return new Chronicle().tell(Kind.AUDIT).in(tiny.industry, tiny.shop);
  }

  @Test
  void nothingIsSaidOfWhatIsWritten() {
    Chronicle.Sentence written = chronicle.tell(Kind.AUDIT);
    written.write();
    refused("AUDIT is written already", written::write);
    refused("AUDIT is written already", () -> written.with("padded", 1));
    refused("AUDIT is written already", () -> written.because((Event) null));
    assertThat(chronicle.log().since(0)).hasSize(1);
  }

  @Test
  void aSentenceMustBeWrittenBeforeTheNextAndBeforeTimeGoesOn() {
    chronicle.tell(Kind.AUDIT);
    refused("AUDIT was begun and never written", () -> chronicle.tell(Kind.TITLE));
    refused("AUDIT was begun and never written", () -> chronicle.now(8, Phase.DAWN));
  }

  @Test
  void aCauseIsAnEventOfThisLog() {
    Event elsewhere = new Chronicle().tell(Kind.TITLE).write();
    Chronicle.Sentence sentence = chronicle.tell(Kind.AUDIT);
    refused("AUDIT has a cause that is not in the log", () -> sentence.because(elsewhere));
    sentence.write();
    refused(
        "REWARD has a cause that is not in the log",
        () -> chronicle.tell(Kind.REWARD).because(elsewhere));
  }

  private static void refused(String sentence, Runnable saying) {
    assertThatThrownBy(saying::run).isInstanceOf(IllegalStateException.class).hasMessage(sentence);
  }
}
