package norma.shift;

/** Works the shifts of one kind of trade; a workspace for one thread. */
public interface ShiftRunner {
  /**
   * Simulates a shift. A pure function of order and faces: the same input gives the same result.
   *
   * @param order what the shift depends on, equipped by the shop's {@link Production}; only read
   * @param faces the workplaces at its start; hold those at its end afterwards
   * @param result is filled
   */
  void run(ShiftOrder order, Faces faces, ShiftResult result);
}
