package norma.rule;

import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * Knowledge of the specialised division of labour, 0..1, and how it spreads.
 *
 * <pre>
 * news:     1 - method ← (1 - method) · exp(-newsGain · lessons · (keenBase + keenGain · culture) · plasticity)
 * lessons:  the sum over items of reach · ln(multiple) · C
 * leading:  method ← method + (1 - method) · doingGain · plasticity, per shift led with helpers
 * showing:  method ← method + (best in the shop - method)₊ · showingGain · plasticity, per dekada
 * plasticity = exp(-oldHabit · (years - habitYears)₊)
 * </pre>
 *
 * <p>Two items teach as much as one of their sum, so that it does not matter when a man takes up
 * what was in the papers. Old hands take it up slowly. The start is initialTop · u³, times
 * trainedFactor for the trained: few know it. Source: calibration study 3.1; values assumed.
 */
public record Method(
    @Parameter(
            meaning = "method of the best beginner at the start",
            unit = "share",
            min = 0,
            max = 1,
            live = false)
        double initialTop,
    @Parameter(
            meaning = "times that for the technically trained",
            unit = "–",
            min = 0,
            max = 5,
            live = false)
        double trainedFactor,
    @Parameter(
            meaning = "what a reader learns from one item of news",
            unit = "share",
            min = 0,
            max = 1)
        double newsGain,
    @Parameter(
            meaning = "reach in other shops of a record that was the best of its shop only",
            unit = "share",
            min = 0,
            max = 10)
        double newsLocal,
    @Parameter(meaning = "part of learning that needs no keenness", unit = "–", min = 0, max = 5)
        double keenBase,
    @Parameter(meaning = "part that comes with culture", unit = "–", min = 0, max = 5)
        double keenGain,
    @Parameter(
            meaning = "what leading helpers for a shift teaches",
            unit = "share",
            min = 0,
            max = 1)
        double doingGain,
    @Parameter(
            meaning = "what a dekada beside the best of the shop teaches",
            unit = "share",
            min = 0,
            max = 1)
        double showingGain,
    @Parameter(
            meaning = "how old habits slow it, per year beyond",
            unit = "1/year",
            min = 0,
            max = 5)
        double oldHabit,
    @Parameter(meaning = "experience beyond which habits set", unit = "years", min = 0, max = 40)
        double habitYears) {

  /** Method at the start by a uniform draw: min(1, initialTop · u³ · [trainedFactor]). */
  public double initial(double u, boolean trained) {
    return Math.min(1, initialTop * u * u * u * (trained ? trainedFactor : 1));
  }

  /** How readily one of this experience takes it up, 0..1. */
  public double plasticity(double years) {
    return Elementary.exp(-oldHabit * Math.max(0, years - habitYears));
  }

  /**
   * What an item of news adds to the lessons of a shop.
   *
   * @param multiple the record, in norms
   * @param campaign intensity of the campaign, 0..1
   * @param reached whether it reaches the shop in full: a record of the industry, or of the shop
   */
  public double lesson(double multiple, double campaign, boolean reached) {
    return Math.max(0, Elementary.log(multiple)) * (reached ? 1 : newsLocal) * campaign;
  }

  /** Method after the news of some days; lessons as in {@link #lesson}, summed. */
  public double afterNews(double method, double years, double culture, double lessons) {
    double keenness = (keenBase + keenGain * culture) * plasticity(years);
    return method + (1 - method) * (1 - Elementary.exp(-newsGain * lessons * keenness));
  }

  /** Method after a shift at the head of helpers. */
  public double afterLeading(double method, double years) {
    return method + (1 - method) * doingGain * plasticity(years);
  }

  /** Method after a dekada beside one who knows more. */
  public double afterShowing(double method, double years, double bestInShop) {
    return method + Math.max(0, bestInShop - method) * showingGain * plasticity(years);
  }
}
