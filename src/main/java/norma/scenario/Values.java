package norma.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import norma.file.Place;
import norma.file.Problem;
import norma.file.Tree;
import norma.parameter.Parameter;

/** Reads the values that a sweep gives to one parameter: a list, steps, or a range. */
final class Values {
  static final Shape.Section STEPS = Shape.of(Steps.class);
  static final Shape.Section RANGE = Shape.of(Range.class);
  private static final int MOST = 10_000;
  private static final Set<String> OF_THE_RUN = Set.of("calendar.start", "calendar.days");
  private static final Set<String> OF_NO_EFFECT = Set.of("title", "description");

  private final Scenario scenario;
  private final DesignRule.Kind kind;
  private final Collection<Problem> problems;

  /** Values from one to another by equal steps. */
  record Steps(
      @Parameter(meaning = "first value") double from,
      @Parameter(meaning = "last value, met by the steps") double to,
      @Parameter(meaning = "step from value to value, above 0") double step) {}

  /** Values between two ends, of which a design draws some. */
  record Range(
      @Parameter(meaning = "least value") double min,
      @Parameter(meaning = "largest value") double max,
      @Parameter(meaning = "whether the logarithm is drawn evenly") @Unless("false") boolean log) {}

  /**
   * Values to be read.
   *
   * @param scenario the scenario that is varied
   * @param kind the design, which wants listed values or ranges
   * @param problems takes what is wrong with them
   */
  Values(Scenario scenario, DesignRule.Kind kind, Collection<Problem> problems) {
    this.scenario = scenario;
    this.kind = kind;
    this.problems = problems;
  }

  /** What a path is varied over, empty when a problem was reported. */
  Optional<Varied> read(String path, Place place, Tree values) {
    if (refused(path, place)) {
      return Optional.empty();
    }
    int before = problems.size();
    if (values instanceof Tree.Branch range
        && (range.entries().containsKey("min") || range.entries().containsKey("max"))) {
      return range(path, place, range).filter(read -> problems.size() == before);
    }
    List<Tree> listed =
        values instanceof Tree.Sequence list
            ? list.items()
            : values instanceof Tree.Branch steps ? steps(steps) : List.of();
    if (listed.isEmpty() && problems.size() == before) {
      problems.add(
          place.problem(
              "must be a list of values, {from, to, step} or {min, max}, found "
                  + (values instanceof Tree.Sequence ? "an empty list" : values.kind())));
    }
    if (kind.isSampled() && problems.size() == before) {
      problems.add(
          values
              .place()
              .problem("a design of kind " + kind.label() + " wants a range, {min, max}"));
    }
    return problems.size() == before ? listed(path, place, listed) : Optional.empty();
  }

  /** A column of a table, or a list that was checked to be one. */
  Optional<Varied> listed(String path, Place place, List<Tree> values) {
    int before = problems.size();
    if (refused(path, place)) {
      return Optional.empty();
    }
    Catalogue.Entry entry = null;
    for (Tree value : values) {
      Optional<Setting> setting = Setting.of(scenario.tree(), path, place, value, false, problems);
      if (setting.isEmpty() && Catalogue.find(path).isEmpty()) {
        return Optional.empty();
      }
      entry = setting.map(Setting::entry).orElse(entry);
    }
    if (kind != DesignRule.Kind.LIST && problems.size() == before) {
      new Twins(problems).refuse(values.stream().map(value -> List.of(value)).toList());
    }
    return problems.size() == before
        ? Optional.of(
            new Varied(
                path,
                entry,
                values.stream().map(Tree::text).toList(),
                Double.NaN,
                Double.NaN,
                false,
                place))
        : Optional.empty();
  }

  private boolean refused(String path, Place place) {
    String why = refusal(path);
    if (why != null) {
      problems.add(place.problem(why));
    }
    return why != null;
  }

  /** Why a parameter is not varied, null where it may be. */
  static String refusal(String path) {
    return path.equals("seed")
        ? "is not varied but stated under seeds"
        : OF_THE_RUN.contains(path)
            ? "cannot be varied: all runs of a sweep are of the same days"
            : OF_NO_EFFECT.contains(path) || Catalogue.isOfRecord(path)
                ? "changes nothing in a run"
                : null;
  }

  private Optional<Varied> range(String path, Place place, Tree.Branch range) {
    int before = problems.size();
    Binder.unknownKeys(range, RANGE.keys(), problems);
    Optional<Setting> low = end(path, place, range, "min");
    Optional<Setting> high = end(path, place, range, "max");
    Tree logarithmic = range.entries().get("log");
    boolean log = logarithmic != null && logarithmic.text().equals("true");
    if (logarithmic != null && !logarithmic.text().matches("true|false")) {
      problems.add(logarithmic.place().problem("must be true or false"));
    }
    if (!kind.isSampled()) {
      problems.add(
          range
              .place()
              .problem(
                  "a design of kind "
                      + kind.label()
                      + " wants a list of values or {from, to, step}; a range is for"
                      + " latin-hypercube, sobol, saltelli and morris"));
    }
    if (low.isEmpty() || high.isEmpty() || problems.size() > before) {
      return Optional.empty();
    }
    Catalogue.Entry entry = low.get().entry();
    if (!(entry.shape() instanceof Shape.Single single) || !single.isNumber()) {
      problems.add(range.place().problem("is no number, so it has no range; list its values"));
      return Optional.empty();
    }
    double min = Double.parseDouble(low.get().value().text());
    double max = Double.parseDouble(high.get().value().text());
    if (min >= max) {
      problems.add(high.get().value().place().problem("is not above min, found " + max));
    } else if (log && min <= 0) {
      problems.add(
          low.get().value().place().problem("must be above 0 for a logarithm, found " + min));
    }
    return Optional.of(new Varied(path, entry, List.of(), min, max, log, place));
  }

  private Optional<Setting> end(String path, Place place, Tree.Branch range, String key) {
    Tree value = range.entries().get(key);
    if (value == null) {
      problems.add(range.place().key(key).problem("is missing: a range has min and max"));
      return Optional.empty();
    }
    return Setting.of(scenario.tree(), path, place, value, false, problems);
  }

  /** The values from, from + step, from + 2 step … to, in decimal arithmetic: 0.3 is 0.3. */
  private List<Tree> steps(Tree.Branch steps) {
    Binder.unknownKeys(steps, STEPS.keys(), problems);
    BigDecimal from = number(steps, "from");
    BigDecimal to = number(steps, "to");
    BigDecimal step = number(steps, "step");
    List<Tree> values = new ArrayList<>();
    if (from == null || to == null || step == null) {
      return values;
    }
    if (step.signum() <= 0 || to.compareTo(from) < 0) {
      problems.add(
          steps.place().problem("needs a from that is not above its to, and a step above 0"));
      return values;
    }
    BigDecimal[] count = to.subtract(from).divideAndRemainder(step);
    if (count[0].compareTo(BigDecimal.valueOf(MOST)) > 0) {
      problems.add(steps.place().problem("makes more than " + MOST + " values"));
      return values;
    }
    if (count[1].signum() != 0) {
      problems.add(
          steps
              .place()
              .problem(
                  "steps of "
                      + step.toPlainString()
                      + " from "
                      + from.toPlainString()
                      + " do not meet "
                      + to.toPlainString()
                      + " but end at "
                      + to.subtract(count[1]).toPlainString()));
      return values;
    }
    for (int i = 0; i <= count[0].intValueExact(); i++) {
      BigDecimal value = from.add(step.multiply(BigDecimal.valueOf(i)));
      String text = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
      values.add(new Tree.Scalar(steps.place(), text, false));
    }
    return values;
  }

  private BigDecimal number(Tree.Branch steps, String key) {
    Tree tree = steps.entries().get(key);
    if (tree == null) {
      problems.add(steps.place().key(key).problem("is missing: steps have from, to and step"));
      return null;
    }
    if (tree instanceof Tree.Scalar scalar && !scalar.quoted() && scalar.value().length() < 40) {
      try {
        BigDecimal value = new BigDecimal(scalar.value());
        if (Math.abs(value.scale()) < 40) {
          return value;
        }
        problems.add(tree.place().problem("has too many digits, found " + tree.shown()));
        return null;
      } catch (NumberFormatException noNumber) {
        // Said below.
      }
    }
    problems.add(tree.place().problem("must be a number, found " + tree.shown()));
    return null;
  }
}
