package norma.rule;

import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * Upkeep of a place that can be put off: propping, track, development; oiling and sharpening.
 *
 * <p>Part of auxiliary work serves tomorrow. A man at the head of a place does a share s of it, one
 * of 0, ½, 1, 1½, 2, and the place's state u, 0..1, follows:
 *
 * <pre>
 * auxiliary time  · (1 - deferrable · (1 - s))      so alone he is faster by 1 / (1 - a · deferrable · (1 - s))
 * u ← u + (x / places) / norms · (s - 1)            x what was made, in norms
 * quality         · (1 - wear · (1 - u))
 * tools' hazard   · (1 + breaks · (1 - u))
 * accident        + accident · min(mostDanger, ((1 - u) · x / √team)²)
 * </pre>
 *
 * <p>x is counted in norms at the start, by the equipment of the day: what a place bears no
 * revision of norms changes. He chooses s by logit: value(s) = g · ln(rate(s) / rate(1)) + care ·
 * (1 - u) · (s - 1) · x / norms, where g is what a log unit of output is worth to him now: pay,
 * drive, discipline, fame, peace. So who is driven, storms, or hunts a title or a record skips it,
 * and repays when nothing presses. Without noise and with g the same for all shares 1 - u* = g · a
 * · deferrable · norms / (care · x). At deferrable 0 and wear 0 nothing changes. Source: the study
 * of physics; values assumed.
 */
public record Upkeep(
    @Parameter(
            meaning = "part of auxiliary work that can be put off",
            unit = "share",
            min = 0,
            max = 0.49)
        double deferrable,
    @Parameter(
            meaning = "quality that a place loses when nothing is left of its upkeep",
            unit = "share",
            min = 0,
            max = 0.95)
        double wear,
    @Parameter(
            meaning = "output after which a place, its upkeep skipped, is run down",
            unit = "norms at the start",
            min = 0.1,
            max = 10000)
        double norms,
    @Parameter(
            meaning = "worth of a place well kept to him who works it, as it runs down",
            unit = "utils",
            min = 0,
            max = 1000)
        double care,
    @Parameter(
            meaning = "how much more often tools break at a place run down",
            unit = "–",
            min = 0,
            max = 50)
        double breaks,
    @Parameter(
            meaning = "chance of an accident in a shift at one norm and a place run down",
            unit = "per shift",
            min = 0,
            max = 0.3)
        double accident,
    @Parameter(
            meaning = "times that chance, at which haste at a place run down adds no more",
            unit = "–",
            min = 0,
            max = 1000)
        double mostDanger,
    @Parameter(
            meaning = "state of places at the start, 1 is perfect",
            unit = "share",
            min = 0,
            max = 1,
            live = false)
        double opening) {
  /** Shares of the upkeep that a man may do: 0, ½, 1, 1½, 2. */
  public static final int CHOICES = 5;

  /** The choice that is all of it, a share of 1. */
  public static final int ALL = 2;

  private static final double STEP = 0.5;

  /** The share of that number, from 0. */
  public static double share(int choice) {
    return choice * STEP;
  }

  /** Auxiliary time at a share of the upkeep, over that with all of it. */
  public double auxTime(double share) {
    return 1 - deferrable * (1 - share);
  }

  /**
   * State of a place after a shift, 0..1.
   *
   * @param made norms that were made of it
   */
  public double after(double state, double made, double share) {
    return Math.max(0, Math.min(1, state + change(made, share)));
  }

  /** What a shift does to the state of a place that neither end stops. */
  public double change(double made, double share) {
    return made / norms * (share - 1);
  }

  /** Quality of a place in a state: quality · (1 - wear · (1 - u)). */
  public double quality(double quality, double state) {
    return quality * (1 - wear * (1 - state));
  }

  /** Times the hazard of tools in a state. */
  public double breaking(double state) {
    return 1 + breaks * (1 - state);
  }

  /**
   * Chance of an accident that comes from the state of a place.
   *
   * @param made norms made of it
   * @param team men who made them
   */
  public double accidentChance(double state, double made, int team) {
    double haste = (1 - state) * made;
    return Math.min(1, accident * Math.min(mostDanger, haste * haste / team));
  }

  /** What a share is worth beyond its speed: care · (1 - u) · (s - 1) · x / norms. */
  public double careWorth(double state, double share, double made) {
    return care * (1 - state) * (share - 1) * made / norms;
  }

  /** Log of how much faster a man alone is at a share than with all of it. */
  public double logGain(Work work, double share) {
    return -Elementary.log(1 - work.auxShare() * deferrable * (1 - share));
  }

  /**
   * Norms that it costs to bring a place up by so much: auxShare · deferrable · norms · Δu.
   *
   * @param owed state lost, Δu
   */
  public double repaying(Work work, double owed) {
    return work.auxShare() * deferrable * norms * owed;
  }
}
