package norma.portrait;

import java.util.List;

/**
 * A choice as it looked to the one who made it: the options, what each was worth to him, and which
 * he took.
 *
 * @param options what was open to him, in the order in which he weighed it; never empty
 * @param chosen index of the option taken
 */
public record Weighed(List<Option> options, int chosen) {

  /** Freezes the list. */
  public Weighed {
    options = List.copyOf(options);
  }

  /**
   * An option.
   *
   * @param name what it is: a pace such as "1.05", or a plan such as "favour 2, 3 helpers each"
   * @param utility what it was worth to him, in utils; only differences matter
   * @param chance chance that he would take it, 0..1, by the logit of his choice
   */
  public record Option(String name, double utility, double chance) {}
}
