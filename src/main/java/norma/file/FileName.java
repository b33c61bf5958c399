package norma.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Names of files as people write and read them, and the paths that they mean: the one door between
 * the two.
 *
 * <p>On Unix a file's name is a row of bytes. Under a locale such as {@code LC_ALL=C} Java knows
 * the letters of ASCII only: it can neither say a path that has others nor find the working folder
 * when that has some. Their bytes can still be given as a URI, so here such names are taken for
 * UTF-8, whatever the locale, and what is relative is looked for in the working folder as the
 * system knows it.
 */
public final class FileName {
  private static final boolean PLAIN = isKnown(System.getProperty("sun.jnu.encoding", "UTF-8"));

  /** The working folder where Java cannot find it by its name; null where it can. */
  private static final Path WORKING = PLAIN ? null : working();

  private FileName() {}

  /** Whether Java knows all letters that the name of a file may have. */
  public static boolean isPlain() {
    return PLAIN;
  }

  /**
   * The path that a name means.
   *
   * @throws InvalidPathException when no file can have that name
   */
  public static Path path(String name) {
    if (PLAIN) {
      return Path.of(name);
    }
    Path path = isAscii(name) ? Path.of(name) : null;
    if (path == null) {
      return name.startsWith("/") ? path("", name) : path(raw(Path.of("")), name);
    }
    return path.isAbsolute() || WORKING == null ? path : WORKING.resolve(path).normalize();
  }

  /**
   * The path that a name means within a folder.
   *
   * @throws InvalidPathException when no file can have that name
   */
  public static Path within(Path folder, String name) {
    if (PLAIN || isAscii(name)) {
      return folder.resolve(name);
    }
    return name.startsWith("/") ? path("", name) : path(raw(folder), name);
  }

  /**
   * The path that a name means beside a file, as one file names another.
   *
   * @throws InvalidPathException when no file can have that name
   */
  public static Path beside(Path file, String name) {
    Path folder = file.getParent();
    return folder == null ? path(name) : within(folder, name);
  }

  /** A path as its name is written: relative to the working folder where it was given so. */
  public static String of(Path path) {
    if (PLAIN) {
      return path.toString();
    }
    String whole = text(raw(path));
    if (!path.isAbsolute()) {
      // A part of a path, whose beginning is not known.
      String[] names = whole.split("/");
      int from = Math.max(0, names.length - path.getNameCount());
      return String.join("/", java.util.Arrays.copyOfRange(names, from, names.length));
    }
    String working = text(raw(Path.of("")));
    return whole.equals(working)
        ? "."
        : whole.startsWith(working + "/") ? whole.substring(working.length() + 1) : whole;
  }

  /** The name of a path from the root on, for whoever looks for it from another folder. */
  public static String whole(Path path) {
    return PLAIN ? path.toAbsolutePath().normalize().toString() : text(raw(path));
  }

  /**
   * A path for a sentence: its name in one line, in which characters that nobody sees, but a
   * terminal obeys, are spelt out.
   */
  public static String shown(Path path) {
    return Unseen.spelt(of(path));
  }

  /** The bytes of a path, as a URI has them, without a slash at its end. */
  private static String raw(Path path) {
    Path absolute = path.isAbsolute() || WORKING == null ? path : WORKING.resolve(path);
    String raw = absolute.normalize().toUri().getRawPath();
    return raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
  }

  /** A path by its bytes. */
  private static Path path(String rawFolder, String name) {
    StringBuilder raw = new StringBuilder(rawFolder);
    if (!name.startsWith("/")) {
      raw.append('/');
    }
    for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
      boolean letter = one == '/' || one == '.' || (one > 0 && Character.isLetterOrDigit(one));
      raw.append(letter ? String.valueOf((char) one) : "%%%02X".formatted(one & 0xFF));
    }
    try {
      return Path.of(URI.create("file://" + raw)).normalize();
    } catch (IllegalArgumentException impossible) {
      throw new InvalidPathException(name, String.valueOf(impossible.getMessage()));
    }
  }

  private static String text(String raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < raw.length(); i++) {
      boolean coded = raw.charAt(i) == '%';
      bytes.write(coded ? Integer.parseInt(raw.substring(i + 1, i + 3), 16) : raw.charAt(i));
      i += coded ? 2 : 0;
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static boolean isAscii(String name) {
    return name.chars().allMatch(letter -> letter < 128);
  }

  private static boolean isKnown(String encoding) {
    return java.io.File.separatorChar == '\\'
        || Charset.forName(encoding).newEncoder().canEncode("Ж漢😀");
  }

  private static Path working() {
    try {
      return Path.of("/proc/self/cwd").toRealPath();
    } catch (IOException notLinux) {
      return null;
    }
  }
}
