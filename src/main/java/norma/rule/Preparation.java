package norma.rule;

import norma.parameter.Parameter;

/**
 * Preparing a face for a record: auxiliary work done, and charged, in the shifts before.
 *
 * <p>A preparer makes auxRate(f, 1) · speedUp units an hour; while any are left, each unit the
 * record man cuts uses one and needs main work only. Unused ones decay.
 */
public record Preparation(
    @Parameter(
            meaning = "men taken off their places in a preparing shift",
            unit = "men",
            min = 0,
            max = 50)
        int preparers,
    @Parameter(
            meaning = "how much faster auxiliary work goes at an empty face, all together",
            unit = "–",
            min = 0.05,
            max = 20)
        double speedUp,
    @Parameter(
            meaning = "prepared units lost from one shift to the next",
            unit = "share",
            min = 0,
            max = 1)
        double decay) {
  /** Units that a preparer makes in a shift: auxiliary rate · speedUp · hours. */
  public double units(double auxRate, double hours) {
    return auxRate * speedUp * hours;
  }

  /** Prepared units that are left a shift later: units · (1 - decay). */
  public double kept(double units) {
    return units * (1 - decay);
  }

  /** Units ready after so many preparing shifts, each bringing as much: u ← (u + perShift) kept. */
  public double ready(double perShift, int shifts) {
    double units = 0;
    for (int i = 0; i < shifts; i++) {
      units = kept(units + perShift);
    }
    return units;
  }
}
