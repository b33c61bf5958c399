package norma.shift;

import norma.rule.Team;

/** How long men are at work at their batches, by the kind of work; a workspace for one thread. */
interface BatchTime {
  /** Takes up a shift. */
  void begin(ShiftOrder order);

  /**
   * Takes up a man at the head of a place.
   *
   * @param auxTime auxiliary work that he and his do, as a part of what the place asks for
   */
  void begin(int man, Team team, double auxTime);

  /**
   * Hours that he is at work for so many units.
   *
   * @param prepared how many of them are prepared
   * @param luck times his usual speed that his hands have now
   */
  double hours(int man, double units, double prepared, double luck);
}
