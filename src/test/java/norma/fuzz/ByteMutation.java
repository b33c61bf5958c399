package norma.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What disks, transfers and editors do to a file as a whole. */
enum ByteMutation {
  TRUNCATED {
    @Override
    byte[] happen(byte[] bytes, Dice dice) {
      return Arrays.copyOf(bytes, dice.below(bytes.length + 1));
    }
  },
  FLIPPED {
    @Override
    byte[] happen(byte[] bytes, Dice dice) {
      byte[] flipped = bytes.clone();
      for (int i = dice.one(1, 1, 2, 20); i > 0 && flipped.length > 0; i--) {
        flipped[dice.below(flipped.length)] ^= (byte) (1 << dice.below(8));
      }
      return flipped;
    }
  },
  STRAY_BYTES {
    @Override
    byte[] happen(byte[] bytes, Dice dice) {
      byte[] stray = new byte[dice.one(1, 2, 8)];
      for (int i = 0; i < stray.length; i++) {
        stray[i] =
            dice.one(dice.below(256), 0, 0x80, 0xC0, 0xED, 0xFF, 0x1B, 0x0D, 0x85).byteValue();
      }
      return with(bytes, dice.below(bytes.length + 1), stray);
    }
  },
  CARRIAGE_RETURNS {
    @Override
    byte[] happen(byte[] bytes, Dice dice) {
      return text(bytes).replace("\n", dice.one("\r\n", "\r", "\n\r")).getBytes(UTF_8);
    }
  },
  MARKED {
    @Override
    byte[] happen(byte[] bytes, Dice dice) {
      return with(bytes, dice.chance(0.8) ? 0 : dice.below(bytes.length + 1), BYTE_ORDER_MARK);
    }
  },
  OTHERWISE_ENCODED {
    @Override
    byte[] happen(byte[] bytes, Dice dice) {
      Charset charset =
          dice.one(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16, Charset.forName("KOI8-R"));
      return text(bytes).getBytes(charset);
    }
  },
  TABS {
    @Override
    byte[] happen(byte[] bytes, Dice dice) {
      return text(bytes).replace(dice.one("  ", ": ", " ", "- "), "\t").getBytes(UTF_8);
    }
  },
  WIDE_LINE_ENDS {
    @Override
    byte[] happen(byte[] bytes, Dice dice) {
      return text(bytes)
          .replace("\n", dice.one("\u2028\n", " \n", "\u0085", "\n\n"))
          .getBytes(UTF_8);
    }
  },
  REPEATED {
    @Override
    byte[] happen(byte[] bytes, Dice dice) {
      int from = dice.below(bytes.length + 1);
      int to = Math.min(bytes.length, from + dice.from(1, 2_000));
      byte[] piece = Arrays.copyOfRange(bytes, from, to);
      ByteArrayOutputStream pieces = new ByteArrayOutputStream();
      for (int i = dice.one(1, 2, 30); i > 0; i--) {
        pieces.writeBytes(piece);
      }
      return with(bytes, to, pieces.toByteArray());
    }
  };

  private static final Charset UTF_8 = StandardCharsets.UTF_8;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** The bytes after it. */
  abstract byte[] happen(byte[] bytes, Dice dice);

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  private static byte[] with(byte[] bytes, int at, byte[] more) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(bytes, 0, at);
    all.writeBytes(more);
    all.write(bytes, at, bytes.length - at);
    return all.toByteArray();
  }
}
