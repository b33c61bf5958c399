package norma.terminal;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import norma.file.Unseen;

/**
 * What is printed, on its way to the reader: no character gets through that he does not see but his
 * terminal obeys, whoever printed it and wherever it came from.
 */
public final class Visible extends PrintWriter {
  private final PrintWriter terminal;

  /**
   * Prints to a terminal or a file; every line goes there at once.
   *
   * @param out takes all characters, the unseen ones spelt out
   */
  public Visible(Writer out) {
    super(new Spelling(out), true);
    terminal = new PrintWriter(out, true);
  }

  /**
   * What lies below, for a progress line, which moves the cursor; what it tells of it spells out
   * itself.
   */
  public static PrintWriter terminal(PrintWriter printed) {
    return printed instanceof Visible visible ? visible.terminal : printed;
  }

  /** Spells out unseen characters. */
  private static final class Spelling extends FilterWriter {
    Spelling(Writer out) {
      super(out);
    }

    @Override
    public void write(int letter) throws IOException {
      out.write(Unseen.speltLines(String.valueOf((char) letter)));
    }

    @Override
    public void write(char[] letters, int from, int count) throws IOException {
      out.write(Unseen.speltLines(new String(letters, from, count)));
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
      out.write(Unseen.speltLines(text.substring(from, from + count)));
    }
  }
}
