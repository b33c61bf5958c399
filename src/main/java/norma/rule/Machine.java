package norma.rule;

import norma.parameter.Parameter;

/**
 * Work in which a machine, a furnace or the line sets part of the pace, and nobody can hasten it.
 *
 * <p>With M = 1 / main and X = 1 / aux the hours that a unit of main and of auxiliary work take, as
 * {@link Work} has them, A · e what helpers do of the latter in an hour, and ω = overlap · method
 * the part of it that one who knows how does while the machine runs:
 *
 * <pre>
 * machine = share / (1 - share) / (baseRate · (1 - auxShare))
 *           / ((1 + forcing · method · [favoured or helped]) · (1 + lent · (places - 1)))
 * hours   = max( M + machine,
 *                (M + machine + (1 - ω) · X) / (1 + (1 - ω) · X · A · e),
 *                (M + X) / (1 + X · A · e) )
 * </pre>
 *
 * <p>So a lone man of f = 1 who knows nothing of the method works for 1 - share of his time and
 * waits for the machine for the rest; whatever his pace, M + machine is the least that a unit
 * takes. Helpers do auxiliary work while the machine runs: where it is the most of the work, output
 * is in step with them until the machine is the limit. With share = 0 and overlap = 0 this is the
 * rate of work by hand, but that helpers cannot work at the machine. Where more than one place is
 * his, their machines work for him as far as they can be lent: heat of the next furnace, a second
 * spindle. Luck divides M and X, not the machine's time. Source: design of the economy, section 1;
 * forging, milling, shoe lasting, open hearth in the history notes; formula ours.
 */
public record Machine(
    @Parameter(
            meaning = "part of a lone man's time in which the machine sets the pace",
            unit = "share",
            min = 0,
            max = 0.95)
        double share,
    @Parameter(
            meaning =
                "part of the auxiliary work that one who knows all the method does while it runs",
            unit = "share",
            min = 0,
            max = 1)
        double overlap,
    @Parameter(
            meaning = "how much the method forces the machine, for one who is given the best tools",
            unit = "share",
            min = 0,
            max = 10)
        double forcing,
    @Parameter(
            meaning = "how much of the machine of another place can be lent to him",
            unit = "share",
            min = 0,
            max = 1)
        double lent) {

  /** Hours of machine time in a unit at the customary setting. */
  public double hoursPerUnit(Work work) {
    return share / (1 - share) / work.aloneRate(1, 1);
  }

  /**
   * Hours that a unit takes a team.
   *
   * @param auxTime auxiliary work that the team does, as a part of what its place asks for
   */
  public UnitTime time(Work work, Team team, double auxTime) {
    double main = main(work, team);
    double machine = machine(work, team);
    double aux = auxTime / work.auxRate(team.f(), team.quality());
    double helped = aux * team.help() * work.worth(team.method()) * work.auxRate(1, 1) / auxTime;
    double beside = overlap * team.method();
    double serial = 1 + (1 - beside) * helped;
    return new UnitTime(
        main,
        machine,
        (main + (1 - beside) * aux) / serial,
        machine / serial,
        (main + aux) / (1 + helped));
  }

  /** Hours that a unit takes whose auxiliary work is done already. */
  public UnitTime preparedTime(Work work, Team team) {
    double main = main(work, team);
    double machine = machine(work, team);
    return new UnitTime(main, machine, main, machine, 0);
  }

  /**
   * Units that a man without helpers makes in so many hours at each of several paces, nothing
   * prepared: pace then hastens his hands as luck does.
   *
   * @param alone he at pace 1
   * @param units is overwritten, one for each pace
   */
  public void outputs(
      Work work, Team alone, double auxTime, double[] paces, double hours, double[] units) {
    UnitTime each = time(work, alone, auxTime);
    for (int i = 0; i < units.length; i++) {
      units[i] = hours / each.hours(paces[i]);
    }
  }

  private static double main(Work work, Team team) {
    return 1 / work.mainRate(team.f(), team.quality(), team.method(), team.help() > 0);
  }

  private double machine(Work work, Team team) {
    boolean given = team.favoured() || team.help() > 0;
    return hoursPerUnit(work)
        / ((1 + (given ? forcing * team.method() : 0)) * (1 + lent * (team.places() - 1)));
  }

  /**
   * How much faster, as a share, the method makes one who knows all of it, is favoured and has
   * nobody to help him.
   */
  public double methodGain(Work work) {
    Team knows = new Team(1, 1, 1, 0, false, 1, true);
    Team plain = new Team(1, 1, 0, 0, false, 1, true);
    return time(work, plain, 1).hours(1) / time(work, knows, 1).hours(1) - 1;
  }

  /**
   * Units that a team makes in so many hours, of which some are prepared.
   *
   * @param prepared units that need no auxiliary work; after them the others
   */
  public double output(Work work, Team team, double auxTime, double prepared, double hours) {
    double each = time(work, team, auxTime).hours(1);
    if (prepared <= 0) {
      return hours / each;
    }
    double ready = preparedTime(work, team).hours(1);
    double onPrepared = Math.min(hours, prepared * ready);
    return onPrepared / ready + (hours - onPrepared) / each;
  }
}
