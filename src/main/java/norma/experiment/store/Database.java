package norma.experiment.store;

import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import norma.file.FileName;
import norma.file.InvalidInput;
import norma.file.OutputTrouble;
import norma.file.Place;
import org.sqlite.SQLiteConfig;

/**
 * One SQLite file, open for one process. What is written between two calls of {@link #together} is
 * there or not, whenever the process is killed; its troubles are sentences.
 */
public final class Database implements AutoCloseable {
  private final Path file;
  private final SqlTrouble trouble;
  private final Connection connection;
  private Object identity;

  /** Turns a row into a value. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Another file that is being read into this one; null where none is. */
  private Path attached;

  private Database(Path file, boolean writing, boolean draft, SQLiteConfig config) {
    this.file = file;
    trouble = new SqlTrouble(file, writing, draft);
    SqliteLibrary.load();
    try {
      connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri());
    } catch (SQLException trouble) {
      throw trouble(trouble);
    }
  }

  /** Opens a file to read it, which another process may be writing only if it is killed. */
  static Database reading(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new InvalidInput(Place.of(FileName.of(file)).problem("there is no such file"));
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(0);
    // What a killed process left beside the file belongs to it and has to be taken in first.
    config.setReadOnly(!Files.isWritable(file) || !Files.isWritable(folder(file)));
    return new Database(file, false, false, config);
  }

  /** Opens a file to write it, and keeps every other process out until closed. */
  public static Database writing(Path file) {
    return writing(file, false, "WAL");
  }

  /**
   * Opens a file that does not count until it is whole, so that it needs no journal on the disk.
   */
  static Database draft(Path file) {
    return writing(file, true, "MEMORY");
  }

  /** Throws where another process is writing a file. */
  static void refuseIfWritten(Path file) {
    draft(file).close();
  }

  private static Database writing(Path file, boolean draft, String journal) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(0);
    // A write that a power cut may undo is a run to be made again; no more is at stake.
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    Database database = new Database(file, true, draft, config);
    try {
      // In this order no memory is shared with other processes, which network disks cannot do.
      database.all("PRAGMA locking_mode = EXCLUSIVE", row -> row.getString(1));
      database.all("PRAGMA journal_mode = " + journal, row -> row.getString(1));
      database.together(() -> {});
      database.identity = Claim.identity(file);
      return database;
    } catch (RuntimeException trouble) {
      database.close();
      throw trouble;
    }
  }

  /**
   * Throws unless the file is where it was opened. A file that was removed can be written on, and
   * what is written is lost.
   */
  void present() {
    Object now = Claim.identity(file);
    if (now == null || !now.equals(identity)) {
      throw trouble.removed();
    }
  }

  /** Does things while the tables of another file can be read by the name {@code other}. */
  void beside(Path file, Runnable things) {
    attached = file;
    try {
      run("ATTACH DATABASE ? AS other", FileName.whole(file));
      // It is only read, and may be by others too.
      all("PRAGMA other.locking_mode = NORMAL", row -> row.getString(1));
      together("BEGIN", things);
      run("DETACH DATABASE other");
    } finally {
      attached = null;
    }
  }

  /** Leaves nothing beside the file: it may then lie in a folder that cannot be written. */
  public void settle() {
    all("PRAGMA journal_mode = DELETE", row -> row.getString(1));
  }

  public void run(String sql, Object... arguments) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, arguments);
      statement.executeUpdate();
    } catch (SQLException trouble) {
      throw trouble(trouble);
    }
  }

  <T> List<T> all(String sql, Row<T> row, Object... arguments) {
    List<T> rows = new ArrayList<>();
    each(sql, found -> rows.add(row.of(found)), arguments);
    return rows;
  }

  /** Does something with each row. */
  interface Action {
    void with(ResultSet row) throws SQLException;
  }

  /** Does something with each row, and keeps none. */
  void each(String sql, Action action, Object... arguments) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, arguments);
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          action.with(found);
        }
      }
    } catch (SQLException trouble) {
      throw trouble(trouble);
    }
  }

  /**
   * What is made of what was read. A file that was tampered with, so that no sense can be made of
   * it, is a damaged one.
   */
  <T> T decoded(Supplier<T> sense) {
    try {
      return sense.get();
    } catch (InvalidInput | OutputTrouble told) {
      throw told;
    } catch (IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | ClassCastException
        | NullPointerException
        | DateTimeException
        | BufferUnderflowException nonsense) {
      RuntimeException told = damaged("it does not hold what Norma wrote");
      told.addSuppressed(nonsense);
      throw told;
    }
  }

  /** What is thrown when the file holds something else than was written into it. */
  RuntimeException damaged(String how) {
    return trouble.told("is damaged: " + how);
  }

  /** What is thrown when the file is whole and cannot be used for another reason. */
  RuntimeException refused(String why) {
    return trouble.told(why);
  }

  /** The folder that the file lies in, as it was named. */
  Path folder() {
    return file.getParent() == null ? FileName.path(".") : file.getParent();
  }

  /** Does several things of which either all or none are there afterwards. */
  public void together(Runnable things) {
    together("BEGIN IMMEDIATE", things);
  }

  private void together(String beginning, Runnable things) {
    run(beginning);
    try {
      things.run();
      run("COMMIT");
    } catch (RuntimeException failed) {
      try {
        run("ROLLBACK");
      } catch (RuntimeException undoneAlready) {
        failed.addSuppressed(undoneAlready);
      }
      throw failed;
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException trouble) {
      throw trouble(trouble);
    }
  }

  private static void fill(PreparedStatement statement, Object... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().getParent();
  }

  private RuntimeException trouble(SQLException complaint) {
    boolean ofOther = attached != null && !SqlTrouble.isOfWriting(complaint);
    return (ofOther ? new SqlTrouble(attached, false, false) : trouble).of(complaint);
  }
}
