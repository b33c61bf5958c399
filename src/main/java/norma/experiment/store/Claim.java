package norma.experiment.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import norma.file.FileName;
import norma.file.OutputTrouble;

/**
 * A claim to a folder in which results are about to be written, so that of two processes that begin
 * there at once one is told so. It ends with the process, however that ends.
 */
final class Claim implements AutoCloseable {
  static final String NAME = ".norma.lock";

  /** As often as others may come and go while it is asked for. */
  private static final int ATTEMPTS = 100;

  /** Folders this process has claimed: the system's locks are between processes only. */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final Path key;
  private final FileChannel channel;

  /** Folders that were not there before, the innermost first. */
  private final List<Path> made;

  private Claim(Path file, Path key, FileChannel channel, List<Path> made) {
    this.file = file;
    this.key = key;
    this.channel = channel;
    this.made = made;
  }

  /**
   * Claims a folder, which is made if need be.
   *
   * @throws OutputTrouble when another process has it, or nothing can be written there
   */
  static Claim to(Path folder) {
    Path key = folder.toAbsolutePath().normalize();
    if (!OURS.add(key)) {
      throw taken(folder.resolve(NAME));
    }
    try {
      return claim(folder, key);
    } catch (RuntimeException refused) {
      OURS.remove(key);
      throw refused;
    }
  }

  private static Claim claim(Path folder, Path key) {
    List<Path> made = new ArrayList<>();
    for (Path one = key; one != null && !Files.exists(one); one = one.getParent()) {
      made.add(one);
    }
    try {
      Path file = folder.resolve(NAME);
      for (int i = 0; i < ATTEMPTS; i++) {
        Files.createDirectories(folder);
        FileChannel channel = locked(file);
        if (channel != null) {
          return new Claim(file, key, channel, made);
        }
      }
      remove(made);
      throw taken(file);
    } catch (IOException trouble) {
      remove(made);
      throw new OutputTrouble(folder, trouble);
    }
  }

  /**
   * Locks the file; null where its last owner has removed it meanwhile, so that what was locked is
   * no longer what others see.
   *
   * <p>It is looked at and never read: a process that closes any file it has read gives up its lock
   * on it.
   */
  private static FileChannel locked(Path file) throws IOException {
    if (!Files.exists(file)) {
      try {
        Files.createFile(file);
      } catch (FileAlreadyExistsException | NoSuchFileException otherWasFaster) {
        return null;
      }
    }
    Object before = identity(file);
    FileChannel channel;
    try {
      channel = FileChannel.open(file, StandardOpenOption.WRITE);
    } catch (NoSuchFileException removed) {
      return null;
    }
    try {
      Object opened = identity(file);
      if (channel.tryLock() == null) {
        throw taken(file);
      }
      if (before != null && before.equals(opened) && before.equals(identity(file))) {
        return channel;
      }
      channel.close();
      return null;
    } catch (IOException | RuntimeException trouble) {
      channel.close();
      throw trouble;
    }
  }

  /**
   * What tells a file from another that had its name, or just the name where the system has no such
   * thing; null where there is no file.
   */
  static Object identity(Path file) {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? file : key;
    } catch (IOException gone) {
      return null;
    }
  }

  private static OutputTrouble taken(Path file) {
    return new OutputTrouble(
        FileName.shown(file.getParent())
            + " is in use by another process; wait until that has ended");
  }

  /** What was made is needed: the folder stays when the claim ends. */
  void keep() {
    made.clear();
  }

  @Override
  public void close() {
    try {
      // Before the lock is given up, so that nobody has locked what is removed. Not where that
      // could not be told afterwards: an old file is in nobody's way.
      if (!file.equals(identity(file))) {
        Files.deleteIfExists(file);
      }
    } catch (IOException leftBehind) {
      // As above.
    }
    try {
      channel.close();
    } catch (IOException alreadyClosed) {
      // Nothing was written that anybody needs.
    }
    remove(made);
    OURS.remove(key);
  }

  private static void remove(List<Path> folders) {
    for (Path folder : folders) {
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
