package norma.rule;

import norma.parameter.Parameter;

/**
 * What record men and the titled are given, seen by their mates.
 *
 * <p>Better housing and food move household support towards 1 by the given share of what is
 * missing; money comes from the reward fund; goods are counted in roubles.
 */
public record Rewards(
    @Parameter(meaning = "for a record of the industry", unit = "share", min = 0, max = 1)
        double homeNational,
    @Parameter(meaning = "for a record of the shop", unit = "share", min = 0, max = 1)
        double homeLocal,
    @Parameter(meaning = "for a month with the title", unit = "share", min = 0, max = 1)
        double homeTitle,
    @Parameter(meaning = "for a record of the industry", unit = "roubles", min = 0, max = 1000000.0)
        double moneyNational,
    @Parameter(meaning = "for a record of the shop", unit = "roubles", min = 0, max = 1000000.0)
        double moneyLocal,
    @Parameter(meaning = "goods in kind with the title", unit = "roubles", min = 0, max = 1000000.0)
        double goodsTitle,
    @Parameter(
            meaning = "what a thousand roubles in kind add to household support",
            unit = "share",
            min = 0,
            max = 1)
        double goodsSupport) {

  /**
   * What a rewarded record brings, as one reads of it elsewhere: 1 for one of the industry, for one
   * of a shop as much less as the home is that is given for it, homeLocal / homeNational.
   */
  public double brought(boolean national) {
    return national || homeLocal >= homeNational ? 1 : homeLocal / homeNational;
  }

  /** Share of missing household support that a reward closes, better housing and goods together. */
  public double support(double homeShare, double goods) {
    return Math.min(1, homeShare + goodsSupport * goods / 1000);
  }

  /** Household support after a reward that closes a share of what is missing. */
  public static double supported(double home, double share) {
    return home + share * (1 - home);
  }
}
