package norma.shift;

/** Men waiting for one thing: served by rank (0 first), then by arrival. */
final class WaitingLine {
  private int[] men = new int[64];
  private int[] ranks = new int[64];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    size = 0;
  }

  void join(int man, int rank) {
    if (size == men.length) {
      men = java.util.Arrays.copyOf(men, 2 * size);
      ranks = java.util.Arrays.copyOf(ranks, 2 * size);
    }
    men[size] = man;
    ranks[size++] = rank;
  }

  /** The man whose turn it is, still in line. */
  int first() {
    return men[best()];
  }

  /** Takes out the man whose turn it is. */
  int leave() {
    int at = best();
    int man = men[at];
    size--;
    for (int i = at; i < size; i++) {
      men[i] = men[i + 1];
      ranks[i] = ranks[i + 1];
    }
    return man;
  }

  private int best() {
    int at = 0;
    for (int i = 1; i < size; i++) {
      if (ranks[i] < ranks[at]) {
        at = i;
      }
    }
    return at;
  }
}
