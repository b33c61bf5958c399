package norma.shift;

import java.util.List;
import norma.draw.Elementary;
import norma.rule.AssemblyLine;
import norma.rule.Haulage;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.Upkeep;
import norma.rule.Work;

/**
 * Work at a line of stations that goes as fast as the slowest of them: by hand at each station, but
 * whoever is quicker than the line waits for it, so that helpers, others' places and prepared units
 * bring a man nothing.
 */
final class LineWork implements Production {
  private static final List<Loss> LOSSES = List.of(Loss.STARVED, Loss.BLOCKED, Loss.DOWN);

  private final HandWork stations;
  private final AssemblyLine line;
  private final Work work;
  private final Haulage haulage;
  private final int crew;
  private final double lineRate;

  LineWork(IndustryRules rules, Mechanisms mechanisms) {
    stations = new HandWork(rules, mechanisms);
    line = rules.line();
    work = rules.work();
    haulage = rules.haulage();
    crew = rules.district().crew();
    lineRate = line.rate(work, rules.worker().population().skillLogSd(), crew);
  }

  @Override
  public double output(double f, Stand at, double share, double hours) {
    Stand station = new Stand(at.quality(), at.method(), 0, 0, at.yield(), 1, false, at.ease());
    return Math.min(stations.output(f, station, share, hours), lineRate * hours);
  }

  @Override
  public boolean growsInStep(Stand at) {
    return false;
  }

  @Override
  public void logGains(double f, Stand at, double hours, double[] gains) {
    double all = output(f, at, 1, hours);
    for (int i = 0; i < gains.length; i++) {
      gains[i] = Elementary.log(output(f, at, Upkeep.share(i), hours) / all);
    }
  }

  @Override
  public double quality(double quality, double state) {
    return stations.quality(quality, state);
  }

  /** A station has no end, and those of others are of no use to a man. */
  @Override
  public double mostFrom(int helpers, int cleared, double readied, double equipment) {
    return Double.POSITIVE_INFINITY;
  }

  @Override
  public int machines(int places) {
    return places;
  }

  @Override
  public double methodGain() {
    return 0;
  }

  @Override
  public int preparers() {
    return 0;
  }

  @Override
  public double prepares(double f, double hours) {
    return 0;
  }

  @Override
  public double preparedKept(double units) {
    return 0;
  }

  @Override
  public double preparedAfter(double perShift, int shifts) {
    return 0;
  }

  @Override
  public double material(double units) {
    return stations.material(units);
  }

  @Override
  public double placeQuality(double normal) {
    return stations.placeQuality(normal);
  }

  /** A carrier takes what the whole line makes in a cycle. */
  @Override
  public int carriers(double unitsPerHour, double normal) {
    return haulage.carriers(unitsPerHour, work.batch() * crew, normal);
  }

  @Override
  public double carrierHours(int batches) {
    return stations.carrierHours(batches) / crew;
  }

  @Override
  public void equip(ShiftOrder order) {
    stations.equip(order);
    order.line = line;
  }

  @Override
  public ShiftRunner runner(Runnable pulse) {
    return new LineWorld(pulse);
  }

  @Override
  public List<Loss> losses() {
    return LOSSES;
  }
}
