package norma;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Slurm of one node for a test alone: all it has lies in a folder, it listens on this machine
 * only, and it ends with the test. Needs no service of the system, and no rights beyond the user's.
 */
final class PrivateSlurm implements AutoCloseable {
  private static final String NODE = "pit";

  private final Path home;
  private final Path conf;
  private final Deque<Process> daemons = new ArrayDeque<>();

  private PrivateSlurm(Path home) {
    this.home = home;
    conf = home.resolve("slurm.conf");
  }

  /** Whether what it is made of is installed. */
  static boolean isInstalled() {
    return Stream.of("sbatch", "squeue", "scancel", "sinfo", "munged", "slurmctld", "slurmd")
        .noneMatch(name -> program(name).isEmpty());
  }

  /** Starts one in a new folder and waits until its node takes jobs. */
  static PrivateSlurm start(Path home, int processors) throws Exception {
    PrivateSlurm slurm = new PrivateSlurm(Files.createDirectory(home));
    try {
      slurm.configure(processors);
      slurm.startMunge();
      slurm.daemon("slurmctld", "-D", "-c", "-f", slurm.conf.toString());
      slurm.daemon("slurmd", "-D", "-N", NODE, "-f", slurm.conf.toString());
      slurm.await("the node does not come up", "idle", "sinfo", "-h", "-o", "%t");
      return slurm;
    } catch (Exception | AssertionError failed) {
      slurm.close();
      throw failed;
    }
  }

  private void configure(int processors) throws IOException {
    Path state = Files.createDirectory(home.resolve("state"));
    Path spool = Files.createDirectory(home.resolve("spool"));
    String user = System.getProperty("user.name");
    String host = InetAddress.getLocalHost().getHostName().split("\\.")[0];
    Files.writeString(
        conf,
        String.join(
            "\n",
            "ClusterName=norma",
            "SlurmctldHost=" + host + "(127.0.0.1)",
            "SlurmUser=" + user,
            "SlurmdUser=" + user,
            "AuthType=auth/munge",
            "CredType=cred/munge",
            "AuthInfo=socket=" + socket(),
            "SlurmctldPort=" + freePort(),
            "SlurmdPort=" + freePort(),
            "StateSaveLocation=" + state,
            "SlurmdSpoolDir=" + spool,
            "SlurmctldPidFile=" + home.resolve("slurmctld.pid"),
            "SlurmdPidFile=" + home.resolve("slurmd.pid"),
            "ProctrackType=proctrack/linuxproc",
            "TaskPlugin=task/none",
            "MpiDefault=none",
            "SelectType=select/cons_tres",
            "SelectTypeParameters=CR_Core_Memory",
            "DefMemPerCPU=1024",
            "ReturnToService=2",
            "KillWait=5",
            "NodeName=%s NodeHostname=%s NodeAddr=127.0.0.1 CPUs=%d RealMemory=%d"
                .formatted(NODE, host, processors, 1024 * processors),
            "PartitionName=main Nodes=" + NODE + " Default=YES MaxTime=INFINITE State=UP",
            ""));
  }

  private void startMunge() throws Exception {
    byte[] key = new byte[128];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) (31 * i + home.hashCode());
    }
    Path file = home.resolve("munge.key");
    Files.write(file, key);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    daemon(
        "munged",
        "--foreground",
        "--force",
        "--key-file=" + file,
        "--socket=" + socket(),
        "--pid-file=" + home.resolve("munged.pid"),
        "--log-file=" + home.resolve("munged.log"),
        "--seed-file=" + home.resolve("munged.seed"));
    for (int i = 0; !Files.exists(socket()); i++) {
      if (i == 100) {
        throw new AssertionError("munged does not come up: " + log("munged"));
      }
      Thread.sleep(100);
    }
  }

  private Path socket() {
    return home.resolve("munge.socket");
  }

  private void daemon(String name, String... words) throws IOException {
    String[] command = new String[words.length + 1];
    command[0] = program(name);
    System.arraycopy(words, 0, command, 1, words.length);
    daemons.push(started(home, home.resolve(name + ".out"), command));
  }

  /** What a command of Slurm prints, for this Slurm, in a folder; it must end well. */
  String tell(Path folder, String... command) throws Exception {
    Path said = Files.createTempFile(home, "said", ".txt");
    Process process = started(folder, said, command);
    if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new AssertionError(String.join(" ", command) + ": " + Files.readString(said));
    }
    return Files.readString(said).strip();
  }

  private Process started(Path folder, Path said, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SLURM_CONF", conf.toString());
    return builder
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }

  /** Asks until the answer holds a word, for at most five minutes. */
  void await(String otherwise, String word, String... command) throws Exception {
    String last = "";
    for (int i = 0; i < 1500; i++) {
      try {
        last = tell(home, command);
        if (word.isEmpty() ? last.isEmpty() : last.contains(word)) {
          return;
        }
      } catch (AssertionError notYet) {
        last = notYet.getMessage();
      }
      Thread.sleep(200);
    }
    throw new AssertionError(otherwise + ": " + last + log("slurmctld") + log("slurmd"));
  }

  private String log(String daemon) throws IOException {
    Path file = home.resolve(daemon + ".out");
    return Files.exists(file) ? "\n" + daemon + ":\n" + Files.readString(file) : "";
  }

  /** Path of a program, "" where it is not installed. */
  private static String program(String name) {
    return Stream.concat(
            Arrays.stream(System.getenv("PATH").split(":")), Stream.of("/usr/sbin", "/sbin"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElse("");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    while (!daemons.isEmpty()) {
      Process daemon = daemons.pop();
      daemon.destroy();
      try {
        if (!daemon.waitFor(20, TimeUnit.SECONDS)) {
          daemon.destroyForcibly();
        }
      } catch (InterruptedException hurry) {
        daemon.destroyForcibly();
        Thread.currentThread().interrupt();
      }
    }
  }
}
