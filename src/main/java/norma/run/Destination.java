package norma.run;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import norma.file.Drafts;
import norma.file.FileName;
import norma.file.Json;
import norma.file.OutputTrouble;

/**
 * Where a folder of results is to appear, whole and at once.
 *
 * <p>Results are put together in a draft beside it, hidden and named after it, which takes its
 * place when they are complete. Until then an older folder of that name stays as it was. Drafts
 * that killed processes left are thrown away when the next is made for the same place.
 */
public final class Destination {
  /** Says, within a draft, on which machine it is made: the number of a process is of one only. */
  static final String HOST = ".norma.host";

  private static final String OLD = "old";

  private final Path wanted;
  private final Path place;
  private final boolean chosen;
  private final boolean overwrite;

  private Destination(Path wanted, boolean chosen, boolean overwrite) {
    this.wanted = wanted;
    this.place = real(wanted);
    this.chosen = chosen;
    this.overwrite = overwrite;
  }

  /** The first of {@code folder}, {@code folder-2}, {@code folder-3} … that is free at the end. */
  public static Destination firstFree(Path folder) {
    return new Destination(folder, false, false);
  }

  /**
   * The folder that a user named.
   *
   * @param overwrite whether it may take the place of an older one, if that holds nothing but a
   *     run's results
   * @throws OutputTrouble when it is taken
   */
  public static Destination named(Path folder, boolean overwrite) {
    Destination destination = new Destination(folder, true, overwrite);
    destination.recover();
    destination.refuseIfTaken();
    return destination;
  }

  /** The folder as it was asked for; another of the same name may be the first that is free. */
  public Path wanted() {
    return wanted;
  }

  /** Makes the draft, an empty folder. */
  public Path draft() {
    try {
      Files.createDirectories(parent());
      ofThisMachine(Drafts.abandoned(place, "part[1-9][0-9]{0,8}")).forEach(Destination::delete);
      for (int i = 1; ; i++) {
        Path draft = Drafts.beside(place, "part" + i);
        try {
          return marked(Files.createDirectory(draft));
        } catch (FileAlreadyExistsException taken) {
          // Another run of this process: try the next.
        }
      }
    } catch (IOException trouble) {
      throw new OutputTrouble(wanted, trouble);
    }
  }

  /** Puts the draft in its place and says where that is. */
  public Path settle(Path draft) {
    try {
      Files.deleteIfExists(draft.resolve(HOST));
      if (chosen) {
        refuseIfTaken();
        replace(draft);
        return wanted;
      }
      for (int i = 1; ; i++) {
        Path free =
            i == 1 ? wanted : FileName.beside(wanted, FileName.of(wanted.getFileName()) + "-" + i);
        try {
          return Files.move(draft, free);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException taken) {
          // Try the next.
        }
      }
    } catch (IOException trouble) {
      throw new OutputTrouble(wanted, trouble);
    }
  }

  private void replace(Path draft) throws IOException {
    if (!isThere()) {
      Files.move(draft, place);
      return;
    }
    Path old = Drafts.beside(place, OLD);
    delete(old);
    Files.move(place, old);
    try {
      Files.move(draft, place);
    } catch (IOException trouble) {
      Files.move(old, place);
      throw trouble;
    }
    delete(old);
  }

  private void refuseIfTaken() {
    if (!isThere()) {
      return;
    }
    if (!overwrite) {
      throw new OutputTrouble(
          FileName.shown(wanted) + " exists already; name another folder or use --overwrite");
    }
    if (!Files.isDirectory(place)) {
      throw new OutputTrouble(FileName.shown(wanted) + " is not a folder and is not overwritten");
    }
    Set<String> files = new TreeSet<>(files(place));
    if (!files.isEmpty() && !files.contains(Manifest.FILE)) {
      throw new OutputTrouble(
          FileName.shown(wanted)
              + " has no "
              + Manifest.FILE
              + ", so it is no folder of results and is not overwritten");
    }
    files.removeAll(results(place.resolve(Manifest.FILE)));
    if (!files.isEmpty()) {
      throw new OutputTrouble(
          FileName.shown(wanted)
              + " also holds what no run wrote and is not overwritten: "
              + files.iterator().next());
    }
  }

  /** Files that a manifest speaks of, itself included; a damaged one speaks of itself only. */
  private static Collection<String> results(Path manifest) {
    Set<String> results = new TreeSet<>(List.of(Manifest.FILE));
    try {
      if (Files.exists(manifest)
          && Json.read(manifest).get(Manifest.OUTPUTS) instanceof List<?> all) {
        for (Object one : all) {
          if (one instanceof Map<?, ?> output) {
            results.add(String.valueOf(output.get("file")));
          }
        }
      }
    } catch (RuntimeException damaged) {
      return results;
    }
    return results;
  }

  /** All files below a folder, by their paths from it with slashes, in order. */
  static List<String> files(Path folder) {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> FileName.of(folder.relativize(path)).replace('\\', '/'))
          .filter(file -> !file.equals(HOST))
          .sorted()
          .collect(Collectors.toList());
    } catch (IOException trouble) {
      throw new OutputTrouble(folder, trouble);
    }
  }

  /** Throws a folder away, as far as it can be. */
  public static void delete(Path folder) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | java.io.UncheckedIOException leftBehind) {
      // Hidden, and nobody takes it for a result.
    }
  }

  private boolean isThere() {
    return Files.exists(place, LinkOption.NOFOLLOW_LINKS);
  }

  private static Path marked(Path draft) throws IOException {
    try {
      Files.writeString(draft.resolve(HOST), Host.NAME);
      return draft;
    } catch (IOException trouble) {
      delete(draft);
      throw trouble;
    }
  }

  private static List<Path> ofThisMachine(List<Path> left) {
    return left.stream()
        .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
        .filter(folder -> Host.isOf(folder.resolve(HOST)))
        .toList();
  }

  /**
   * A process that was killed while its results took the place of older ones has left these aside:
   * where the place is empty they go back.
   */
  private void recover() {
    if (place.getParent() == null) {
      return;
    }
    for (Path old : ofThisMachine(Drafts.setAside(place, OLD))) {
      try {
        if (isThere()) {
          delete(old);
        } else {
          Files.move(old, place);
        }
      } catch (IOException otherWasFaster) {
        // Then there is nothing to do here.
      }
    }
  }

  private Path parent() {
    if (place.getParent() == null) {
      throw new OutputTrouble(FileName.shown(wanted) + " cannot be a run's folder");
    }
    return place.getParent();
  }

  private static Path real(Path wanted) {
    try {
      return wanted.toRealPath();
    } catch (IOException notThereYet) {
      return wanted.toAbsolutePath().normalize();
    }
  }
}
