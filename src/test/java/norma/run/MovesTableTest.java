package norma.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import norma.key.TwoIndustries;
import norma.measure.Measure;
import norma.measure.Readings;
import norma.measure.Scope;
import norma.portrait.Move;
import norma.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who moved, as it is told and written: whoever is somewhere came from somewhere. */
final class MovesTableTest {
  @TempDir static Path folder;

  private static final Scenario SCENARIO =
      TwoIndustries.scenario().with(Map.of("calendar.days", "200"));

  /** Those at work in an industry or looking for work since = at the start + came - went. */
  @Test
  void movesAccountForEverybodyAtEveryMonthsEnd() {
    List<String> checked = new ArrayList<>();
    Listener check =
        new Listener() {
          private Readings first;
          private Readings last;

          @Override
          public void read(Readings readings) {
            first = first == null ? readings : first;
            last = readings;
          }

          @Override
          public void moved(LocalDate date, List<Move> moves) {
            for (String industry : List.of("coal", "weaving")) {
              Scope scope = new Scope(industry, -1);
              int balance = 0;
              for (Move move : moves) {
                balance += move.to().equals(industry) ? move.people() : 0;
                balance -= move.from().equals(industry) ? move.people() : 0;
              }
              assertThat(last.of(scope, Measure.ROSTER) + last.of(scope, Measure.SEEKERS))
                  .as("%s on %s", industry, date)
                  .isEqualTo(first.of(scope, Measure.ROSTER) + balance);
              checked.add(industry + moves.size());
            }
          }
        };
    try (Loop loop = new Loop(SCENARIO, 42, 2, List.of(check))) {
      loop.run();
    }
    assertThat(checked).hasSize(2 * 7);
    assertThat(checked.get(2)).as("nobody leaves before a month's end").isNotEqualTo("coal0");
  }

  @Test
  void theTableHasWhatEachMonthAdded() throws IOException {
    MovesTable table = new MovesTable(folder, new Recording(SCENARIO, 1));
    table.moved(LocalDate.of(1935, 9, 30), List.of(new Move("coal", "weaving", 2)));
    table.moved(
        LocalDate.of(1935, 10, 31),
        List.of(new Move("coal", "weaving", 2), new Move(Move.VILLAGE, "coal", 3)));
    table.moved(LocalDate.of(1935, 11, 3), List.of(new Move("coal", "weaving", 5)));
    table.complete();
    table.close();
    assertThat(Files.readAllLines(folder.resolve(table.rows().file())))
        .containsExactly(
            "date,from,to,people",
            "1935-09-30,coal,weaving,2",
            "1935-10-31,(village),coal,3",
            "1935-11-03,coal,weaving,3");
    assertThat(table.rows().count()).isEqualTo(3);
  }

  @Test
  void thereIsATableWherePeopleMayMove() {
    assertThat(new Recording(SCENARIO, 1).hasMovers()).isTrue();
    assertThat(new Recording(Small.scenario(folder), 1).hasMovers()).isFalse();
  }
}
