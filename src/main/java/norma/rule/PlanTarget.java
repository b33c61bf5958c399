package norma.rule;

import norma.parameter.Parameter;

/**
 * A shop's plan: target ← target · (1 + growth) + ratchet · surplus - ease · shortfall, all per
 * working day, on reported output. Source: calibration study 3.3; Berliner (1957) on the ratchet.
 */
public record PlanTarget(
    @Parameter(
            meaning = "plan of the first month, as fulfilment of the norm by the whole crew",
            unit = "norms",
            min = 0.05,
            max = 20,
            live = false)
        double opening,
    @Parameter(
            meaning = "growth without surplus or shortfall",
            unit = "share per month",
            min = -0.5,
            max = 0.5)
        double growth,
    @Parameter(
            meaning = "part of a surplus added to the next target",
            unit = "share",
            min = 0,
            max = 1)
        double ratchet,
    @Parameter(
            meaning = "part of a shortfall taken off the next target",
            unit = "share",
            min = 0,
            max = 1)
        double ease) {

  /** Next target per working day. */
  public double next(double target, double reported, boolean ratchetOn) {
    double gap = reported - target;
    double grown = target * (1 + growth);
    return Math.max(0, ratchetOn ? grown + (gap > 0 ? ratchet : ease) * gap : grown);
  }
}
