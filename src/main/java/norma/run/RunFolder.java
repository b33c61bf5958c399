package norma.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import norma.file.Json;
import norma.file.OutputTrouble;
import norma.measure.Readings;
import norma.portrait.Move;
import norma.portrait.Portrait;

/**
 * The folder a run leaves behind: {@code steps.csv}, {@code events.csv}, {@code workers.csv},
 * {@code flows.csv} where industries live on each other, {@code movers.csv} where people move
 * between them, what else is put beside them, and {@code manifest.json}. What the tables hold, the
 * scenario's {@code record} says.
 *
 * <p>All is put together in a hidden {@link #draft}; {@link #complete} writes the manifest and
 * gives the folder its name. So a folder that can be seen is complete, also when the run was
 * stopped, which the manifest says. Closed before that, for whatever reason, it leaves nothing.
 * Tables are written on a thread of their own; trouble with the disk ends the run at the next day.
 */
public final class RunFolder implements Listener, AutoCloseable {
  private final Destination destination;
  private final Provenance provenance;
  private final Path draft;
  private final List<Table> tables = new ArrayList<>();
  private final Clerk clerk = new Clerk("tables");
  private Manifest manifest;
  private boolean complete;

  /**
   * Begins a folder.
   *
   * @param destination where it is to appear
   * @param provenance what makes it
   * @throws OutputTrouble when it cannot be written there
   */
  public RunFolder(Destination destination, Provenance provenance) {
    this.destination = destination;
    this.provenance = provenance;
    draft = destination.draft();
  }

  /** Where the folder is being put together; further files may be written there. */
  public Path draft() {
    return draft;
  }

  @Override
  public void begins(Start start) {
    Recording recording = new Recording(start.scenario(), start.seed());
    manifest = new Manifest(provenance, start.scenario(), recording);
    try {
      tables.add(new Steps(draft, recording));
      tables.add(new Happenings(draft));
      if (recording.hasFlows()) {
        tables.add(new Flows(draft, recording));
      }
      if (recording.hasWorkers()) {
        tables.add(new Census(draft, recording));
      }
      if (recording.hasMovers()) {
        tables.add(new MovesTable(draft, recording));
      }
    } catch (OutputTrouble trouble) {
      throw named(trouble);
    }
  }

  @Override
  public void happened(Happening happening) {
    tell(table -> table.happened(happening));
  }

  @Override
  public void read(Readings readings) {
    tell(table -> table.read(readings));
  }

  @Override
  public void counted(LocalDate date, List<Portrait> portraits) {
    tell(table -> table.counted(date, portraits));
  }

  @Override
  public void moved(LocalDate date, List<Move> moves) {
    tell(table -> table.moved(date, moves));
  }

  /**
   * Completes the folder.
   *
   * @return the folder, as the user would name it
   */
  public Path complete(Outcome outcome) {
    tell(Table::complete);
    try {
      clerk.finish();
      Map<String, Long> rows = new LinkedHashMap<>();
      tables.forEach(table -> rows.put(table.rows().file(), table.rows().count()));
      manifest.write(draft, outcome, rows);
      Path place = destination.settle(draft);
      complete = true;
      return place;
    } catch (OutputTrouble trouble) {
      throw named(trouble);
    }
  }

  /** Trouble with a file in the draft, told of the folder the user knows. */
  public OutputTrouble trouble(IOException cause) {
    return new OutputTrouble(destination.wanted(), cause);
  }

  @Override
  public void close() {
    if (!complete) {
      try {
        clerk.close();
        tables.forEach(Table::close);
      } finally {
        Destination.delete(draft);
      }
    }
  }

  private void tell(Consumer<Table> news) {
    try {
      clerk.take(() -> tables.forEach(news));
    } catch (OutputTrouble trouble) {
      throw named(trouble);
    }
  }

  private OutputTrouble named(OutputTrouble trouble) {
    return trouble.getCause() instanceof IOException cause ? trouble(cause) : trouble;
  }

  /**
   * What the manifest of a finished run's folder says.
   *
   * @throws norma.file.InvalidInput when there is none, or it is none
   */
  public static Map<String, Object> manifest(Path folder) {
    return Json.read(folder.resolve(Manifest.FILE));
  }
}
