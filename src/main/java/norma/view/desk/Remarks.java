package norma.view.desk;

import java.util.function.Consumer;

/**
 * The one sentence that stands in a window's banner, with what it is about: once that is put right
 * the sentence goes, unless another has taken its place.
 */
public final class Remarks {
  private Consumer<String> banner = sentence -> {};
  private Object subject;

  /** Chooses where sentences are shown; an empty one takes away what is shown. */
  public void banner(Consumer<String> place) {
    banner = place;
  }

  /**
   * Shows a sentence.
   *
   * @param about what it is about, such as a field or a part of the window
   */
  public void tell(Object about, String sentence) {
    subject = about;
    banner.accept(sentence);
  }

  /** Takes the sentence away if it is about this. */
  public void settled(Object about) {
    if (about.equals(subject)) {
      subject = null;
      banner.accept("");
    }
  }
}
