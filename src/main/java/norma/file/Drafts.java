package norma.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of files and folders that are being written: hidden, beside the place where they are to
 * appear, with the number of the process that writes them. By that number a draft is known that a
 * killed process left behind.
 */
public final class Drafts {
  /** The clocks of the file system and of the processes need not agree to the second. */
  private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

  private Drafts() {}

  /**
   * A name for a draft of this process: {@code .name.PID.ending}.
   *
   * @param place where the results are to appear
   */
  public static Path beside(Path place, String ending) {
    String name = FileName.of(place.getFileName());
    return FileName.beside(place, "." + name + "." + ProcessHandle.current().pid() + "." + ending);
  }

  /**
   * Drafts for a place whose process is gone: there is none of that number, or one that started
   * after the draft was last written to. Links are none, whatever they are called; nor is what
   * stands in a folder that cannot be read.
   *
   * @param place where the results were to appear
   * @param ending a regular expression for how their names end
   */
  public static List<Path> abandoned(Path place, String ending) {
    return named(place, ending, true);
  }

  /** The same of what was not written but moved there, so that its time says nothing. */
  public static List<Path> setAside(Path place, String ending) {
    return named(place, ending, false);
  }

  private static List<Path> named(Path place, String ending, boolean numberMayBeReused) {
    Pattern name =
        Pattern.compile(
            Pattern.quote("." + FileName.of(place.getFileName()) + ".")
                + "([0-9]{1,18})\\."
                + ending);
    List<Path> abandoned = new ArrayList<>();
    Path folder = place.toAbsolutePath().getParent();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Matcher draft = name.matcher(FileName.of(file.getFileName()));
        if (draft.matches() && isGone(Long.parseLong(draft.group(1)), file, numberMayBeReused)) {
          abandoned.add(file);
        }
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
      return List.of();
    }
    return abandoned;
  }

  private static boolean isGone(long pid, Path draft, boolean numberMayBeReused)
      throws IOException {
    BasicFileAttributes attributes;
    try {
      attributes =
          Files.readAttributes(draft, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (java.nio.file.NoSuchFileException settledMeanwhile) {
      return false;
    }
    if (attributes.isSymbolicLink()) {
      return false;
    }
    Optional<ProcessHandle> process = ProcessHandle.of(pid);
    if (process.isEmpty() || !numberMayBeReused) {
      return process.isEmpty();
    }
    Instant written = attributes.lastModifiedTime().toInstant();
    return process
        .flatMap(one -> one.info().startInstant())
        .filter(started -> started.isAfter(written.plus(CLOCKS_APART)))
        .isPresent();
  }
}
