package norma.draw;

/**
 * Random numbers as a pure function of their key.
 *
 * <p>A key is made of the run's 64-bit seed, a purpose, who draws and when; an index tells the
 * draws under one key apart. Each step passes through a full finaliser (one over a linear mix alone
 * would leave a lattice).
 *
 * <p>Source of the finaliser: D. Stafford (2011), "Better bit mixing", variant 13, as used by
 * SplitMix64 (Steele, Lea and Flood 2014).
 */
public final class Draw {
  private static final long ONE = 0x3FF0000000000000L;
  private static final double BELOW_ONE = 1 - 0x1.0p-53;

  private Draw() {}

  /**
   * Key of a series of draws.
   *
   * @param seed seed of the run, all 64 bits of it
   * @param purpose what the draws are for
   * @param who number of the worker, shop or industry that draws
   * @param when day, shift or month, whatever tells one decision from the next
   */
  public static long key(long seed, Purpose purpose, long who, long when) {
    long mixed = mix(seed + purpose.code());
    mixed = mix(mixed ^ (who * 0xD1B54A32D192ED03L + 0x2545F4914F6CDD1DL));
    return mix(mixed ^ (when * 0x8CB92BA72F3D8DD7L + 0x9FB21C651E98DF25L));
  }

  /** Sixty-four random bits. */
  public static long bits(long key, long index) {
    return mix(key ^ (index * 0xAEF17502108EF2D9L + 0x6A09E667F3BCC909L));
  }

  /** Uniform on (0, 1), both ends excluded. */
  public static double uniform(long key, long index) {
    return unit(bits(key, index));
  }

  /** As a number on (0, 1): the fraction of a number in [1, 2), half a step up. */
  static double unit(long bits) {
    // A conversion from long would make each draw wait for the last one, for the processor's
    // conversion depends on what its register held before.
    return Double.longBitsToDouble((bits >>> 12) | ONE) - BELOW_ONE;
  }

  /** Whole number, uniform on 0 .. bound - 1. */
  public static int below(int bound, long key, long index) {
    return (int) (uniform(key, index) * bound);
  }

  /** Exponential with mean 1. */
  public static double exponential(long key, long index) {
    return -Elementary.log(uniform(key, index));
  }

  /** Standard normal. */
  public static double normal(long key, long index) {
    return quantile(uniform(key, index));
  }

  /**
   * Quantile of the standard normal.
   *
   * <p>Source: M. J. Wichura (1988), Algorithm AS 241 (PPND16), Applied Statistics 37:477-484;
   * relative accuracy about 1e-16.
   *
   * @param p probability, 0 &lt; p &lt; 1
   */
  public static double quantile(double p) {
    double q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
      double r = 0.180625 - q * q;
      return q
          * (((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853)
                                                  * r
                                              + 45921.953931549871457)
                                          * r
                                      + 13731.693765509461125)
                                  * r
                              + 1971.5909503065514427)
                          * r
                      + 133.14166789178437745)
                  * r
              + 3.387132872796366608)
          / (((((((5226.495278852545925 * r + 28729.085735721942674) * r + 39307.89580009271061) * r
                                              + 21213.794301586595867)
                                          * r
                                      + 5394.1960214247511077)
                                  * r
                              + 687.1870074920579083)
                          * r
                      + 42.313330701600911252)
                  * r
              + 1.0);
    }
    double r = Math.sqrt(-Elementary.log(q < 0 ? p : 1 - p));
    double value;
    if (r <= 5) {
      r -= 1.6;
      value =
          (((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r
                                                          + 0.24178072517745061177)
                                                      * r
                                                  + 1.27045825245236838258)
                                              * r
                                          + 3.64784832476320460504)
                                      * r
                                  + 5.7694972214606914055)
                              * r
                          + 4.6303378461565452959)
                      * r
                  + 1.42343711074968357734)
              / (((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r
                                                          + 0.0151986665636164571966)
                                                      * r
                                                  + 0.14810397642748007459)
                                              * r
                                          + 0.68976733498510000455)
                                      * r
                                  + 1.6763848301838038494)
                              * r
                          + 2.05319162663775882187)
                      * r
                  + 1.0);
    } else {
      r -= 5;
      value =
          (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r
                                                          + 0.0012426609473880784386)
                                                      * r
                                                  + 0.026532189526576123093)
                                              * r
                                          + 0.29656057182850489123)
                                      * r
                                  + 1.7848265399172913358)
                              * r
                          + 5.4637849111641143699)
                      * r
                  + 6.6579046435011037772)
              / (((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r
                                                          + 1.8463183175100546818e-5)
                                                      * r
                                                  + 7.868691311456132591e-4)
                                              * r
                                          + 0.0148753612908506148525)
                                      * r
                                  + 0.13692988092273580531)
                              * r
                          + 0.59983220655588793769)
                      * r
                  + 1.0);
    }
    return q < 0 ? -value : value;
  }

  /**
   * A choice among options by logit: option i with probability proportional to exp(value[i]/scale).
   *
   * <p>At scale → 0 the best is chosen, at scale → ∞ all are equally likely. Source: McFadden
   * (1974); quantal response, McKelvey and Palfrey (1995).
   *
   * @param values utilities of the options; negative infinity for an option that is not open
   * @param weights room for the options' weights, at least count long; is overwritten
   * @param count options to choose from: the first count of values, at least 1
   * @param scale scale of the noise; 0 picks the best, the first among equals
   * @param uniform one uniform draw on (0, 1)
   * @return index of the chosen option
   */
  public static int logit(
      double[] values, double[] weights, int count, double scale, double uniform) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    if (scale <= 0) {
      return best;
    }
    // Options more than 40 scales below the best have probability under 1e-17: below the resolution
    // of the draw.
    double total = 0;
    double top = values[best];
    for (int i = 0; i < count; i++) {
      double gap = (values[i] - top) / scale;
      weights[i] = gap > -40 ? Elementary.exp(gap) : 0;
      total += weights[i];
    }
    double remaining = uniform * total;
    for (int i = 0; i < count; i++) {
      remaining -= weights[i];
      if (remaining <= 0 && weights[i] > 0) {
        return i;
      }
    }
    return best;
  }

  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A log-normal value of mean 1, by its spread and a standard normal draw. */
  public static double aroundOne(double logSd, double normal) {
    return Elementary.exp(logSd * normal - logSd * logSd / 2);
  }
}
