package norma.draw;

/**
 * Exponential, logarithm and power that give the same bits on every machine and version of Java.
 *
 * <p>{@link Math} may differ from platform to platform, {@link StrictMath} leaves Java for the
 * logarithm, and the tables of commons-math3 do not fit the first cache: with it two fifths of a
 * run went into these functions. Both here are within one unit in the last place. Source of the
 * logarithm's series: fdlibm, e_log.c; the exponential is reduced to |r| ≤ ln 2 / 128 by a table.
 */
public final class Elementary {
  private static final double LN2_HI = 6.93147180369123816490e-01;
  private static final double LN2_LO = 1.90821492927058770002e-10;
  private static final int STEPS = 64;
  private static final double STEPS_PER_LN2 = STEPS / 0.693147180559945309417;
  // The high part has 32 trailing zero bits, so that a whole multiple of it is exact.
  private static final double STEP_HI = LN2_HI / STEPS;
  private static final double STEP_LO = LN2_LO / STEPS;
  private static final long TWO_TO_52 = 0x4330000000000000L;
  private static final double TO_WHOLE = 0x1.8p52;
  private static final double[] POWER = new double[STEPS];

  static {
    for (int i = 0; i < STEPS; i++) {
      POWER[i] = StrictMath.pow(2, i / (double) STEPS);
    }
  }

  private Elementary() {}

  /** e to the power of x. */
  public static double exp(double x) {
    if (!(x > -700 && x < 700)) {
      return StrictMath.exp(x);
    }
    // The sum's last bits hold the whole number: cheaper than converting to int and back.
    double sum = x * STEPS_PER_LN2 + TO_WHOLE;
    int n = (int) Double.doubleToRawLongBits(sum);
    double whole = sum - TO_WHOLE;
    double r = (x - whole * STEP_HI) - whole * STEP_LO;
    double r2 = r * r;
    double series = (r + r2 * (0.5 + r * (1 / 6.0))) + (r2 * r2) * (1 / 24.0 + r * (1 / 120.0));
    double power = POWER[n & (STEPS - 1)];
    long bits = Double.doubleToRawLongBits(power + power * series);
    return Double.longBitsToDouble(bits + ((long) (n >> 6) << 52));
  }

  /** Natural logarithm of x; NaN below 0. */
  public static double log(double x) {
    if (!(x >= Double.MIN_NORMAL && x < Double.POSITIVE_INFINITY)) {
      return StrictMath.log(x);
    }
    long bits = Double.doubleToRawLongBits(x);
    // The exponent as a double, without a conversion from int.
    double k = Double.longBitsToDouble((bits >>> 52) | TWO_TO_52) - (0x1.0p52 + 1023);
    double m = Double.longBitsToDouble((bits & 0xFFFFFFFFFFFFFL) | 0x3FF0000000000000L);
    if (m > 1.4142135623730951) {
      m *= 0.5;
      k += 1;
    }
    double f = m - 1;
    double s = f / (2 + f);
    double z = s * s;
    double w = z * z;
    double odd =
        z
            * (6.666666666666735130e-01
                + w
                    * (2.857142874366239149e-01
                        + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
    double even =
        w
            * (3.999999999940941908e-01
                + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
    double half = 0.5 * f * f;
    return k * LN2_HI - ((half - (s * (half + odd + even) + k * LN2_LO)) - f);
  }

  /** x to the power of y, for x above 0; 1 at y = 0, and 0 to a positive power is 0. */
  public static double pow(double x, double y) {
    if (y == 0) {
      return 1;
    }
    if (y == 2) {
      return x * x;
    }
    return x == 0 ? StrictMath.pow(x, y) : exp(y * log(x));
  }
}
