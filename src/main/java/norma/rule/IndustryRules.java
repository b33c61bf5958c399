package norma.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.parameter.Constrained;
import norma.parameter.Parameter;

/**
 * All the rules of one industry; together they may not ask for more than {@link Extremes} allow.
 */
public record IndustryRules(
    @Parameter(meaning = "what it makes, and its words") Product product,
    @Parameter(meaning = "how large it is") District district,
    @Parameter(meaning = "on which days it works") RotaRule rota,
    @Parameter(meaning = "what kind of work it does", live = false) Craft craft,
    @Parameter(meaning = "the output norm") Norm norm,
    @Parameter(meaning = "how fast men work") Work work,
    @Parameter(meaning = "the machine that sets part of the pace") Machine machine,
    @Parameter(meaning = "what is held while a batch is worked at") SharedThing shared,
    @Parameter(meaning = "machines that run by themselves") Tending tending,
    @Parameter(meaning = "the line paced by its slowest station") AssemblyLine line,
    @Parameter(meaning = "how much of the output is scrap") Quality quality,
    @Parameter(meaning = "what a place gives") Workplace place,
    @Parameter(meaning = "upkeep of places") Upkeep upkeep,
    @Parameter(meaning = "how equipment and knowledge grow") Equipment equipment,
    @Parameter(meaning = "carriers") Haulage haulage,
    @Parameter(meaning = "tools and the repair bench") Tools tools,
    @Parameter(meaning = "materials") Supplies supplies,
    @Parameter(
            meaning = "what it takes from other industries, by the supplier's id",
            mayBeEmpty = true)
        Map<String, Feed> inputs,
    @Parameter(meaning = "preparing a face") Preparation preparation,
    @Parameter(meaning = "piece pay") Pay pay,
    @Parameter(meaning = "workers") WorkerRules worker,
    @Parameter(meaning = "foremen") ForemanRules foreman,
    @Parameter(meaning = "the planner") PlannerRules planner)
    implements Constrained {

  /** Freezes the map, keeping its order. */
  public IndustryRules {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
  }

  /** What they allow at the most. */
  public Extremes extremes() {
    return new Extremes(district, norm, work, pay, worker, planner);
  }

  @Override
  public List<Flaw> flaws() {
    List<Flaw> flaws = new ArrayList<>();
    Extremes extremes = extremes();
    if (!(extremes.batches() <= Extremes.MOST_BATCHES)) {
      flaws.add(tooManyBatches(extremes.units()));
    }
    if (craft == Craft.TENDING && !(extremes.mended(tending) <= Extremes.MOST_MENDED)) {
      flaws.add(tooManyMended(extremes.mended(tending)));
    }
    return flaws;
  }

  private Flaw tooManyMended(double mended) {
    return new Flaw(
        List.of(
            "tending.mendHours",
            "tending.stopsPerHour",
            "tending.machines",
            "district.crew",
            "craft"),
        "lets the fastest man, with all machines of his crew, mend "
            + plain(rounded(mended))
            + " of them in a shift; a run simulates at most "
            + Extremes.MOST_MENDED);
  }

  private Flaw tooManyBatches(double most) {
    return new Flaw(
        List.of(
            "work.batch",
            "work.baseRate",
            "worker.effort.highest",
            "work.specialisationGain",
            "work.placeLogSd",
            "work.shiftLogSd",
            "norm.jobError",
            "worker.population.skillLogSd",
            "worker.population.trainingGain",
            "district.hoursPerShift"),
        "makes more than "
            + Extremes.MOST_BATCHES
            + " batches in a man's shift: with work.baseRate "
            + plain(work.baseRate())
            + " the fastest man could make "
            + plain(rounded(most))
            + " units, so work.batch must be at least "
            + plain(rounded(most / Extremes.MOST_BATCHES))
            + ", found "
            + plain(work.batch()));
  }

  /** Three digits of a number, rounded up. */
  private static double rounded(double value) {
    return new BigDecimal(value).round(new MathContext(3, RoundingMode.CEILING)).doubleValue();
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
