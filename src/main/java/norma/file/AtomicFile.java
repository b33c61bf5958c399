package norma.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/**
 * A file that appears whole or not at all: written beside its place under a temporary name and
 * renamed by {@link #complete}.
 *
 * <p>Closed without having been completed (an exception, an interruption), it leaves nothing behind
 * and an older file of that name untouched. What a killed process left, the next file for the same
 * place clears away. Every trouble is an {@link OutputTrouble}.
 */
public final class AtomicFile extends OutputStream {
  private static final int BUFFER = 1 << 16;
  private static final String PART = "part";

  private final Path target;
  private final Path temporary;
  private final OutputStream out;
  private boolean open = true;

  /**
   * Begins to write; folders on the way are made.
   *
   * @param target where the file will appear
   */
  public AtomicFile(Path target) {
    this(target, false);
  }

  /**
   * The same.
   *
   * @param compressed whether it is to be a gzip file, the same byte for byte whenever it is
   *     written: its header has no time and no name
   */
  AtomicFile(Path target, boolean compressed) {
    this.target = target;
    try {
      Path folder = target.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      // Temporary files are private to their owner; results are meant to be shared, so no
      // createTempFile.
      temporary = Drafts.beside(target.toAbsolutePath(), PART);
      clear(target);
      OutputStream plain = new BufferedOutputStream(Files.newOutputStream(temporary), BUFFER);
      out = compressed ? new GZIPOutputStream(plain, BUFFER) : plain;
    } catch (IOException trouble) {
      throw new OutputTrouble(target, trouble);
    }
  }

  private static void clear(Path target) {
    for (Path left : Drafts.abandoned(target, PART)) {
      try {
        if (Files.isRegularFile(left, LinkOption.NOFOLLOW_LINKS)) {
          Files.deleteIfExists(left);
        }
      } catch (IOException notOurs) {
        // It is in nobody's way.
      }
    }
  }

  @Override
  public void write(int oneByte) {
    try {
      out.write(oneByte);
    } catch (IOException trouble) {
      throw discarded(trouble);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    try {
      out.write(bytes, from, count);
    } catch (IOException trouble) {
      throw discarded(trouble);
    }
  }

  /** Everything is written: the file takes its place. */
  public void complete() {
    if (!open) {
      throw new IllegalStateException(FileName.shown(target) + " is closed");
    }
    try {
      out.close();
      open = false;
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException trouble) {
      throw discarded(trouble);
    }
  }

  /** Ends the writing; what was not completed is thrown away. */
  @Override
  public void close() {
    if (open) {
      discard();
    }
  }

  private OutputTrouble discarded(IOException trouble) {
    discard();
    return new OutputTrouble(target, trouble);
  }

  private void discard() {
    open = false;
    try {
      out.close();
    } catch (IOException alreadyReported) {
      // Closing flushes, which fails again on a full disk.
    }
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException leftBehind) {
      // The folder has gone; so has the file.
    }
  }
}
