package norma.rule;

import java.util.List;
import norma.draw.Draw;
import norma.draw.Elementary;
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

  /**
   * Supply of an industry's day, in ordinary days: (1 + growthPerYear)^years · weight · luck.
   *
   * @param weight weight of the day's dekada, of mean 1 over the month
   * @param luck luck of the dekada, of mean 1
   */
  public double total(double years, double weight, double luck) {
    return Elementary.pow(1 + growthPerYear, years) * weight * luck;
  }

  /** Log-normal luck of mean 1: exp(logSd · z - logSd² / 2), z a standard normal draw. */
  public static double luck(double logSd, double z) {
    return Draw.aroundOne(logSd, z);
  }

  /**
   * Weight of a dekada over the mean weight of the month's working days, so that a month brings the
   * same however its dekadas weigh.
   *
   * @param workingDays working days of the month by dekada; one at least
   */
  public double dekadaWeight(int dekada, int[] workingDays, boolean uneven) {
    double sum = 0;
    int days = 0;
    for (int third = 0; third < workingDays.length; third++) {
      for (int i = 0; i < workingDays[third]; i++) {
        sum += weight(third, uneven);
        days++;
      }
    }
    return weight(dekada, uneven) * days / sum;
  }

  /** What a shop claims of the industry's supply: its plan · (1 + celebrated). */
  public static double claim(double plan, double celebrated) {
    return plan * (1 + celebrated);
  }

  /**
   * A shop's supply over that of an even division: claim · shops / all claims; 1 where nobody
   * claims.
   */
  public static double share(double claim, double claims, int shops) {
    return claims <= 0 ? 1 : claim * shops / claims;
  }

  /** Part of a day's delivery that comes before the first shift; all where deliveries are even. */
  public double early(double amount, boolean uneven) {
    return amount * (1 - (uneven ? lateShare : 0));
  }

  /** Part that comes at some hour of a shift: amount · lateShare; none where they are even. */
  public double late(double amount, boolean uneven) {
    return amount * (uneven ? lateShare : 0);
  }

  /**
   * What of a delivery the store can take: min(amount, (storeDays · day's supply - store -
   * reserve)₊).
   */
  public double fits(double amount, double dailySupply, double store, double reserve) {
    return Math.min(amount, Math.max(0, storeDays * dailySupply - store - reserve));
  }

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
