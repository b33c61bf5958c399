package norma.rule;

import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * Who comes to work: age, experience, training, skill, stamina, home.
 *
 * <p>ln skill = skillLogSd · z - learningGap · exp(-years / learningYears) + trainingGain ·
 * [trained]; stamina = 1 - staminaSlope · (age - staminaFrom)₊, at least leastStamina. Learning
 * that flattens after some four years follows Wright's and later learning curves; the values are
 * assumed.
 */
public record Population(
    @Parameter(meaning = "age of the youngest", unit = "years", min = 14, max = 60, live = false)
        int youngest,
    @Parameter(
            meaning = "years from the youngest to the oldest",
            unit = "years",
            min = 0,
            max = 60,
            live = false)
        double ageRange,
    @Parameter(
            meaning = "how strongly the young prevail: age = youngest + range · u^skew",
            unit = "–",
            min = 0.1,
            max = 10,
            live = false)
        double ageSkew,
    @Parameter(
            meaning = "mean experience at the trade, never more than age - startAge allows",
            unit = "years",
            min = 0.01,
            max = 60,
            live = false)
        double meanYears,
    @Parameter(meaning = "share of women", unit = "share", min = 0, max = 1, live = false)
        double womenShare,
    @Parameter(
            meaning = "share technically trained among those younger than youngTo",
            unit = "share",
            min = 0,
            max = 1,
            live = false)
        double trainedYoung,
    @Parameter(
            meaning = "share technically trained among the others",
            unit = "share",
            min = 0,
            max = 1,
            live = false)
        double trainedOld,
    @Parameter(
            meaning = "share technically trained among novices from the village",
            unit = "share",
            min = 0,
            max = 1)
        double noviceTrained,
    @Parameter(meaning = "spread of gifts", unit = "log sd", min = 0, max = 2, live = false)
        double skillLogSd,
    @Parameter(meaning = "what a beginner lacks in skill", unit = "log", min = 0, max = 3)
        double learningGap,
    @Parameter(
            meaning = "time constant of learning the trade",
            unit = "years",
            min = 0.05,
            max = 40)
        double learningYears,
    @Parameter(meaning = "what technical training adds to skill", unit = "log", min = -1, max = 2)
        double trainingGain,
    @Parameter(meaning = "age from which stamina declines", unit = "years", min = 15, max = 70)
        double staminaFrom,
    @Parameter(meaning = "decline of stamina", unit = "1/year", min = 0, max = 0.1)
        double staminaSlope,
    @Parameter(
            meaning = "household support (rest and food) on average",
            unit = "share",
            min = 0,
            max = 1,
            live = false)
        double homeMean,
    @Parameter(meaning = "spread of household support", unit = "sd", min = 0, max = 1, live = false)
        double homeSpread,
    @Parameter(
            meaning = "punctuality and keenness to learn, on average",
            unit = "share",
            min = 0,
            max = 1,
            live = false)
        double cultureMean,
    @Parameter(meaning = "spread of it", unit = "sd", min = 0, max = 1, live = false)
        double cultureSpread,
    @Parameter(
            meaning = "spread of how much people envy",
            unit = "log sd",
            min = 0,
            max = 2,
            live = false)
        double envyLogSd,
    @Parameter(
            meaning = "times ageSkew for novices, who are younger",
            unit = "–",
            min = 0.1,
            max = 10)
        double noviceSkew,
    @Parameter(
            meaning = "age at which one can have begun at the trade",
            unit = "years",
            min = 0,
            max = 60,
            live = false)
        double startAge,
    @Parameter(
            meaning = "age below which the share trained is that of the young",
            unit = "years",
            min = 0,
            max = 120,
            live = false)
        double youngTo,
    @Parameter(meaning = "stamina that the oldest keep", unit = "–", min = 0.01, max = 1)
        double leastStamina) {

  /** Age by a uniform draw: youngest + ageRange · u^ageSkew, novices u^(ageSkew · noviceSkew). */
  public double age(double u, boolean novice) {
    return youngest + ageRange * Elementary.pow(u, ageSkew * (novice ? noviceSkew : 1));
  }

  /**
   * Experience by an exponential draw of mean 1: meanYears · draw, at most (age - startAge)₊; none
   * for a novice.
   */
  public double years(double exponential, double age, boolean novice) {
    return novice ? 0 : Math.min(meanYears * exponential, Math.max(0, age - startAge));
  }

  /** Share technically trained among men of this age. */
  public double trainedShare(double age, boolean novice) {
    return novice ? noviceTrained : age < youngTo ? trainedYoung : trainedOld;
  }

  /** Log of skill from gift, experience and training. */
  public double logSkill(double gift, double years, boolean trained) {
    return gift
        - learningGap * Elementary.exp(-years / learningYears)
        + (trained ? trainingGain : 0);
  }

  /** Stamina at an age: 1 for the young, at least leastStamina. */
  public double stamina(double age) {
    return Math.max(leastStamina, 1 - staminaSlope * Math.max(0, age - staminaFrom));
  }
}
