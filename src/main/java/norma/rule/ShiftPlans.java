package norma.rule;

import java.util.List;
import norma.parameter.Parameter;

/** The forms in which a foreman can favour, and how he readies a record. */
public record ShiftPlans(
    @Parameter(meaning = "forms of favouring, the best of which he weighs") List<Form> favour,
    @Parameter(meaning = "helpers of the record man", unit = "men", min = 0, max = 20)
        int recordHelpers,
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
      return favourites * (1 + helpersEach);
    }
  }

  /** Freezes the lists. */
  public ShiftPlans {
    favour = List.copyOf(favour);
    preparingShifts = List.copyOf(preparingShifts);
  }
}
