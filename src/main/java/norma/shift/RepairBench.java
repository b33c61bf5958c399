package norma.shift;

/** The bench at which broken tools are mended, so many at a time; the men of the others wait. */
final class RepairBench {
  private final WaitingLine broken = new WaitingLine();
  private int free;

  /** No tool is on the bench, which has room for so many. */
  void reset(int room) {
    broken.clear();
    free = room;
  }

  /** Whether a man's tool is taken up at once; else he is in line. */
  boolean takes(int man, int rank) {
    if (free > 0) {
      free--;
      return true;
    }
    broken.join(man, rank);
    return false;
  }

  /** A tool is mended: the man whose tool is taken up in its place, or -1 where none waits. */
  int next() {
    if (broken.isEmpty()) {
      free++;
      return -1;
    }
    return broken.leave();
  }
}
