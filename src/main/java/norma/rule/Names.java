package norma.rule;

import java.util.List;
import norma.draw.Draw;
import norma.parameter.Parameter;

/** Names drawn for the people of a run; no real persons. */
public record Names(
    @Parameter(meaning = "given names of men to draw from", live = false) List<String> given,
    @Parameter(meaning = "given names of women to draw from", live = false) List<String> givenWomen,
    @Parameter(meaning = "family names to draw from, as men bear them", live = false)
        List<String> family) {

  /** Freezes the lists. */
  public Names {
    given = List.copyOf(given);
    givenWomen = List.copyOf(givenWomen);
    family = List.copyOf(family);
  }

  /**
   * Name of a person. Family names in -ov, -ev, -yov and -in have an a at the end when women bear
   * them, those in -ski are then -skaya; others stay.
   *
   * @param key key of the person's draws
   */
  public String of(long key, boolean woman) {
    List<String> first = woman ? givenWomen : given;
    String last = family.get(Draw.below(family.size(), key, 1));
    return first.get(Draw.below(first.size(), key, 0)) + " " + (woman ? ofWomen(last) : last);
  }

  private static String ofWomen(String family) {
    return family.endsWith("ski")
        ? family.substring(0, family.length() - 1) + "aya"
        : family.matches(".*(ov|ev|in)") ? family + "a" : family;
  }
}
