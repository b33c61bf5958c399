package norma.view.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.Scope;
import norma.run.Listener.Happening;
import norma.time.Phase;
import org.junit.jupiter.api.Test;

/** An act is among the last events of him who did it, of him who suffered it, and of the shop. */
final class RecentTest {
  private final Recent recent = new Recent();

  private static Happening happening(int id, Kind kind, int worker, int target) {
    Event event =
        new Event(
            id, id, Phase.NIGHT, kind, "coal", 3, worker, target, "", "", Map.of(), List.of());
    return new Happening(event, LocalDate.of(1935, 1, 1).plusDays(id), "", "");
  }

  @Test
  void anActIsFoundWithBothMenAndTheShop() {
    Happening title = happening(1, Kind.TITLE, 7, -1);
    Happening blow = happening(2, Kind.INCIDENT, 5, 7);
    recent.take(List.of(title, blow));
    assertThat(recent.ofMan(5)).containsExactly(blow.event());
    assertThat(recent.ofMan(7)).containsExactly(blow.event(), title.event());
    assertThat(recent.ofMan(6)).isEmpty();
    assertThat(recent.ofShop(new Scope("coal", 3))).containsExactly(blow.event(), title.event());
    assertThat(recent.ofShop(new Scope("coal", 2))).isEmpty();
  }
}
