package norma.rule;

import norma.draw.Draw;
import norma.parameter.Parameter;

/**
 * The output norm as it stands at the start; the planner revises it.
 *
 * <p>Norms were often written after the job and differed from shop to shop for no reason of the
 * work: a shop's norm is the industry's times a log-normal error of mean 1. Where jobs change from
 * shift to shift each job's norm has an error of its own. Source: history notes, Moscow metro 1933
 * (38.5 % of main jobs had technically timed norms); Roy 1952 on loose and tight jobs.
 */
public record Norm(
    @Parameter(
            meaning = "output norm of a man at the start",
            unit = "units per shift",
            min = 0.001,
            max = 1000000.0,
            live = false)
        double perShift,
    @Parameter(
            meaning = "spread of norms between shops by error of norm-setting",
            unit = "log sd",
            min = 0,
            max = 1,
            live = false)
        double shopError,
    @Parameter(
            meaning = "spread of norms between jobs by error of norm-setting",
            unit = "log sd",
            min = 0,
            max = 1)
        double jobError) {

  /**
   * Times the ordinary output that a job lets a man make, as loose as its norm is: of mean 1,
   * exp(jobError · z - jobError² / 2). He knows it when the shift begins.
   *
   * @param normal standard normal draw of the job
   */
  public double ease(double normal) {
    return Draw.aroundOne(jobError, normal);
  }
}
