package norma.option;

import java.io.IOException;
import java.nio.file.Path;
import norma.file.FileName;
import norma.file.OutputTrouble;
import norma.run.Destination;
import norma.terminal.Interruption;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a verb that writes a folder of results puts it. */
public final class ResultFolder {
  private static final Path RUNS = FileName.path("runs");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description =
          "Folder for the results, which must not exist; unless said, one in runs/ that is named"
              + " after what is done, with -2, -3 … where that is taken.")
  private Path out;

  @Option(
      names = "--overwrite",
      description = "Lets the results take the place of older ones in the folder named by --out.")
  private boolean overwrite;

  /**
   * Where the results go.
   *
   * @param unlessSaid name of the folder when the user gave none
   * @throws norma.file.OutputTrouble when the folder the user named is taken
   */
  public Destination destination(String unlessSaid) {
    check();
    return out == null
        ? Destination.firstFree(FileName.within(RUNS, unlessSaid))
        : Destination.named(out, overwrite);
  }

  /** Whether the command line says where. */
  public boolean isStated() {
    return out != null || overwrite;
  }

  /** Puts results into a folder. */
  public interface Filling {
    /** Writes them into a draft of it. */
    void into(Path draft) throws IOException;
  }

  /** Leaves a folder of results, which appears whole, and says where it is. */
  public static Path leave(Destination destination, Filling filling) {
    Path draft = destination.draft();
    // Ctrl-C does not leave a draft behind: this is soon done.
    try (Interruption interruption = new Interruption()) {
      interruption.stops(() -> {});
      filling.into(draft);
      return destination.settle(draft);
    } catch (IOException trouble) {
      throw new OutputTrouble(destination.wanted(), trouble);
    } catch (OutputTrouble trouble) {
      throw trouble.calling(draft, destination.wanted());
    } finally {
      Destination.delete(draft);
    }
  }

  /** Refuses a command line that makes no sense, before anything is read. */
  public void check() {
    if (overwrite && out == null) {
      throw new ParameterException(
          verb.commandLine(), "--overwrite wants to know which folder: give --out as well");
    }
  }
}
