package norma.rule;

/**
 * Hours that a unit takes where a machine sets part of the pace: the longest of three, for the man
 * at the machine, for what is done one after the other, and for all hands together. Hands are
 * hastened by luck, machines are not.
 *
 * @param main hours of main work, by hand
 * @param machine hours that the machine then runs
 * @param serial hours by hand where hand and machine follow one another, after the helpers' part
 * @param serialMachine hours of the machine in that
 * @param pooled hours by hand if all hands share the work
 */
public record UnitTime(
    double main, double machine, double serial, double serialMachine, double pooled) {

  /**
   * Hours of a unit.
   *
   * @param luck times their usual speed that hands have now; 1 is ordinary
   */
  public double hours(double luck) {
    return Math.max(Math.max(main / luck + machine, serial / luck + serialMachine), pooled / luck);
  }
}
