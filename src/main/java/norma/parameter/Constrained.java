package norma.parameter;

import java.util.List;

/** A record whose numbers must also agree with each other, beyond the bounds of each. */
public interface Constrained {
  /**
   * What does not agree.
   *
   * @return one flaw per disagreement, in the order of the components; empty when all is well
   */
  List<Flaw> flaws();

  /**
   * One disagreement.
   *
   * @param keys the components at fault, as in the file, with dots where they lie deeper; of
   *     several, the one that was stated last is pointed to
   * @param message a sentence that says what is wrong and gives the values, without a full stop
   */
  record Flaw(List<String> keys, String message) {
    /** A disagreement of which one component is at fault. */
    public Flaw(String key, String message) {
      this(List.of(key), message);
    }
  }
}
