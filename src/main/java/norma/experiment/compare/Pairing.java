package norma.experiment.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A variant and the baseline it is held against.
 *
 * @param name what tells the variant from the other variants
 * @param baseline the baseline
 * @param other the variant, with the same seeds in the same order
 */
public record Pairing(String name, Side baseline, Side other) {

  /** What the baseline has other than the variant; empty where both are not of one sweep. */
  public Optional<String> ofBaseline() {
    return label(baseline, false);
  }

  /** What the variant has other than the baseline; empty where both are not of one sweep. */
  public Optional<String> ofOther() {
    return label(other, false);
  }

  /** What both have; empty where that is nothing, or both are not of one sweep. */
  public Optional<String> ofBoth() {
    return label(baseline, true);
  }

  private Optional<String> label(Side side, boolean alike) {
    Map<String, String> said = new LinkedHashMap<>(side.settings());
    said.keySet()
        .removeIf(
            path -> {
              String here = baseline.settings().get(path);
              return alike != (here != null && here.equals(other.settings().get(path)));
            });
    return baseline.results() != other.results() || said.isEmpty()
        ? Optional.empty()
        : Optional.of(side.results().setup().label(said));
  }
}
