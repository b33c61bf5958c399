package norma.experiment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import norma.file.OutputTrouble;

/**
 * A claim to a folder in which results are about to be written, so that of two processes that begin
 * there at once one is told so. It ends with the process, however that ends.
 */
final class Claim implements AutoCloseable {
  static final String NAME = ".norma.lock";

  private final Path file;
  private final FileChannel channel;

  /** Folders that were not there before, the innermost first. */
  private final List<Path> made;

  private Claim(Path file, FileChannel channel, List<Path> made) {
    this.file = file;
    this.channel = channel;
    this.made = made;
  }

  /**
   * Claims a folder, which is made if need be.
   *
   * @throws OutputTrouble when another process has it, or nothing can be written there
   */
  static Claim to(Path folder) {
    List<Path> made = new ArrayList<>();
    for (Path one = folder.toAbsolutePath().normalize();
        one != null && !Files.exists(one);
        one = one.getParent()) {
      made.add(one);
    }
    try {
      Path file = folder.resolve(NAME);
      while (true) {
        Files.createDirectories(folder);
        FileChannel channel = locked(file);
        // Not where the mark is: some systems let nobody read what is locked.
        if (channel != null) {
          return new Claim(file, channel, made);
        }
      }
    } catch (IOException trouble) {
      remove(made);
      throw new OutputTrouble(folder, trouble);
    }
  }

  /**
   * Locks the file; null where its last owner has removed it meanwhile, so that what was locked is
   * no longer what others see.
   */
  private static FileChannel locked(Path file) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (NoSuchFileException folderRemoved) {
      return null;
    }
    try {
      if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) == null) {
        throw taken(file);
      }
      String mark = ProcessHandle.current().pid() + " " + System.identityHashCode(channel) + "\n";
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.US_ASCII)));
      if (Files.exists(file) && Files.readString(file).equals(mark)) {
        return channel;
      }
      channel.close();
      return null;
    } catch (OverlappingFileLockException ofThisProcess) {
      channel.close();
      throw taken(file);
    } catch (IOException | RuntimeException trouble) {
      channel.close();
      throw trouble;
    }
  }

  private static OutputTrouble taken(Path file) {
    return new OutputTrouble(
        file.getParent() + " is in use by another process; wait until that has ended");
  }

  /** What was made is needed: the folder stays when the claim ends. */
  void keep() {
    made.clear();
  }

  @Override
  public void close() {
    try {
      // Before the lock is given up, so that nobody has locked what is removed.
      Files.deleteIfExists(file);
    } catch (IOException leftBehind) {
      // Some systems remove no open file; an old one is in nobody's way.
    }
    try {
      channel.close();
    } catch (IOException alreadyClosed) {
      // Nothing was written that anybody needs.
    }
    remove(made);
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
