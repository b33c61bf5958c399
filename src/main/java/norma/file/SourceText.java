package norma.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** The characters of a file that a user named: a plain file, of sane size, in UTF-8, and text. */
final class SourceText {
  /** Larger than any scenario by two orders, small enough to read without thought. */
  static final int MOST_BYTES = 1 << 20;

  private SourceText() {}

  /**
   * Reads a file.
   *
   * @param file which
   * @param problems takes the one problem that is reported when it cannot be read
   * @return its text without a byte order mark, or empty when a problem was reported
   */
  static Optional<String> read(Path file, Collection<Problem> problems) {
    Place top = Place.of(FileName.of(file));
    byte[] bytes;
    try {
      if (!Files.exists(file)) {
        problems.add(top.problem("there is no such file"));
        return Optional.empty();
      }
      if (!Files.isRegularFile(file)) {
        problems.add(
            top.problem(
                Files.isDirectory(file)
                    ? "is a folder, not a file"
                    : "is not a plain file but a device or a pipe"));
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes(MOST_BYTES + 1);
      }
    } catch (IOException trouble) {
      problems.add(top.problem("cannot be read: " + OutputTrouble.reason(trouble)));
      return Optional.empty();
    }
    if (bytes.length > MOST_BYTES) {
      problems.add(top.problem("is larger than 1 MiB, which no scenario needs"));
      return Optional.empty();
    }
    return decode(bytes, top, problems);
  }

  private static Optional<String> decode(byte[] bytes, Place top, Collection<Problem> problems) {
    if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
      problems.add(top.problem("is encoded in UTF-16; save it as UTF-8"));
      return Optional.empty();
    }
    int from = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      // A fresh decoder stops at the first byte that is not UTF-8; the buffer then points at it.
      String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
      Optional<Problem> unseen = Place.ofUnseen(top.file(), text);
      unseen.ifPresent(problems::add);
      return unseen.isPresent() ? Optional.empty() : Optional.of(text);
    } catch (CharacterCodingException notUtf8) {
      int at = buffer.position();
      problems.add(
          new Place(top.file(), lineOf(bytes, at), columnOf(bytes, at, from), "")
              .problem("is not encoded in UTF-8; save it as UTF-8"));
      return Optional.empty();
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    boolean same = bytes.length >= mark.length;
    for (int i = 0; same && i < mark.length; i++) {
      same = bytes[i] == (byte) mark[i];
    }
    return same;
  }

  /** Column of a byte up to which all is UTF-8, where the text begins after a byte order mark. */
  private static int columnOf(byte[] bytes, int position, int from) {
    int begin = position;
    while (begin > from && bytes[begin - 1] != '\n') {
      begin--;
    }
    String before = new String(bytes, begin, position - begin, StandardCharsets.UTF_8);
    return before.codePointCount(0, before.length()) + 1;
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
