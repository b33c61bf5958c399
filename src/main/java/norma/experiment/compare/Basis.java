package norma.experiment.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup.Column;
import norma.file.Json;
import norma.file.Place;
import norma.file.Problem;
import norma.scenario.Scenario;

/**
 * What two sides must have in common for their pairs, run by run with the same seed, to mean
 * anything: the program, which turns a seed into luck, the calendar, and the industries with the
 * units of their output.
 *
 * @param name how the side is called where something is wrong with it
 * @param program version and commit; empty where both sides are run by the same process
 * @param calendar the calendar's parameters, by their names
 * @param units unit of output by industry; empty where it is not known
 */
record Basis(
    String name,
    Optional<String> program,
    Map<String, Object> calendar,
    Map<String, String> units) {

  /** Of a scenario that is going to be run. */
  static Basis of(String name, Scenario scenario) {
    return of(name, Optional.empty(), scenario.canonical());
  }

  /** Of results. */
  static Basis of(String name, SweepResults results) {
    return results
        .origin()
        .map(origin -> of(name, Optional.of(origin.program()), origin.scenario()))
        .orElseGet(
            () ->
                new Basis(
                    name,
                    Optional.empty(),
                    Map.of(
                        "start",
                        results.setup().start().toString(),
                        "days",
                        results.setup().days()),
                    Map.of()));
  }

  private static Basis of(String name, Optional<String> program, String scenario) {
    Map<?, ?> top = (Map<?, ?>) Json.parse(scenario);
    Map<String, Object> calendar = new LinkedHashMap<>();
    ((Map<?, ?>) top.get("calendar")).forEach((key, value) -> calendar.put("" + key, value));
    Map<String, String> units = new LinkedHashMap<>();
    ((Map<?, ?>) top.get("industries"))
        .forEach((id, own) -> units.put("" + id, unit(own).or(() -> unit(top)).orElse("units")));
    return new Basis(name, program, calendar, units);
  }

  private static Optional<String> unit(Object section) {
    return ((Map<?, ?>) section).get("product") instanceof Map<?, ?> product
        ? Optional.ofNullable((String) product.get("unit"))
        : Optional.empty();
  }

  /** Why runs of another side cannot be paired with runs of this one; none where they can. */
  List<Problem> unlike(Basis other) {
    List<String> sentences = new ArrayList<>();
    if (!program.equals(other.program)) {
      sentences.add(
          "was made by program %s and %s by %s, which may give the same seed other luck; make both with one program"
              .formatted(other.program.orElse("unknown"), name, program.orElse("unknown")));
    }
    if (!same(other, "start") || !same(other, "days")) {
      sentences.add(
          "covers other days than %s, %s days from %s and not %s from %s, so dates and sums could not be compared; give both the same days (--days, --until, or days in a sweep file)"
              .formatted(
                  name,
                  other.calendar.get("days"),
                  other.calendar.get("start"),
                  calendar.get("days"),
                  calendar.get("start")));
    }
    Set<String> keys = new LinkedHashSet<>(calendar.keySet());
    keys.addAll(other.calendar.keySet());
    keys.removeAll(List.of("start", "days"));
    keys.removeIf(key -> same(other, key));
    if (!keys.isEmpty()) {
      sentences.add(
          "has another calendar than %s, in %s, so days at work could not be paired"
              .formatted(name, String.join(", ", keys)));
    }
    if (!units.keySet().equals(other.units.keySet())) {
      sentences.add(
          "has other industries than %s, %s and not %s, so they cannot be compared"
              .formatted(
                  name,
                  String.join(", ", other.units.keySet()),
                  String.join(", ", units.keySet())));
    }
    units.forEach(
        (industry, unit) -> {
          String unlike = other.units.getOrDefault(industry, unit);
          if (!unlike.equals(unit)) {
            sentences.add(
                "counts the output of %s in %s and %s in %s, so they cannot be compared"
                    .formatted(industry, unlike, name, unit));
          }
        });
    return problems(other.name, sentences);
  }

  /**
   * Why measures of the same id cannot be compared; none where they are the same.
   *
   * @param columns the measures of this side
   * @param others those of the other
   */
  List<Problem> unlike(Basis other, List<Column> columns, List<Column> others) {
    List<String> sentences = new ArrayList<>();
    for (Column column : columns) {
      others.stream()
          .filter(one -> one.id().equals(column.id()))
          .map(one -> unlike(column, one))
          .filter(differences -> !differences.isEmpty())
          .forEach(
              differences ->
                  sentences.add(
                      "reads another %s than %s: %s; --measures can name others"
                          .formatted(column.id(), name, String.join(", ", differences))));
    }
    return problems(other.name, sentences);
  }

  private static List<String> unlike(Column one, Column other) {
    List<String> differences = new ArrayList<>();
    unlike("measure", one.measure(), other.measure(), differences);
    unlike("scope", one.scope(), other.scope(), differences);
    unlike("unit", one.unit(), other.unit(), differences);
    unlike("aggregate", one.aggregate(), other.aggregate(), differences);
    unlike("threshold", one.threshold(), other.threshold(), differences);
    unlike("over", whole(one.over()), whole(other.over()), differences);
    return differences;
  }

  private static void unlike(String key, Object one, Object other, List<String> differences) {
    if (!one.equals(other)) {
      differences.add(key + " " + other + " and not " + one);
    }
  }

  private static String whole(String over) {
    return over.isEmpty() ? "the whole run" : over;
  }

  private boolean same(Basis other, String key) {
    return Objects.equals(calendar.get(key), other.calendar.get(key));
  }

  private static List<Problem> problems(String name, List<String> sentences) {
    return sentences.stream().map(sentence -> Place.of(name).problem(sentence)).toList();
  }
}
