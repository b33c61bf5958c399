package norma.economy;

/** A record being readied in a shop: for whom, how long, and what it has cost so far. */
final class Attempt {
  /** The man, by his number and his slot in the roster. */
  final long worker;

  final int slot;
  final int preparingShifts;
  final double reckoned;
  final double material;

  int shiftsLeft;
  int age;
  double prepared;
  double neighbours;
  double neighboursEqual;

  Attempt(long worker, int slot, int preparingShifts, double reckoned, double material) {
    this.worker = worker;
    this.slot = slot;
    this.preparingShifts = preparingShifts;
    this.reckoned = reckoned;
    this.material = material;
    this.shiftsLeft = preparingShifts;
  }
}
