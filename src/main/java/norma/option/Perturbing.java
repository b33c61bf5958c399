package norma.option;

import java.util.List;
import java.util.Map;
import java.util.Stack;
import norma.experiment.compare.Perturbation;
import norma.file.InvalidInput;
import norma.file.Place;
import norma.scenario.Scenario;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which numbers of a scenario are moved, and how far. */
public final class Perturbing {
  private static final String SIZE = "20%";
  private static final String KEYS = "--keys";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

  @Option(
      names = "--perturb",
      paramLabel = "SIZE",
      arity = "0..1",
      fallbackValue = SIZE,
      preprocessor = Attached.class,
      description =
          "Runs it also with some of its numbers lower and higher by that part, one at a time, and"
              + " says which patterns go: --perturb=10%%; --perturb alone is 20%%. With two seeds"
              + " unless --seeds says otherwise.")
  private String size;

  @Option(
      names = KEYS,
      paramLabel = "PATH,PATH",
      split = ",",
      description = "The numbers to move; those of the scenario's perturb: list unless said.")
  private List<String> keys = List.of();

  /** Takes as the size only what is attached by =, so that a file may follow. */
  static final class Attached implements IParameterPreprocessor {
    @Override
    public boolean preprocess(
        Stack<String> words, CommandSpec verb, ArgSpec option, Map<String, Object> info) {
      if (!"=".equals(info.get("separator"))) {
        words.push(SIZE);
      }
      return false;
    }
  }

  /** Whether numbers are to be moved. */
  public boolean isStated() {
    return size != null;
  }

  /** Refuses a command line that makes no sense, before anything is read. */
  public void check() {
    Listed.of(verb, KEYS, keys, "paths of numbers");
    if (isStated()) {
      size();
    } else if (!keys.isEmpty()) {
      throw wrong(KEYS + " goes with --perturb");
    }
  }

  /**
   * The steps.
   *
   * @param name how to call the scenario where something is wrong
   */
  public Perturbation of(String name, Scenario scenario) {
    List<String> named = Listed.of(verb, KEYS, keys, "paths of numbers");
    boolean own = named.isEmpty();
    if (own && scenario.perturbed().isEmpty()) {
      throw new InvalidInput(
          Place.of(name).key("perturb").problem("lists no number to move; name some by " + KEYS));
    }
    if (named.stream().distinct().count() < named.size()) {
      throw wrong(KEYS + " names a path twice");
    }
    String place = own ? name : KEYS;
    Perturbation made =
        Perturbation.of(scenario, own ? scenario.perturbed() : named, size(), place);
    if (made.steps().isEmpty()) {
      throw new InvalidInput(
          made.remarks().stream()
              .map(remark -> Place.of(place).problem(remark.replaceAll("\\.$", "")))
              .toList());
    }
    return made;
  }

  private double size() {
    String text = size.strip();
    boolean percent = text.endsWith("%");
    String number = percent ? text.substring(0, text.length() - 1).strip() : text;
    try {
      double part = Double.parseDouble(number) / (percent ? 100 : 1);
      if (part > 0 && part < 1) {
        return part;
      }
    } catch (NumberFormatException notANumber) {
      // The same sentence for both.
    }
    throw wrong(
        "--perturb wants a part above 0 and below 100%, as in 20% or 0.2, found '" + size + "'");
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(verb.commandLine(), sentence);
  }
}
