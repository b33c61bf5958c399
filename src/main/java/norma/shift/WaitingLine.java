package norma.shift;

import java.util.Arrays;

/** Men waiting for one thing: served by rank (0 before 1), then by arrival. */
final class WaitingLine {
  private static final int RANKS = 2;

  private final int[][] men = new int[RANKS][64];
  private final int[] head = new int[RANKS];
  private final int[] tail = new int[RANKS];

  boolean isEmpty() {
    return head[0] == tail[0] && head[1] == tail[1];
  }

  void clear() {
    Arrays.fill(head, 0);
    Arrays.fill(tail, 0);
  }

  void join(int man, int rank) {
    if (tail[rank] == men[rank].length) {
      makeRoom(rank);
    }
    men[rank][tail[rank]++] = man;
  }

  /** The man whose turn it is, still in line. */
  int first() {
    int rank = head[0] < tail[0] ? 0 : 1;
    return men[rank][head[rank]];
  }

  /** Takes out the man whose turn it is. */
  int leave() {
    int rank = head[0] < tail[0] ? 0 : 1;
    return men[rank][head[rank]++];
  }

  /** Moves the line to the front of its array, which grows if it is still full. */
  private void makeRoom(int rank) {
    int length = tail[rank] - head[rank];
    int[] from = men[rank];
    if (2 * length > from.length) {
      men[rank] = new int[2 * from.length];
    }
    System.arraycopy(from, head[rank], men[rank], 0, length);
    head[rank] = 0;
    tail[rank] = length;
  }
}
