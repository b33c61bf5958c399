package norma.rule;

import norma.draw.Elementary;

/**
 * What the rules of an industry allow at the most; what a run could not hold is refused when a
 * scenario is read.
 *
 * <pre>
 * units   = hoursPerShift · baseRate · highest pace · (1 + specialisationGain)
 *           · exp(trainingGain₊ + 4 · √(skillLogSd² + placeLogSd² + shiftLogSd² + jobError²))
 * batches = units / batch
 * mended  = min(hoursPerShift · machines · crew · stopsPerHour,
 *               units / (baseRate · (1 - auxShare)) / (mendHours + wayHours · machines))
 * men     = shops · crew · shiftsPerDay
 * norms   = units / norm · exp(4 · shopError), at least 1
 * wages   = men · days · tariff · (1 + norms · (best multiplier, at least 1, + helper's share))
 * fund    = wages · (1 + growth - ease)^months, where that is above 1
 * rewards = men · months · goods + shops · shifts · days · money
 * roubles = wages + fund + salaries and bonuses + rewards
 * </pre>
 *
 * <p>The units are those of a trained man at the highest pace, with all the method and all the
 * helpers he can use, when gifts, place and luck together are four standard deviations above the
 * ordinary, as in one man-shift of 30,000. For roubles all men make that every day; what helpers
 * cut on another's name they do not cut on theirs. The bundled district comes to 345 units, 288
 * batches and some 2e9 roubles.
 *
 * @param district how large the industry is
 * @param norm its output norm
 * @param work how fast men work
 * @param pay piece pay
 * @param worker its workers
 * @param planner its planner
 */
public record Extremes(
    District district, Norm norm, Work work, Pay pay, WorkerRules worker, PlannerRules planner) {
  /** Most batches in a man's shift, which is simulated batch by batch. */
  public static final int MOST_BATCHES = 10_000;

  /** Most machines that a man mends in a shift, which is simulated stop by stop. */
  public static final int MOST_MENDED = 100_000;

  /** Most men in all industries; a man takes about a kilobyte. */
  public static final int MOST_MEN = 1_000_000;

  /** Most that an account may hold or owe: up to here a double of roubles tells kopecks apart. */
  public static final long MOST_KOPECKS = 7_000_000_000_000_000L;

  private static final double FAR = 4;

  /** Units that a man makes in a shift. */
  public double units() {
    Population people = worker().population();
    double spread =
        Math.sqrt(
            people.skillLogSd() * people.skillLogSd()
                + work.placeLogSd() * work.placeLogSd()
                + work.shiftLogSd() * work.shiftLogSd()
                + norm().jobError() * norm().jobError());
    return district().hoursPerShift()
        * work.baseRate()
        * worker().effort().highest()
        * (1 + work.specialisationGain())
        * Elementary.exp(Math.max(0, people.trainingGain()) + FAR * spread);
  }

  /** Batches that a man makes in a shift. */
  public double batches() {
    return units() / work().batch();
  }

  /** Machines that a man mends in a shift, who has those of his whole crew. */
  public double mended(Tending tending) {
    int machines = tending.machines();
    double stops =
        district().hoursPerShift() * tending.tended(district().crew()) * tending.stopsPerHour();
    double hours = units() / work().aloneRate(1, 1);
    return Math.min(stops, hours / (tending.mendHours() + tending.wayHours() * machines));
  }

  /** Men of all crews. */
  public double men() {
    return (double) district.shops() * district.crew() * district.shiftsPerDay();
  }

  /** Roubles that are booked in a run of so many days. */
  public double roubles(int days, Mechanisms mechanisms) {
    WageFund fund = planner().fund();
    PlanTarget plan = planner().plan();
    Rewards rewards = planner().rewards();
    double months = days / 28.0 + 1;
    double norms =
        Math.max(1, units() / norm().perShift() * Elementary.exp(FAR * norm().shopError()));
    double multiplier =
        pay.scale().stream().mapToDouble(Pay.Bracket::multiplier).reduce(1, Math::max);
    double wages = men() * days * pay.tariff() * (1 + norms * (multiplier + pay.helper()));
    double growth = 1 + plan.growth() - (mechanisms.planRatchet() ? plan.ease() : 0);
    double funds = wages * Math.max(1, Elementary.pow(Math.max(1, growth), months));
    double salaries = district().shops() * months * fund.foremanSalary() * (1 + fund.planBonus());
    double given =
        men() * months * rewards.goodsTitle()
            + (double) district().shops()
                * district().shiftsPerDay()
                * days
                * (rewards.moneyNational() + rewards.moneyLocal());
    return wages + funds + salaries + given;
  }
}
