package norma.economy;

/**
 * One of the crews that work a shop's places in turn. A man has a slot in the shop's roster, which
 * tells his crew and his place; a place is one of the shop's, the same for all crews.
 *
 * @param number which crew, from 0: the crew of the day's first shift
 * @param size places of the shop
 */
record CrewPlaces(int number, int size) {

  /** Slot of the man whose own place it is. */
  int slot(int place) {
    return number * size + place;
  }

  /** Whether the man of a slot belongs to this crew. */
  boolean has(int slot) {
    return slot >= 0 && slot / size == number;
  }

  /** Place of the man of a slot, whatever his crew. */
  int place(int slot) {
    return slot % size;
  }
}
