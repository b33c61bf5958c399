package norma.option;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import norma.scenario.Catalogue;
import norma.scenario.Scenario;
import norma.time.Dates;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** For how long a scenario is run, where the command line says otherwise than its file. */
public final class Length {
  private static final String DAYS = "calendar.days";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

  @ArgGroup private Stated stated;

  /** One or the other. */
  private static final class Stated {
    @Option(
        names = "--days",
        paramLabel = "D",
        converter = Whole.class,
        description = "Runs D days instead of the scenario's.")
    private Long days;

    @Option(
        names = "--until",
        paramLabel = "DATE",
        converter = Day.class,
        description = "Runs until the end of that day (year-month-day).")
    private LocalDate until;
  }

  /** Whether the command line says so. */
  public boolean isStated() {
    return stated != null;
  }

  /** The scenario with that length. */
  public Scenario of(Scenario scenario) {
    if (stated == null) {
      return scenario;
    }
    LocalDate start = scenario.calendar().start();
    String option = stated.days != null ? "--days" : "--until";
    long days =
        stated.days != null ? stated.days : ChronoUnit.DAYS.between(start, stated.until) + 1;
    if (stated.days == null && days < 1) {
      throw new ParameterException(
          verb.commandLine(),
          "--until " + stated.until + " lies before the scenario's first day, " + start);
    }
    long most = (long) Catalogue.find(DAYS).orElseThrow().said().max();
    if (days < 1 || days > most) {
      throw new ParameterException(
          verb.commandLine(), option + " must make 1 to " + most + " days, found " + days);
    }
    return days == scenario.calendar().days()
        ? scenario
        : scenario.with(Map.of(DAYS, Long.toString(days)));
  }

  /** A date, and a sentence when it is none. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return Dates.read(text);
      } catch (DateTimeException why) {
        throw new TypeConversionException(
            "'" + text + "' " + why.getMessage() + "; write year-month-day, as in 1935-08-31");
      }
    }
  }
}
