package norma.rule;

import norma.parameter.Parameter;

/**
 * A place is finite: it gives so much a shift, and more takes the next places.
 *
 * <pre>yield = norms · norm at the start · (1 + helpers) + min(readied, norms · norm · cleared)
 * </pre>
 *
 * <p>The places of helpers are worked on by the team as they stand. Those of men who were moved off
 * give only what preparers have readied, for a face must be joined, propped and railed before one
 * team can go through it. A machine is ready as it stands: in trades of machines all of them count,
 * yield = norms · norm · (1 + helpers + cleared). Source: nine ledges of 8 m cut for the record of
 * 102 t (B, C); values from the study.
 */
public record Workplace(
    @Parameter(
            meaning = "what a place gives in a shift at the most",
            unit = "norms at the start",
            min = 0.1,
            max = 1000)
        double yield) {

  /** Units that one place gives in a shift. */
  public double units(Norm norm) {
    return yield * norm.perShift();
  }
}
