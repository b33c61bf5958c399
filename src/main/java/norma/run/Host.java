package norma.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which machine this is: folders may be shared by several, numbers of processes are not. */
final class Host {
  private static final Path LINUX = Path.of("/proc/sys/kernel/hostname");

  /** Its name, "" where it has none that can be read without asking the network. */
  static final String NAME = name();

  private Host() {}

  /** Whether a file names this machine; one that is not there or cannot be read names no other. */
  static boolean isOf(Path file) {
    try {
      return Files.readString(file).equals(NAME);
    } catch (IOException namesNone) {
      return true;
    }
  }

  private static String name() {
    try {
      return Files.readString(LINUX).strip();
    } catch (IOException elsewhere) {
      String windows = System.getenv("COMPUTERNAME");
      String shell = System.getenv("HOSTNAME");
      return windows != null ? windows : shell != null ? shell : "";
    }
  }
}
