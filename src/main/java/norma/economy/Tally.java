package norma.economy;

import java.util.Arrays;

/**
 * What was counted in one shop, industry or economy on one day.
 *
 * <p>Counts add up from shops to the industry; the few figures that do not are kept beside them.
 */
public final class Tally {
  private static final int COUNTS = Count.values().length;

  private final double[] sums = new double[COUNTS];
  private final Sample fulfilments = new Sample();
  private final Sample pays = new Sample();
  private double best = Double.NaN;
  private double standingRecord = Double.NaN;
  private double mostMachines = Double.NaN;
  private double normRise = Double.NaN;
  private double storming = Double.NaN;
  private double stormingWeight;
  private double inputStock = Double.NaN;

  /** Sum of a count. */
  public double of(Count count) {
    return sums[count.ordinal()];
  }

  /** One count over another; NaN where the other is 0. */
  public double ratio(Count count, Count over) {
    double below = sums[over.ordinal()];
    return below == 0 ? Double.NaN : sums[count.ordinal()] / below;
  }

  /** Highest fulfilment of a shift today, NaN where nobody had an own place. */
  public double best() {
    return best;
  }

  /** Highest fulfilment of a shift ever, NaN before the first. */
  public double standingRecord() {
    return standingRecord;
  }

  /** Most machines that one man had in a shift ever, NaN before the first. */
  public double mostMachines() {
    return mostMachines;
  }

  /** Rise of the norm that came into force today, as a share; NaN on other days. */
  public double normRise() {
    return normRise;
  }

  /** Output per working day, last dekada over first, on the last day of a month; NaN on others. */
  public double storming() {
    return storming;
  }

  /** Days of need in stock of the scarcest input from another industry; NaN where there is none. */
  public double inputStock() {
    return inputStock;
  }

  /** Quantile of the fulfilment of own shifts, interpolated; NaN without shifts. */
  public double fulfilmentQuantile(double share) {
    return fulfilments.quantile(share);
  }

  /** Gini of last dekada's pay per shift between men; NaN where not known. */
  public double payGini() {
    return pays.gini();
  }

  void add(Count count, double amount) {
    sums[count.ordinal()] += amount;
  }

  void set(Count count, double amount) {
    sums[count.ordinal()] = amount;
  }

  void fulfilment(double x) {
    fulfilments.add(x);
    add(Count.FULFILMENT, x);
    add(Count.OWN_SHIFTS, 1);
    best = Double.isNaN(best) ? x : Math.max(best, x);
  }

  void pay(double perShift) {
    pays.add(perShift);
  }

  void standingRecord(double x) {
    standingRecord = x;
  }

  void mostMachines(double machines) {
    mostMachines = machines;
  }

  void normRise(double rise) {
    normRise = rise;
  }

  void storming(double index, double weight) {
    storming = index;
    stormingWeight = weight;
  }

  void inputStock(double days) {
    inputStock = days;
  }

  /** Adds another's counts; figures that do not add are combined as their meaning asks. */
  void include(Tally other) {
    for (int i = 0; i < COUNTS; i++) {
      sums[i] += other.sums[i];
    }
    fulfilments.addAll(other.fulfilments);
    pays.addAll(other.pays);
    best = larger(best, other.best);
    standingRecord = larger(standingRecord, other.standingRecord);
    mostMachines = larger(mostMachines, other.mostMachines);
    normRise = larger(normRise, other.normRise);
    inputStock = -larger(-inputStock, -other.inputStock);
    if (!Double.isNaN(other.storming)) {
      double weight = stormingWeight + other.stormingWeight;
      storming =
          Double.isNaN(storming)
              ? other.storming
              : (storming * stormingWeight + other.storming * other.stormingWeight) / weight;
      stormingWeight = weight;
    }
  }

  /** Forgets the day. */
  void clear() {
    Arrays.fill(sums, 0);
    fulfilments.clear();
    pays.clear();
    best = Double.NaN;
    standingRecord = Double.NaN;
    mostMachines = Double.NaN;
    normRise = Double.NaN;
    storming = Double.NaN;
    stormingWeight = 0;
    inputStock = Double.NaN;
  }

  private static double larger(double a, double b) {
    return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.max(a, b);
  }
}
