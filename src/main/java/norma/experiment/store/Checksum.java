package norma.experiment.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over values as SQLite keeps them, each with its kind and its length, so that no two
 * different rows of values give the same bytes.
 */
final class Checksum {
  private final MessageDigest digest;

  Checksum() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /**
   * Takes one more value.
   *
   * @param value null, a whole number, a double, text or bytes
   */
  Checksum add(Object value) {
    if (value == null) {
      return add('n', new byte[0]);
    } else if (value instanceof Integer || value instanceof Long) {
      return add('i', eight(((Number) value).longValue()));
    } else if (value instanceof Double number) {
      return add('d', eight(Double.doubleToRawLongBits(number)));
    } else if (value instanceof String text) {
      return add('t', text.getBytes(StandardCharsets.UTF_8));
    } else if (value instanceof byte[] bytes) {
      return add('b', bytes);
    }
    throw new IllegalArgumentException("no value of SQLite: " + value.getClass());
  }

  /** The checksum of all that was taken; none can be taken after that. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private Checksum add(char kind, byte[] bytes) {
    digest.update((byte) kind);
    digest.update(eight(bytes.length));
    digest.update(bytes);
    return this;
  }

  private static byte[] eight(long value) {
    return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
  }
}
