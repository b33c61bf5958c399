package norma.experiment.sweep;

import java.util.List;

/**
 * One of several equal slices of a sweep, which are run apart and merged: every n-th run.
 *
 * @param index which, from 1
 * @param of how many there are
 */
public record Shard(int index, int of) {
  /** The sweep in one piece. */
  public static final Shard WHOLE = new Shard(1, 1);

  /** Checks the bounds. */
  public Shard {
    if (of < 1 || index < 1 || index > of) {
      throw new IllegalArgumentException("there is no shard " + index + " of " + of);
    }
  }

  /** Whether it has a run. */
  public boolean has(int runId) {
    return (runId - 1) % of == index - 1;
  }

  /** Whether it is less than the whole. */
  public boolean isPart() {
    return of > 1;
  }

  /** Name of its folder: {@code shard-3-of-8}. */
  public String folder() {
    return "shard-" + index + "-of-" + of;
  }

  /** As on the command line: {@code 3/8}. */
  @Override
  public String toString() {
    return index + "/" + of;
  }

  public static Shard parse(String text) {
    String[] parts = text.split("/");
    return new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  /** Numbers as a job array takes them, in runs: {@code 3,7-9}. */
  public static String arrayExpression(List<Integer> numbers) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < numbers.size(); ) {
      int last = i;
      while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
        last++;
      }
      text.append(text.isEmpty() ? "" : ",").append(numbers.get(i));
      if (last > i) {
        text.append(last == i + 1 ? "," : "-").append(numbers.get(last));
      }
      i = last + 1;
    }
    return text.toString();
  }
}
