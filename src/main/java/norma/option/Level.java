package norma.option;

import java.util.List;
import java.util.Optional;
import norma.experiment.compare.Matching;
import norma.experiment.statistics.HalfWidth;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How sure and how narrow a comparison is to be. */
public final class Level {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

  @Option(
      names = "--level",
      paramLabel = "L",
      description = "How often intervals hold the truth, 0.5 to 0.9999; 0.95 unless said.")
  private Double level;

  @Option(
      names = "--half-width",
      paramLabel = "X",
      defaultValue = "5%",
      description =
          "For how narrow an interval the seeds needed are told: half its width in the measure's"
              + " unit, or with %% as a part of the baseline's mean; 5%% unless said.")
  private String halfWidth;

  /** How things are to be matched. */
  public Matching matching(List<String> measures) {
    if (level != null && !(level >= 0.5 && level <= 0.9999)) {
      throw wrong("--level must be 0.5 to 0.9999, found " + level);
    }
    return new Matching(measures, Optional.ofNullable(level), wanted());
  }

  private HalfWidth wanted() {
    String text = halfWidth.strip();
    boolean relative = text.endsWith("%");
    String number = relative ? text.substring(0, text.length() - 1).strip() : text;
    try {
      double size = Double.parseDouble(number) / (relative ? 100 : 1);
      if (size > 0 && size < 1e15) {
        return new HalfWidth(size, relative);
      }
    } catch (NumberFormatException notANumber) {
      // The same sentence for both.
    }
    throw wrong("--half-width wants a number above 0, as in 0.2 or 5%, found '" + halfWidth + "'");
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(verb.commandLine(), sentence);
  }
}
