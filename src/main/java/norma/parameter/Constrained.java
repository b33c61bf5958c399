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
   * @param key name of the component at fault, as in the file
   * @param message a sentence that says what is wrong and gives the values, without a full stop
   */
  record Flaw(String key, String message) {}
}
