package norma.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.file.InvalidInput;
import norma.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written to events.csv is read back from it, persons included. */
final class RunEventsTest {
  private static final LocalDate FIRST = LocalDate.of(1935, 1, 1);

  private static final Event BLOW =
      new Event(
          1,
          9,
          Phase.NIGHT,
          Kind.INCIDENT,
          "coal",
          0,
          5,
          12,
          "",
          "blow",
          Map.of("resentment", 2.5),
          List.of());

  private static final Event REMOVAL =
      new Event(
          2,
          30,
          Phase.NIGHT,
          Kind.REMOVAL,
          "coal",
          0,
          -1,
          -1,
          "Osip, \"the stern\"",
          "",
          Map.of(),
          List.of(1));

  @TempDir Path folder;

  private void write() throws IOException {
    Happenings table = new Happenings(folder);
    table.happened(new Listener.Happening(BLOW, FIRST.plusDays(9), "Ivan", "Petro"));
    table.happened(new Listener.Happening(REMOVAL, FIRST.plusDays(30), "", ""));
    table.complete();
  }

  @Test
  void personsHaveColumnsOfTheirOwn() throws IOException {
    write();
    assertThat(Files.readAllLines(folder.resolve("events.csv")))
        .containsExactly(
            "id,date,day,phase,kind,industry,shop,worker,worker_name,target,target_name,foreman,"
                + "text,quantities,causes",
            "1,1935-01-10,9,night,incident,coal,1,5,Ivan,12,Petro,,blow,resentment=2.5,",
            "2,1935-01-31,30,night,removal,coal,1,,,,,\"Osip, \"\"the stern\"\"\",,,1");
  }

  @Test
  void whatWasWrittenIsReadBack() throws IOException {
    write();
    RunEvents run = RunEvents.read(folder);
    assertThat(run.events()).containsExactly(BLOW, REMOVAL);
    assertThat(run.names()).containsExactly(Map.entry(5, "Ivan"), Map.entry(12, "Petro"));
    assertThat(run.first()).isEqualTo(FIRST);
  }

  @Test
  void aTargetIsTheNumberOfAWorker() throws IOException {
    write();
    Path file = folder.resolve("events.csv");
    Files.writeString(file, Files.readString(file).replace(",12,Petro", ",-1,Petro"));
    assertThatThrownBy(() -> RunEvents.read(folder))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(":2:10: target")
        .hasMessageContaining("must be 0 or more, found -1");
  }
}
