package norma.scenario;

import java.util.List;
import norma.file.Place;

/**
 * A parameter that a sweep varies.
 *
 * @param path its path
 * @param entry what it is
 * @param values values it takes, as one line of YAML each; empty where a range is sampled
 * @param min least value of the range, NaN where values are listed
 * @param max largest value of it
 * @param log whether it is sampled evenly in its logarithm
 * @param place where the file says so
 */
public record Varied(
    String path,
    Catalogue.Entry entry,
    List<String> values,
    double min,
    double max,
    boolean log,
    Place place) {

  /** Freezes the list. */
  public Varied {
    values = List.copyOf(values);
  }

  /** Whether it takes whole numbers only. */
  public boolean isWhole() {
    return entry.shape() instanceof Shape.Single single && single.type() != double.class;
  }

  /** What it is. */
  public String meaning() {
    return entry.said().meaning();
  }

  /** A number as a file writes it. */
  public static String text(double value) {
    return Numerals.plain(value);
  }
}
