package norma.experiment.sweep;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes as they lie in a file of results: their length, then they themselves, deflated. */
public final class Packed {
  private Packed() {}

  /** Plain bytes packed. */
  static byte[] of(byte[] plain) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(plain);
      deflater.finish();
      // Doubles that cannot be packed grow by a few bytes in a block.
      byte[] room = new byte[plain.length + plain.length / 100 + 64];
      int length = deflater.deflate(room);
      return ByteBuffer.allocate(Integer.BYTES + length)
          .putInt(plain.length)
          .put(room, 0, length)
          .array();
    } finally {
      deflater.end();
    }
  }

  /**
   * Packed bytes plain.
   *
   * @param length how many there must be
   * @throws IllegalStateException when they are others than were packed
   */
  public static byte[] plain(byte[] packed, int length) {
    if (packed.length < Integer.BYTES || ByteBuffer.wrap(packed).getInt() != length) {
      throw new IllegalStateException("not so many bytes were packed");
    }
    Inflater inflater = new Inflater();
    try {
      byte[] plain = new byte[length];
      inflater.setInput(packed, Integer.BYTES, packed.length - Integer.BYTES);
      int read = inflater.inflate(plain);
      // The checksum at the end is looked at only when somebody asks for more.
      int more = inflater.finished() ? 0 : inflater.inflate(new byte[1]);
      if (read != length || more > 0 || !inflater.finished()) {
        throw new IllegalStateException("what was packed is cut off");
      }
      return plain;
    } catch (DataFormatException damaged) {
      throw new IllegalStateException("what was packed has changed", damaged);
    } finally {
      inflater.end();
    }
  }

  /** Bytes of the courses of one run: of each column a mean for each dekada. */
  public static int lengthOfCourses(SweepSetup setup) {
    return setup.columns().size() * setup.dekadas().size() * Double.BYTES;
  }
}
