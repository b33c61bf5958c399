package norma.experiment.store;

import java.nio.file.Path;
import java.sql.SQLException;
import norma.file.FileName;
import norma.file.InvalidInput;
import norma.file.OutputTrouble;
import norma.file.Place;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Sentences for what SQLite complains of.
 *
 * @param file the file that was read or written
 * @param writing whether it is written, so that trouble is with the output and not with the input
 * @param draft whether it counts only once it is whole
 */
record SqlTrouble(Path file, boolean writing, boolean draft) {

  /** A complaint in a sentence. */
  RuntimeException of(SQLException complaint) {
    RuntimeException told = told(sentence(name(complaint), reason(complaint)));
    told.addSuppressed(complaint);
    return told;
  }

  /** Trouble of this file in other words than SQLite's. */
  RuntimeException told(String sentence) {
    return writing
        ? new OutputTrouble(FileName.shown(file) + " " + sentence)
        : new InvalidInput(Place.of(FileName.of(file)).problem(sentence));
  }

  RuntimeException removed() {
    return told("was removed while it was written");
  }

  /** Whether a complaint can only be of what is written, also where another file is read beside. */
  static boolean isOfWriting(SQLException complaint) {
    String name = name(complaint);
    return name.startsWith("SQLITE_FULL")
        || name.startsWith("SQLITE_IOERR")
        || name.startsWith("SQLITE_READONLY");
  }

  private String sentence(String name, String reason) {
    if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
      return "is in use by another process; wait until that has ended";
    }
    if (name.startsWith("SQLITE_CORRUPT") || name.startsWith("SQLITE_NOTADB")) {
      return "is damaged or no file of results";
    }
    if (name.equals("SQLITE_ERROR") && reason.contains("no such ")) {
      return "is no file of results";
    }
    if (writing && (name.startsWith("SQLITE_FULL") || name.startsWith("SQLITE_IOERR"))) {
      return "cannot be written: "
          + (name.equals("SQLITE_FULL") ? "the disk is full" : "the disk gives an error")
          + (draft ? "" : "; what was written before is safe");
    }
    if (name.equals("SQLITE_READONLY_DBMOVED")) {
      return "was removed while it was written";
    }
    if (name.startsWith("SQLITE_READONLY") || name.startsWith("SQLITE_CANTOPEN")) {
      return "cannot be " + (writing ? "written" : "read") + ": permission denied";
    }
    return "is no file of results: " + reason;
  }

  private static String name(SQLException complaint) {
    SQLiteErrorCode code =
        complaint instanceof SQLiteException known
            ? known.getResultCode()
            : SQLiteErrorCode.UNKNOWN_ERROR;
    return code.name();
  }

  private static String reason(SQLException complaint) {
    return String.valueOf(complaint.getMessage()).lines().findFirst().orElse("").strip();
  }
}
