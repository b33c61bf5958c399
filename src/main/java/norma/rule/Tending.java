package norma.rule;

import norma.parameter.Parameter;

/**
 * Work at machines that run by themselves until they stop, and then wait for the one who tends
 * them: looms.
 *
 * <p>A place has so many machines, and a man tends those of all places that are his: N. Each
 * running one stops with hazard stopsPerHour; he goes to it and mends it, one after the other. A
 * round of his grows with the machines on it. With team and alone the rates of {@link Work}, so
 * that helpers, who fill and clean, take the auxiliary part of the mending off him:
 *
 * <pre>
 * μ       = team / alone(1, 1) / (mendHours + wayHours · N)
 * running = N · I(N - 1) / I(N),   I(0) = 1,  I(k) = 1 + k · λ / μ · I(k - 1)
 * output  = alone(1, 1) / machines · running
 * </pre>
 *
 * <p>with λ = stopsPerHour, so that alone(1, 1) is what the machines of a place make in an hour if
 * none of them stops. This is machine interference, M/M/1//N: 1 / I(N) is Erlang's loss, the chance
 * that all run, and λ · running = μ · (1 - 1 / I(N)). A single machine runs for 1 / (1 + λ / μ) of
 * the time; where mending takes no time all run; where machines are many μ / λ run, which is the
 * less the more there are. Nobody can hasten a machine that runs. Source: C. Palm (1947), H.
 * Ashcroft (1950); 40 looms the norm, 25 km a shift at 216 (B, C); values assumed.
 */
public record Tending(
    @Parameter(meaning = "machines of a place", unit = "machines", min = 1, max = 1000)
        int machines,
    @Parameter(
            meaning = "stops of a machine in an hour of its running",
            unit = "1/h",
            min = 0,
            max = 100)
        double stopsPerHour,
    @Parameter(
            meaning =
                "time that a man alone, of skill 1 at pace 1, takes to mend a stopped machine",
            unit = "h",
            min = 0.00001,
            max = 10)
        double mendHours,
    @Parameter(
            meaning = "time that each machine of his round adds to his way to a stopped one",
            unit = "h per machine",
            min = 0,
            max = 1)
        double wayHours) {

  /** From here on I(k) is as good as infinite: the man never stands idle. */
  private static final double NEVER_IDLE = 1e100;

  /** Numerical guard: numbers of running machines that are so much less likely are left out. */
  private static final double UNHEARD_OF = 1e-30;

  /** Machines that one tends who has so many places. */
  public int tended(int places) {
    return machines * places;
  }

  /** Output of a machine in an hour of its running. */
  public double perMachineHour(Work work) {
    return work.aloneRate(1, 1) / machines;
  }

  /** Machines that a team mends in an hour on its round. */
  public double mendRate(Work work, Team team, double auxTime) {
    return mendings(work, work.teamRate(team, auxTime), team);
  }

  /** The same at machines whose filling and cleaning was done before the shift. */
  public double preparedRate(Work work, Team team, double auxTime) {
    return mendings(work, work.preparedRate(team, auxTime), team);
  }

  private double mendings(Work work, double rate, Team team) {
    return rate / work.aloneRate(1, 1) / (mendHours + wayHours * tended(team.places()));
  }

  /** Machines of so many that run on average, where so many are mended in an hour. */
  public double running(int tended, double mendRate) {
    double load = stopsPerHour / mendRate;
    double before = 1;
    double inverse = 1;
    for (int k = 1; k <= tended; k++) {
      before = inverse;
      inverse = 1 + k * load * before;
      if (inverse > NEVER_IDLE) {
        return 1 / load;
      }
    }
    return tended * before / inverse;
  }

  /**
   * The same for several rates, in step: one alone would wait for each of its own sums.
   *
   * @param rates machines mended in an hour; overwritten with those that then run
   */
  public void running(int tended, double[] rates) {
    double[] load = new double[rates.length];
    double[] inverse = new double[rates.length];
    for (int i = 0; i < rates.length; i++) {
      load[i] = stopsPerHour / rates[i];
      inverse[i] = 1;
    }
    for (int k = 1; k < tended; k++) {
      for (int i = 0; i < rates.length; i++) {
        inverse[i] = 1 + k * load[i] * inverse[i];
      }
    }
    for (int i = 0; i < rates.length; i++) {
      double last = 1 + tended * load[i] * inverse[i];
      rates[i] = last > NEVER_IDLE ? 1 / load[i] : tended * inverse[i] / last;
    }
  }

  /**
   * Units that one without helpers makes in so many hours at each of several paces, nothing
   * prepared: the machines that he mends in an hour are in step with pace.
   *
   * @param alone he at pace 1
   * @param units is overwritten, one for each pace
   */
  public void outputs(
      Work work, Team alone, double auxTime, double[] paces, double hours, double[] units) {
    double atPaceOne = mendRate(work, alone, auxTime);
    for (int i = 0; i < units.length; i++) {
      units[i] = atPaceOne * paces[i];
    }
    running(tended(alone.places()), units);
    double each = perMachineHour(work) * hours;
    for (int i = 0; i < units.length; i++) {
      units[i] *= each;
    }
  }

  /**
   * How many of so many machines run at a moment picked at random: k with chance in proportion to
   * (μ / λ)^k / k!.
   *
   * @param uniform a uniform draw on (0, 1)
   */
  public int runningNow(int tended, double mendRate, double uniform) {
    double load = stopsPerHour / mendRate;
    int most = mostRunning(tended, load);
    double sum = 1;
    double weight = 1;
    for (int k = most; k > 0 && weight > 0; k--) {
      weight *= k * load;
      sum += weight;
    }
    double left = uniform * sum;
    weight = 1;
    for (int k = most; k > 0; k--) {
      left -= weight;
      if (left <= 0) {
        return k;
      }
      weight *= k * load;
    }
    return 0;
  }

  /** The largest number that may be seen to run; of many machines all hardly ever do. */
  private static int mostRunning(int tended, double load) {
    int most = (int) Math.min(tended, 1 / load);
    for (double weight = 1; most < tended && weight > UNHEARD_OF; most++) {
      weight /= (most + 1) * load;
    }
    return most;
  }

  /**
   * Units that a team makes in so many hours, of which some are prepared.
   *
   * @param prepared units made with all machines filled and cleaned; after them the others
   */
  public double output(Work work, Team team, double auxTime, double prepared, double hours) {
    int tended = tended(team.places());
    double each = perMachineHour(work);
    double rate = each * running(tended, mendRate(work, team, auxTime));
    if (prepared <= 0) {
      return rate * hours;
    }
    double ready = each * running(tended, preparedRate(work, team, auxTime));
    double onPrepared = Math.min(hours, prepared / ready);
    return onPrepared * ready + (hours - onPrepared) * rate;
  }
}
