package norma.experiment.replicate;

import java.util.Locale;
import java.util.Optional;

/**
 * How a planned run ended.
 *
 * @param plan what was planned
 * @param status how it ended
 * @param result what it had to say; empty unless ok
 * @param message why it failed or was given up, in one line, "" unless it was
 * @param <T> what a run has to say
 */
public record Replicate<T>(Plan plan, Status status, Optional<T> result, String message) {

  /** How a run stands. */
  public enum Status {
    /** Not begun, or cut off before anything was written down. */
    PLANNED,
    /** At its last day. */
    OK,
    /** With an error. */
    FAILED,
    /** Stopped because it took longer than allowed. */
    TIMED_OUT,
    /** Not at all, or before its last day, because everything was stopped. */
    SKIPPED;

    /** As in tables: {@code timed-out}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status of a label. */
    public static Status of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  static <T> Replicate<T> ok(Plan plan, T result) {
    return new Replicate<>(plan, Status.OK, Optional.of(result), "");
  }

  static <T> Replicate<T> failed(Plan plan, Throwable failure) {
    String said = failure.getMessage() == null ? "" : ": " + failure.getMessage().strip();
    String message = failure.getClass().getSimpleName() + said.replaceAll("\\s+", " ");
    return new Replicate<>(plan, Status.FAILED, Optional.empty(), message);
  }

  static <T> Replicate<T> timedOut(Plan plan, double seconds) {
    String message = "took longer than " + seconds + " s";
    return new Replicate<>(plan, Status.TIMED_OUT, Optional.empty(), message);
  }

  static <T> Replicate<T> skipped(Plan plan) {
    return new Replicate<>(plan, Status.SKIPPED, Optional.empty(), "");
  }
}
