package norma.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import norma.file.Place;
import norma.file.Problem;

/**
 * A question put to a scenario: what is varied, how often each point is run, what is read off.
 *
 * @param id name of its file without the ending
 * @param file the file
 * @param title title, as on charts
 * @param description the question, in a few sentences
 * @param scenario the scenario, with what is set at every point
 * @param varied what is varied, in the order of the file
 * @param design how points are laid
 * @param seeds seeds of each point
 * @param gauges what is read off each run
 * @param compare what points are compared with
 * @param onError what a failed run means for the others
 * @param timeoutSeconds time after which a run is given up, if ever
 * @param courses whether the dekada means of the measures are kept
 * @param place where the points are stated, for what turns out to be wrong with them together
 */
public record Sweep(
    String id,
    Path file,
    String title,
    String description,
    Scenario scenario,
    List<Varied> varied,
    DesignRule design,
    SeedRule seeds,
    List<Gauge> gauges,
    CompareRule compare,
    OnError onError,
    Optional<Double> timeoutSeconds,
    boolean courses,
    Place place) {

  /** What a failed run means for the others. */
  public enum OnError {
    /** They go on, and the sweep ends well. */
    CONTINUE,
    /** They go on, and the sweep ends badly. */
    FINISH,
    /** Those not made yet are skipped. */
    STOP
  }

  /** Freezes the lists. */
  public Sweep {
    varied = List.copyOf(varied);
    gauges = List.copyOf(gauges);
  }

  /** First day of the runs. */
  public LocalDate start() {
    return scenario.calendar().start();
  }

  /** Days of a run. */
  public int days() {
    return scenario.calendar().days();
  }

  /**
   * What is right but may not be meant: a path that is varied and that the scenario's own timeline
   * sets later, so that the varied value holds until then only.
   */
  public List<Problem> remarks() {
    List<Problem> remarks = new ArrayList<>();
    for (Varied one : varied) {
      scenario.timeline().stream()
          .filter(change -> change.set().keySet().stream().anyMatch(path -> covers(path, one)))
          .findFirst()
          .ifPresent(
              change ->
                  remarks.add(
                      one.place()
                          .problem(
                              "the scenario's timeline sets it on "
                                  + change.date()
                                  + ", so what is varied holds until then only")));
    }
    return remarks;
  }

  /** Whether setting a path replaces a varied value: the same path, or an industry's own of it. */
  private static boolean covers(String path, Varied one) {
    return path.equals(one.path())
        || (path.startsWith(Catalogue.INDUSTRIES + ".") && path.endsWith("." + one.path()));
  }

  /** Value of a varied path in the scenario itself, as one line of YAML. */
  public String unvaried(Varied one) {
    List<String> keys = new ArrayList<>(List.of(one.path().split("\\.")));
    var tree = scenario.tree().at(keys);
    if (tree == null && keys.get(0).equals(Catalogue.INDUSTRIES)) {
      tree = scenario.tree().at(keys.subList(2, keys.size()));
    }
    return tree == null ? "" : tree.text();
  }
}
