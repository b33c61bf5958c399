package norma.rule;

import java.util.List;
import norma.parameter.Constrained;
import norma.parameter.Parameter;

/**
 * Materials: what the centre sends, when it comes, and what a shop can keep.
 *
 * <p>A shop's day is its share of base = crew · norm at the start · perUnit · slack · (1 +
 * growthPerYear)^years, times keyed shocks of mean 1 per dekada (whole industry) and per day
 * (shop), times the weight of the dekada. The weights are brought to mean 1 over the month's
 * deliveries, so that lumpy supply is not less supply. The total does not follow the plan; only its
 * division does. Source: model description, section 5; Kornai (1980) on shortage.
 */
public record Supplies(
    @Parameter(
            meaning = "material drawn for a unit of output",
            unit = "units of material",
            min = 0.0001,
            max = 1000)
        double perUnit,
    @Parameter(
            meaning = "supply as a multiple of what fulfilling the norm at the start needs",
            unit = "–",
            min = 0.05,
            max = 100)
        double slack,
    @Parameter(meaning = "growth of supply", unit = "share per year", min = -0.5, max = 1)
        double growthPerYear,
    @Parameter(
            meaning = "luck of the centre's supply in a dekada",
            unit = "log sd",
            min = 0,
            max = 2)
        double dekadaLogSd,
    @Parameter(meaning = "luck of a shop's delivery on a day", unit = "log sd", min = 0, max = 2)
        double dayLogSd,
    @Parameter(
            meaning =
                "share of a day's delivery that comes at some hour of the shift instead of at its start",
            unit = "share",
            min = 0,
            max = 1)
        double lateShare,
    @Parameter(meaning = "weight of deliveries in the first dekada", unit = "–", min = 0, max = 20)
        double firstDekada,
    @Parameter(meaning = "weight of deliveries in the second dekada", unit = "–", min = 0, max = 20)
        double secondDekada,
    @Parameter(meaning = "weight of deliveries in the third dekada", unit = "–", min = 0, max = 20)
        double thirdDekada,
    @Parameter(
            meaning = "store at the start, in days of supply",
            unit = "days",
            min = 0,
            max = 365,
            live = false)
        double openingDays,
    @Parameter(
            meaning = "what the store can hold; more is sent back",
            unit = "days of supply",
            min = 0.1,
            max = 365)
        double storeDays,
    @Parameter(
            meaning = "extra share of supply for a shop the campaign celebrates",
            unit = "share",
            min = 0,
            max = 5)
        double celebratedShare,
    @Parameter(
            meaning = "how fast that celebration is forgotten",
            unit = "share per dekada",
            min = 0,
            max = 1)
        double celebratedDecay)
    implements Constrained {

  /** Weight of a dekada, not yet brought to mean 1; 1 in each where deliveries are even. */
  public double weight(int dekada, boolean uneven) {
    return !uneven ? 1 : dekada == 0 ? firstDekada : dekada == 1 ? secondDekada : thirdDekada;
  }

  @Override
  public List<Flaw> flaws() {
    return firstDekada + secondDekada + thirdDekada > 0
        ? List.of()
        : List.of(
            new Flaw("firstDekada", "and the other two weights are all 0; one must be above"));
  }
}
