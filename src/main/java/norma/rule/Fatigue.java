package norma.rule;

import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * Fatigue F, 0..1: grows in the shift, recovers at home.
 *
 * <p>In the shift dF/dt = λ · (1 - F) with λ = rate · ((effort / stamina - comfort)₊)²; off shift
 * dF/dt = -μ · F with μ = recovery · (homeBase + homeGain · home). Daily steady state F* = (1 -
 * e^(-λt)) / (1 - e^(-λt - μτ)). Source: Konz; Jaber, Givi and Neumann (2013), whose example λ =
 * .003, μ = .006 per minute over 360 and 1080 minutes gives 0.66075.
 */
public record Fatigue(
    @Parameter(
            meaning = "growth of fatigue per squared pace beyond comfort",
            unit = "1/h",
            min = 0,
            max = 10)
        double rate,
    @Parameter(meaning = "pace, over stamina, that does not tire", unit = "–", min = 0, max = 2)
        double comfort,
    @Parameter(meaning = "recovery off shift", unit = "1/h", min = 0, max = 1) double recovery,
    @Parameter(meaning = "part of recovery that needs no household", unit = "–", min = 0, max = 5)
        double homeBase,
    @Parameter(meaning = "part that comes with household support", unit = "–", min = 0, max = 5)
        double homeGain,
    @Parameter(meaning = "share of speed lost at F = 1", unit = "share", min = 0, max = 1)
        double loss,
    @Parameter(meaning = "how much more effort costs at F = 1", unit = "–", min = 0, max = 10)
        double cost,
    @Parameter(
            meaning = "chance to be absent from a shift when fresh",
            unit = "per shift",
            min = 0,
            max = 1)
        double absence,
    @Parameter(
            meaning = "what fatigue adds to it, times F squared",
            unit = "per shift",
            min = 0,
            max = 1)
        double absenceTired,
    @Parameter(
            meaning = "chance of an accident in a shift, times F squared",
            unit = "per shift",
            min = 0,
            max = 1)
        double accident,
    @Parameter(meaning = "shifts missed after an accident", unit = "shifts", min = 0, max = 200)
        double accidentShifts) {

  /** Growth rate λ of fatigue at a pace, per hour. */
  public double growth(double effort, double stamina) {
    double strain = Math.max(0, effort / stamina - comfort);
    return rate * strain * strain;
  }

  /** Fatigue after hours of work at growth rate λ. */
  public static double afterWork(double fatigue, double growth, double hours) {
    return growth == 0 ? fatigue : 1 - (1 - fatigue) * Elementary.exp(-growth * hours);
  }

  /** Recovery rate μ of one with such a home, per hour. */
  public double recoveryRate(double home) {
    return recovery * (homeBase + homeGain * home);
  }

  /** Part of fatigue left after hours of rest at recovery rate μ: e^(-μ · hours). */
  public static double kept(double recoveryRate, double hours) {
    return Elementary.exp(-recoveryRate * hours);
  }

  /** How much more effort costs a tired man: 1 + cost · F. */
  public double effortCost(double fatigue) {
    return 1 + cost * fatigue;
  }

  /** Chance of an accident in a shift: accident · F². */
  public double accidentChance(double fatigue) {
    return accident * fatigue * fatigue;
  }

  /** Whole shifts missed after an accident. */
  public int shiftsMissed() {
    return (int) Math.ceil(accidentShifts);
  }

  /** What is left of a man's speed. */
  public double left(double fatigue) {
    return 1 - loss * fatigue;
  }

  /** Chance to be absent from a shift. */
  public double absent(double fatigue) {
    return Math.min(1, absence + absenceTired * fatigue * fatigue);
  }
}
