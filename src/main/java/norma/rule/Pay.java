package norma.rule;

import java.util.List;
import norma.draw.Elementary;
import norma.parameter.Constrained;
import norma.parameter.Parameter;

/**
 * Piece pay, progressive above the norm, with a guaranteed minimum below.
 *
 * <p>pay(x) in units of the tariff of a shift = x up to the norm; each part above a threshold is
 * paid at that threshold's multiplier until the next; never below minimum. Test vector of the
 * Moscow metro 1933-34 (thresholds 1, 1.1, 1.25; multipliers 1.25, 1.5, 2): pay(1.10) = 1.125,
 * pay(1.25) = 1.35, pay(1.50) = 1.85, pay(2) = 2.85. Source: history notes, section Pay (B).
 *
 * <p>A dekada's own shifts are paid by their mean fulfilment, tariff · own shifts · pay(mean x),
 * shifts of helping and preparing by time, tariff · helper · shifts. When norms rise by a share,
 *
 * <pre>
 * tariff ← tariff · (1 + rise)^(1 - ratePass)
 * </pre>
 *
 * <p>so that a unit, tariff / norm, earns (1 + rise)^(-ratePass) of what it did: at ratePass 0 a
 * man is paid for a unit what he was, at 1 for a norm what he was.
 */
public record Pay(
    @Parameter(
            meaning = "pay for a shift with the norm just fulfilled",
            unit = "roubles per shift",
            min = 0.01,
            max = 100000.0,
            live = false)
        double tariff,
    @Parameter(meaning = "brackets of progressive pay, rising", mayBeEmpty = true)
        List<Bracket> scale,
    @Parameter(
            meaning = "guaranteed pay, as a share of the tariff",
            unit = "share",
            min = 0,
            max = 1)
        double minimum,
    @Parameter(
            meaning = "time pay of a helper or preparer, as a share of the tariff",
            unit = "share",
            min = 0,
            max = 5)
        double helper,
    @Parameter(
            meaning = "part of a norm rise, in logs, that is passed into piece rates",
            unit = "share",
            min = 0,
            max = 1)
        double ratePass,
    @Parameter(
            meaning = "pay seen to be earned elsewhere, as a share of the tariff at the start",
            unit = "share",
            min = 0.01,
            max = 100)
        double outside)
    implements Constrained {

  /**
   * One bracket.
   *
   * @param above fulfilment above which it holds
   * @param multiplier times the piece rate for output in this bracket
   */
  public record Bracket(
      @Parameter(meaning = "fulfilment above which it holds", unit = "norms", min = 0.1, max = 100)
          double above,
      @Parameter(meaning = "multiplier of the piece rate within it", min = 0, max = 20)
          double multiplier) {}

  /** Freezes the list. */
  public Pay {
    scale = List.copyOf(scale);
  }

  /**
   * Pay of a shift, in units of the tariff.
   *
   * @param x fulfilment of the norm
   * @param progressive whether the scale is in force; otherwise every unit earns the plain rate
   */
  public double of(double x, boolean progressive) {
    return Math.max(minimum, piece(x, progressive));
  }

  /** Piece earnings without the guaranteed minimum, in units of the tariff. */
  public double piece(double x, boolean progressive) {
    if (!progressive || scale.isEmpty() || x <= scale.get(0).above()) {
      return x;
    }
    double pay = scale.get(0).above();
    for (int i = 0; i < scale.size() && x > scale.get(i).above(); i++) {
      double to = i + 1 < scale.size() ? Math.min(x, scale.get(i + 1).above()) : x;
      pay += (to - scale.get(i).above()) * scale.get(i).multiplier();
    }
    return pay;
  }

  /**
   * Roubles for a dekada's own shifts.
   *
   * @param tariff roubles for a shift with the norm just fulfilled
   * @param norms sum of fulfilment; without a shift, output booked late, after a man has left his
   *     place for good, which earns the plain rate
   * @param shifts shifts at the head of an own place
   */
  public double own(double tariff, double norms, int shifts, boolean progressive) {
    return tariff * (shifts == 0 ? norms : shifts * of(norms / shifts, progressive));
  }

  /** Roubles for a dekada's shifts of helping and preparing. */
  public double helping(double tariff, int shifts) {
    return tariff * helper * shifts;
  }

  /** Tariff after norms rose by a share. */
  public double tariffAfter(double tariff, double rise) {
    return tariff * Elementary.pow(1 + rise, 1 - ratePass);
  }

  @Override
  public List<Flaw> flaws() {
    for (int i = 1; i < scale.size(); i++) {
      if (scale.get(i).above() <= scale.get(i - 1).above()) {
        return List.of(
            new Flaw(
                "scale",
                "must rise from bracket to bracket, but "
                    + scale.get(i).above()
                    + " follows "
                    + scale.get(i - 1).above()));
      }
    }
    return List.of();
  }
}
