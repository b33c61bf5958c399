package norma.economy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import norma.draw.Elementary;
import norma.portrait.Duty;
import norma.portrait.Weighed;
import norma.rule.PlanKind;
import norma.shift.Loss;
import norma.shift.Role;
import norma.shift.ShiftOrder;
import norma.shift.ShiftResult;

/**
 * What an onlooker noted of a crew's last shift; taken only while somebody looks, and never read by
 * those who act. Arrays are by slot in the crew.
 */
final class ShiftNotes {
  int day = -1;
  PlanKind plan = PlanKind.EQUAL;
  boolean driven;
  double hours;
  double hauled;
  int batches;
  Duty[] duty = new Duty[0];
  int[] place = new int[0];
  boolean[] favoured = new boolean[0];
  boolean[] recordMan = new boolean[0];
  long[] id = new long[0];
  double[] pace = new double[0];
  double[] output = new double[0];
  double[] material = new double[0];
  double[] worked = new double[0];
  double[] upkeepShare = new double[0];

  private final double[][] lost = new double[Loss.values().length][0];
  private double[][] paces = new double[0][];
  private double[][] utilities = new double[0][];
  private boolean[] weighed = new boolean[0];
  private double paceNoise;
  private final List<ShiftPlan> plans = new ArrayList<>();
  private double[] planValues = new double[0];
  private double planNoise;
  private int planChosen;

  /** A shift begins. */
  void begin(int today, int men, double hoursPerShift) {
    day = today;
    hours = hoursPerShift;
    plans.clear();
    if (duty.length != men) {
      duty = new Duty[men];
      place = new int[men];
      favoured = new boolean[men];
      recordMan = new boolean[men];
      id = new long[men];
      pace = new double[men];
      paces = new double[men][0];
      utilities = new double[men][0];
      weighed = new boolean[men];
    }
    Arrays.fill(weighed, false);
  }

  /** The foreman chose among plans. */
  void chosen(List<ShiftPlan> options, double[] values, int index, double noise) {
    plans.addAll(options);
    planValues = values;
    planChosen = index;
    planNoise = noise;
  }

  /** A man chose his pace. */
  void chosen(int man, double[] levels, double[] values, double noise) {
    paces[man] = levels;
    if (utilities[man].length != values.length) {
      utilities[man] = new double[values.length];
    }
    System.arraycopy(values, 0, utilities[man], 0, values.length);
    weighed[man] = true;
    paceNoise = noise;
  }

  /** The shift is over. */
  void end(PlanKind kind, boolean drove, boolean[] chosenMen, ShiftOrder order, ShiftResult done) {
    plan = kind;
    driven = drove;
    int attempt = plan == PlanKind.RECORD ? order.preparedFor : -1;
    hauled = done.hauled;
    batches = 0;
    for (int i = 0; i < order.men; i++) {
      duty[i] = duty(order.role[i]);
      boolean forAnother = duty[i] == Duty.HELPER || duty[i] == Duty.CLEARED;
      place[i] = order.place[forAnother ? order.leader[i] : i];
      favoured[i] = chosenMen[i];
      recordMan[i] = i == attempt;
      id[i] = order.id[i];
      boolean idle = order.role[i] == Role.ABSENT || order.role[i] == Role.CLEARED;
      pace[i] = idle ? Double.NaN : order.effort[i];
      batches += done.batches[i];
    }
    output = copy(done.output, output);
    material = copy(done.material, material);
    worked = copy(done.worked, worked);
    upkeepShare = copy(order.upkeepShare, upkeepShare);
    for (Loss cause : Loss.values()) {
      lost[cause.ordinal()] = copy(done.lost(cause), lost[cause.ordinal()]);
    }
  }

  /** Hours that a man lost to a cause. */
  double lost(Loss cause, int man) {
    return lost[cause.ordinal()][man];
  }

  /** What each plan was worth to the foreman. */
  Optional<Weighed> plans() {
    List<String> names = plans.stream().map(ShiftNotes::name).toList();
    return weighed(names, planValues, planNoise, planChosen);
  }

  /** What each pace was worth to a man. */
  Optional<Weighed> paces(int man) {
    if (!weighed[man]) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    int taken = 0;
    for (int i = 0; i < utilities[man].length; i++) {
      names.add(String.format(Locale.ROOT, "%.2f", paces[man][i]));
      taken = paces[man][i] <= pace[man] ? i : taken;
    }
    return weighed(names, utilities[man], paceNoise, taken);
  }

  private static Optional<Weighed> weighed(
      List<String> names, double[] values, double noise, int chosen) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    double top = Arrays.stream(values).max().orElse(0);
    double[] weights =
        Arrays.stream(values)
            .map(value -> noise > 0 ? Elementary.exp((value - top) / noise) : value == top ? 1 : 0)
            .toArray();
    double total = Arrays.stream(weights).sum();
    List<Weighed.Option> options = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      options.add(new Weighed.Option(names.get(i), values[i], weights[i] / total));
    }
    return Optional.of(new Weighed(options, chosen));
  }

  private static String name(ShiftPlan option) {
    return switch (option.kind()) {
      case FAVOUR ->
          "favour %d, %d helpers each"
              .formatted(option.form().favourites(), option.form().helpersEach());
      case RECORD, PREPARING ->
          option.preparingShifts() == 0
              ? "record at once, %d men taken".formatted(option.taken())
              : "record after %d preparing shifts, %d men taken"
                  .formatted(option.preparingShifts(), option.taken());
      case OBSTRUCT -> "obstruct";
      case EQUAL -> "equal";
    };
  }

  /** Values copied into room that is used again. */
  private static double[] copy(double[] values, double[] room) {
    double[] copy = room.length == values.length ? room : new double[values.length];
    System.arraycopy(values, 0, copy, 0, values.length);
    return copy;
  }

  private static Duty duty(Role role) {
    return switch (role) {
      case LEADER -> Duty.LEADER;
      case HELPER -> Duty.HELPER;
      case PREPARER -> Duty.PREPARER;
      case CLEARED -> Duty.CLEARED;
      case ABSENT -> Duty.ABSENT;
    };
  }
}
