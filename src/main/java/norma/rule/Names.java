package norma.rule;

import java.util.List;
import norma.draw.Draw;
import norma.parameter.Parameter;

/** Names drawn for the people of a run; no real persons. */
public record Names(
    @Parameter(meaning = "given names to draw from", live = false) List<String> given,
    @Parameter(meaning = "family names to draw from", live = false) List<String> family) {

  /** Freezes the lists. */
  public Names {
    given = List.copyOf(given);
    family = List.copyOf(family);
  }

  /**
   * Name of a person.
   *
   * @param key key of the person's draws
   */
  public String of(long key) {
    return given.get(Draw.below(given.size(), key, 0))
        + " "
        + family.get(Draw.below(family.size(), key, 1));
  }
}
