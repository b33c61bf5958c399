package norma.rule;

import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * Knowledge of the specialised division of labour, 0..1, and how it spreads.
 *
 * <p>Gain = (1 - method) · plasticity · (newsGain · reach · size · (keenBase + keenGain · culture)
 * per news item; doingGain per shift led with helpers; showingGain per dekada, times the best
 * method in the shop). plasticity = exp(-oldHabit · (years - habitYears)₊): old hands take it up
 * slowly. The start is initialTop · u³, times trainedFactor for the trained: few know it. Source:
 * calibration study 3.1; values assumed.
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

  /** Method after an item of news. */
  public double afterNews(double method, double years, double culture, double weight) {
    double gain = newsGain * weight * (keenBase + keenGain * culture) * plasticity(years);
    return method + (1 - method) * Math.min(1, gain);
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
