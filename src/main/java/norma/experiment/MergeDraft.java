package norma.experiment;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import norma.file.OutputTrouble;
import norma.run.Destination;

/**
 * A merged sweep while it is put together: a hidden folder in the one where it is to be, so that a
 * merge that fails or is killed leaves nothing that looks like a sweep, and an older sweep stays
 * until the new one is whole.
 */
final class MergeDraft implements AutoCloseable {
  static final String NAME = ".merge.part";

  private final Path out;
  private final Path draft;
  private final boolean overwrite;

  /** Folders that were not there before, the innermost first. */
  private final List<Path> made = new ArrayList<>();

  private MergeDraft(Path out, boolean overwrite) {
    this.out = out;
    this.draft = out.resolve(NAME);
    this.overwrite = overwrite;
  }

  /**
   * Begins a draft.
   *
   * @param out where the merged sweep is to be; made if need be
   * @param overwrite whether an older sweep there may be thrown away
   * @throws OutputTrouble when the folder is not for a sweep to take
   */
  static MergeDraft in(Path out, boolean overwrite) {
    MergeDraft begun = new MergeDraft(out, overwrite);
    try {
      begun.make();
      return begun;
    } catch (IOException trouble) {
      begun.close();
      throw new OutputTrouble(out, trouble);
    } catch (RuntimeException refused) {
      begun.close();
      throw refused;
    }
  }

  private void make() throws IOException {
    for (Path one = out.toAbsolutePath().normalize();
        one != null && !Files.exists(one);
        one = one.getParent()) {
      made.add(one);
    }
    Files.createDirectories(out);
    SweepFile.free(out, overwrite);
    // A merge that was killed may have left one.
    Destination.delete(draft);
    Files.createDirectory(draft);
  }

  /** Where the sweep is put together. */
  Path folder() {
    return draft;
  }

  /** The sweep is whole and takes its place. */
  void settle() {
    try {
      for (Path old : SweepFile.free(out, overwrite)) {
        if (!old.endsWith(NAME) && !old.endsWith(SweepFile.NAME)) {
          Files.deleteIfExists(old);
        }
      }
      for (String file : List.of(SweepFile.NAME, SweepTables.RUNS, SweepTables.RESULTS)) {
        Files.move(
            draft.resolve(file),
            out.resolve(file),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
      made.clear();
    } catch (IOException trouble) {
      throw new OutputTrouble(out, trouble);
    }
  }

  /** What was in the way, told of the folder that the user named. */
  OutputTrouble told(OutputTrouble trouble) {
    OutputTrouble told =
        new OutputTrouble(trouble.getMessage().replace(draft.toString(), out.toString()));
    told.addSuppressed(trouble);
    return told;
  }

  /** Throws away what has not settled. */
  @Override
  public void close() {
    Destination.delete(draft);
    for (Path folder : made) {
      try {
        Files.deleteIfExists(folder);
      } catch (DirectoryNotEmptyException usedByOthers) {
        return;
      } catch (IOException leftBehind) {
        // An empty folder is taken for no sweep.
        return;
      }
    }
  }
}
