package norma.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import norma.file.Problem;

/** The known name that a mistaken one was probably meant to be. */
final class Nearest {
  /** No name that is known is nearly so long. */
  private static final int LONGEST = 200;

  /** More are names of the user's own, and each mistake would be held against each of them. */
  private static final int MOST_KNOWN = 1000;

  /** Where so many problems were reported before, this one will not be among those shown. */
  private static final int MOST_HINTS = 1000;

  private Nearest() {}

  /** Whether a reader will come to see one problem more. */
  static boolean isWorthIt(Collection<Problem> problems) {
    return problems.size() < MOST_HINTS;
  }

  /**
   * A clause for a message, {@code "; did you mean x?"} without the mark, or "" if none is near.
   */
  static String hint(String given, Collection<String> known) {
    return name(given, known).map(name -> "; did you mean " + name).orElse("");
  }

  /** The nearest name, if it is near: one slip in three letters, rounded up. */
  static Optional<String> name(String given, Collection<String> known) {
    if (given.length() > LONGEST || known.size() > MOST_KNOWN) {
      return Optional.empty();
    }
    String plain = plain(given);
    int least = Math.max(1, (plain.length() + 2) / 3) + 1;
    String nearest = null;
    for (String name : known) {
      String other = plain(name);
      // What differs in length by so much differs by as many letters.
      if (Math.abs(other.length() - plain.length()) < least) {
        int slips = slips(plain, other, least);
        if (slips < least) {
          least = slips;
          nearest = name;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (letter != '-' && letter != '_' && letter != ' ') {
        plain.append(letter);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Letters to add, drop, replace or swap with a neighbour to turn one into the other.
   *
   * <p>Source: Damerau (1964), Levenshtein (1966), in the restricted form.
   *
   * @param enough the number from which on it does not matter; where there are as many, this or
   *     more is returned
   */
  static int slips(String one, String other, int enough) {
    int[] before = null;
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] here = new int[other.length() + 1];
      here[0] = i;
      int fewest = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        here[j] = Math.min(Math.min(here[j - 1], last[j]) + 1, last[j - 1] + change);
        if (before != null
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          here[j] = Math.min(here[j], before[j - 2] + 1);
        }
        fewest = Math.min(fewest, here[j]);
      }
      // A swap of neighbours looks back by two rows, at one slip more.
      if (fewest > enough) {
        return fewest;
      }
      before = last;
      last = here;
    }
    return last[other.length()];
  }
}
