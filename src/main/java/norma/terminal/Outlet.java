package norma.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Standard output, which remembers why it could not be written: writers on it do not say. */
public final class Outlet extends OutputStream {
  private final OutputStream out;
  private IOException trouble;

  public Outlet(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    try {
      out.write(bytes, from, count);
    } catch (IOException refused) {
      trouble = trouble == null ? refused : trouble;
      throw refused;
    }
  }

  /**
   * Why something is missing from the output; empty where all was written, or the reader had enough
   * and went.
   */
  public Optional<IOException> trouble() {
    return Optional.ofNullable(trouble)
        .filter(refused -> !String.valueOf(refused.getMessage()).contains("Broken pipe"));
  }
}
