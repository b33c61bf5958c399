package norma.view.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import norma.measure.Scope;
import norma.view.desk.Pick;
import norma.view.desk.Session;
import norma.view.window.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found where several trades each have a shop of the same number. */
class FinderTest {
  @TempDir Path folder;

  @Test
  void shopsOfOneNumberAreToldApartByTheirTrades() throws InterruptedException {
    try (Session session = Sessions.session(Sessions.economy(folder, 3, 2, 3))) {
      Sessions.days(session, 1);
      Finder finder = new Finder(session.labels());
      assertThat(finder.find("shop 2", session.shops(), List.of(), 3))
          .extracting(Finder.Found::label)
          .containsExactly("Shop 2, Trade A", "Shop 2, Trade B", "Shop 2, Trade C");
      assertThat(finder.find("trade b shop 2", session.shops(), List.of(), 60))
          .hasSize(2 + 3)
          .first()
          .extracting(Finder.Found::pick)
          .isEqualTo(new Pick.Shop(new Scope("b", 1)));
    }
  }
}
