package norma.view.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.event.ListDataEvent;
import javax.swing.event.ListDataListener;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.run.Listener.Happening;
import norma.time.Phase;
import org.junit.jupiter.api.Test;

/** The ticker's list stays cheap however long the run, and shows what its filter lets through. */
class NewsModelTest {
  private final List<Happening> all = new ArrayList<>();
  private final AtomicInteger told = new AtomicInteger();
  private final NewsModel model =
      new NewsModel(
          all,
          event -> {
            told.incrementAndGet();
            return event.kind().label() + " number " + event.id();
          });

  private void happen(Kind kind) {
    int id = all.size() + 1;
    Event event =
        new Event(id, id / 10, Phase.NIGHT, kind, "coal", 0, -1, -1, "", "", Map.of(), List.of());
    all.add(new Happening(event, LocalDate.of(1935, 1, 1).plusDays(id / 10), "", ""));
  }

  @Test
  void showsTheTurningPointsAndCountsTheRest() {
    happen(Kind.REWARD);
    happen(Kind.RECORD);
    happen(Kind.TITLE);
    happen(Kind.REMOVAL);
    assertThat(model.grow()).isTrue();
    assertThat(model.getSize()).isEqualTo(2);
    assertThat(model.total()).isEqualTo(4);
    assertThat(model.count(Kind.TITLE)).isEqualTo(1);
    assertThat(model.sentence(1)).isEqualTo("removal number 4");
    assertThat(model.indexOf(4)).isEqualTo(1);
    assertThat(model.indexOf(3)).isEqualTo(-1);
    happen(Kind.REWARD);
    assertThat(model.grow()).isFalse();
  }

  @Test
  void filtersByKindAndByWords() {
    for (int i = 0; i < 30; i++) {
      happen(i % 2 == 0 ? Kind.RECORD : Kind.INCIDENT);
    }
    model.grow();
    model.filter(EnumSet.of(Kind.INCIDENT), "");
    assertThat(model.getSize()).isEqualTo(15);
    model.filter(EnumSet.allOf(Kind.class), " NUMBER 2 ");
    assertThat(model.getSize()).isEqualTo(11); // 2 and 20 to 29
    happen(Kind.RECORD);
    assertThat(model.grow()).as("number 31 holds no 'number 2'").isFalse();
    model.filter(EnumSet.noneOf(Kind.class), "");
    assertThat(model.getSize()).isZero();
  }

  @Test
  void makesNoSentenceThatNobodySees() {
    for (int i = 0; i < 50_000; i++) {
      happen(Kind.RECORD);
      if (i % 100 == 0) {
        model.grow();
      }
    }
    model.grow();
    assertThat(model.getSize()).isEqualTo(50_000);
    assertThat(told).hasValue(0);
    for (int again = 0; again < 3; again++) {
      for (int i = 49_990; i < 50_000; i++) {
        model.sentence(i);
      }
    }
    assertThat(told).as("remembered, not made again").hasValue(10);
  }

  @Test
  void tellsTheListOfWhatIsNewOnly() {
    happen(Kind.RECORD);
    model.grow();
    List<String> events = new ArrayList<>();
    model.addListDataListener(
        new ListDataListener() {
          @Override
          public void intervalAdded(ListDataEvent event) {
            events.add("added " + event.getIndex0() + "-" + event.getIndex1());
          }

          @Override
          public void intervalRemoved(ListDataEvent event) {
            events.add("removed");
          }

          @Override
          public void contentsChanged(ListDataEvent event) {
            events.add("changed");
          }
        });
    happen(Kind.RECORD);
    happen(Kind.TITLE);
    happen(Kind.RECORD);
    model.grow();
    assertThat(events).containsExactly("added 1-2");
  }
}
