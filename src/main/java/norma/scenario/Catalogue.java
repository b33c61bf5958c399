package norma.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import norma.file.Place;
import norma.file.Tree;
import norma.parameter.Parameter;
import norma.rule.IndustryRules;

/**
 * Every parameter there is: its path, meaning, unit and bounds, read off the records.
 *
 * <p>A rule's path, such as {@code planner.campaign.push}, holds for every industry that does not
 * say otherwise; {@code industries.coal.planner.campaign.push} is the same parameter for one of
 * them.
 */
public final class Catalogue {
  static final Shape.Section HEAD = Shape.of(Head.class);
  static final Shape.Section RULES = Shape.of(IndustryRules.class);
  static final Shape.Section MOMENT = Shape.of(Moment.class);
  static final Shape.Section EXPECTATION = Shape.of(Expectation.class);
  static final String INDUSTRIES = "industries";

  private static final List<Entry> ENTRIES = new ArrayList<>();
  private static final Map<String, Entry> BY_PATH = new LinkedHashMap<>();

  static {
    collect("", HEAD, false);
    collect("", RULES, true);
    ENTRIES.forEach(entry -> BY_PATH.put(entry.path, entry));
  }

  private Catalogue() {}

  /**
   * One parameter.
   *
   * @param path keys joined by "."; {@code <id>} stands for an id of the scenario's choice
   * @param said meaning, unit, bounds, live or not
   * @param rule whether it is a rule of an industry, so that each industry may have its own
   * @param shape what its value must look like
   */
  public record Entry(String path, Parameter said, boolean rule, Shape shape) {

    /** How a value is given, where somebody is asked for one. */
    public enum Form {
      /** A number with decimals. */
      NUMBER,
      /** A whole number. */
      WHOLE,
      /** True or false. */
      SWITCH,
      /** One of the {@link Entry#options}. */
      CHOICE,
      /** A line of YAML: a text, a date, a list, a map. */
      LINE
    }

    /** How its value is given. */
    public Form form() {
      if (!(shape instanceof Shape.Single single)) {
        return Form.LINE;
      }
      if (single.isNumber()) {
        return single.type() == double.class ? Form.NUMBER : Form.WHOLE;
      }
      return single.type() == boolean.class
          ? Form.SWITCH
          : single.type().isEnum() ? Form.CHOICE : Form.LINE;
    }

    /** What may be chosen from; empty unless it is a choice. */
    public List<String> options() {
      return form() == Form.CHOICE ? ((Shape.Single) shape).options() : List.of();
    }

    /** Its bounds in words, "0 to 1" or "at least 1"; "" where there are none. */
    public String range() {
      boolean bounded = least() != null || most() != null;
      return bounded ? Literal.range(said) : "";
    }

    /** What its value must look like, in words: "a number". */
    public String type() {
      return shape instanceof Shape.Many many
          ? "a list, each item " + many.item().words()
          : shape.words();
    }

    /** What it is, in one phrase. */
    public String meaning() {
      return said.meaning();
    }

    /** Whether it may change during a run; otherwise it is read at the start. */
    public boolean live() {
      return said.live();
    }

    /** Its unit; "" for what is not measured. */
    public String unit() {
      return said.unit().equals("–") ? "" : said.unit();
    }

    /** Smallest value that is accepted, null where there is none. */
    public Number least() {
      return bound(said.min());
    }

    /** Largest value that is accepted, null where there is none. */
    public Number most() {
      return bound(said.max());
    }

    /** A bound as a person writes it: whole where it is whole. */
    static Number bound(double bound) {
      boolean whole = bound == Math.rint(bound) && Math.abs(bound) < 1e15;
      return Double.isInfinite(bound) ? null : whole ? (Number) (long) bound : (Number) bound;
    }

    /** A regular expression of the paths at which it stands, an id being anything. */
    String pattern() {
      return path.replace(".", "\\.").replace("<id>", "[^.]+");
    }

    /** Whether it holds at a path in which an id of the scenario's choice stands. */
    private boolean matches(String within) {
      return path.contains("<id>") && within.matches(pattern());
    }
  }

  /**
   * A parameter as a scenario states it.
   *
   * @param path path to its value: an industry's own where it has its own
   * @param entry the parameter
   * @param tree its value, as written
   * @param idle whether every industry has its own, so that this value is in force nowhere
   */
  public record Row(String path, Entry entry, Tree tree, boolean idle) {

    /** Its value as one line of YAML. */
    public String value() {
      return tree.text();
    }

    /** Its value as a number, a boolean, a text, a list or a map. */
    public Object plain() {
      return Canonical.value(tree, entry.shape);
    }

    /** Where it was said. */
    public Place from() {
      return tree.place();
    }
  }

  /** All parameters in the order of the file. */
  public static List<Entry> entries() {
    return List.copyOf(ENTRIES);
  }

  /** The parameter at a path, an industry's or everyone's. */
  public static Optional<Entry> find(String path) {
    String[] keys = path.split("\\.", 3);
    boolean ofIndustry = keys.length == 3 && keys[0].equals(INDUSTRIES);
    String within = ofIndustry ? keys[2] : path;
    Entry known = BY_PATH.get(within);
    return Optional.ofNullable(known)
        .or(() -> ENTRIES.stream().filter(entry -> entry.matches(within)).findFirst())
        .filter(entry -> !ofIndustry || entry.rule);
  }

  /** Whether a path says what is written down of a run, which changes nothing in it. */
  public static boolean isOfRecord(String path) {
    return path.startsWith("record.");
  }

  /** Keys that may stand at the top of a scenario file. */
  static Set<String> topKeys() {
    Set<String> keys = new LinkedHashSet<>(List.of("base"));
    keys.addAll(HEAD.keys());
    keys.addAll(RULES.keys());
    keys.addAll(List.of(INDUSTRIES, "timeline", "expect", NamedNumbers.KEY));
    return keys;
  }

  /**
   * A clause that says where a key is known which is unknown here; "" where it is known nowhere.
   */
  static String elsewhere(String key) {
    String ending = "." + key;
    return ENTRIES.stream()
        .filter(entry -> entry.path.equals(key) || entry.path.endsWith(ending))
        .findFirst()
        .map(entry -> "; there is " + entry.path)
        .orElse("");
  }

  /** Every parameter that a scenario states, with its value and where it was said. */
  static List<Row> rows(Tree.Branch root) {
    List<Row> rows = new ArrayList<>();
    Tree industries = root.entries().get(INDUSTRIES);
    for (Entry entry : ENTRIES) {
      List<Row> own = new ArrayList<>();
      int without = 0;
      if (entry.rule && industries instanceof Tree.Branch branch) {
        for (var industry : branch.entries().entrySet()) {
          int before = own.size();
          state(own, INDUSTRIES + "." + industry.getKey() + ".", industry.getValue(), entry, false);
          without += own.size() == before ? 1 : 0;
        }
      }
      state(rows, "", root, entry, without == 0 && !own.isEmpty());
      rows.addAll(own);
    }
    return rows;
  }

  private static void state(List<Row> rows, String prefix, Tree tree, Entry entry, boolean idle) {
    descend(rows, prefix, tree, List.of(entry.path.split("\\.")), entry, idle);
  }

  private static void descend(
      List<Row> rows, String at, Tree tree, List<String> keys, Entry entry, boolean idle) {
    if (keys.isEmpty()) {
      rows.add(new Row(at.substring(0, at.length() - 1), entry, tree, idle));
    } else if (tree instanceof Tree.Branch branch) {
      String first = keys.get(0);
      List<String> rest = keys.subList(1, keys.size());
      if (first.equals("<id>")) {
        branch
            .entries()
            .forEach((key, child) -> descend(rows, at + key + ".", child, rest, entry, idle));
      } else if (branch.entries().get(first) != null) {
        descend(rows, at + first + ".", branch.entries().get(first), rest, entry, idle);
      }
    }
  }

  private static void collect(String prefix, Shape.Section section, boolean rule) {
    for (Shape.Field field : section.fields()) {
      collect(prefix + field.key(), field.shape(), field.said(), rule);
    }
  }

  private static void collect(String path, Shape shape, Parameter said, boolean rule) {
    if (shape instanceof Shape.Section section) {
      collect(path + ".", section, rule);
    } else if (shape instanceof Shape.ById byId) {
      collect(path + ".<id>", byId.value(), said, rule);
    } else {
      ENTRIES.add(new Entry(path, said, rule, shape));
    }
  }
}
