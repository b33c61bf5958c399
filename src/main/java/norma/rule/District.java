package norma.rule;

import java.util.List;
import norma.parameter.Constrained;
import norma.parameter.Parameter;

/**
 * How large an industry is: its shops, their crews, and the shifts they work. The shifts of a day
 * follow one another, so shiftsPerDay · hoursPerShift is at most 24.
 */
public record District(
    @Parameter(
            meaning = "shops in the industry",
            unit = "shops",
            min = 1,
            max = 50000,
            live = false)
        int shops,
    @Parameter(
            meaning = "men of one shift in one shop",
            unit = "men",
            min = 2,
            max = 200,
            live = false)
        int crew,
    @Parameter(
            meaning = "shifts worked a day; two or three are as many crews at the same places",
            unit = "shifts",
            min = 1,
            max = 3,
            live = false)
        int shiftsPerDay,
    @Parameter(meaning = "length of a shift", unit = "h", min = 1, max = 12, live = false)
        double hoursPerShift)
    implements Constrained {
  private static final double HOURS_PER_DAY = 24;

  @Override
  public List<Flaw> flaws() {
    double hours = shiftsPerDay * hoursPerShift;
    return hours <= HOURS_PER_DAY
        ? List.of()
        : List.of(
            new Flaw(
                List.of("shiftsPerDay", "hoursPerShift"),
                "makes more than the 24 h of a day: "
                    + shiftsPerDay
                    + " shifts of "
                    + hoursPerShift
                    + " h are "
                    + hours
                    + " h"));
  }
}
