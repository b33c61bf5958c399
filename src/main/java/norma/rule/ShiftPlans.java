package norma.rule;

import java.util.List;
import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * The forms in which a foreman can favour, how he ranks his men, and how he readies a record.
 *
 * <pre>
 * score = speed · stamina · (1 + methodWeight · specialisationGain · method)
 *         · (1 + homeWeight · home) · exp(noise · z)
 * noise = selectionNoise + greenNoise · exp(-months in post / greenMonths)
 * </pre>
 *
 * <p>Source: calibration study 3.4; values assumed.
 */
public record ShiftPlans(
    @Parameter(meaning = "forms of favouring, the best of which he weighs") List<Form> favour,
    @Parameter(meaning = "helpers of the record man at the most", unit = "men", min = 0, max = 20)
        int recordHelpers,
    @Parameter(
            meaning = "which parts of the crew may be taken off their places for a record",
            unit = "share",
            min = 0,
            max = 1)
        List<Double> taking,
    @Parameter(
            meaning = "how many shifts a record may be prepared",
            unit = "shifts",
            min = 0,
            max = 20)
        List<Integer> preparingShifts,
    @Parameter(
            meaning = "material laid up for a record, as a share of what it is reckoned to need",
            unit = "share",
            min = 0,
            max = 2)
        double stockpile,
    @Parameter(
            meaning = "shifts a record that is ready waits for its man to be there",
            unit = "shifts",
            min = 0,
            max = 1000)
        int patience,
    @Parameter(
            meaning = "how much he looks for knowledge of the method, as a share of its gain",
            unit = "share",
            min = 0,
            max = 5)
        double methodWeight,
    @Parameter(meaning = "how much he looks for well-fed, rested men", unit = "–", min = 0, max = 5)
        double homeWeight,
    @Parameter(
            meaning = "how badly a settled foreman judges his men",
            unit = "log sd",
            min = 0,
            max = 2)
        double selectionNoise,
    @Parameter(meaning = "what a green one adds to that", unit = "log sd", min = 0, max = 2)
        double greenNoise,
    @Parameter(
            meaning = "time in which a green foreman learns his shop",
            unit = "months",
            min = 0.1,
            max = 120)
        double greenMonths) {

  /**
   * One form of favouring.
   *
   * @param favourites men who are favoured
   * @param helpersEach helpers each of them is given
   */
  public record Form(
      @Parameter(meaning = "men who are favoured", unit = "men", min = 1, max = 50) int favourites,
      @Parameter(meaning = "helpers each of them is given", unit = "men", min = 0, max = 10)
          int helpersEach) {
    /** Men it takes, favourites and helpers. */
    public int men() {
      return favourites * team();
    }

    /** A favourite and his helpers. */
    public int team() {
      return 1 + helpersEach;
    }
  }

  /** Freezes the lists. */
  public ShiftPlans {
    favour = List.copyOf(favour);
    taking = List.copyOf(taking);
    preparingShifts = List.copyOf(preparingShifts);
  }

  /** Plans among which he chooses at the most: equal, obstructing, favouring, records. */
  public int most() {
    return 2 + favour.size() + taking.size() * Math.max(1, preparingShifts.size());
  }

  /**
   * Men taken off their places for a record: share · others, rounded; no more than may help where
   * nobody is moved off, and nobody where men neither help nor are moved off.
   *
   * @param others men present but for the record man
   */
  public int taken(double share, int others, Mechanisms mechanisms) {
    int men = (int) Math.round(share * others);
    return mechanisms.clearing() ? men : helping(men, mechanisms);
  }

  /** Of so many men taken off their places, those who help; the others only make room. */
  public int helping(int taken, Mechanisms mechanisms) {
    return mechanisms.helpers() ? Math.min(taken, recordHelpers) : 0;
  }

  /**
   * How badly he judges his men, in log sd: most at first, in time that of a settled foreman.
   *
   * @param months months in post; infinite for one who has always been there
   */
  public double noise(double months) {
    return selectionNoise + greenNoise * green(months);
  }

  /** How green he is still, 1 at first. */
  public double green(double months) {
    return Elementary.exp(-months / greenMonths);
  }

  /**
   * What he expects of a man at the head of helpers, to rank him by.
   *
   * @param speed skill times what fatigue leaves
   * @param specialisationGain gain in speed of one who knows all the method
   * @param error his error about this man, in logs
   */
  public double score(
      double speed,
      double stamina,
      double specialisationGain,
      double method,
      double home,
      double error) {
    return speed
        * stamina
        * (1 + methodWeight * specialisationGain * method)
        * (1 + homeWeight * home)
        * Elementary.exp(error);
  }

  /** Material laid up for a record: stockpile · multiple reckoned · norm · material a unit. */
  public double laidUp(double reckoned, double norm, double perUnit) {
    return stockpile * reckoned * norm * perUnit;
  }

  /** Whether an attempt of this age, in shifts, has waited for its man longer than patience. */
  public boolean givenUp(int age, int preparing) {
    return age > preparing + patience;
  }
}
