package norma.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** The chance in a case, which hangs on the kind of case and its number and on nothing else. */
final class Dice {
  private final SplittableRandom random;

  Dice(String kind, long number) {
    // Numbers that follow each other must not give dice that do.
    random = new SplittableRandom(new SplittableRandom(kind.hashCode() + number * 31).nextLong());
  }

  /** A whole number from 0, below a limit. */
  int below(int limit) {
    return random.nextInt(limit);
  }

  /** A whole number, both ends included. */
  int from(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  double share() {
    return random.nextDouble();
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  @SafeVarargs
  final <T> T one(T... of) {
    return of[random.nextInt(of.length)];
  }
}
