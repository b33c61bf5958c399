package norma.experiment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import norma.file.OutputTrouble;
import norma.run.Destination;

/**
 * A merged sweep while it is put together: a hidden folder in the one where it is to be, so that a
 * merge that fails or is killed leaves nothing that looks like a sweep, and an older sweep stays
 * until the new one is whole and moves in.
 */
final class MergeDraft implements AutoCloseable {
  static final String NAME = ".merge.part";

  private final Path out;
  private final Path draft;
  private final boolean overwrite;
  private final Claim claim;

  private MergeDraft(Path out, boolean overwrite, Claim claim) {
    this.out = out;
    this.draft = out.resolve(NAME);
    this.overwrite = overwrite;
    this.claim = claim;
  }

  /**
   * Begins a draft.
   *
   * @param out where the merged sweep is to be; made if need be
   * @param overwrite whether an older sweep there may be thrown away
   * @throws OutputTrouble when the folder is not for a sweep to take
   */
  static MergeDraft in(Path out, boolean overwrite) {
    Claim claim = Claim.to(out);
    try {
      SweepFile.free(out, overwrite);
      MergeDraft begun = new MergeDraft(out, overwrite, claim);
      // A merge that was killed may have left one.
      Destination.delete(begun.draft);
      Files.createDirectory(begun.draft);
      return begun;
    } catch (IOException trouble) {
      claim.close();
      throw new OutputTrouble(out, trouble);
    } catch (RuntimeException refused) {
      claim.close();
      throw refused;
    }
  }

  /** Where the sweep is put together. */
  Path folder() {
    return draft;
  }

  /**
   * The sweep is whole and takes its place. Between two files of it a process can be killed; what
   * is then there is one sweep, the older or the new, whose tables norma resume makes again.
   */
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
      claim.keep();
    } catch (IOException trouble) {
      throw new OutputTrouble(out, trouble);
    }
  }

  /** Throws away what has not settled. */
  @Override
  public void close() {
    Destination.delete(draft);
    claim.close();
  }
}
