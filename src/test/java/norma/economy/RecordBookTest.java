package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import norma.rule.Campaign;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records are measured against the norm of their day. */
final class RecordBookTest {
  @TempDir static Path folder;

  private final RecordBook book = new RecordBook();
  private Campaign rule;

  @BeforeEach
  void openAtTwoNormsAndMakeTen() {
    rule = new TinyShop(folder, 2, "planner.campaign.bestHalfLife: 1").rules.planner().campaign();
    book.open(2);
    book.show(2);
    book.show(10);
  }

  /** With a half-life of a day half of 10 - 2 is forgotten over night. */
  @Test
  void theBestIsForgottenTowardsTheOpeningBest() {
    book.spreadWord(rule);
    assertThat(book.best).isCloseTo(6, within(1e-12));
    assertThat(book.known).isCloseTo(6, within(1e-12));
    assertThat(book.highest).isEqualTo(10);
  }

  /** 6 norms are 4 of a norm that is half as high again, and no rise makes less than 2 of them. */
  @Test
  void underANewNormItIsSoManyOfThose() {
    book.spreadWord(rule);
    book.renorm(0.5);
    assertThat(book.best).isCloseTo(4, within(1e-12));
    assertThat(book.known).isCloseTo(4, within(1e-12));
    assertThat(book.highest).isEqualTo(10);
    book.renorm(9);
    assertThat(book.best).isEqualTo(2);
  }

  /**
   * Of 0.8, 1.0 and 1.2 the mean is 1 and the variance (0.04 + 0 + 0.04) / 3; no rise of norms
   * changes how far men are apart.
   */
  @Test
  void ordinaryIsWhatMenMadeInTheOpeningMonths() {
    assertThat(book.knowsOrdinary()).isFalse();
    assertThat(book.spread()).as("a whole norm is nothing unusual yet").isEqualTo(1);
    book.openDekada(0.8);
    assertThat(book.knowsOrdinary()).isTrue();
    assertThat(book.spread()).as("of one dekada").isZero();
    book.openDekada(1);
    book.openDekada(1.2);
    assertThat(book.spread()).isCloseTo(Math.sqrt(0.08 / 3), within(1e-9));
    book.renorm(0.5);
    assertThat(book.spread()).isCloseTo(Math.sqrt(0.08 / 3), within(1e-9));
  }
}
