package norma.experiment.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import norma.file.FileName;
import norma.file.OutputTrouble;
import norma.run.Destination;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * The part of SQLite that is no Java: it lies in the jar and has to stand on the disk for a moment,
 * among the temporary files, for the machine to load it.
 *
 * <p>Left to itself the driver takes it away when a process ends in good order, so that each one
 * that is killed leaves a megabyte behind; and where there is no room for it, the driver logs the
 * traces of its stack and then complains of the file that was to be opened. So it gets a folder of
 * its own, which is gone as soon as it is loaded where the system allows that, and its troubles are
 * a sentence.
 */
final class SqliteLibrary {
  private static final String CHOSEN = "org.sqlite.tmpdir";
  private static final String USUAL = "java.io.tmpdir";

  // Loggers are forgotten, and with them their level, unless somebody holds them.
  private static final Logger DRIVER = Logger.getLogger("org.sqlite");
  private static final AtomicBoolean LOADED = new AtomicBoolean();

  /** What names the folder for temporary files, and that folder. */
  private final String property = System.getProperty(CHOSEN) == null ? USUAL : CHOSEN;

  private final Path temporary = FileName.path(System.getProperty(property));

  private SqliteLibrary() {}

  /**
   * Loads it, unless it is loaded.
   *
   * @throws OutputTrouble when the folder for temporary files is not fit for it
   */
  static synchronized void load() {
    if (LOADED.get()) {
      return;
    }
    DRIVER.setLevel(Level.OFF);
    SqliteLibrary library = new SqliteLibrary();
    if (OSInfo.getOSName().equals("Windows")) {
      // What is loaded cannot be deleted there; the driver clears it away when it is next used.
      library.loadFrom(library.temporary);
    } else {
      library.loadAndDelete();
    }
    LOADED.set(true);
  }

  private void loadAndDelete() {
    String before = System.getProperty(CHOSEN);
    Path folder = folder();
    try {
      System.setProperty(CHOSEN, FileName.whole(folder));
      loadFrom(folder);
    } finally {
      Destination.delete(folder);
      if (before == null) {
        System.clearProperty(CHOSEN);
      } else {
        System.setProperty(CHOSEN, before);
      }
    }
  }

  private Path folder() {
    try {
      Path folder = Files.createTempDirectory(temporary, "norma-");
      // Before the driver asks the same for the files in it: the last to ask is the first to go.
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException trouble) {
      throw unwritable(trouble);
    }
  }

  private void loadFrom(Path folder) {
    try {
      SQLiteJDBCLoader.initialize();
    } catch (Exception | LinkageError trouble) {
      throw refused(folder, trouble);
    }
  }

  /** The driver does not say what was in the way; doing the same once more does. */
  private OutputTrouble refused(Path folder, Throwable cause) {
    String name = LibraryLoaderUtil.getNativeLibName();
    String inJar = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    try (InputStream library = SQLiteJDBCLoader.class.getResourceAsStream(inJar)) {
      if (library == null) {
        String machine = OSInfo.getNativeLibFolderPathForCurrentOS();
        return told(
            "Results cannot be written or read, as there is no SQLite for " + machine, cause);
      }
      Path again = folder.resolve("again-" + name);
      try {
        Files.copy(library, again);
      } finally {
        Files.deleteIfExists(again);
      }
    } catch (IOException trouble) {
      return unwritable(trouble);
    }
    return unfit("does not allow a library in it to be loaded, as when mounted noexec;", cause);
  }

  private OutputTrouble unwritable(IOException cause) {
    return unfit("cannot be written: " + OutputTrouble.reason(cause) + ";", cause);
  }

  private OutputTrouble unfit(String why, Throwable cause) {
    return told(
        FileName.shown(temporary)
            + ", the folder for temporary files, "
            + why
            + " name another with -D"
            + property
            + "=FOLDER",
        cause);
  }

  private static OutputTrouble told(String sentence, Throwable cause) {
    OutputTrouble told = new OutputTrouble(sentence);
    told.addSuppressed(cause);
    return told;
  }
}
