package norma.experiment.store;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import norma.experiment.replicate.Replicate.Status;
import norma.experiment.sweep.Packed;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup;
import norma.file.FileName;
import norma.file.InvalidInput;
import norma.file.Place;

/** Reads what a sweep has written down. */
public final class StoredSweep {
  private StoredSweep() {}

  /**
   * Opens the results of a sweep, be it complete or not.
   *
   * @param place {@code results.sqlite}, or the folder that holds it
   * @throws InvalidInput when there are none or they cannot be read
   */
  public static SweepResults open(Path place) {
    Path file = Files.isDirectory(place) ? place.resolve(SweepFile.NAME) : place;
    if (Files.isDirectory(place) && !Files.exists(file)) {
      throw new InvalidInput(
          Place.of(FileName.of(place))
              .problem("is a folder without " + SweepFile.NAME + ", so it is not that of a sweep"));
    }
    try (Database database = Database.reading(file)) {
      return read(database, file);
    }
  }

  /** Results of a database that is open, held against their checksums. */
  static SweepResults read(Database database, Path file) {
    SweepFacts facts = SweepFacts.read(database);
    Soundness.check(database, facts);
    SweepSetup setup = facts.setup();
    return database.decoded(
        () ->
            new SweepResults(
                setup,
                statuses(database, setup),
                values(database, setup),
                (column, point) -> courses(file, column, point),
                Optional.of(new SweepResults.Origin(facts.get("program"), facts.get("scenario")))));
  }

  private static Status[][] statuses(Database database, SweepSetup setup) {
    Status[][] statuses = new Status[setup.points().size()][setup.seeds().size()];
    for (Status[] row : statuses) {
      Arrays.fill(row, Status.PLANNED);
    }
    database.each(
        "SELECT point, replicate, status FROM runs JOIN ledger USING (run_id)",
        row -> statuses[row.getInt(1) - 1][row.getInt(2) - 1] = Status.of(row.getString(3)));
    return statuses;
  }

  private static double[][][] values(Database database, SweepSetup setup) {
    double[][][] values =
        new double[setup.columns().size()][setup.points().size()][setup.seeds().size()];
    for (double[][] column : values) {
      for (double[] row : column) {
        Arrays.fill(row, Double.NaN);
      }
    }
    List<String> ids = setup.columns().stream().map(SweepSetup.Column::id).toList();
    database.each(
        "SELECT measure, point, replicate, value FROM results JOIN runs USING (run_id)"
            + " WHERE value IS NOT NULL",
        row ->
            values[ids.indexOf(row.getString(1))][row.getInt(2) - 1][row.getInt(3) - 1] =
                row.getDouble(4));
    return values;
  }

  private static double[][] courses(Path file, int column, int point) {
    try (Database database = Database.reading(file)) {
      SweepFacts facts = SweepFacts.read(database);
      Soundness.check(database, facts, point);
      return courses(database, facts.setup(), column, point);
    }
  }

  private static double[][] courses(Database database, SweepSetup setup, int column, int point) {
    int dekadas = setup.dekadas().size();
    double[][] courses = new double[setup.seeds().size()][dekadas];
    for (double[] row : courses) {
      Arrays.fill(row, Double.NaN);
    }
    List<Integer> found =
        database.decoded(
            () ->
                database.all(
                    "SELECT replicate, means FROM courses JOIN runs USING (run_id) WHERE point = ?",
                    row -> {
                      ByteBuffer means =
                          ByteBuffer.wrap(
                              Packed.plain(row.getBytes(2), Packed.lengthOfCourses(setup)));
                      double[] course = courses[row.getInt(1) - 1];
                      for (int i = 0; i < dekadas; i++) {
                        course[i] = means.getDouble((column * dekadas + i) * Double.BYTES);
                      }
                      return 1;
                    },
                    point + 1));
    return found.isEmpty() ? new double[0][] : courses;
  }
}
