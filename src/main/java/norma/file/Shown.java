package norma.file;

/**
 * What a user wrote, as a sentence shows it: whole where it is short, its beginning and its length
 * where it is long.
 */
public final class Shown {
  /** Most characters of a text that are shown. */
  static final int MOST = 80;

  /** Most characters of a whole sentence, whatever it speaks of. */
  static final int MOST_OF_A_SENTENCE = 1000;

  private static final int KEPT = 60;

  private Shown() {}

  /** A text of at most {@value #MOST} characters, or the beginning of a longer one. */
  public static String text(String text) {
    return text.length() <= MOST ? text : beginning(text, KEPT);
  }

  /** A sentence that does not fill the screen. */
  public static String sentence(String sentence) {
    return sentence.length() <= MOST_OF_A_SENTENCE
        ? sentence
        : beginning(sentence, MOST_OF_A_SENTENCE - MOST);
  }

  private static String beginning(String text, int length) {
    // Not through the middle of a character that takes two.
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end) + "… (" + text.length() + " characters)";
  }
}
