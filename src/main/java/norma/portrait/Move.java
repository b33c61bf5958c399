package norma.portrait;

/**
 * People who went from one place to another.
 *
 * @param from id of an industry, {@link #VILLAGE} or {@link #OUTSIDE}
 * @param to id of an industry or {@link #OUTSIDE}
 * @param people how many
 */
public record Move(String from, String to, int people) {
  /** Where people without experience come from; no industry has such an id. */
  public static final String VILLAGE = "(village)";

  /** Wherever nobody looks. */
  public static final String OUTSIDE = "(outside)";
}
