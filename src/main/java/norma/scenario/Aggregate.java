package norma.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import norma.parameter.Constrained.Flaw;

/** How the readings of a window become one number, in patterns and in sweeps alike. */
public enum Aggregate {
  /** Mean of the readings. */
  MEAN,
  /** Largest reading. */
  MAX,
  /** Smallest reading. */
  MIN,
  /** Sum of the readings. */
  SUM,
  /** First reading of the window. */
  FIRST,
  /** Last reading of the window. */
  LAST,
  /** Share of the readings that are at least a threshold. */
  SHARE,
  /** Days from the run's first day to the first reading that is at least a threshold. */
  DATE,
  /** Days from the window's first day to the first reading that is at least a threshold. */
  DAYS_UNTIL,
  /** The same in months of 30.4375 days. */
  MONTHS_UNTIL;

  /** Whether it waits for a reading; without one that reaches the threshold it has no value. */
  public boolean waits() {
    return this == DATE || this == DAYS_UNTIL || this == MONTHS_UNTIL;
  }

  /** Whether it needs a threshold. */
  public boolean needsThreshold() {
    return waits() || this == SHARE;
  }

  /** Labels of those that need a threshold. */
  static List<String> withThreshold() {
    return Stream.of(values()).filter(Aggregate::needsThreshold).map(Aggregate::label).toList();
  }

  /** What is wrong with stating a threshold under that key, or with leaving it out. */
  static Optional<Flaw> flaw(String key, List<Aggregate> used, boolean stated) {
    Optional<Aggregate> needing = used.stream().filter(Aggregate::needsThreshold).findFirst();
    if (needing.isPresent() == stated) {
      return Optional.empty();
    }
    return Optional.of(
        new Flaw(
            key,
            needing
                .map(one -> "is missing: the aggregate " + one.label() + " needs it")
                .orElseGet(() -> "has no use for " + used.get(0).label())));
  }

  /** Unit of the number that it makes of readings of a unit. */
  public String unit(String ofReadings) {
    return switch (this) {
      case MEAN, MAX, MIN, SUM, FIRST, LAST -> ofReadings;
      case SHARE -> "share of days";
      case DATE, DAYS_UNTIL -> "days";
      case MONTHS_UNTIL -> "months";
    };
  }

  /** As in a file. */
  public String label() {
    return Shape.Single.option(this);
  }
}
