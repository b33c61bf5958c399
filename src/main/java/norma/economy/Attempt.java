package norma.economy;

/** A record being readied in a shop: for whom, how long, and what it has cost so far. */
final class Attempt {
  /** The man, by his number and his slot in the roster. */
  final long worker;

  final int slot;
  final int preparingShifts;

  /** Men taken off their places in the record shift. */
  final int taken;

  final double reckoned;
  final double material;

  int shiftsLeft;
  int age;
  double prepared;

  /** Units that all but the record man made, and would have made as equal. */
  double others;

  double othersEqual;

  Attempt(long worker, int slot, ShiftPlan plan, double material) {
    this.worker = worker;
    this.slot = slot;
    preparingShifts = plan.preparingShifts();
    taken = plan.taken();
    reckoned = plan.reckoned();
    this.material = material;
    this.shiftsLeft = preparingShifts;
  }
}
