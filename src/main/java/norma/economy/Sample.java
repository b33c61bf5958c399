package norma.economy;

import java.util.Arrays;

/**
 * Values of many men, of which quantiles and inequality are asked: kept as they come, in no order.
 *
 * <p>A quantile is found by selection, in time proportional to the number of values; only the Gini
 * needs them sorted, and a sample that was made of a sorted one stays so.
 */
final class Sample {
  private double[] values = new double[0];
  private int size;
  private boolean sorted = true;

  void clear() {
    size = 0;
    sorted = true;
  }

  int size() {
    return size;
  }

  void add(double value) {
    reserveRoom(size + 1);
    values[size++] = value;
    sorted = size == 1;
  }

  void addAll(Sample other) {
    reserveRoom(size + other.size);
    System.arraycopy(other.values, 0, values, size, other.size);
    sorted = other.size == 0 ? sorted : size == 0 && other.sorted;
    size += other.size;
  }

  /** Quantile, interpolated between the two values nearest to it; NaN where there is none. */
  double quantile(double share) {
    if (size == 0) {
      return Double.NaN;
    }
    double position = share * (size - 1);
    int low = (int) position;
    double below = select(low);
    double above = low + 1 < size && position > low ? leastFrom(low + 1) : below;
    return below + (position - low) * (above - below);
  }

  /** Gini coefficient, see {@link Gini}; NaN where there is no value. */
  double gini() {
    if (size == 0) {
      return Double.NaN;
    }
    if (!sorted) {
      Arrays.sort(values, 0, size);
      sorted = true;
    }
    return Gini.ofSorted(values, size);
  }

  /**
   * The value that would stand at a place if all were sorted; those before it are then no larger,
   * those after it no smaller. Source: Hoare, Algorithm 65: Find (1961); median of three.
   */
  private double select(int place) {
    int first = 0;
    int last = sorted ? 0 : size - 1;
    while (first < last) {
      double pivot = median(values[first], values[(first + last) >>> 1], values[last]);
      int i = first;
      int j = last;
      while (i <= j) {
        while (values[i] < pivot) {
          i++;
        }
        while (values[j] > pivot) {
          j--;
        }
        if (i <= j) {
          double swapped = values[i];
          values[i++] = values[j];
          values[j--] = swapped;
        }
      }
      if (place <= j) {
        last = j;
      } else if (place >= i) {
        first = i;
      } else {
        break;
      }
    }
    return values[place];
  }

  private double leastFrom(int place) {
    double least = values[place];
    for (int i = place + 1; i < size && !sorted; i++) {
      least = Math.min(least, values[i]);
    }
    return least;
  }

  private static double median(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }

  private void reserveRoom(int needed) {
    if (needed > values.length) {
      values = Arrays.copyOf(values, Math.max(needed, Math.max(32, 2 * size)));
    }
  }
}
